#include "content/profile/profile_document.h"
#include "platform/packs/installed_packs.h"
#include "tests/suites/suite.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

using namespace nextrung;
using namespace nextrung::platform;

namespace {

void writeFile(const QString& path, const QByteArray& bytes) {
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

std::string bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

class TestInstalledPacks : public QObject {
    Q_OBJECT

private slots:
    void builtIn_areTheFilesOfTheSource() {
        const QDir source(NEXTRUNG_SOURCE_DIR "/content/packs");
        int documents = 0;
        for (const content::PackFiles& pack : builtInPacks()) {
            const QString folder =
                QStringLiteral(NEXTRUNG_SOURCE_DIR "/") + QString::fromStdString(pack.folder);
            for (const content::NamedBytes& document : pack.documents) {
                QVERIFY(!document.bytes.empty());
                QVERIFY(document.bytes == bytesOf(folder + '/' + QString::fromStdString(document.name)));
                ++documents;
            }
        }
        int expected = 0;
        QDirIterator files(source.path(), {"*.json"}, QDir::Files, QDirIterator::Subdirectories);
        for (; files.hasNext(); files.next())
            ++expected;
        QVERIFY(expected > 0);
        QCOMPARE(documents, expected);
    }

    void builtIn_readWithoutAnError() {
        const content::Content& content = builtInContent();
        QCOMPARE(content.catalog.packs.size(), builtInPacks().size());
        QVERIFY(content.catalog.questionnaire.find("five-years") != nullptr);
    }

    void folder_ofAPack_isTheSameAsBuiltIn() {
        for (const content::PackFiles& pack : builtInPacks()) {
            const auto read = packFromFolder(NEXTRUNG_SOURCE_DIR "/" + pack.folder);
            QVERIFY2(read, read ? "" : read.error().c_str());
            QCOMPARE(read->documents.size(), pack.documents.size());
            for (std::size_t i = 0; i < pack.documents.size(); ++i) {
                QCOMPARE(read->documents[i].name, pack.documents[i].name);
                QVERIFY(read->documents[i].bytes == pack.documents[i].bytes);
            }
        }
    }

    void folder_documents_areSortedAndOnlyJson() {
        const QTemporaryDir folder;
        for (const char* name : {"b.json", "a.json", "deep/c.json", "notes.txt", "a.json.bak"})
            writeFile(folder.filePath(name), name);
        const auto pack = packFromFolder(folder.path().toStdString());
        QVERIFY(pack);
        std::vector<std::string> names;
        for (const content::NamedBytes& document : pack->documents) {
            QCOMPARE(document.bytes, document.name);
            names.push_back(document.name);
        }
        QVERIFY((names == std::vector<std::string>{"a.json", "b.json", "deep/c.json"}));
    }

    void folder_thatIsNone_isNamed_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("found");
        QTest::newRow("missing") << "missing"
                                 << "nothing there";
        QTest::newRow("a file") << "file"
                                << "a file";
        QTest::newRow("empty") << "empty"
                               << "no JSON document";
        QTest::newRow("too large a document") << "large"
                                              << "more than 2097152 bytes";
        QTest::newRow("far too many files") << "many"
                                            << "more than 1000 files";
        QTest::newRow("a link that leads nowhere") << "link"
                                                   << "no JSON document";
    }
    void folder_thatIsNone_isNamed() {
        QFETCH(QString, what);
        QFETCH(QString, found);
        const QTemporaryDir folder;
        const QString path = folder.filePath(what);
        if (what == "file")
            writeFile(path, "{}");
        if (what == "empty")
            writeFile(path + "/readme.txt", "hello");
        if (what == "large")
            writeFile(path + "/big.json", QByteArray(2 * 1024 * 1024 + 1, ' '));
        for (int i = 0; what == "many" && i < 1001; ++i)
            writeFile(path + '/' + QString::number(i) + ".txt", "");
        if (what == "link") {
            QVERIFY(QDir().mkpath(path));
            QVERIFY(QFile::link("/nowhere.json", path + "/a.json"));
        }
        const auto pack = packFromFolder(path.toStdString());
        QVERIFY(!pack);
        QVERIFY2(QString::fromStdString(pack.error()).startsWith(path), pack.error().c_str());
        QVERIFY2(QString::fromStdString(pack.error()).contains(found), pack.error().c_str());
        QVERIFY(!QString::fromStdString(pack.error()).contains('\n'));
    }

    void samplePerson_isAProfileThatFits() {
        const auto profile = content::readProfile("sample", sampleProfileBytes());
        QVERIFY2(profile, profile ? "" : content::toLine(profile.error().front()).c_str());
        const core::Questionnaire& questionnaire = builtInContent().catalog.questionnaire;
        QVERIFY(content::checkAnswers("sample", profile->answers, questionnaire, "/answers").empty());
        QVERIFY(!profile->answers.chosen.empty());
        QVERIFY(profile->currentEmployment() != nullptr);
    }
};

NEXTRUNG_SUITE("platform.packs", TestInstalledPacks)
#include "tst_installed_packs.moc"
