#include "platform/packs/installed_packs.h"

#include "platform/files/bounded_file.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <utility>

namespace nextrung::platform {

namespace {

// A folder that was named by mistake (a home folder) is refused instead of read for minutes.
constexpr int mostFiles = 1000;

const QString packsFolder = QStringLiteral(":/nextrung/packs");
const QString samplesFolder = QStringLiteral(":/nextrung/samples");

/// Paths of the JSON documents below `folder`, sorted, with "/" between folders; links to folders are not
/// followed.
tl::expected<std::vector<QString>, std::string> documentsIn(const QString& folder) {
    std::vector<QString> paths;
    int seen = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (++seen > mostFiles)
            return tl::unexpected(content::toLine({folder.toStdString(), "",
                                                   "more than " + std::to_string(mostFiles) + " files",
                                                   "the folder of one pack"}));
        if (path.endsWith(QStringLiteral(".json")))
            paths.push_back(QDir(folder).relativeFilePath(path));
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

/// Of a resource, which is there since it was compiled in.
std::string resourceBytes(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

content::PackFiles builtInPack(const QString& name) {
    const QString folder = packsFolder + QLatin1Char('/') + name;
    content::PackFiles pack{"content/packs/" + name.toStdString(), {}};
    for (const QString& path : documentsIn(folder).value_or(std::vector<QString>()))
        pack.documents.push_back({path.toStdString(), resourceBytes(folder + QLatin1Char('/') + path)});
    return pack;
}

content::Content readBuiltInContent() {
    auto content = content::readPacks(builtInPacks());
    if (content)
        return std::move(*content);
    for (const content::ContentError& error : content.error())
        std::fprintf(stderr, "%s\n", content::toLine(error).c_str());
    std::exit(EXIT_FAILURE);
}

} // namespace

std::vector<content::PackFiles> builtInPacks() {
    std::vector<content::PackFiles> packs;
    for (const QString& name : QDir(packsFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        packs.push_back(builtInPack(name));
    return packs;
}

const content::Content& builtInContent() {
    static const content::Content content = readBuiltInContent();
    return content;
}

tl::expected<content::PackFiles, std::string> packFromFolder(const std::string& folder) {
    const auto refused = [&folder](const std::string& found) {
        return tl::unexpected(content::toLine({folder, "", found, "the folder of one pack"}));
    };
    const QFileInfo info(QString::fromStdString(folder));
    if (!info.exists())
        return refused("nothing there");
    if (!info.isDir())
        return refused("a file");
    if (!info.isReadable() || !info.isExecutable())
        return refused("no permission to read it");
    const auto paths = documentsIn(info.filePath());
    if (!paths)
        return tl::unexpected(paths.error());
    if (paths->empty())
        return refused("no JSON document");

    // Without the "/" that a shell adds at the end: the name of the folder stands before each document's.
    content::PackFiles pack{QDir::cleanPath(info.filePath()).toStdString(), {}};
    for (const QString& path : *paths) {
        auto bytes = readBoundedFile(QDir(info.filePath()).filePath(path).toStdString());
        if (!bytes)
            return tl::unexpected(content::toLine(bytes.error()));
        pack.documents.push_back({path.toStdString(), std::move(*bytes)});
    }
    return pack;
}

std::string sampleProfileBytes() {
    // One invented person ships; the folder says who.
    const QStringList names =
        QDir(samplesFolder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    return names.isEmpty() ? std::string() : resourceBytes(samplesFolder + QLatin1Char('/') + names.first());
}

} // namespace nextrung::platform
