// Profile: who the person is, in their own words and facts. Anything may be missing.
#pragma once
#include "core/questionnaire/questionnaire.h"
#include "core/support/date.h"
#include "core/support/id.h"
#include "core/support/money.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace nextrung::core {

/// The rung of somebody who does not know their level.
inline constexpr std::string_view unknownRung = "unknown";
inline constexpr std::string_view medicalAssistantRole = "medical-assistant";

/// Where the person wants to go.
enum class Aim {
    Nurse,
    OtherLicense,
    DoctorPa,
    HealthAdministration,
    Outside,
    Lead,
    Teach,
    Specialize,
    Recognized,
    Stay,
    NotSure
};

/// Every entry of a list has a stable key, so that two copies of a profile can be merged.
struct Employment {
    Id key;
    Id role;
    std::optional<Id> institution;
    std::optional<Id> site;
    std::optional<Id> rung;           ///< A rung's id, or `unknownRung`.
    std::optional<PartialDate> from;  ///< On this rung.
    std::optional<PartialDate> until; ///< Missing: it goes on.
    std::optional<int> hoursPerWeek;
    std::optional<Money> hourlyPay;

    bool operator==(const Employment&) const = default;
};

struct HeldCredential {
    Id key;
    Id id;
    std::optional<PartialDate> until;

    bool operator==(const HeldCredential&) const = default;
};

struct CourseTaken {
    Id key;
    Id id;
    std::string grade; ///< "A" to "F" with "+" or "-"; empty when not given.
    std::optional<PartialDate> on;

    bool operator==(const CourseTaken&) const = default;
};

struct TrainingTaken {
    Id key;
    Id id;
    double hours = 0;
    std::optional<PartialDate> on;

    bool operator==(const TrainingTaken&) const = default;
};

struct DutyDone {
    Id key;
    Id id;
    std::optional<Id> at; ///< Key of the employment.
    std::optional<PartialDate> from;
    std::optional<PartialDate> until;
    std::optional<double> timesPerWeek;
    std::optional<std::string> confirmedBy;

    bool operator==(const DutyDone&) const = default;
};

/// A fact that has no list of its own, by requirement: yes or no, a number (score, age), or text.
struct RequirementFact {
    Id key;
    Id requirement; ///< "pack/requirement-id".
    std::variant<bool, double, std::string> value;
    std::optional<PartialDate> on;

    bool operator==(const RequirementFact&) const = default;
};

enum class LimitKind { StudyHoursPerWeek, MoneyLaidOut, Months, NightsWeekends, LeaveEmployer, LeaveSite };

/// What has to fit the person's life. Firm: a path that certainly breaks it is out of reach; else a wish.
/// Units: hours a week, whole cents, months; nights, employer and site are 0 (not) or 1 (fine).
struct Limit {
    LimitKind what = LimitKind::Months;
    double atMost = 0;
    bool firm = false;

    bool operator==(const Limit&) const = default;
};

/// A school's numbers that the person wrote down for a destination.
struct OwnProgram {
    Id key;
    Id pathway;
    std::string name;
    std::optional<Money> price;
    std::optional<double> months;
    std::optional<double> hoursPerWeek;
    std::optional<PartialDate> start;

    bool operator==(const OwnProgram&) const = default;
};

/// What the employer said to a question of the Ask list; fills only what is unpublished.
struct EmployerAnswer {
    Id key;
    Id requirement; ///< "pack/requirement-id".
    std::variant<std::monostate, bool, double, std::string>
        value; ///< Typed by the leaf's kind; monostate moves nothing.
    std::string quote;
    std::string who;
    std::optional<PartialDate> on;

    bool operator==(const EmployerAnswer&) const = default;
};

struct Profile {
    int version = 1;
    std::optional<std::string> state; ///< "UT".
    std::string language;             ///< "en", "es", or empty for the device's.
    std::vector<Employment> employments;
    std::vector<HeldCredential> credentials;
    std::vector<HeldCredential> licenses;
    std::optional<Id> education; ///< An education level of the entities.
    std::vector<CourseTaken> courses;
    std::vector<TrainingTaken> trainings;
    std::vector<DutyDone> duties;
    std::vector<RequirementFact> facts;
    std::set<std::string> complete; ///< Lists of which the person said "that's all I have".
    std::vector<Limit> limits;
    Answers answers;
    std::optional<Kind> chosenKind; ///< The person's own word; wins everywhere.
    std::optional<Aim> aim;
    std::vector<OwnProgram> programs;
    std::vector<EmployerAnswer> employerAnswers;
    std::string
        questionnaireVersion; ///< Of the questionnaire that the answers were given to; empty until one was.

    /// The employment that goes on now: the last one in the list without an end, else nullptr.
    const Employment* currentEmployment() const;
    bool operator==(const Profile&) const = default;
};

/// True for somebody who said of their jobs "that's all I have" and has none. A job by any name may be one of
/// an MA, so a person with one is not asked as a newcomer. Missing: false for a person who has not said it.
bool isNotYetMa(const Profile& profile);

/// The questionnaire in the words that fit the person; the result follows from the answers alone.
Questionnaire wordedFor(const Questionnaire& questionnaire, const Profile& profile);

} // namespace nextrung::core
