#include "qml/viewmodels/fact_form.h"

#include "qml/viewmodels/work_edit.h"

#include <algorithm>

namespace nextrung::ui {
namespace {

using core::AnswerForm;
using core::LeafKind;

const core::Requirement* findIn(const core::Requirement& root, const core::Id& id) {
    if (root.id == id)
        return &root;
    for (const core::Requirement& child : root.children)
        if (const core::Requirement* found = findIn(child, id))
            return found;
    return nullptr;
}

const core::Requirement* findInLadders(const core::Institution& institution, const core::Profile& profile,
                                       const core::Id& id, std::vector<core::Ladder>& mine) {
    const core::Employment* work = profile.currentEmployment();
    for (const core::Ladder& ladder : institution.ladders)
        mine.push_back(core::ladderAt(ladder, institution, work ? work->site.value_or("") : ""));
    for (const core::Ladder& ladder : mine)
        for (const core::Rung& rung : ladder.rungs)
            if (const core::Requirement* found = findIn(rung.requirements, id))
                return found;
    return nullptr;
}

std::optional<core::Requirement> requirementOf(const core::Catalog& catalog, const core::Profile& profile,
                                               const core::Id& id) {
    for (const core::Institution& institution : catalog.institutions) {
        std::vector<core::Ladder> mine;
        if (const core::Requirement* found = findInLadders(institution, profile, id, mine))
            return *found;
    }
    for (const core::Pathway& pathway : catalog.pathways)
        if (const core::Requirement* found = findIn(pathway.requirements, id))
            return *found;
    return std::nullopt;
}

std::string listOf(LeafKind kind) {
    switch (kind) {
    case LeafKind::Tenure:
        return "employments";
    case LeafKind::Credential:
        return "credentials";
    case LeafKind::License:
        return "licenses";
    case LeafKind::Course:
        return "courses";
    case LeafKind::TrainingHours:
        return "trainings";
    case LeafKind::Duty:
        return "duties";
    default:
        return {};
    }
}

std::vector<core::Id> trainingsOf(const core::Catalog& catalog) {
    std::vector<core::Id> ids;
    for (const auto& [id, entity] : catalog.entities)
        if (entity.kind == core::EntityKind::Training)
            ids.push_back(id);
    return ids;
}

void shapeEntity(FactForm& form) {
    form.hasNone = true;
    form.hasDate = true;
    form.hasGrade = form.leaf.kind == LeafKind::Course;
    form.hasNumber = form.leaf.kind == LeafKind::Duty && form.leaf.timesPerWeek.has_value();
}

void shapeHours(FactForm& form, const core::Catalog& catalog) {
    if (form.choices.empty())
        form.choices = trainingsOf(catalog);
    form.hasNumber = form.numberNeeded = true;
    form.hasDate = true;
    form.dateNeeded = form.leaf.withinMonths.has_value();
}

void shape(FactForm& form, const core::Catalog& catalog) {
    switch (form.form) {
    case AnswerForm::Entity:
        shapeEntity(form);
        break;
    case AnswerForm::Hours:
        shapeHours(form, catalog);
        break;
    case AnswerForm::Day:
        form.hasDate = form.dateNeeded = true;
        break;
    case AnswerForm::Score:
    case AnswerForm::Age:
        form.hasNumber = form.numberNeeded = true;
        break;
    case AnswerForm::YesNo:
    case AnswerForm::EducationLevel:
    case AnswerForm::State:
    case AnswerForm::None:
        break;
    }
}

bool serves(const FactForm& form, const core::Id& id) {
    const auto& ids = form.leaf.ids;
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

template <class Entries> auto* findById(Entries& entries, const core::Id& id) {
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const auto& entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

/// The entry of that id, made when there is none.
template <class Entry>
Entry& entryOf(std::vector<Entry>& entries, const core::Id& id, const std::string& prefix) {
    if (Entry* known = findById(entries, id))
        return *known;
    Entry entry;
    entry.key = freshKey(entries, prefix);
    entry.id = id;
    entries.push_back(std::move(entry));
    return entries.back();
}

void enterHeld(std::vector<core::HeldCredential>& list, const std::string& prefix, const FactForm& form,
               const FactGiven& given) {
    if (form.form == AnswerForm::Entity) {
        entryOf(list, given.choice, prefix).until = given.date;
        return;
    }
    // The certificate is known; the day on which it ends was missing.
    for (core::HeldCredential& held : list)
        if (serves(form, held.id) && held.until)
            held.until = given.date;
}

void enterCourse(core::Profile& profile, const FactForm& form, const FactGiven& given) {
    if (form.form == AnswerForm::Entity) {
        core::CourseTaken& course = entryOf(profile.courses, given.choice, "k");
        course.grade = given.grade;
        course.on = given.date;
        return;
    }
    for (core::CourseTaken& course : profile.courses)
        if (serves(form, course.id))
            course.on = given.date;
}

void enterDuty(core::Profile& profile, const FactForm& form, const FactGiven& given) {
    if (form.form == AnswerForm::Entity) {
        core::DutyDone& duty = entryOf(profile.duties, given.choice, "d");
        if (const core::Employment* work = profile.currentEmployment())
            duty.at = work->key;
        duty.from = given.date;
        duty.timesPerWeek = given.number;
        return;
    }
    for (core::DutyDone& duty : profile.duties) {
        if (!serves(form, duty.id))
            continue;
        if (form.form == AnswerForm::Score)
            duty.timesPerWeek = given.number;
        else
            duty.from = given.date;
    }
}

void enterTraining(core::Profile& profile, const FactForm& form, const FactGiven& given) {
    if (!given.number || *given.number <= 0)
        return;
    core::TrainingTaken training;
    training.key = freshKey(profile.trainings, "t");
    training.id = form.choices.size() == 1 ? form.choices.front() : given.choice;
    training.hours = *given.number;
    training.on = given.date;
    profile.trainings.push_back(std::move(training));
}

bool isOwnRung(const core::Requirement& leaf, const core::Employment& work) {
    return leaf.rung.empty() || work.rung == leaf.rung;
}

/// Time before the job that goes on: an employment that ends where the next one begins.
void enterEarlierWork(core::Profile& profile, const core::Requirement& leaf, const core::Employment& work,
                      const core::PartialDate& since) {
    core::Employment earlier;
    earlier.role = work.role;
    if (leaf.tenureOf != core::TenureOf::Role)
        earlier.institution = work.institution;
    if (leaf.tenureOf == core::TenureOf::Rung)
        earlier.rung = leaf.rung;
    earlier.until = work.from;
    for (core::Employment& known : profile.employments) {
        core::Employment same = earlier;
        same.key = known.key;
        same.from = known.from;
        if (known == same) {
            known.from = since;
            return;
        }
    }
    earlier.key = freshKey(profile.employments, "e");
    earlier.from = since;
    // Before the job that goes on, which stays the last of the list.
    profile.employments.insert(profile.employments.begin(), std::move(earlier));
}

void enterTenure(core::Profile& profile, const FactForm& form, const FactGiven& given) {
    core::Employment& work = currentWork(profile);
    const bool ownRung = form.leaf.tenureOf == core::TenureOf::Rung && isOwnRung(form.leaf, work);
    const bool isLater = work.from && given.date->first() >= work.from->first();
    if (!work.from || ownRung)
        work.from = given.date;
    else if (!isLater)
        enterEarlierWork(profile, form.leaf, core::Employment(work), *given.date);
}

void enterFact(core::Profile& profile, const FactForm& form, const FactGiven& given, core::Date today) {
    core::RequirementFact fact;
    fact.requirement = form.leaf.id;
    if (given.yes)
        fact.value = *given.yes;
    else
        fact.value = given.number.value_or(0);
    fact.on = core::exactly(today);
    std::erase_if(profile.facts,
                  [&](const core::RequirementFact& known) { return known.requirement == form.leaf.id; });
    fact.key = freshKey(profile.facts, "f");
    profile.facts.push_back(std::move(fact));
}

void enterIntoList(core::Profile& profile, const FactForm& form, const FactGiven& given) {
    switch (form.leaf.kind) {
    case LeafKind::Tenure:
        if (given.date)
            enterTenure(profile, form, given);
        break;
    case LeafKind::Credential:
        enterHeld(profile.credentials, "c", form, given);
        break;
    case LeafKind::License:
        enterHeld(profile.licenses, "l", form, given);
        break;
    case LeafKind::Course:
        enterCourse(profile, form, given);
        break;
    case LeafKind::Duty:
        enterDuty(profile, form, given);
        break;
    case LeafKind::TrainingHours:
        enterTraining(profile, form, given);
        break;
    default:
        break;
    }
}

} // namespace

std::optional<FactForm> factFormOf(const core::Catalog& catalog, const core::Profile& profile,
                                   const core::Assessment& assessment) {
    const auto leaf = requirementOf(catalog, profile, assessment.requirement);
    if (!leaf || leaf->node != core::NodeKind::Leaf || assessment.answerForm == AnswerForm::None)
        return std::nullopt;
    FactForm form;
    form.leaf = *leaf;
    form.form = assessment.answerForm;
    form.choices = assessment.choices;
    form.list = listOf(leaf->kind);
    shape(form, catalog);
    return form;
}

void enter(core::Profile& profile, const FactForm& form, const FactGiven& given, core::Date today) {
    if ((given.complete || given.none) && !form.list.empty())
        profile.complete.insert(form.list);
    if (given.none)
        return;
    if (form.leaf.kind == LeafKind::Education) {
        profile.education = given.choice;
        profile.complete.insert("education");
    } else if (form.leaf.kind == LeafKind::ScopeOfPractice) {
        profile.state = given.state;
    } else if (form.list.empty()) {
        enterFact(profile, form, given, today);
    } else {
        enterIntoList(profile, form, given);
    }
}

bool isGrade(const std::string& grade) {
    if (grade.empty())
        return true;
    const bool letter = grade[0] >= 'A' && grade[0] <= 'F';
    return letter && (grade.size() == 1 || (grade.size() == 2 && (grade[1] == '+' || grade[1] == '-')));
}

} // namespace nextrung::ui
