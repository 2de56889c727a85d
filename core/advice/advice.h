// Advice: everything the app has to say to one person today; computed once, read by every surface.
#pragma once
#include "core/catalog/catalog.h"
#include "core/ladder/stand.h"
#include "core/pathways/aim.h"
#include "core/pathways/recommend.h"
#include "core/profile/profile.h"
#include "core/questionnaire/classify.h"
#include "core/questionnaire/interview.h"

#include <optional>
#include <vector>

namespace nextrung::core {

/// A question to bring to the manager or HR.
struct AskItem {
    Id about; ///< A requirement, or "institution/rung.pay" and the like.
    Message question;

    bool operator==(const AskItem&) const = default;
};

/// A fact that only the person can give.
struct PersonQuestion {
    Id requirement;
    LocalizedText title;
    AnswerForm form = AnswerForm::None;

    bool operator==(const PersonQuestion&) const = default;
};

/// The one next action, with its reason.
struct NextStep {
    Message action;
    Message reason;
    Id requirement; ///< Empty when it is not about one.
    Id pathway;     ///< The path that it belongs to; empty for the ladder.

    bool operator==(const NextStep&) const = default;
};

struct Advice {
    Date today{};
    std::string questionnaireVersion;
    Classification classification;  ///< What the answers say.
    std::optional<Kind> chosenKind; ///< What the person says.
    Kind kind = Kind::Exploring;    ///< The chosen one, else the one that the answers say.
    std::optional<Aim> aim;         ///< The person's, else the one that `pull` or `grow` names.
    bool aimFromAnswers = false;
    bool notYetMa = false;        ///< The items are quoted in the words for somebody who is not an MA yet.
    std::vector<Aim> aimsOffered; ///< Aims that the catalog serves, and NotSure; the kind's own side first.
    std::optional<Standing> standing; ///< Missing: no institution, or it has no ladder.
    Recommendation paths;
    std::vector<AskItem> ask;
    std::vector<PersonQuestion> questions;
    std::vector<Id>
        skippedThatCouldChange; ///< Also items that the interview would have asked and that have no answer.
    std::optional<NextStep> nextStep;

    bool operator==(const Advice&) const = default;
};

/// Everything at once: pure, and the same for the same arguments.
///
/// Missing: anything in the profile may be missing; what follows from it is then unknown, never "no".
/// Errors:  none; ids that the catalog does not know are treated as unknown.
Advice advise(const Catalog& catalog, const Profile& profile, Date today);

} // namespace nextrung::core
