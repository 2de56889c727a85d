#include "tests/core/builders.h"

#include <stdexcept>

namespace nextrung::tests {

Date day(const std::string& iso) {
    const auto date = parseDate(iso);
    if (!date) {
        throw std::runtime_error("no day: " + iso);
    }
    return *date;
}

PartialDate when(const std::string& iso) {
    const auto date = parsePartialDate(iso);
    if (!date) {
        throw std::runtime_error("no date: " + iso);
    }
    return *date;
}

std::optional<PartialDate> maybeWhen(const std::string& iso) {
    return iso.empty() ? std::nullopt : std::optional{when(iso)};
}

LocalizedText text(const std::string& words) {
    return {words, words + " (es)"};
}

EntityIndex vocabulary() {
    EntityIndex entities;
    const auto add = [&entities](Entity made) { entities[made.id] = std::move(made); };
    Entity graced = entity("cma", EntityKind::Credential);
    graced.graceDays = 30;
    Entity dated = entity("chemistry", EntityKind::Course);
    dated.validForMonths = 60;
    add(graced);
    add(dated);
    add(entity("ccma", EntityKind::Credential));
    add(entity("rma", EntityKind::Credential));
    Entity gracedLicense = entity("rn-license", EntityKind::License);
    gracedLicense.graceDays = 30;
    add(gracedLicense);
    add(entity("lpn-license", EntityKind::License));
    add(entity("precepting", EntityKind::Duty));
    add(entity("panel-calls", EntityKind::Duty));
    add(entity("injections", EntityKind::Task));
    add(entity("spanish", EntityKind::Skill));
    add(entity("anatomy", EntityKind::Course));
    add(entity("panel-management", EntityKind::Training));
    add(entity("coaching", EntityKind::Training));
    add(entity("medical-assistant", EntityKind::Role));
    add(entity("scribe", EntityKind::Role));
    add(entity("ged", EntityKind::EducationLevel, 1));
    add(entity("associate", EntityKind::EducationLevel, 2));
    add(entity("bachelor", EntityKind::EducationLevel, 3));
    return entities;
}

AssessContext contextOf(const EntityIndex& entities) {
    AssessContext context;
    context.entities = &entities;
    return context;
}

Requirement numbered(Requirement made, double amount) {
    made.amount = {amount, false};
    return made;
}

Requirement withoutNumber(Requirement made) {
    made.amount = {std::nullopt, true};
    return made;
}

Requirement unpublished(Requirement made) {
    made.unpublished = true;
    return made;
}

Requirement yesNo(const Id& id) {
    return leaf(id, LeafKind::Other);
}

Requirement all(const Id& id, std::vector<Requirement> children) {
    return group(id, NodeKind::All, std::move(children));
}

Requirement any(const Id& id, std::vector<Requirement> children) {
    return group(id, NodeKind::Any, std::move(children));
}

Requirement atLeast(const Id& id, int needed, std::vector<Requirement> children) {
    return group(id, NodeKind::AtLeast, std::move(children), needed);
}

Employment onRung(Employment made, const Id& rung) {
    made.rung = rung;
    return made;
}

EmployerAnswer employerSays(const Id& requirement,
                            std::variant<std::monostate, bool, double, std::string> value) {
    return {"answer-" + requirement, requirement, std::move(value),
            "as they said",          "Lupe M.",   when("2026-11-12")};
}

std::set<std::string> everyList() {
    return {"employments", "credentials", "licenses", "education", "courses", "trainings", "duties"};
}

Figure figure(std::int64_t low, std::int64_t high, Unit unit) {
    Figure made;
    made.lowHundredths = low;
    made.highHundredths = high;
    made.unit = unit;
    return made;
}

Figure monthsFigure(std::int64_t low, std::int64_t high) {
    return figure(low * 100, high * 100, Unit::Months);
}

Figure hourly(std::int64_t cents) {
    return figure(cents, cents, Unit::DollarsPerHour);
}

std::string name(RequirementState state) {
    switch (state) {
    case RequirementState::Met:
        return "met";
    case RequirementState::NotYet:
        return "not yet";
    case RequirementState::Unknown:
        return "unknown";
    case RequirementState::Unpublished:
        break;
    }
    return "unpublished";
}

std::string iso(const std::optional<Date>& date) {
    return date ? toIso(*date) : std::string{"never"};
}
Entity entity(const Id& id, EntityKind kind, int rank) {
    Entity made;
    made.id = id;
    made.kind = kind;
    made.title = text(id);
    made.rank = rank;
    return made;
}

Assessment assessed(const Requirement& requirement, const Profile& profile, Date on) {
    const EntityIndex entities = vocabulary();
    return assess(requirement, profile, on, contextOf(entities));
}

RequirementState stateAlone(const Requirement& requirement, const Profile& profile, Date on) {
    const EntityIndex entities = vocabulary();
    return stateOf(requirement, profile, on, contextOf(entities));
}

Requirement leaf(const Id& id, LeafKind kind, std::vector<Id> ids) {
    Requirement made;
    made.id = id;
    made.title = text("title of " + id);
    made.kind = kind;
    made.ids = std::move(ids);
    return made;
}

Requirement group(const Id& id, NodeKind node, std::vector<Requirement> children, int atLeast) {
    Requirement made;
    made.id = id;
    made.node = node;
    made.title = text("title of " + id);
    made.children = std::move(children);
    made.atLeast = atLeast;
    return made;
}

Employment employment(const Id& key, const std::string& from, const std::string& until) {
    Employment made;
    made.key = key;
    made.role = "medical-assistant";
    made.institution = "cedar";
    made.from = maybeWhen(from);
    made.until = maybeWhen(until);
    return made;
}

RequirementFact fact(const Id& requirement, std::variant<bool, double, std::string> value,
                     const std::string& on) {
    return {"fact-" + requirement, requirement, std::move(value), maybeWhen(on)};
}

DutyDone duty(const Id& id, const std::string& from, const std::string& until) {
    DutyDone made;
    made.key = "duty-" + id;
    made.id = id;
    made.from = maybeWhen(from);
    made.until = maybeWhen(until);
    return made;
}

} // namespace nextrung::tests
