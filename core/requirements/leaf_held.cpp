#include "core/requirements/leaf.h"
#include "core/requirements/time_served.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <tuple>
#include <utility>

namespace nextrung::core {

namespace {

// Beyond these nothing ends within a life; they keep dates inside the calendar.
constexpr int mostGraceDays = 36500;
constexpr int mostMonthsThatCount = 1200;

// Every entry is read twice: so that it counts least, and so that it counts most. Where the two differ nobody
// knows.

/// How far one entry of the profile serves a leaf.
struct EntryFinding {
    Id id;
    Id key;
    MetWithin met;
    std::optional<Date> lastDay; ///< On which it certainly still counts; missing when it never ends.
    Message detail;
    std::optional<Message> nextAction;     ///< When this entry is what stands in the way.
    AnswerForm missing = AnswerForm::None; ///< What would make it sure.
};

/// Which of two says more for the person; the earlier one where they are alike.
bool saysMore(const EntryFinding& left, const EntryFinding& right) {
    const auto rank = [](const EntryFinding& entry) {
        const Date end = entry.lastDay.value_or(Date{std::chrono::year::max() / std::chrono::December / 31});
        return std::tuple{entry.met.atLeast, entry.met.atMost, end};
    };
    return rank(left) > rank(right);
}

/// What the messages of one kind of list are called, and which list says "that's all I have".
struct ListWords {
    const char* list;
    EvidenceKind evidence;
    const char* none;
    const char* get;
};

bool isAsked(const LeafCase& leafCase, const Id& id) {
    const auto& ids = leafCase.leaf.ids;
    return std::find(ids.begin(), ids.end(), id) != ids.end() && leafCase.isKnown(id);
}

/// Any one of the leaf's ids serves: the entries decide for theirs, and an id without an entry is open until
/// the person said that the list is complete.
template <typename Entry, typename Met>
MetWithin metByAny(const LeafCase& leafCase, const std::vector<Entry>& list, const char* name,
                   const Met& met) {
    MetWithin any;
    for (const Entry& entry : list) {
        if (isAsked(leafCase, entry.id)) {
            const MetWithin one = met(leafCase, entry);
            any = {any.atLeast || one.atLeast, any.atMost || one.atMost};
        }
    }
    const auto isAbsent = [&](const Id& id) {
        return !leafCase.isKnown(id) ||
               std::none_of(list.begin(), list.end(), [&id](const Entry& entry) { return entry.id == id; });
    };
    const auto& ids = leafCase.leaf.ids;
    any.atMost = any.atMost || (!leafCase.isComplete(name) && std::any_of(ids.begin(), ids.end(), isAbsent));
    return any;
}

LeafFinding findingOfAny(const LeafCase& leafCase, RequirementState state,
                         const std::vector<EntryFinding>& entries, const ListWords& words) {
    LeafFinding finding;
    finding.state = state;
    finding.answerForm = AnswerForm::Entity;
    finding.choices = leafCase.leaf.ids;
    if (entries.empty()) {
        finding.detail = {state == RequirementState::Unknown ? "requirement.detail.unknown" : words.none, {}};
        finding.nextAction = Message{words.get, {{"what", leafCase.what()}}};
        return finding;
    }
    const EntryFinding* mostTelling = &entries.front();
    for (const EntryFinding& entry : entries) {
        mostTelling = saysMore(entry, *mostTelling) ? &entry : mostTelling;
    }
    const EntryFinding& best = *mostTelling;
    finding.detail = best.detail;
    if (finding.state == RequirementState::NotYet) {
        finding.nextAction =
            best.nextAction ? best.nextAction : Message{words.get, {{"what", leafCase.what()}}};
    }
    if (best.met.atLeast) {
        finding.evidence = {{words.evidence, best.key}};
        finding.expires = best.lastDay;
        finding.metByTimeOn = leafCase.today;
    } else if (best.met.atMost && best.missing != AnswerForm::None) {
        finding.answerForm = best.missing;
        finding.choices = best.missing == AnswerForm::Entity ? std::vector{best.id} : std::vector<Id>{};
    }
    return finding;
}

// Certificates and licenses.

struct HeldWords {
    ListWords list;
    const char* held;
    const char* until;
    const char* grace;
    const char* ended;
    const char* renew;
};

constexpr HeldWords credentialWords{{"credentials", EvidenceKind::Credential,
                                     "requirement.detail.credential.none", "action.credential.not-yet"},
                                    "requirement.detail.credential.held",
                                    "requirement.detail.credential.until",
                                    "requirement.detail.credential.grace",
                                    "requirement.detail.credential.ended",
                                    "action.credential.renew"};
constexpr HeldWords licenseWords{
    {"licenses", EvidenceKind::License, "requirement.detail.license.none", "action.license.not-yet"},
    "requirement.detail.license.held",
    "requirement.detail.license.until",
    "requirement.detail.license.grace",
    "requirement.detail.license.ended",
    "action.license.renew"};

days graceOf(const LeafCase& leafCase, const HeldCredential& held) {
    const int graceDays = leafCase.context.entities->at(held.id).graceDays.value_or(0);
    return days{std::clamp(graceDays, 0, mostGraceDays)};
}

MetWithin metByHeld(const LeafCase& leafCase, const HeldCredential& held) {
    if (!held.until) {
        return {true, true};
    }
    const days grace = graceOf(leafCase, held);
    return {leafCase.today <= plusDays(held.until->first(), grace),
            leafCase.today <= plusDays(held.until->last(), grace)};
}

EntryFinding findingOfHeld(const LeafCase& leafCase, const HeldCredential& held, const HeldWords& words) {
    const LocalizedText what = leafCase.titleOf(held.id);
    EntryFinding entry;
    entry.id = held.id;
    entry.key = held.key;
    entry.met = metByHeld(leafCase, held);
    if (!held.until) {
        entry.detail = {words.held, {{"what", what}}};
        return entry;
    }
    entry.lastDay = plusDays(held.until->first(), graceOf(leafCase, held));
    entry.missing = AnswerForm::Day;
    if (entry.met.atLeast && leafCase.today > held.until->last()) {
        entry.detail = {words.grace,
                        {{"what", what}, {"until", *held.until}, {"counts", exactly(*entry.lastDay)}}};
    } else {
        entry.detail = {entry.met.atMost ? words.until : words.ended,
                        {{"what", what}, {"until", *held.until}}};
    }
    entry.nextAction = Message{words.renew, {{"what", what}}};
    return entry;
}

RequirementState stateOfHeld(const LeafCase& leafCase, const std::vector<HeldCredential>& list,
                             const HeldWords& words) {
    return stateOf(metByAny(leafCase, list, words.list.list, metByHeld));
}

LeafFinding assessHeld(const LeafCase& leafCase, const std::vector<HeldCredential>& list,
                       const HeldWords& words) {
    std::vector<EntryFinding> entries;
    for (const HeldCredential& held : list) {
        if (isAsked(leafCase, held.id)) {
            entries.push_back(findingOfHeld(leafCase, held, words));
        }
    }
    return findingOfAny(leafCase, stateOfHeld(leafCase, list, words), entries, words.list);
}

// Courses and class hours.

/// "A+" above "A" above "A-" above "B+"; nullopt for what is no letter grade.
std::optional<int> gradeRank(const std::string& grade) {
    if (grade.empty() || grade.size() > 2 || grade[0] < 'A' || grade[0] > 'F') {
        return std::nullopt;
    }
    constexpr int stepsToALetter = 3;
    const int letter = ('F' - grade[0]) * stepsToALetter;
    if (grade.size() == 1) {
        return letter;
    }
    if (grade[1] != '+' && grade[1] != '-') {
        return std::nullopt;
    }
    return letter + (grade[1] == '+' ? 1 : -1);
}

/// How long something of `id` counts: as the requirement says, else as the entity does.
std::optional<int> monthsThatCount(const LeafCase& leafCase, const Id& id) {
    if (leafCase.leaf.withinMonths) {
        return leafCase.leaf.withinMonths;
    }
    const auto entity = leafCase.context.entities->find(id);
    return entity == leafCase.context.entities->end() ? std::nullopt : entity->second.validForMonths;
}

/// Whether something done on a day counts today, and until when.
struct InTime {
    MetWithin met{true, true};
    std::optional<Date> lastDay;
};

InTime inTime(const std::optional<PartialDate>& on, std::optional<int> within, Date today) {
    if (!on) {
        return {{!within, true}, std::nullopt};
    }
    if (on->first() > today) {
        return {{false, false}, std::nullopt}; // planned, not done
    }
    if (!within) {
        return {};
    }
    const months counts{std::clamp(*within, 0, mostMonthsThatCount)};
    const Date lastDay = plusMonths(on->first(), counts);
    return {{today <= lastDay, today <= plusMonths(on->last(), counts)}, lastDay};
}

MetWithin gradeMet(const std::string& grade, const std::string& leastGrade) {
    const auto need = gradeRank(leastGrade);
    if (!need) {
        return {true, true};
    }
    const auto have = gradeRank(grade);
    return have ? MetWithin{*have >= *need, *have >= *need} : MetWithin{false, true};
}

LocalizedText sameInAll(const std::string& text) {
    return {text, text};
}

/// Why the course does not count, or that it does.
void describeCourse(const LeafCase& leafCase, const CourseTaken& course, MetWithin grade, const InTime& time,
                    EntryFinding& entry) {
    const LocalizedText what = leafCase.titleOf(course.id);
    const Message again{"action.course.again", {{"what", what}}};
    if (!grade.atMost) {
        entry.detail = {"requirement.detail.course.grade-low",
                        {{"what", what},
                         {"grade", sameInAll(course.grade)},
                         {"need", sameInAll(leafCase.leaf.leastGrade)}}};
        entry.nextAction = again;
    } else if (!time.met.atMost && course.on->first() > leafCase.today) {
        entry.detail = {"requirement.detail.course.none", {}};
    } else if (!time.met.atMost) {
        entry.detail = {"requirement.detail.course.too-old", {{"what", what}, {"on", *course.on}}};
        entry.nextAction = again;
    } else if (!grade.atLeast) {
        entry.detail = {"requirement.detail.course.grade-missing", {{"what", what}}};
        entry.missing = AnswerForm::Entity;
    } else if (!time.met.atLeast) {
        entry.detail = {"requirement.detail.course.date-missing", {{"what", what}}};
        entry.missing = AnswerForm::Day;
    } else if (course.grade.empty()) {
        entry.detail = {"requirement.detail.course.passed", {{"what", what}}};
    } else {
        entry.detail = {"requirement.detail.course.passed-grade",
                        {{"what", what}, {"grade", sameInAll(course.grade)}}};
    }
}

InTime courseInTime(const LeafCase& leafCase, const CourseTaken& course) {
    return inTime(course.on, monthsThatCount(leafCase, course.id), leafCase.today);
}

MetWithin metByCourse(const LeafCase& leafCase, const CourseTaken& course) {
    const MetWithin grade = gradeMet(course.grade, leafCase.leaf.leastGrade);
    const MetWithin time = courseInTime(leafCase, course).met;
    return {grade.atLeast && time.atLeast, grade.atMost && time.atMost};
}

EntryFinding findingOfCourse(const LeafCase& leafCase, const CourseTaken& course) {
    const InTime time = courseInTime(leafCase, course);
    EntryFinding entry;
    entry.id = course.id;
    entry.key = course.key;
    entry.met = metByCourse(leafCase, course);
    entry.lastDay = time.lastDay;
    describeCourse(leafCase, course, gradeMet(course.grade, leafCase.leaf.leastGrade), time, entry);
    return entry;
}

constexpr ListWords courseWords{"courses", EvidenceKind::Course, "requirement.detail.course.none",
                                "action.course.not-yet"};

// Hours are added in hundredths, so that 4.1 and 7.9 are the 12 that a person wrote down.
constexpr double hundredths = 100;

std::int64_t inHundredths(double hours) {
    return std::llround(std::clamp(hours, 0.0, 1e9) * hundredths);
}

bool countsAsTraining(const LeafCase& leafCase, const Id& id) {
    return leafCase.leaf.ids.empty() || isAsked(leafCase, id);
}

InTime trainingInTime(const LeafCase& leafCase, const TrainingTaken& training) {
    return inTime(training.on, monthsThatCount(leafCase, training.id), leafCase.today);
}

/// Hours of class that count, in hundredths.
struct HoursTold {
    std::int64_t atLeast = 0;
    std::int64_t atMost = 0;
};

HoursTold hoursTold(const LeafCase& leafCase) {
    HoursTold told;
    for (const TrainingTaken& training : leafCase.profile.trainings) {
        if (countsAsTraining(leafCase, training.id)) {
            const MetWithin inTime = trainingInTime(leafCase, training).met;
            const std::int64_t hours = inHundredths(training.hours);
            told.atLeast += inTime.atLeast ? hours : 0;
            told.atMost += inTime.atMost ? hours : 0;
        }
    }
    return told;
}

/// The training that certainly counts; the last day on which it does, and its hours.
struct CertainHours {
    std::vector<Evidence> evidence;
    std::vector<std::pair<std::optional<Date>, std::int64_t>> entries;
};

CertainHours certainHours(const LeafCase& leafCase) {
    CertainHours certain;
    for (const TrainingTaken& training : leafCase.profile.trainings) {
        if (!countsAsTraining(leafCase, training.id)) {
            continue;
        }
        const InTime time = trainingInTime(leafCase, training);
        if (time.met.atLeast) {
            certain.evidence.push_back({EvidenceKind::Training, training.key});
            certain.entries.emplace_back(time.lastDay, inHundredths(training.hours));
        }
    }
    return certain;
}

/// The last day on which what is left still adds up to `need`.
/// Missing: it never ends.
std::optional<Date> lastDayOfSum(std::vector<std::pair<std::optional<Date>, std::int64_t>> entries,
                                 std::int64_t need) {
    std::stable_sort(entries.begin(), entries.end(), [](const auto& left, const auto& right) {
        return !left.first ? right.first.has_value() : right.first && *left.first > *right.first;
    });
    std::int64_t sum = 0;
    for (const auto& [lastDay, hours] : entries) {
        sum += hours;
        if (sum >= need) {
            return lastDay;
        }
    }
    return std::nullopt;
}

double hoursOf(std::int64_t inHundredths) {
    return static_cast<double>(inHundredths) / hundredths;
}

const Entity* findEntity(const LeafCase& leafCase, const Id& id) {
    const auto found = leafCase.context.entities->find(id);
    return found == leafCase.context.entities->end() ? nullptr : &found->second;
}

std::vector<Id> educationLevels(const EntityIndex& entities) {
    std::vector<const Entity*> levels;
    for (const auto& [id, entity] : entities) {
        if (entity.kind == EntityKind::EducationLevel) {
            levels.push_back(&entity);
        }
    }
    std::stable_sort(levels.begin(), levels.end(),
                     [](const Entity* left, const Entity* right) { return left->rank < right->rank; });
    std::vector<Id> ids;
    std::transform(levels.begin(), levels.end(), std::back_inserter(ids),
                   [](const Entity* level) { return level->id; });
    return ids;
}

} // namespace

RequirementState stateOfCredential(const LeafCase& leafCase) {
    return stateOfHeld(leafCase, leafCase.profile.credentials, credentialWords);
}

RequirementState stateOfLicense(const LeafCase& leafCase) {
    return stateOfHeld(leafCase, leafCase.profile.licenses, licenseWords);
}

RequirementState stateOfEducation(const LeafCase& leafCase) {
    const auto& level = leafCase.profile.education;
    if (!level) {
        return leafCase.isComplete("education") ? RequirementState::NotYet : RequirementState::Unknown;
    }
    const Entity* asked = findEntity(leafCase, leafCase.leaf.education);
    const Entity* held = findEntity(leafCase, *level);
    if (asked == nullptr || held == nullptr) {
        return RequirementState::Unknown;
    }
    return held->rank >= asked->rank ? RequirementState::Met : RequirementState::NotYet;
}

RequirementState stateOfCourse(const LeafCase& leafCase) {
    return stateOf(metByAny(leafCase, leafCase.profile.courses, courseWords.list, metByCourse));
}

RequirementState stateOfTrainingHours(const LeafCase& leafCase) {
    const auto& need = leafCase.leaf.amount.value;
    if (!need) {
        return RequirementState::Unpublished;
    }
    const HoursTold told = hoursTold(leafCase);
    const std::int64_t asked = inHundredths(*need);
    return stateOf({told.atLeast >= asked, !leafCase.isComplete("trainings") || told.atMost >= asked});
}

LeafFinding assessCredential(const LeafCase& leafCase) {
    return assessHeld(leafCase, leafCase.profile.credentials, credentialWords);
}

LeafFinding assessLicense(const LeafCase& leafCase) {
    return assessHeld(leafCase, leafCase.profile.licenses, licenseWords);
}

LeafFinding assessEducation(const LeafCase& leafCase) {
    const Entity* held =
        leafCase.profile.education ? findEntity(leafCase, *leafCase.profile.education) : nullptr;
    LeafFinding finding;
    finding.state = stateOfEducation(leafCase);
    finding.answerForm = AnswerForm::EducationLevel;
    finding.choices = educationLevels(*leafCase.context.entities);
    finding.nextAction =
        Message{"action.education.not-yet", {{"what", leafCase.titleOf(leafCase.leaf.education)}}};
    finding.detail = {"requirement.detail.unknown", {}};
    if (finding.state == RequirementState::Unknown) {
        return finding;
    }
    if (held == nullptr) {
        finding.detail = {"requirement.detail.education.none", {}};
        return finding;
    }
    finding.detail = {"requirement.detail.education.have", {{"level", held->title}}};
    if (finding.state == RequirementState::Met) {
        finding.evidence = {{EvidenceKind::Education, held->id}};
        finding.metByTimeOn = leafCase.today;
    }
    return finding;
}

LeafFinding assessCourse(const LeafCase& leafCase) {
    std::vector<EntryFinding> entries;
    for (const CourseTaken& course : leafCase.profile.courses) {
        if (isAsked(leafCase, course.id)) {
            entries.push_back(findingOfCourse(leafCase, course));
        }
    }
    return findingOfAny(leafCase, stateOfCourse(leafCase), entries, courseWords);
}

LeafFinding assessTrainingHours(const LeafCase& leafCase) {
    const HoursTold told = hoursTold(leafCase);
    const CertainHours certain = certainHours(leafCase);
    const bool saysSomething = leafCase.isComplete("trainings") || !certain.evidence.empty();
    const double have = hoursOf(told.atLeast);
    const auto& need = leafCase.leaf.amount.value;
    LeafFinding finding;
    finding.state = stateOfTrainingHours(leafCase);
    finding.answerForm = AnswerForm::Hours;
    finding.choices = leafCase.leaf.ids;
    finding.evidence = certain.evidence;
    finding.detail = {"requirement.detail.unknown", {}};
    if (saysSomething) {
        finding.progress = Progress{have, need};
    }
    if (!need) {
        finding.detail = saysSomething
                             ? Message{"requirement.detail.training-hours.unpublished", {{"have", have}}}
                             : Message{"requirement.detail.unpublished", {}};
        return finding;
    }
    const std::int64_t asked = inHundredths(*need);
    if (saysSomething) {
        finding.detail = {"requirement.detail.training-hours.have", {{"have", have}, {"need", *need}}};
    }
    if (finding.state == RequirementState::NotYet) {
        finding.nextAction =
            Message{"action.training-hours.not-yet", {{"left", hoursOf(asked - told.atLeast)}}};
    }
    if (finding.state == RequirementState::Met) {
        finding.metByTimeOn = leafCase.today;
        finding.expires = lastDayOfSum(certain.entries, asked);
    }
    return finding;
}

} // namespace nextrung::core
