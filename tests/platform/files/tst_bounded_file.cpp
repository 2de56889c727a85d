#include "platform/files/bounded_file.h"
#include "tests/suites/suite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace nextrung::platform;

class TestBoundedFile : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::string fileOf(const QByteArray& bytes) {
        const QString path = m_folder.filePath("file");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path.toStdString();
    }

private slots:
    void read_aroundTheLimit_isWholeOrRefused_data() {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("fits");
        QTest::newRow("empty") << 0 << true;
        QTest::newRow("one below") << 9999 << true;
        QTest::newRow("at the limit") << 10000 << true;
        QTest::newRow("one above") << 10001 << false;
        QTest::newRow("far above") << 5000000 << false;
    }
    void read_aroundTheLimit_isWholeOrRefused() {
        QFETCH(int, size);
        QFETCH(bool, fits);
        const QByteArray bytes(size, 'x');
        const auto read = readBoundedFile(fileOf(bytes), 10000);
        QCOMPARE(read.has_value(), fits);
        if (fits)
            QVERIFY(*read == bytes.toStdString());
        else
            QCOMPARE(read.error().found, std::string("more than 10000 bytes"));
    }

    void read_whatIsNoFile_namesIt_data() {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << m_folder.filePath("none");
        QTest::newRow("a folder") << m_folder.path();
        QTest::newRow("below a file") << QString::fromStdString(fileOf("x")) + "/x";
        QTest::newRow("that cannot be read") << "/proc/self/mem";
        QTest::newRow("without end") << "/dev/zero";
        QTest::newRow("empty name") << "";
    }
    void read_whatIsNoFile_namesIt() {
        QFETCH(QString, path);
        const auto read = readBoundedFile(path.toStdString());
        QVERIFY(!read);
        QCOMPARE(read.error().file, path.toStdString());
        QVERIFY(!read.error().found.empty());
        QCOMPARE(nextrung::content::toLine(read.error()).find('\n'), std::string::npos);
    }

    void write_new_isForItsOwnerAlone() {
        const QString path = m_folder.filePath("mine.json");
        const mode_t before = ::umask(0);
        QVERIFY(!writePrivateFile(path.toStdString(), "{}"));
        ::umask(before);
        QVERIFY((QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup |
                                                  QFile::WriteOther)) == QFileDevice::Permissions());
        QCOMPARE(readBoundedFile(path.toStdString()).value_or(""), std::string("{}"));
    }

    void write_overAnother_replacesItWhole() {
        const std::string path = fileOf(QByteArray(5000, 'a'));
        QVERIFY(!writePrivateFile(path, "short"));
        QCOMPARE(readBoundedFile(path).value_or(""), std::string("short"));
    }

    void write_whereItCannot_namesTheFileAndKeepsTheOld() {
        QVERIFY(writePrivateFile(m_folder.filePath("none/mine.json").toStdString(), "{}"));
        QVERIFY(writePrivateFile(m_folder.path().toStdString(), "{}"));

        const std::string path = fileOf("old");
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        const rlimit full{100, before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &full);
        const auto trouble = writePrivateFile(path, std::string(100000, 'n'));
        ::setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(trouble);
        QCOMPARE(trouble->file, path);
        QCOMPARE(readBoundedFile(path).value_or(""), std::string("old"));
        QCOMPARE(QDir(m_folder.path()).entryList({"file*"}, QDir::Files),
                 QStringList{"file"}); // nothing half-done beside it
    }
};

NEXTRUNG_SUITE("platform.files", TestBoundedFile)
#include "tst_bounded_file.moc"
