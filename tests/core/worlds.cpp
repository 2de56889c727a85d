#include "tests/core/worlds.h"

#include <algorithm>

namespace nextrung::tests {

Option option(const Id& id, const Chances& chances) {
    Option made;
    made.id = id;
    made.text = text("I say " + id);
    made.chances = chances;
    return made;
}

Item item(const Id& id, std::vector<Option> options) {
    Item made;
    made.id = id;
    made.stem = text("What about " + id + "?");
    made.shortTitle = text("About " + id);
    made.options = std::move(options);
    return made;
}

Questionnaire smallQuestionnaire() {
    const Chances forSpringboard{0.8, 0.05, 0.3};
    const Chances forCareer{0.05, 0.8, 0.3};
    const Chances forNeither{0.15, 0.15, 0.4};
    Questionnaire made;
    made.version = "small-1";
    made.prior = {0.4, 0.42, 0.18};
    made.items = {
        item("five-years", {option("new-license", forSpringboard), option("same-job", forCareer),
                            option("cannot-picture", forNeither)}),
        item("school-plan",
             {option("started", forSpringboard), option("no", forCareer), option("maybe", forNeither)}),
        item("pull", {option("nurse", forSpringboard), option("run-clinic-no-degree", forNeither),
                      option("dont-know", forNeither), option("like-ma", forCareer)}),
        item("past-year", {option("saved", {0.6, 0.1, 0.3}), option("asked-level", {0.1, 0.6, 0.3})}),
        item("grow", {option("lead", {1, 1, 1}), option("recognized", {1, 1, 1}), option("stay", {1, 1, 1})}),
    };
    made.items[3].form = ItemForm::Ticks;
    made.items[4].counts = false;
    made.rule.order = {"five-years", "school-plan", "pull", "past-year"};
    made.rule.alwaysFirst = {"five-years"};
    made.rule.leastAnsweredToTell = 2;
    return made;
}

Answers springboardAnswers() {
    Answers answers;
    answers.chosen = {{"five-years", {"new-license"}}, {"school-plan", {"started"}}, {"pull", {"nurse"}}};
    return answers;
}

Answers careerAnswers() {
    Answers answers;
    answers.chosen = {{"five-years", {"same-job"}},
                      {"school-plan", {"no"}},
                      {"pull", {"like-ma"}},
                      {"grow", {"recognized"}}};
    return answers;
}

Answers exploringAnswers() {
    Answers answers;
    answers.chosen = {{"five-years", {"cannot-picture"}}, {"school-plan", {"maybe"}}};
    return answers;
}

Ladder maLadder() {
    Requirement onRung = numbered(leaf("cedar/ma-3.time", LeafKind::Tenure), 12);
    onRung.tenureOf = TenureOf::Rung;
    Ladder made;
    made.id = "ma";
    made.title = text("MA ladder");
    made.rungs = {rung("ma-1", {}, {"rooming"}),
                  rung("ma-2", {leaf("cedar/ma-2.cert", LeafKind::Credential, {"ccma", "cma"})}, {"phones"}),
                  rung("ma-3",
                       {onRung, leaf("cedar/ma-3.duty", LeafKind::Duty, {"precepting"}),
                        withoutNumber(leaf("cedar/ma-3.review", LeafKind::Rating))},
                       {"precepting", "panel-calls"}),
                  rung("ma-4", {leaf("cedar/ma-4.opening", LeafKind::Opening)})};
    made.rungs[0].pay = hourly(1820);
    made.rungs[1].pay = hourly(2010);
    made.rungs[2].pay = hourly(2230);
    made.rungs[3].pay = std::nullopt;
    made.rungs[3].moveUp = MoveUp::Opening;
    made.rungs[3].windows.clear();
    made.rungs[3].decidedBy = {};
    return made;
}

Ladder leadLadder() {
    Ladder made;
    made.id = "lead";
    made.title = text("Lead ladder");
    made.rungs = {rung("lead-1", {leaf("cedar/lead-1.approval", LeafKind::Approval)}, {"scheduling"}),
                  rung("lead-2", {leaf("cedar/lead-2.approval", LeafKind::Approval)}, {"budget"})};
    made.rungs[0].pay = hourly(2400);
    made.continuesLadder = "ma";
    made.continuesRung = "ma-2";
    return made;
}

Institution cedar() {
    Institution made;
    made.id = "cedar";
    made.title = text("Cedar Valley");
    made.state = "UT";
    made.ladders = {leadLadder(), maLadder()};
    Site oak;
    oak.id = "oak";
    oak.title = text("Oak Street");
    Site riverside;
    riverside.id = "riverside";
    riverside.title = text("Riverside");
    RungOverlay overlay;
    overlay.rung = "ma-3";
    overlay.add = {leaf("cedar/riverside.desk", LeafKind::Duty, {"front-desk"})};
    overlay.drop = {"cedar/ma-3.duty"};
    overlay.replace = {{"cedar/ma-3.review", numbered(leaf("cedar/riverside.review", LeafKind::Rating), 3)}};
    riverside.overlays = {overlay};
    made.sites = {oak, riverside};
    return made;
}

Catalog smallCatalog() {
    Catalog made;
    made.questionnaire = smallQuestionnaire();
    made.entities = vocabulary();
    for (const char* id : {"rooming", "phones", "front-desk", "scheduling", "budget"}) {
        made.entities[id] = entity(id, EntityKind::Duty);
    }
    const auto course = [](const Id& id) { return leaf(id, LeafKind::Course, {"anatomy"}); };
    made.pathways = {
        pathway("coach", PathwayKind::Specialize, {Aim::Specialize},
                {yesNo("base/coach.a"), yesNo("base/coach.b")}, 6),
        pathway("instructor", PathwayKind::Teach, {Aim::Teach}, {yesNo("base/instructor.a")}, 12),
        pathway("lead-ma", PathwayKind::Lead, {Aim::Lead}, {unpublished(yesNo("base/lead-ma.a"))}),
        pathway("physician-assistant", PathwayKind::Degree, {Aim::DoctorPa},
                {course("base/physician-assistant.a")}, 75),
        pathway("practical-nurse", PathwayKind::License, {Aim::Nurse}, {course("base/practical-nurse.a")},
                18),
        pathway("registered-nurse", PathwayKind::License, {Aim::Nurse},
                {course("base/registered-nurse.a"), yesNo("base/registered-nurse.b")}, 24),
        pathway("teacher", PathwayKind::Outside, {Aim::Outside}, {yesNo("base/teacher.a")}, 48),
    };
    made.pathways[2].littlePublished = true;
    made.institutions = {cedar()};
    return made;
}

Profile smallPerson() {
    Profile made;
    made.state = "UT";
    made.employments = {onRung(employment("e1", "2025-04-10"), "ma-2")};
    made.credentials = {{"c1", "ccma", when("2027-08-31")}};
    made.answers = springboardAnswers();
    return made;
}
Rung rung(const Id& id, std::vector<Requirement> requirements, std::vector<Id> duties) {
    Rung made;
    made.id = id;
    made.title = text("MA " + id);
    made.requirements = all("cedar/" + id, std::move(requirements));
    made.duties = std::move(duties);
    made.moveUp = MoveUp::InPlace;
    made.windows = {3, 9};
    made.decidedBy = text("Clinic manager");
    made.pay = hourly(2000);
    return made;
}

Pathway pathway(const Id& id, PathwayKind kind, std::vector<Aim> aims, std::vector<Requirement> leaves,
                std::optional<std::int64_t> months) {
    Pathway made;
    made.id = id;
    made.kind = kind;
    made.title = text("To be a " + id);
    made.aims = std::move(aims);
    made.requirements = all("base/" + id, std::move(leaves));
    if (months) {
        made.typicalMonths = monthsFigure(*months, *months);
    }
    return made;
}

RandomWorld::RandomWorld(unsigned seed) : m_random(seed) {
    m_catalog.questionnaire = smallQuestionnaire();
    m_catalog.entities = vocabulary();
    makePathways();
    makeEmployer();
    makePerson();
}

Profile RandomWorld::personWhoMeets(const Assessment& leaf) const {
    Profile person = m_person;
    std::erase_if(person.facts,
                  [&](const RequirementFact& known) { return known.requirement == leaf.requirement; });
    if (leaf.kind == LeafKind::Age) {
        person.facts.push_back(fact(leaf.requirement, 120.0));
    } else {
        person.facts.push_back(fact(leaf.requirement, true));
    }
    return person;
}

Requirement RandomWorld::makeLeaf() {
    const Id id = "leaf-" + std::to_string(m_nextId++);
    if (chance(35)) {
        if (chance(70)) {
            m_person.facts.push_back(fact(id, static_cast<double>(number(10, 40)), "2026-11-24"));
        }
        return numbered(leaf(id, LeafKind::Age), 20);
    }
    if (chance(60)) {
        m_person.facts.push_back(fact(id, chance(50)));
    }
    return chance(20) ? unpublished(yesNo(id)) : yesNo(id);
}

Requirement RandomWorld::makeTree(int depth) {
    const int shape = depth == 0 ? 0 : number(0, 3);
    if (shape == 0) {
        return makeLeaf();
    }
    const Id id = "group-" + std::to_string(m_nextId++);
    std::vector<Requirement> children;
    for (int count = number(1, 4); count > 0; --count) {
        children.push_back(makeTree(depth - 1));
    }
    const int most = static_cast<int>(children.size());
    if (shape == 1) {
        return all(id, std::move(children));
    }
    return shape == 2 ? any(id, std::move(children)) : atLeast(id, number(1, most), std::move(children));
}

std::vector<Requirement> RandomWorld::makeTrees() {
    std::vector<Requirement> trees;
    for (int count = number(1, 5); count > 0; --count) {
        trees.push_back(makeTree(2));
    }
    return trees;
}

void RandomWorld::makePathways() {
    for (int index = number(3, 8); index > 0; --index) {
        const auto kind = static_cast<PathwayKind>(number(1, static_cast<int>(PathwayKind::Outside)));
        Pathway made = pathway("path-" + std::to_string(index), kind, {allAims.at(randomAim())}, makeTrees());
        if (chance(60)) {
            const int low = number(1, 80);
            made.typicalMonths = monthsFigure(low, low + number(0, 12));
        }
        made.needs = {maybeBool(), maybeBool(), maybeBool()};
        if (chance(40)) {
            made.requirements = group(made.requirements.id, NodeKind::AtLeast, made.requirements.children,
                                      number(1, static_cast<int>(made.requirements.children.size())));
        }
        m_catalog.pathways.push_back(made);
        if (chance(50)) {
            makeProgram(made.id);
        }
    }
    std::sort(m_catalog.pathways.begin(), m_catalog.pathways.end(),
              [](const Pathway& left, const Pathway& right) { return left.id < right.id; });
}

void RandomWorld::makeProgram(const Id& path) {
    Program made;
    made.id = "program-" + path;
    made.pathway = path;
    made.institution = chance(70) ? "cedar" : "";
    made.title = text("Program for " + path);
    if (chance(70)) {
        made.months = monthsFigure(number(1, 60), 60);
    }
    if (chance(70)) {
        made.hoursPerWeek = figure(number(1, 40) * 100, 4000, Unit::HoursPerWeek);
    }
    made.nightsWeekends = maybeBool();
    m_catalog.programs.push_back(made);
}

void RandomWorld::makeEmployer() {
    Institution made;
    made.id = "cedar";
    made.title = text("Cedar Valley");
    Ladder ladder;
    ladder.id = "ma";
    for (int index = 1; index <= 3; ++index) {
        Rung step = rung("ma-" + std::to_string(index), makeTrees());
        step.moveUp = static_cast<MoveUp>(number(0, 2));
        step.requirementsUnpublished = chance(15);
        ladder.rungs.push_back(step);
    }
    made.ladders = {ladder};
    m_catalog.institutions = {made};
}

void RandomWorld::makePerson() {
    m_person.employments = {onRung(employment("e", "2024-01-01"), "ma-1")};
    for (int what = 0; what <= static_cast<int>(LimitKind::LeaveSite); ++what) {
        const bool yesNoLimit = what >= static_cast<int>(LimitKind::NightsWeekends);
        if (chance(50)) {
            const double atMost = yesNoLimit ? number(0, 1) : number(0, 40);
            m_person.limits.push_back({static_cast<LimitKind>(what), atMost, chance(25)});
        }
    }
    if (chance(30)) {
        OwnProgram own;
        own.key = "own";
        own.pathway = m_catalog.pathways.front().id;
        own.name = "My school";
        own.months = number(1, 40);
        m_person.programs = {own};
    }
}

std::size_t RandomWorld::randomAim() {
    return static_cast<std::size_t>(number(0, static_cast<int>(allAims.size()) - 2));
}

} // namespace nextrung::tests
