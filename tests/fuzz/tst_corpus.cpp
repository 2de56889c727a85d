// Every input that a fuzzer once found worth keeping, and the seeds, go through their reader again.
#include "tests/content/content_files.h"
#include "tests/fuzz/entries.h"
#include "tests/suites/suite.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

using namespace nextrung::tests;

class Corpus : public QObject {
    Q_OBJECT

private slots:
    void readers_keptInput_isReadOrRefused_data();
    void readers_keptInput_isReadOrRefused();
    void readers_shippedDocuments_areRead();
};

void Corpus::readers_keptInput_isReadOrRefused_data() {
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("path");
    for (const char* entry : {"pack", "profile", "answers", "json"}) {
        const QDir folder(QString::fromLatin1(NEXTRUNG_SOURCE_DIR "/tests/fuzz/corpus/") +
                          QLatin1String(entry));
        const QStringList files = folder.entryList(QDir::Files);
        QVERIFY2(!files.isEmpty(), entry);
        for (const QString& file : files)
            QTest::addRow("%s/%s", entry, qPrintable(file))
                << QString::fromLatin1(entry) << folder.filePath(file);
    }
}

void Corpus::readers_keptInput_isReadOrRefused() {
    QFETCH(QString, entry);
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::string bytes = file.readAll().toStdString();
    constexpr qint64 slow = 5000; // milliseconds, under sanitizers on a busy machine
    QElapsedTimer clock;
    clock.start();
    const Entry* reader = findEntry(entry.toStdString());
    QVERIFY(reader);
    reader->read(bytes);
    QVERIFY(clock.elapsed() < slow);
}

/// The same entries on what is sound: a promise that no sound document keeps would find nothing.
void Corpus::readers_shippedDocuments_areRead() {
    std::string packs;
    for (const auto& pack : shippedPacks())
        for (const auto& document : pack.documents)
            packs += std::string(documentMark) + pack.folder.substr(pack.folder.rfind('/') + 1) + '/' +
                     document.name + '\n' + document.bytes + '\n';
    findEntry("pack")->read(packs);
    findEntry("profile")->read(fileBytes("content/samples/dani.json"));
    QVERIFY(!findEntry("no such reader"));
}

NEXTRUNG_SUITE("content.corpus", Corpus)
#include "tst_corpus.moc"
