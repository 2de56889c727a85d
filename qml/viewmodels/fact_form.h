// FactForm: what a requirement asks of the person, and how the answer enters the profile.
#pragma once
#include "core/catalog/catalog.h"
#include "core/profile/profile.h"
#include "core/requirements/assess.h"

#include <optional>
#include <string>
#include <vector>

namespace nextrung::ui {

/// Which fields the form has. A field that is there may still stay empty, unless it is needed.
struct FactForm {
    core::Requirement leaf;
    core::AnswerForm form = core::AnswerForm::None;
    std::vector<core::Id> choices; ///< Entities or education levels to choose from.
    bool hasNone = false;          ///< "None of these" is a choice.
    bool hasDate = false;
    bool dateNeeded = false;
    bool hasNumber = false;
    bool numberNeeded = false;
    bool hasGrade = false;
    std::string list; ///< Of `Profile::complete`: where "that's all I have" can be said; empty where not.
};

/// What the person entered.
struct FactGiven {
    core::Id choice;
    bool none = false;
    std::optional<bool> yes;
    std::optional<core::PartialDate> date;
    std::optional<double> number;
    std::string grade;
    std::string state;
    bool complete = false;
};

/// The form for an open leaf.
/// Missing: nullopt where a person cannot answer it.
std::optional<FactForm> factFormOf(const core::Catalog& catalog, const core::Profile& profile,
                                   const core::Assessment& assessment);

/// Writes what was given into the profile; what the same form wrote before is replaced, not added again.
void enter(core::Profile& profile, const FactForm& form, const FactGiven& given, core::Date today);

/// "B+", "C"; empty text is fine too, since a grade may be left out.
bool isGrade(const std::string& grade);

} // namespace nextrung::ui
