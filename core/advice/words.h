// Words: the sentences of a result, so that screens, command line and paper say the same.
#pragma once
#include "core/advice/advice.h"

#include <array>
#include <optional>
#include <vector>

namespace nextrung::core {

// The kind (screen 4).

/// "You sound like a springboard MA."; with a kind that the person chose, their own word.
Message headlineWords(const Classification& classification, std::optional<Kind> chosenKind);
/// What the headline means, one sentence.
Message meaningWords(const Classification& classification, std::optional<Kind> chosenKind);
/// "Quite sure."; for exploring "Not sure yet."
Message surenessWords(const Classification& classification);
/// "5 of the 6 answers that count point the same way."
/// Missing: none while nothing is told.
std::optional<Message> agreementWords(const Classification& classification);
/// "These questions are new and not yet proven. You decide."
Message unprovenWords();
/// “I have a new license, like nurse” (Five years from now).
Message reasonWords(const Questionnaire& questionnaire, const Reason& reason);
/// The chosen options in their own words, joined by "; ".
LocalizedText answerText(const Questionnaire& questionnaire, const Id& item, const std::vector<Id>& options);

enum class WeightWord { Little, Some, Most };
/// Against the reason with the largest weight: from two thirds most, from a quarter some. Drawn as 3, 2 or 1
/// bars.
WeightWord weightWord(const Classification& classification, const Reason& reason);
/// "most weight"; "little weight, the other way" for an answer that points to the rival.
Message weightWords(const Classification& classification, const Reason& reason);

/// "If you had answered “…” to “…”, we would say …"
Message flipWords(const Questionnaire& questionnaire, const Answers& answers,
                  const Classification& classification);
/// "2 questions that you skipped could change this."
/// Missing: none when there is none.
std::optional<Message> skippedWords(const Advice& advice);

Message kindWords(Kind kind);
Message aimTitleWords(Aim aim);
Message aimDetailWords(Aim aim);
/// "From your answer: “Nurse”."
/// Missing: none when the person chose the aim or there is none.
std::optional<Message> aimSourceWords(const Questionnaire& questionnaire, const Profile& profile,
                                      const Advice& advice);

// Requirements.

/// "Met", "Not yet", "We don't know", "Not published", "Met, ends soon".
Message stateWords(const Assessment& assessment);
Message stateWords(RequirementState state);
/// "4 of 6".
Message kOfNWords(const Assessment& root);
/// One entry of the profile that counted: "Your job: Medical assistant, since Apr 2025".
/// Missing: none when the profile no longer has the entry.
std::optional<Message> evidenceWords(const Catalog& catalog, const Profile& profile,
                                     const Evidence& evidence);
/// "Riverside's own rule".
/// Missing: none where it is not the site's.
std::optional<Message> fromSiteWords(const Catalog& catalog, const Standing& standing,
                                     const Assessment& assessment);

// The ladder (screen 10).

/// Where one stands, in one line: "MA II by title. Your work says MA III."
Message standingWords(const Standing* standing);
/// "Your work says MA III.", for the line under a level that is not known.
/// Missing: none where the title is known, whose line has it, or where the work says nothing.
std::optional<Message> workWords(const Standing& standing);
/// "Next: MA III, 4 of 6", or that one is on the highest level.
/// Missing: none without a ladder, or where the next level cannot be told.
std::optional<Message> nextRungWords(const Standing* standing);
/// Why the work could not be held against a higher level.
std::optional<Message> workSearchWords(const Standing& standing);
/// "You are here, by title", "Your work says", "Held".
/// Missing: none of them is true.
std::optional<Message> rungPlaceWords(const RungStanding& rung);
/// "Since Apr 2025" for the rung that the title says.
std::optional<Message> rungSinceWords(const Profile& profile, const RungStanding& rung);
Message moveUpWords(MoveUp moveUp);
Message decidedByWords(const RungStanding& rung);
/// "Next time to move up: Mar 2027".
Message windowWords(const RungStanding& rung, Date today);
/// "What it asks for is not published."
/// Missing: none where it is.
std::optional<Message> requirementsUnpublishedWords(const RungStanding& rung);
/// "Pay is not published."
/// Missing: none where it is.
std::optional<Message> payUnpublishedWords(const RungStanding& rung);
/// "You do 2 of the 3 duties that it takes".
Message dutiesWords(const RungStanding& rung);
/// "$2.20 more an hour than the level below".
/// Missing: none where there is no step to tell.
std::optional<Message> payStepWords(const RungStanding& rung);
/// "Riverside has 1 rule of its own here".
std::optional<Message> siteRulesWords(const Catalog& catalog, const Standing& standing,
                                      const RungStanding& rung);

// Paths (screens 6 and 7). Reasons, broken wishes and the out-of-reach reason are in `PathwayAdvice`.

Message pathwayKindWords(PathwayKind kind);
/// "2 years 4 months", "2 years to 4 years", "Length not published".
Message lengthWords(const PathwayAdvice& pathway);
/// Whose length it is.
Message lengthFromWords(const Catalog& catalog, const Profile& profile, const PathwayAdvice& pathway);
/// Fit, readiness, wishes, time: "Fits where you want to go: 40 of 40".
std::array<Message, 4> partWords(const ScoreParts& parts, const ScoreWeights& weights);
Message scoreWords(const ScoreParts& parts);

} // namespace nextrung::core
