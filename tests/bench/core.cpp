// bench_core: times what the core does for each answer, for many pathways, and for a whole advice.
// usage: bench_core PROFILE [answers|rules REPEATS]: with a part to repeat it prints nothing, for callgrind.
#include "content/profile/profile_document.h"
#include "core/advice/advice.h"
#include "platform/files/bounded_file.h"
#include "platform/packs/installed_packs.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <iostream>
#include <string>
#include <vector>

namespace {

using namespace nextrung;
using Call = std::function<void(int)>;

constexpr core::Date today{std::chrono::year{2026} / std::chrono::November / 24};
constexpr int warmUp = 400;
constexpr int repeats = 2001;

/// What the compiler must not leave out.
double used = 0;

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double microseconds(const Call& call, int round) {
    const auto begin = std::chrono::steady_clock::now();
    call(round);
    return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count();
}

/// Median microseconds of one call.
double measure(const Call& call) {
    for (int round = 0; round < warmUp; ++round)
        call(round);
    std::vector<double> times;
    for (int round = 0; round < repeats; ++round)
        times.push_back(microseconds(call, round));
    return median(times);
}

// ---- One answer scored and the next item chosen

/// The answers of an interview as they grow, from the first one on.
std::vector<core::Answers> interview(const core::Questionnaire& questionnaire) {
    std::vector<core::Answers> steps;
    core::Answers answers;
    auto next = core::nextItem(questionnaire, answers);
    for (std::size_t step = 0; next.item; ++step) {
        const core::Item& item = *questionnaire.find(*next.item);
        answers.chosen[item.id] = {item.options[step % item.options.size()].id};
        steps.push_back(answers);
        next = core::nextItem(questionnaire, answers);
    }
    return steps;
}

void scoreAndChoose(const core::Questionnaire& questionnaire, const core::Answers& answers) {
    used += core::chancesOf(questionnaire, answers)[0];
    used += core::nextItem(questionnaire, answers).item ? 1 : 0;
}

// ---- Pathways of six conditions that all hold, as the peer's rules have them

core::Requirement leaf(const char* id, core::LeafKind kind) {
    core::Requirement made;
    made.id = id;
    made.kind = kind;
    made.title = {id, id};
    return made;
}

core::Requirement leaf(const char* id, core::LeafKind kind, int amount) {
    core::Requirement made = leaf(id, kind);
    made.amount.value = amount;
    return made;
}

core::Requirement sixConditions(int number) {
    core::Requirement credential = leaf("credential", core::LeafKind::Credential);
    credential.ids = {"ccma"};
    core::Requirement state = leaf("state", core::LeafKind::ScopeOfPractice);
    state.states = {"UT"};
    core::Requirement all;
    all.id = "pathway-" + std::to_string(number);
    all.node = core::NodeKind::All;
    all.children = {leaf("months", core::LeafKind::Tenure, number % 19),
                    leaf("hours", core::LeafKind::TrainingHours, number % 36),
                    leaf("age", core::LeafKind::Age, 18),
                    leaf("score", core::LeafKind::Rating, number % 3),
                    credential,
                    state};
    return all;
}

core::Profile personWhoMeetsAll() {
    core::Profile person;
    person.state = "UT";
    core::Employment work;
    work.key = "work";
    work.role = core::medicalAssistantRole;
    work.from = core::exactly(std::chrono::year{2025} / std::chrono::April / 1);
    person.employments = {work};
    person.credentials = {{"first", "ccma", {}}, {"second", "bls-card", {}}};
    person.trainings = {{"class", "class", 36, {}}};
    person.facts = {{"their-age", "age", 31.0, {}}, {"their-score", "score", 3.0, {}}};
    return person;
}

class Rules {
public:
    Rules() {
        constexpr int count = 200;
        for (int number = 0; number < count; ++number)
            m_trees.push_back(sixConditions(number));
        for (const char* id : {"ccma", "bls-card", "class"})
            m_entities[id].id = id;
        m_context.entities = &m_entities;
    }

    std::size_t held() const {
        return static_cast<std::size_t>(
            std::count_if(m_trees.begin(), m_trees.end(), [this](const core::Requirement& tree) {
                return core::stateOf(tree, m_person, today, m_context) == core::RequirementState::Met;
            }));
    }
    std::size_t heldInWords() const {
        return static_cast<std::size_t>(
            std::count_if(m_trees.begin(), m_trees.end(), [this](const core::Requirement& tree) {
                return core::assess(tree, m_person, today, m_context).state == core::RequirementState::Met;
            }));
    }
    bool allHold() const { return held() == m_trees.size() && heldInWords() == m_trees.size(); }

private:
    std::vector<core::Requirement> m_trees;
    core::EntityIndex m_entities;
    core::Profile m_person = personWhoMeetsAll();
    core::AssessContext m_context;
};

// ---- All of it

class Bench {
public:
    Bench(const core::Catalog& catalog, core::Profile person)
        : m_catalog(catalog), m_person(std::move(person)), m_steps(interview(catalog.questionnaire)) {}

    void answer(int round) const {
        scoreAndChoose(m_catalog.questionnaire, m_steps[static_cast<std::size_t>(round) % m_steps.size()]);
    }
    void rules(int) const { used += static_cast<double>(m_rules.held()); }
    void rulesInWords(int) const { used += static_cast<double>(m_rules.heldInWords()); }
    void advise(int) const {
        used += static_cast<double>(core::advise(m_catalog, m_person, today).paths.pathways.size());
    }
    double slowestAnswer() const {
        double slowest = 0;
        for (const core::Answers& step : m_steps)
            slowest = std::max(slowest, measure([&](int) { scoreAndChoose(m_catalog.questionnaire, step); }));
        return slowest;
    }
    bool isRight() const { return m_steps.size() > 3 && m_rules.allHold(); }

    void print() const {
        std::cout << "{\"answer\": " << measure([this](int round) { answer(round); })
                  << ", \"slowestAnswer\": " << slowestAnswer()
                  << ", \"rules\": " << measure([this](int round) { rules(round); })
                  << ", \"rulesInWords\": " << measure([this](int round) { rulesInWords(round); })
                  << ", \"advise\": " << measure([this](int round) { advise(round); }) << "}" << std::endl;
    }

private:
    const core::Catalog& m_catalog;
    core::Profile m_person;
    std::vector<core::Answers> m_steps;
    Rules m_rules;
};

/// For callgrind: the part `times` times and nothing else of it.
int repeat(const Bench& bench, const std::string& part, int times) {
    for (int round = 0; round < times; ++round)
        part == "answers" ? bench.answer(round) : bench.rules(round);
    return 0;
}

int fail(const char* why) {
    std::cerr << "bench_core: " << why << '\n';
    return 2;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2 && argc != 4)
        return fail("usage: bench_core PROFILE [answers|rules REPEATS]");
    const auto bytes = platform::readBoundedFile(argv[1]);
    const auto person = bytes ? content::readProfile(argv[1], *bytes) : content::readProfile(argv[1], "");
    if (!person)
        return fail("the profile cannot be read");
    const Bench bench(platform::builtInContent().catalog, *person);
    if (!bench.isRight())
        return fail("the core decides otherwise");
    if (argc == 4)
        return repeat(bench, argv[2], std::atoi(argv[3]));
    bench.print();
    return used > 0 ? 0 : 1;
}
