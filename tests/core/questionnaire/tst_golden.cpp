// Medical assistants whom the study quotes (Vilendrer et al. 2022, BMC Primary Care 23:117, CC BY 4.0),
// encoded as answers: tests/core/profiles/*.json, each to be read by an MA.
#include "core/questionnaire/classify.h"
#include "tests/core/questionnaire/tables.h"
#include "tests/suites/suite.h"

#include <algorithm>
#include <filesystem>

using namespace nextrung;
using namespace nextrung::core;
using namespace nextrung::tests;

namespace {

std::vector<std::string> profileFiles() {
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(NEXTRUNG_SOURCE_DIR "/tests/core/profiles"))
        if (entry.path().extension() == ".json")
            files.push_back(entry.path().string());
    std::sort(files.begin(), files.end());
    return files;
}

std::optional<Kind> kindFrom(const Json& json) {
    if (json == "springboard")
        return Kind::Springboard;
    if (json == "career")
        return Kind::Career;
    return json == "exploring" ? std::optional(Kind::Exploring) : std::nullopt;
}

/// What the answers say of springboard and career where too few were given to tell it: the way the chances
/// lean.
std::optional<Kind> leaningOfChances(const Questionnaire& questionnaire, const Classification& result) {
    return leaningOf(questionnaire.rule, result.chances);
}

} // namespace

class GoldenTest final : public QObject {
    Q_OBJECT

private slots:
    void profiles_areMany();
    void profile_answersAreInTheQuote_data() { eachProfile(); }
    void profile_answersAreInTheQuote();
    void profile_isWhatTheStudySays_data() { eachProfile(); }
    void profile_isWhatTheStudySays();

private:
    static void eachProfile();

    const Questionnaire m_questionnaire = referenceQuestionnaire();
};

void GoldenTest::eachProfile() {
    QTest::addColumn<std::string>("file");
    for (const std::string& file : profileFiles())
        QTest::newRow(std::filesystem::path(file).stem().c_str()) << file;
}

void GoldenTest::profiles_areMany() {
    QVERIFY(profileFiles().size() >= 10);
}

/// Every answer names the words that it stands for, and they are in the quote. Nothing else is encoded.
void GoldenTest::profile_answersAreInTheQuote() {
    QFETCH(std::string, file);
    const Json profile = readJson(file);
    const std::string quote = profile.at("quote").get<std::string>();
    const Json& because = profile.at("because");
    QCOMPARE(because.size(), profile.at("answers").size());
    const Answers answers = answersFrom(profile.at("answers"));
    for (const auto& [id, options] : answers.chosen) {
        const Item* item = m_questionnaire.find(id);
        QVERIFY2(item, id.c_str());
        for (const Id& option : options)
            QVERIFY2(findOption(*item, option), option.c_str());
        const std::string words = because.at(id).get<std::string>();
        QVERIFY2(!words.empty() && quote.find(words) != std::string::npos, words.c_str());
    }
}

void GoldenTest::profile_isWhatTheStudySays() {
    QFETCH(std::string, file);
    const Json profile = readJson(file);
    const Json& expected = profile.at("expected");
    const Classification result = classify(m_questionnaire, answersFrom(profile.at("answers")));
    const std::optional<Kind> leaning =
        result.enoughAnswers ? result.leaning : leaningOfChances(m_questionnaire, result);
    qInfo("%d answers; springboard %.3f, career %.3f, exploring %.3f", result.answered, result.chances[0],
          result.chances[1], result.chances[2]);

    QCOMPARE(result.enoughAnswers, expected.at("enoughAnswers").get<bool>());
    QCOMPARE(result.kind, kindFrom(expected.at("kind")));
    QVERIFY(result.kind != Kind::Exploring || leaning == kindFrom(expected.at("leaning")));

    // The expectation itself may not argue with the study.
    const std::optional<Kind> study = kindFrom(profile.at("study"));
    QVERIFY(study == (result.kind == Kind::Exploring ? leaning : result.kind));
}

NEXTRUNG_SUITE("core.golden", GoldenTest)
#include "tst_golden.moc"
