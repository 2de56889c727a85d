#include "content/profile/profile_document.h"
#include "tests/content/content_files.h"
#include "tests/suites/suite.h"

#include <random>

using namespace nextrung;
using namespace nextrung::content;
using namespace nextrung::tests;

namespace {

/// The profile as the design wrote it down.
const char* const writtenDown = R"({"version": 1, "state": "UT", "language": "es",
 "employments": [{"key": "e1", "role": "medical-assistant", "institution": "sample-cedar-valley", "site": "riverside", "rung": "ma-2", "from": "2025-04", "hoursPerWeek": 36, "hourlyPay": {"cents": 2010}}],
 "credentials": [{"key": "c1", "id": "ccma", "until": "2027-08-31"}], "licenses": [], "education": "high-school",
 "courses": [{"key": "k1", "id": "anatomy-physiology-1", "grade": "B", "on": "2025-12"}],
 "trainings": [{"key": "t1", "id": "panel-management", "hours": 8, "on": "2026-03-02"}],
 "duties": [{"key": "d1", "id": "precepting", "at": "e1", "from": "2025-09", "timesPerWeek": 3, "confirmedBy": null}],
 "facts": [{"key": "f1", "requirement": "sample-cedar-valley/ma-3.review", "value": 3, "on": "2026-06"}],
 "complete": ["credentials", "education"],
 "limits": [{"what": "study-hours-per-week", "atMost": 10, "firm": false}, {"what": "nights-weekends", "atMost": 0, "firm": true}],
 "answers": {"five-years": "new-license", "how-sure": "pretty"}, "skipped": ["why-ma"], "chosenKind": null, "aim": "nurse",
 "programs": [], "employerAnswers": [], "plan": null})";

/// Random profiles, each within what a document may hold.
class ProfileMaker {
public:
    explicit ProfileMaker(unsigned seed) : m_dice(seed) {}

    core::Profile make();

private:
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_dice); }
    bool coin() { return upTo(1) == 1; }
    std::string word() {
        const std::vector<std::string> words = {"a", "ma-2", "ccma", "unknown", "front-desk", "x9"};
        return words[static_cast<std::size_t>(upTo(5))];
    }
    std::string text() {
        const std::vector<std::string> texts = {"",
                                                "Lupe M.",
                                                "ñandú \"quoted\" \\ /",
                                                "line\nbreak\ttab",
                                                "\x01\x7f",
                                                "{a} <b>&amp;",
                                                "\xF0\x9F\x98\x80",
                                                "\xE2\x80\xAE"
                                                "abc"};
        return texts[static_cast<std::size_t>(upTo(7))];
    }
    double number() {
        const std::vector<double> numbers = {0, 1, 2.5, 0.1, 1.0 / 3, 99999.99, 1e-9};
        return numbers[static_cast<std::size_t>(upTo(6))];
    }
    core::PartialDate date() {
        const core::PartialDate month{std::chrono::year(1990 + upTo(60)) /
                                          std::chrono::month(1U + static_cast<unsigned>(upTo(11))),
                                      {}};
        return coin()
                   ? month
                   : core::PartialDate{month.month, std::chrono::day(1U + static_cast<unsigned>(upTo(27)))};
    }
    template <typename T> std::optional<T> maybe(T value) {
        return coin() ? std::optional<T>(std::move(value)) : std::nullopt;
    }
    template <typename T, typename Make> void fill(std::vector<T>& list, Make make) {
        for (int i = upTo(3); i > 0; --i) {
            list.push_back(make());
            list.back().key = "k" + std::to_string(i);
        }
    }
    void fillLists(core::Profile& profile);
    void fillAnswers(core::Answers& answers);

    std::mt19937 m_dice;
};

void ProfileMaker::fillLists(core::Profile& profile) {
    fill(profile.employments, [this] {
        return core::Employment{{},
                                word(),
                                maybe(word()),
                                maybe(word()),
                                maybe(word()),
                                maybe(date()),
                                maybe(date()),
                                maybe(upTo(168)),
                                maybe(core::Money{upTo(100'000'000)})};
    });
    const auto held = [this] { return core::HeldCredential{{}, word(), maybe(date())}; };
    fill(profile.credentials, held);
    fill(profile.licenses, held);
    fill(profile.courses, [this] {
        return core::CourseTaken{{}, word(), coin() ? "B+" : "", maybe(date())};
    });
    fill(profile.trainings, [this] { return core::TrainingTaken{{}, word(), number(), maybe(date())}; });
    fill(profile.duties, [this] {
        return core::DutyDone{
            {}, word(), maybe(word()), maybe(date()), maybe(date()), maybe(number() / 1000), maybe(text())};
    });
    fill(profile.facts, [this] {
        core::RequirementFact fact{{}, "p/" + word() + ".x", true, maybe(date())};
        const int kind = upTo(2);
        if (kind == 1) {
            fact.value = number();
        } else if (kind == 2) {
            fact.value = text();
        }
        return fact;
    });
    fill(profile.programs, [this] {
        return core::OwnProgram{{},
                                word(),
                                text(),
                                maybe(core::Money{upTo(1'000'000)}),
                                maybe(number() / 100),
                                maybe(number() / 1000),
                                maybe(date())};
    });
    fill(profile.employerAnswers, [this] {
        core::EmployerAnswer answer{{}, "p/" + word(), std::monostate(), text(), text(), maybe(date())};
        const int kind = upTo(3);
        if (kind == 1) {
            answer.value = coin();
        } else if (kind == 2) {
            answer.value = number();
        } else if (kind == 3) {
            answer.value = text();
        }
        return answer;
    });
}

void ProfileMaker::fillAnswers(core::Answers& answers) {
    for (const char* item : {"five-years", "past-year", "barriers", "grow"}) {
        const int kind = upTo(3);
        if (kind == 1) {
            answers.chosen[item] = {word()};
        } else if (kind == 2) {
            answers.chosen[item] = {"a", "b", "c"};
        } else if (kind == 3) {
            answers.skipped.insert(item);
        }
    }
}

core::Profile ProfileMaker::make() {
    core::Profile profile;
    profile.state = maybe(std::string("UT"));
    profile.language = coin() ? "es" : "";
    profile.education = maybe(word());
    fillLists(profile);
    fillAnswers(profile.answers);
    for (const char* list : {"credentials", "education", "duties"}) {
        if (coin()) {
            profile.complete.insert(list);
        }
    }
    for (int i = upTo(6) - 1; i >= 0; --i) {
        profile.limits.push_back({static_cast<core::LimitKind>(i), number(), coin()});
    }
    profile.chosenKind = maybe(core::Kind::Career);
    profile.aim = maybe(core::Aim::HealthAdministration);
    profile.questionnaireVersion = coin() ? "1" : "";
    return profile;
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

core::Questionnaire shippedQuestionnaire() {
    static const auto content = readPacks(shippedPacks());
    return content->catalog.questionnaire;
}

} // namespace

class TestProfileDocument : public QObject {
    Q_OBJECT

private slots:
    void readProfile_asWrittenDown_isRead();
    void readProfile_sample_isRead();
    void readProfile_smallest_isEmpty();
    void writeProfile_anyProfile_readsBackTheSame();
    void writeProfile_isStable();
    void writeProfile_answeredAndSkipped_isAnswered();
    void writeProfile_brokenText_costsNothingElse();
    void readProfile_wrong_namesThePlace_data();
    void readProfile_wrong_namesThePlace();
    void readProfile_manyWrong_areAllReported();
    void readAnswers_right_isRead();
    void readAnswers_wrong_namesThePlace_data();
    void readAnswers_wrong_namesThePlace();
    void checkAnswers_profile_namesThePlace();
};

void TestProfileDocument::readProfile_asWrittenDown_isRead() {
    const auto profile = readProfile("me.json", writtenDown);
    QVERIFY2(profile, profile ? "" : linesOf(profile.error()).c_str());
    QCOMPARE(*profile->state, "UT");
    QCOMPARE(profile->language, "es");
    const core::Employment& job = profile->employments.front();
    QCOMPARE(*job.rung, "ma-2");
    QVERIFY(job.from == core::parsePartialDate("2025-04"));
    QVERIFY(!job.until);
    QCOMPARE(job.hourlyPay->cents, std::int64_t{2010});
    QVERIFY(profile->credentials.front().until == core::parsePartialDate("2027-08-31"));
    QCOMPARE(profile->courses.front().grade, "B");
    QCOMPARE(profile->trainings.front().hours, 8.0);
    QVERIFY(!profile->duties.front().confirmedBy);
    QCOMPARE(std::get<double>(profile->facts.front().value), 3.0);
    QCOMPARE(profile->complete, (std::set<std::string>{"credentials", "education"}));
    QVERIFY(profile->limits.back().what == core::LimitKind::NightsWeekends && profile->limits.back().firm);
    QCOMPARE(profile->answers.chosen.at("five-years"), std::vector<core::Id>{"new-license"});
    QCOMPARE(profile->answers.skipped, std::set<core::Id>{"why-ma"});
    QVERIFY(!profile->chosenKind);
    QVERIFY(profile->aim == core::Aim::Nurse);
    // What is written has every name and value of what was read.
    const Json before = parsed(writtenDown);
    const Json after = parsed(writeProfile(*profile));
    for (const auto& [name, value] : before.items()) {
        QVERIFY2(after.at(name) == value, (name + ": " + after.at(name).dump()).c_str());
    }
    QCOMPARE(after.size(), before.size());
}

void TestProfileDocument::readProfile_sample_isRead() {
    for (const std::string& name : documentsIn("content/samples")) {
        const auto profile = readProfile(name, fileBytes("content/samples/" + name));
        QVERIFY2(profile, profile ? "" : linesOf(profile.error()).c_str());
        QVERIFY(checkAnswers(name, profile->answers, shippedQuestionnaire(), "/answers").empty());
    }
}

void TestProfileDocument::readProfile_smallest_isEmpty() {
    const auto profile = readProfile("me.json", R"({"version": 1})");
    QVERIFY(profile);
    QVERIFY(*profile == core::Profile());
}

void TestProfileDocument::writeProfile_anyProfile_readsBackTheSame() {
    ProfileMaker maker(20261124);
    for (int i = 0; i < 500; ++i) {
        const core::Profile profile = maker.make();
        const std::string bytes = writeProfile(profile);
        const auto read = readProfile("me.json", bytes);
        QVERIFY2(read, ((read ? "" : linesOf(read.error())) + bytes).c_str());
        QVERIFY2(*read == profile, bytes.c_str());
        QCOMPARE(writeProfile(*read), bytes);
    }
}

void TestProfileDocument::writeProfile_isStable() {
    const std::string bytes = writeProfile(core::Profile());
    QCOMPARE(QString::fromStdString(bytes), QStringLiteral(R"({
  "version": 1,
  "employments": [],
  "credentials": [],
  "licenses": [],
  "courses": [],
  "trainings": [],
  "duties": [],
  "facts": [],
  "complete": [],
  "limits": [],
  "answers": {},
  "skipped": [],
  "chosenKind": null,
  "aim": null,
  "programs": [],
  "employerAnswers": [],
  "plan": null
}
)"));
    core::Profile profile;
    profile.answers.chosen = {{"past-year", {"applied"}}, {"pull", {"nurse"}}, {"barriers", {}}};
    const Json answers = parsed(writeProfile(profile)).at("answers");
    QCOMPARE(answers.dump(), R"({"barriers":[],"past-year":["applied"],"pull":"nurse"})");
}

void TestProfileDocument::writeProfile_answeredAndSkipped_isAnswered() {
    core::Profile profile;
    profile.answers.chosen["pull"] = {"nurse"};
    profile.answers.skipped = {"pull", "why-ma"};
    const auto read = readProfile("me.json", writeProfile(profile));
    QVERIFY(read);
    QCOMPARE(read->answers.skipped, std::set<core::Id>{"why-ma"});
    QCOMPARE(read->answers.chosen, profile.answers.chosen);
}

void TestProfileDocument::writeProfile_brokenText_costsNothingElse() {
    core::Profile profile;
    profile.employerAnswers.push_back({"a1", "p/x", std::monostate(), "broken \xFF text", "who", {}});
    const auto read = readProfile("me.json", writeProfile(profile));
    QVERIFY(read);
    QCOMPARE(read->employerAnswers.front().quote, "broken \xEF\xBF\xBD text");
    QCOMPARE(read->employerAnswers.front().who, "who");
}

void TestProfileDocument::readProfile_wrong_namesThePlace_data() {
    QTest::addColumn<QString>("bytes");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* rest, const char* place, const char* found,
                        const char* expected) {
        QTest::newRow(name) << QString("{\"version\": 1, %1}").arg(rest) << place << found << expected;
    };
    const auto whole = [](const char* name, const char* bytes, const char* place, const char* found,
                          const char* expected) {
        QTest::newRow(name) << bytes << place << found << expected;
    };
    whole("a newer version", R"({"version": 2, "feelings": []})", "/version",
          "version 2, which a newer Next Rung wrote", "version 1 or older");
    whole("version 0", R"({"version": 0})", "/version", "0", "from 1 to 1");
    whole("a version in quotes", R"({"version": "1"})", "/version", "\"1\"", "a whole number");
    whole("no version", "{}", "/version", "nothing", "1");
    whole("a list", "[]", "", "an empty list", "an object");
    whole("no JSON", "version: 1", "", "no JSON at line 1, column 1", "JSON");
    whole("a key twice", R"({"version": 1, "version": 1})", "/version", "twice", "once");
    whole("something after it", "{\"version\": 1}}", "", "no JSON at line 1, column 15", "JSON");
    row("an unknown field", R"("name": "Dani")", "/name", "unknown field \"name\"", "one of aim, answers");
    row("a plan", R"("plan": {"steps": []})", "/plan", "an object", "would lose it");
    row("a state in full", R"("state": "Utah")", "/state", "\"Utah\"", "two letters");
    row("a third language", R"("language": "fr")", "/language", "\"fr\"", "one of en, es");
    row("a list as an object", R"("credentials": {})", "/credentials", "an empty object", "a list");
    row("no key", R"("credentials": [{"id": "cma"}])", "/credentials/0/key", "nothing", "a key");
    row("a key twice in a list", R"("credentials": [{"key": "a", "id": "cma"}, {"key": "a", "id": "rma"}])",
        "/credentials/1/key", "\"a\" again", "no other entry");
    row("an id in capitals", R"("credentials": [{"key": "a", "id": "CMA"}])", "/credentials/0/id", "\"CMA\"",
        "small letters");
    row("a day that is none", R"("credentials": [{"key": "a", "id": "cma", "until": "2027-02-29"}])",
        "/credentials/0/until", "\"2027-02-29\"", "a date that exists");
    row("a year alone", R"("employments": [{"key": "a", "role": "medical-assistant", "from": "2025"}])",
        "/employments/0/from", "\"2025\"", "a date that exists");
    row("a date as a number", R"("courses": [{"key": "a", "id": "x", "on": 2025}])", "/courses/0/on", "2025",
        "a date");
    row("half an hour a week", R"("employments": [{"key": "a", "role": "b", "hoursPerWeek": 36.5}])",
        "/employments/0/hoursPerWeek", "36.5", "a whole number from 0 to 168");
    row("169 hours a week", R"("employments": [{"key": "a", "role": "b", "hoursPerWeek": 169}])",
        "/employments/0/hoursPerWeek", "169", "from 0 to 168");
    row("dollars for cents", R"("employments": [{"key": "a", "role": "b", "hourlyPay": 20.10}])",
        "/employments/0/hourlyPay", "20.1", "an object");
    row("half a cent", R"("employments": [{"key": "a", "role": "b", "hourlyPay": {"cents": 2010.5}}])",
        "/employments/0/hourlyPay/cents", "2010.5", "a whole number");
    row("a grade G", R"("courses": [{"key": "a", "id": "x", "grade": "G"}])", "/courses/0/grade", "\"G\"",
        "A to F");
    row("negative hours", R"("trainings": [{"key": "a", "id": "x", "hours": -1}])", "/trainings/0/hours",
        "-1", "from 0");
    row("1e999 hours", R"("trainings": [{"key": "a", "id": "x", "hours": 1e999}])", "/trainings/0/hours",
        "1e999", "finite");
    row("a fact without its pack", R"("facts": [{"key": "a", "requirement": "ma-3.review", "value": 3}])",
        "/facts/0/requirement", "\"ma-3.review\"", "an id with its pack");
    row("a fact of nothing", R"("facts": [{"key": "a", "requirement": "p/x", "value": null}])",
        "/facts/0/value", "null", "true, false, a number or a text");
    row("an unknown list", R"("complete": ["friends"])", "/complete/0", "\"friends\"", "one of employments");
    row("a list twice", R"("complete": ["duties", "duties"])", "/complete/1", "duties again", "each once");
    row("an unknown limit", R"("limits": [{"what": "sleep", "atMost": 1, "firm": true}])", "/limits/0/what",
        "\"sleep\"", "one of study-hours-per-week");
    row("a limit twice",
        R"("limits": [{"what": "months", "atMost": 1, "firm": true}, {"what": "months", "atMost": 2, "firm": false}])",
        "/limits/1/what", "months again", "one limit of each kind");
    row("firm as a word", R"("limits": [{"what": "months", "atMost": 1, "firm": "yes"}])", "/limits/0/firm",
        "\"yes\"", "true or false");
    row("an answer as a number", R"("answers": {"pull": 1})", "/answers/pull", "1", "an option, or a list");
    row("an option twice", R"("answers": {"past-year": ["saved", "saved"]})", "/answers/past-year/1",
        "\"saved\" again", "once");
    row("answered and skipped", R"("answers": {"pull": "nurse"}, "skipped": ["pull"])", "/skipped/0",
        "\"pull\", which is answered", "without an answer");
    row("an unknown kind", R"("chosenKind": "boss")", "/chosenKind", "\"boss\"", "one of springboard");
    row("an unknown aim", R"("aim": "pilot")", "/aim", "\"pilot\"", "one of nurse");
    row("an aim as a number", R"("aim": 3)", "/aim", "3", "null");
    row("a text of 5,000",
        QByteArray("\"questionnaireVersion\": \"" + QByteArray(5000, 'x') + '"').constData(),
        "/questionnaireVersion", "a text of 5000 bytes", "at most 4096");
}

void TestProfileDocument::readProfile_wrong_namesThePlace() {
    QFETCH(QString, bytes);
    QFETCH(QString, place);
    QFETCH(QString, found);
    QFETCH(QString, expected);
    const auto profile = readProfile("me.json", bytes.toStdString());
    QVERIFY(!profile);
    const ContentErrors& errors = profile.error();
    const auto isIt = [&](const ContentError& error) { return error.pointer == place.toStdString(); };
    const auto error = std::find_if(errors.begin(), errors.end(), isIt);
    QVERIFY2(error != errors.end(), linesOf(errors).c_str());
    QCOMPARE(error->file, "me.json");
    QVERIFY2(has(error->found, found.toStdString()), linesOf(errors).c_str());
    QVERIFY2(has(error->expected, expected.toStdString()), linesOf(errors).c_str());
}

void TestProfileDocument::readProfile_manyWrong_areAllReported() {
    const auto profile = readProfile("me.json", R"({"version": 1, "aim": "pilot", "state": "x",
        "duties": [{"key": "a", "id": "A"}, {"id": "b", "from": "soon"}], "nothing": 0})");
    QVERIFY(!profile);
    std::vector<std::string> places;
    for (const ContentError& error : profile.error()) {
        places.push_back(error.pointer);
    }
    QCOMPARE(places, (std::vector<std::string>{"/aim", "/state", "/duties/0/id", "/duties/1/key",
                                               "/duties/1/from", "/nothing"}));
}

void TestProfileDocument::readAnswers_right_isRead() {
    const auto answers = readAnswers("a.json", R"({"answers": {"five-years": "new-license",
        "past-year": ["applied", "saved"], "barriers": ["none"], "how-sure": "very"}})",
                                     shippedQuestionnaire());
    QVERIFY2(answers, answers ? "" : linesOf(answers.error()).c_str());
    QCOMPARE(answers->chosen.size(), std::size_t{4});
    QCOMPARE(answers->chosen.at("past-year"), (std::vector<core::Id>{"applied", "saved"}));
    QVERIFY(answers->skipped.empty());
    QVERIFY(readAnswers("a.json", R"({"answers": {}})", shippedQuestionnaire())->chosen.empty());
    const auto noTicks = readAnswers("a.json", R"({"answers": {"past-year": []}})", shippedQuestionnaire());
    QVERIFY(noTicks->chosen.at("past-year").empty());
    const auto oneTick =
        readAnswers("a.json", R"({"answers": {"past-year": "saved"}})", shippedQuestionnaire());
    QCOMPARE(oneTick->chosen.at("past-year"), std::vector<core::Id>{"saved"});
}

void TestProfileDocument::readAnswers_wrong_namesThePlace_data() {
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("line");
    QTest::newRow("an unknown item")
        << R"({"answers": {"six-years": "outside"}})"
        << "/answers/six-years: found the unknown item \"six-years\", expected one of five-years";
    QTest::newRow("an unknown option")
        << R"({"answers": {"pull": "nurze"}})"
        << "/answers/pull: found \"nurze\", expected one of nurse, other-license";
    QTest::newRow("an unknown tick")
        << R"({"answers": {"past-year": ["saved", "slept"]}})"
        << "/answers/past-year/1: found \"slept\", expected one of looked-schools";
    QTest::newRow("an unknown lone tick") << R"({"answers": {"past-year": "slept"}})"
                                          << "/answers/past-year: found \"slept\", expected";
    QTest::newRow("two of one") << R"({"answers": {"pull": ["nurse", "outside"]}})"
                                << "/answers/pull: found 2 options, expected one option";
    QTest::newRow("none of one") << R"({"answers": {"pull": []}})"
                                 << "/answers/pull: found 0 options, expected one";
    QTest::newRow("none beside a tick") << R"({"answers": {"past-year": ["none", "saved"]}})"
                                        << "/answers/past-year: found \"none\" beside another option";
    QTest::newRow("four barriers") << R"({"answers": {"barriers": ["money", "hours", "family", "unclear"]}})"
                                   << "/answers/barriers: found 4 options, expected at most 3";
    QTest::newRow("a tick twice") << R"({"answers": {"past-year": ["saved", "saved"]}})"
                                  << "/answers/past-year/1: found \"saved\" again";
    QTest::newRow("no answers") << "{}"
                                << "/answers: found nothing, expected";
    QTest::newRow("answers as a list") << R"({"answers": []})"
                                       << "/answers: found an empty list, expected an object";
    QTest::newRow("something else") << R"({"answers": {}, "name": 1})"
                                    << "/name: found the unknown field \"name\"";
    QTest::newRow("null") << R"({"answers": {"pull": null}})"
                          << "/answers/pull: found null, expected an option";
}

void TestProfileDocument::readAnswers_wrong_namesThePlace() {
    QFETCH(QString, answers);
    QFETCH(QString, line);
    const auto read = readAnswers("a.json", answers.toStdString(), shippedQuestionnaire());
    QVERIFY(!read);
    QCOMPARE(read.error().size(), std::size_t{1});
    const std::string told = toLine(read.error().front());
    QVERIFY2(told.rfind("a.json: " + line.toStdString(), 0) == 0, told.c_str());
}

void TestProfileDocument::checkAnswers_profile_namesThePlace() {
    core::Answers answers;
    answers.chosen = {{"past-year", {"saved", "slept"}}, {"pull", {"nurze"}}, {"six", {"x"}}};
    answers.skipped = {"seven", "grow"};
    const ContentErrors errors = checkAnswers("me.json", answers, shippedQuestionnaire(), "/answers");
    std::vector<std::string> places;
    for (const ContentError& error : errors) {
        QCOMPARE(error.file, "me.json");
        places.push_back(error.pointer);
    }
    QCOMPARE(places,
             (std::vector<std::string>{"/answers/past-year/1", "/answers/pull", "/answers/six", "/skipped"}));
}

NEXTRUNG_SUITE("content.profile", TestProfileDocument)
#include "tst_profile_document.moc"
