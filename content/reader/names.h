// Names: how the documents and results write what core has as enumerators; fixed, because others read them.
#pragma once
#include "core/catalog/entity.h"
#include "core/ladder/institution.h"
#include "core/pathways/recommend.h"
#include "core/profile/profile.h"
#include "core/questionnaire/classify.h"
#include "core/questionnaire/interview.h"
#include "core/requirements/assess.h"
#include "core/support/phrase_keys.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace nextrung::content {

/// A name that JSON uses and what it stands for.
template <typename T> struct NamedValue {
    std::string_view name;
    T value;
};

template <typename T, std::size_t count> using Names = std::array<NamedValue<T>, count>;

/// The name that stands for `value`.
template <typename T, std::size_t count> std::string nameIn(const Names<T, count>& names, T value) {
    for (const NamedValue<T>& named : names) {
        if (named.value == value) {
            return std::string(named.name);
        }
    }
    return {};
}

template <typename T, std::size_t count> std::vector<std::string> allNames(const Names<T, count>& names) {
    std::vector<std::string> all;
    for (const NamedValue<T>& named : names) {
        all.emplace_back(named.name);
    }
    return all;
}

inline constexpr Names<core::Kind, 3> kindNames = {{
    {"springboard", core::Kind::Springboard},
    {"career", core::Kind::Career},
    {"exploring", core::Kind::Exploring},
}};

inline constexpr Names<core::Language, 2> languageNames = {{
    {"en", core::Language::English},
    {"es", core::Language::Spanish},
}};

inline constexpr Names<core::Sureness, 3> surenessNames = {{
    {"fairly", core::Sureness::Fairly},
    {"quite", core::Sureness::Quite},
    {"very", core::Sureness::Very},
}};

inline constexpr Names<core::StopReason, 4> stopReasonNames = {{
    {"sure-enough", core::StopReason::SureEnough},
    {"cannot-change", core::StopReason::CannotChange},
    {"most-asked", core::StopReason::MostAsked},
    {"nothing-left", core::StopReason::NothingLeft},
}};

inline constexpr Names<core::ItemForm, 3> itemFormNames = {{
    {"single", core::ItemForm::Single},
    {"ticks", core::ItemForm::Ticks},
    {"sureness", core::ItemForm::Sureness},
}};

inline constexpr Names<core::Aim, 11> aimNames = {{
    {"nurse", core::Aim::Nurse},
    {"other-license", core::Aim::OtherLicense},
    {"doctor-pa", core::Aim::DoctorPa},
    {"health-administration", core::Aim::HealthAdministration},
    {"outside", core::Aim::Outside},
    {"lead", core::Aim::Lead},
    {"teach", core::Aim::Teach},
    {"specialize", core::Aim::Specialize},
    {"recognized", core::Aim::Recognized},
    {"stay", core::Aim::Stay},
    {"not-sure", core::Aim::NotSure},
}};

inline constexpr Names<core::PathwayKind, 8> pathwayKindNames = {{
    {"next-rung", core::PathwayKind::NextRung},
    {"specialize", core::PathwayKind::Specialize},
    {"lead", core::PathwayKind::Lead},
    {"teach", core::PathwayKind::Teach},
    {"license", core::PathwayKind::License},
    {"degree", core::PathwayKind::Degree},
    {"other-job", core::PathwayKind::OtherJob},
    {"outside", core::PathwayKind::Outside},
}};

inline constexpr Names<core::LengthFrom, 5> lengthFromNames = {{
    {"own-program", core::LengthFrom::OwnProgram},
    {"partner-program", core::LengthFrom::PartnerProgram},
    {"typical", core::LengthFrom::Typical},
    {"ladder", core::LengthFrom::Ladder},
    {"unknown", core::LengthFrom::Unknown},
}};

inline constexpr Names<core::LimitKind, 6> limitNames = {{
    {"study-hours-per-week", core::LimitKind::StudyHoursPerWeek},
    {"money-laid-out", core::LimitKind::MoneyLaidOut},
    {"months", core::LimitKind::Months},
    {"nights-weekends", core::LimitKind::NightsWeekends},
    {"leave-employer", core::LimitKind::LeaveEmployer},
    {"leave-site", core::LimitKind::LeaveSite},
}};

inline constexpr Names<core::RequirementState, 4> stateNames = {{
    {"met", core::RequirementState::Met},
    {"not-yet", core::RequirementState::NotYet},
    {"unknown", core::RequirementState::Unknown},
    {"unpublished", core::RequirementState::Unpublished},
}};

inline constexpr Names<core::NodeKind, 4> nodeKindNames = {{
    {"leaf", core::NodeKind::Leaf},
    {"all", core::NodeKind::All},
    {"any", core::NodeKind::Any},
    {"at-least", core::NodeKind::AtLeast},
}};

inline constexpr Names<core::LeafKind, 14> leafKindNames = {{
    {"tenure", core::LeafKind::Tenure},
    {"credential", core::LeafKind::Credential},
    {"license", core::LeafKind::License},
    {"education", core::LeafKind::Education},
    {"course", core::LeafKind::Course},
    {"training-hours", core::LeafKind::TrainingHours},
    {"duty", core::LeafKind::Duty},
    {"skill", core::LeafKind::Skill},
    {"rating", core::LeafKind::Rating},
    {"approval", core::LeafKind::Approval},
    {"opening", core::LeafKind::Opening},
    {"age", core::LeafKind::Age},
    {"scope-of-practice", core::LeafKind::ScopeOfPractice},
    {"other", core::LeafKind::Other},
}};

inline constexpr Names<core::TenureOf, 3> tenureOfNames = {{
    {"role", core::TenureOf::Role},
    {"institution", core::TenureOf::Institution},
    {"rung", core::TenureOf::Rung},
}};

inline constexpr Names<core::EvidenceKind, 9> evidenceKindNames = {{
    {"employment", core::EvidenceKind::Employment},
    {"credential", core::EvidenceKind::Credential},
    {"license", core::EvidenceKind::License},
    {"education", core::EvidenceKind::Education},
    {"course", core::EvidenceKind::Course},
    {"training", core::EvidenceKind::Training},
    {"duty", core::EvidenceKind::Duty},
    {"fact", core::EvidenceKind::Fact},
    {"employer-answer", core::EvidenceKind::EmployerAnswer},
}};

inline constexpr Names<core::AnswerForm, 9> answerFormNames = {{
    {"date", core::AnswerForm::Day},
    {"yes-no", core::AnswerForm::YesNo},
    {"score", core::AnswerForm::Score},
    {"hours", core::AnswerForm::Hours},
    {"entity", core::AnswerForm::Entity},
    {"education-level", core::AnswerForm::EducationLevel},
    {"age", core::AnswerForm::Age},
    {"state", core::AnswerForm::State},
    {"none", core::AnswerForm::None},
}};

inline constexpr Names<core::MoveUp, 3> moveUpNames = {{
    {"in-place", core::MoveUp::InPlace},
    {"opening", core::MoveUp::Opening},
    {"unpublished", core::MoveUp::Unpublished},
}};

inline constexpr Names<core::EntityKind, 9> entityKindNames = {{
    {"credential", core::EntityKind::Credential},
    {"license", core::EntityKind::License},
    {"duty", core::EntityKind::Duty},
    {"skill", core::EntityKind::Skill},
    {"course", core::EntityKind::Course},
    {"training", core::EntityKind::Training},
    {"role", core::EntityKind::Role},
    {"education-level", core::EntityKind::EducationLevel},
    {"task", core::EntityKind::Task},
}};

/// `tertiary` and `none` are no tiers that may ship, so they have no name here.
inline constexpr Names<core::SourceTier, 5> tierNames = {{
    {"primary", core::SourceTier::Primary},
    {"primary-mirror", core::SourceTier::PrimaryMirror},
    {"secondary", core::SourceTier::Secondary},
    {"secondary-dataset", core::SourceTier::SecondaryDataset},
    {"sample", core::SourceTier::Sample},
}};

inline constexpr Names<core::Unit, 9> unitNames = {{
    {"USD/year", core::Unit::DollarsPerYear},
    {"USD/hour", core::Unit::DollarsPerHour},
    {"USD", core::Unit::Dollars},
    {"months", core::Unit::Months},
    {"years", core::Unit::Years},
    {"hours", core::Unit::Hours},
    {"hours/week", core::Unit::HoursPerWeek},
    {"percent", core::Unit::Percent},
    {"count", core::Unit::Count},
}};

inline constexpr Names<core::ArgumentKind, 6> argumentNames = {{
    {"count", core::ArgumentKind::Count},
    {"money", core::ArgumentKind::Money},
    {"months", core::ArgumentKind::Months},
    {"date", core::ArgumentKind::CalendarDate},
    {"number", core::ArgumentKind::Number},
    {"text", core::ArgumentKind::Text},
}};

} // namespace nextrung::content
