// The lists that screens read, the records behind them, and the order of the questions, without a window.
#include "platform/packs/installed_packs.h"
#include "platform/store/memory_profile_store.h"
#include "qml/app/stage.h"
#include "qml/viewmodels/choice_row.h"
#include "qml/viewmodels/kept_record.h"
#include "qml/viewmodels/question_view_model.h"
#include "qml/viewmodels/row_list_model.h"
#include "qml/viewmodels/way.h"
#include "tests/suites/suite.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace nextrung;

namespace {

std::vector<ui::ChoiceRow> rowsOf(const QString& keys) {
    std::vector<ui::ChoiceRow> rows;
    for (const QChar key : keys) {
        ui::ChoiceRow row;
        row.key = key;
        row.title = QString(key).repeated(2);
        rows.push_back(row);
    }
    return rows;
}

QString keysOf(const ui::RowListModel& model) {
    QString keys;
    const int role = model.roleNames().key("key");
    for (int row = 0; row < model.count(); ++row)
        keys += model.data(model.index(row, 0), role).toString();
    return keys;
}

/// Answers each save only when it is told to.
class SlowStore final : public platform::ProfileStore {
public:
    tl::expected<std::optional<platform::Record>, platform::StoreError> load(const std::string&,
                                                                             const std::string&) override {
        return std::nullopt;
    }
    void save(platform::Record record, Done done) override {
        saves.emplace_back(std::move(record), std::move(done));
    }
    void eraseAll(Done done) override { done(0); }
    void finish() {
        const auto [record, done] = std::move(saves.front());
        saves.erase(saves.begin());
        done(record.revision + 1);
    }

    std::vector<std::pair<platform::Record, Done>> saves;
};

} // namespace

class ViewModels : public QObject {
    Q_OBJECT

private slots:
    void rows_shown_changeOnlyWhatDiffers_data();
    void rows_shown_changeOnlyWhatDiffers();
    void rows_sameKeys_keepTheRowsAndTellWhatChanged();
    void record_savesInARow_keepTheNewestAndTellAll();
    void session_editsWhileOneIsSaved_runOneAfterTheOther();
    void trail_followsTheInterview_andEndsAtWhatIsOpen();
    void total_neverGrowsWhileOneAnswers_data();
    void total_neverGrowsWhileOneAnswers();
    void viewModels_haveTwelvePropertiesAtMost();
};

void ViewModels::rows_shown_changeOnlyWhatDiffers_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("filled") << ""
                            << "abc";
    QTest::newRow("emptied") << "abc"
                             << "";
    QTest::newRow("turned around") << "abcd"
                                   << "dcba";
    QTest::newRow("one in the middle") << "ac"
                                       << "abc";
    QTest::newRow("one less") << "abc"
                              << "ac";
    QTest::newRow("all others") << "abc"
                                << "xyz";
    QTest::newRow("mixed") << "abcde"
                           << "xcay";
}

void ViewModels::rows_shown_changeOnlyWhatDiffers() {
    QFETCH(QString, before);
    QFETCH(QString, after);
    ui::Rows<ui::ChoiceRow> rows(nullptr);
    const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    rows.show(rowsOf(before));
    QCOMPARE(keysOf(rows), before);
    QSignalSpy resets(&rows, &QAbstractItemModel::modelReset);
    QSignalSpy counts(&rows, &ui::RowListModel::countChanged);
    rows.show(rowsOf(after));
    QCOMPARE(keysOf(rows), after);
    QCOMPARE(rows.count(), after.size());
    QCOMPARE(resets.count(), 0);
    QCOMPARE(counts.count() > 0, before.size() != after.size());
    for (int row = 0; row < rows.count(); ++row)
        QCOMPARE(rows.rows()[static_cast<std::size_t>(row)].last, row + 1 == rows.count());
}

void ViewModels::rows_sameKeys_keepTheRowsAndTellWhatChanged() {
    ui::Rows<ui::ChoiceRow> rows(nullptr);
    rows.show(rowsOf(QStringLiteral("abc")));
    QSignalSpy inserted(&rows, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&rows, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&rows, &QAbstractItemModel::dataChanged);
    auto next = rowsOf(QStringLiteral("abc"));
    next[1].chosen = true;
    rows.show(next);
    QCOMPARE(inserted.count(), 0);
    QCOMPARE(removed.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    rows.show(next);
    QCOMPARE(changed.count(), 1);
}

void ViewModels::record_savesInARow_keepTheNewestAndTellAll() {
    SlowStore store;
    ui::KeptRecord record("me", "ui-state");
    QVERIFY(record.load(store));
    QStringList told;
    const auto saved = [&told](const char* which) {
        return [&told, which](const auto& outcome) {
            told.append(QLatin1String(which) + (outcome ? "+" : "-"));
        };
    };
    record.save("1", saved("1"));
    record.save("2", saved("2"));
    record.save("3", saved("3"));
    QCOMPARE(store.saves.size(), std::size_t(1));
    store.finish();
    QCOMPARE(told, QStringList{"1+"});
    QCOMPARE(store.saves.size(), std::size_t(1));
    QCOMPARE(store.saves.front().first.bytes, std::string("3"));
    QCOMPARE(store.saves.front().first.revision, std::int64_t(1));
    store.finish();
    QCOMPARE(told, (QStringList{"1+", "2+", "3+"}));
}

void ViewModels::session_editsWhileOneIsSaved_runOneAfterTheOther() {
    auto* store = new SlowStore;
    ui::Session session(
        platform::builtInContent(),
        [store]() -> tl::expected<std::unique_ptr<platform::ProfileStore>, platform::StoreError> {
            return std::unique_ptr<platform::ProfileStore>(store);
        },
        ui::stageDay, nullptr);
    QVERIFY(session.start());
    QSignalSpy changed(&session, &ui::Session::changed);
    int done = 0;
    session.change([](core::Profile& profile) { profile.state = "UT"; }, [&] { ++done; });
    session.change([](core::Profile& profile) { profile.education = "high-school"; }, [&] { ++done; });
    // Nothing shows before it is kept.
    QCOMPARE(done, 0);
    QVERIFY(!session.profile().state);
    QCOMPARE(changed.count(), 0);
    store->finish();
    QCOMPARE(done, 1);
    QVERIFY(session.profile().state == "UT");
    QVERIFY(!session.profile().education);
    store->finish();
    QCOMPARE(done, 2);
    QVERIFY(session.profile().state == "UT");
    QVERIFY(session.profile().education == core::Id("high-school"));
}

void ViewModels::trail_followsTheInterview_andEndsAtWhatIsOpen() {
    const core::Questionnaire& questionnaire = platform::builtInContent().catalog.questionnaire;
    core::Answers answers;
    QVERIFY(ui::trailOf(questionnaire, answers) == std::vector<core::Id>{"five-years"});
    answers.chosen["five-years"] = {"outside"};
    QVERIFY((ui::trailOf(questionnaire, answers) == std::vector<core::Id>{"five-years", "how-sure"}));
    answers.chosen["how-sure"] = {"guessing"};
    const auto trail = ui::trailOf(questionnaire, answers);
    QCOMPARE(trail.size(), std::size_t(3));
    QVERIFY(trail.back() != "if-paid"); // outside health care a "no" would mean nothing
    answers.skipped.insert(trail.back());
    QCOMPARE(ui::trailOf(questionnaire, answers).size(), std::size_t(4));
}

void ViewModels::total_neverGrowsWhileOneAnswers_data() {
    QTest::addColumn<QString>("first");
    QTest::newRow("a new license") << QStringLiteral("new-license");
    QTest::newRow("outside") << QStringLiteral("outside");
    QTest::newRow("skipped") << QString();
}

void ViewModels::total_neverGrowsWhileOneAnswers() {
    QFETCH(QString, first);
    ui::Session session(platform::builtInContent(), ui::storeWith({}), ui::stageDay, nullptr);
    QVERIFY(session.start());
    ui::Navigator navigator(
        session, [](const QString&, const QString&) { return true; }, nullptr);
    ui::QuestionViewModel question(session, navigator, nullptr);
    navigator.open(QStringLiteral("question"), QStringLiteral("five-years"));
    int total = question.total();
    QCOMPARE(total, 8);
    QCOMPARE(question.number(), 1);
    int number = 1;
    for (int step = 0; step < 20 && navigator.screen() == QLatin1String("question"); ++step) {
        QVERIFY(question.total() <= total);
        QVERIFY(question.number() >= number && question.number() <= question.total());
        total = question.total();
        number = question.number();
        const bool isFirst = navigator.id() == QLatin1String("five-years");
        if (isFirst && first.isEmpty()) {
            question.skip();
        } else {
            const int key = question.options()->roleNames().key("key");
            const auto option =
                isFirst ? first : question.options()->data(question.options()->index(0, 0), key).toString();
            question.choose(option);
            question.next();
        }
    }
    QCOMPARE(navigator.screen(), QStringLiteral("result"));
}

/// What a screen needs of its view model stays small enough to read.
void ViewModels::viewModels_haveTwelvePropertiesAtMost() {
    QObject owner;
    ui::Application application(ui::stagedSetup(platform::builtInContent(), {}));
    int checked = 0;
    for (const QObject* part : application.parts()) {
        const QMetaObject* meta = part->metaObject();
        const int properties = meta->propertyCount() - QObject::staticMetaObject.propertyCount();
        QVERIFY2(properties <= 12, meta->className());
        for (int index = QObject::staticMetaObject.propertyCount(); index < meta->propertyCount(); ++index) {
            const QMetaProperty property = meta->property(index);
            QVERIFY2(property.isFinal(), property.name());
            QVERIFY2(property.isConstant() || property.hasNotifySignal(), property.name());
        }
        ++checked;
    }
    QVERIFY(checked >= 15);
}

NEXTRUNG_SUITE("journeys.view_models", ViewModels)
#include "tst_view_models.moc"
