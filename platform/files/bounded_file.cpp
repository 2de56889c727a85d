#include "platform/files/bounded_file.h"

#include "platform/store/store_file.h"

#include <QSaveFile>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace nextrung::platform {

namespace {

std::string lastReason() {
    return std::generic_category().message(errno);
}

content::ContentError unreadable(const std::string& path, const std::string& found) {
    return {path, "", found, "a file that can be read"};
}

/// Missing: nullopt when the bytes are all there; else why not.
std::optional<std::string> readAtMost(int descriptor, std::size_t limit, std::string& bytes) {
    std::array<char, 64UL * 1024> buffer{};
    while (bytes.size() <= limit) {
        const ssize_t count =
            ::read(descriptor, buffer.data(), std::min(buffer.size(), limit + 1 - bytes.size()));
        if (count == 0)
            return std::nullopt;
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return lastReason();
        bytes.append(buffer.data(), static_cast<std::size_t>(count));
    }
    return "more than " + std::to_string(limit) + " bytes";
}

} // namespace

tl::expected<std::string, content::ContentError> readBoundedFile(const std::string& path, std::size_t limit) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return tl::unexpected(unreadable(path, lastReason()));
    std::string bytes;
    const std::optional<std::string> trouble = readAtMost(descriptor, limit, bytes);
    ::close(descriptor);
    if (trouble)
        return tl::unexpected(unreadable(path, *trouble));
    return bytes;
}

std::optional<content::ContentError> writePrivateFile(const std::string& path, const std::string& bytes) {
    QSaveFile file(QString::fromStdString(path));
    const auto unwritable = [&path](const std::string& found) {
        return content::ContentError{path, "", found, "a file that can be written"};
    };
    // QSaveFile makes the file readable for everybody; so it is closed to others before the first byte is in
    // it.
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(bytes.data(), static_cast<qint64>(bytes.size())) != static_cast<qint64>(bytes.size()) ||
        !file.commit())
        return unwritable(file.errorString().toStdString());
    if (const auto synced = syncFolderOf(path); !synced) // which QSaveFile leaves out
        return unwritable(synced.error().detail);
    return std::nullopt;
}

} // namespace nextrung::platform
