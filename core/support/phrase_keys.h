// Phrase keys: every sentence that core may ask for, with the names and types of what goes into it.
#pragma once
#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace nextrung::core {

/// In the order of the alternatives of `Argument`.
enum class ArgumentKind { Count, Money, Months, CalendarDate, Number, Text };

struct PhraseArgument {
    std::string_view name;
    ArgumentKind kind = ArgumentKind::Text;

    bool operator==(const PhraseArgument&) const = default;
};

inline constexpr std::size_t mostPhraseArguments = 3;

/// One key. A phrases document must have it, with exactly these arguments.
struct PhraseSpec {
    std::string_view key;
    std::array<PhraseArgument, mostPhraseArguments> listed{};
    std::size_t used = 0;

    constexpr PhraseSpec(std::string_view name) : key(name) {}
    template <typename... More>
    constexpr PhraseSpec(std::string_view name, PhraseArgument first, More... more)
        : key(name), listed{first, more...}, used(1 + sizeof...(more)) {}

    constexpr std::span<const PhraseArgument> arguments() const { return {listed.data(), used}; }
};

namespace detail {

constexpr PhraseArgument count(std::string_view name) {
    return {name, ArgumentKind::Count};
}
constexpr PhraseArgument money(std::string_view name) {
    return {name, ArgumentKind::Money};
}
constexpr PhraseArgument length(std::string_view name) {
    return {name, ArgumentKind::Months};
}
constexpr PhraseArgument date(std::string_view name) {
    return {name, ArgumentKind::CalendarDate};
}
constexpr PhraseArgument number(std::string_view name) {
    return {name, ArgumentKind::Number};
}
constexpr PhraseArgument text(std::string_view name) {
    return {name, ArgumentKind::Text};
}

/// Sorted by key. The comment beside a line is the English sentence that it was made for.
inline constexpr PhraseSpec phraseTable[] = {
    // What to do next for a requirement. `what` is the title of a certificate, course, duty …
    {"action.age.unknown"},                      // Tell us your age.
    {"action.age.unpublished"},                  // Ask which age counts.
    {"action.age.wait", date("on")},             // By {on} you will be old enough.
    {"action.answer-questions"},                 // Answer the questions.
    {"action.approval.not-yet"},                 // Ask for this approval.
    {"action.approval.unknown"},                 // Tell us if you have this approval.
    {"action.approval.unpublished"},             // Ask who approves it, and what they look at.
    {"action.as-published", text("action")},     // {action}
    {"action.ask-level"},                        // Ask your manager or HR which level you are on.
    {"action.course.again", text("what")},       // Take {what} again. (grade too low, or too long ago)
    {"action.course.not-yet", text("what")},     // Take {what}.
    {"action.course.unknown", text("what")},     // Tell us if you took {what}, with grade and date.
    {"action.course.unpublished"},               // Ask which class counts.
    {"action.credential.not-yet", text("what")}, // Get {what}.
    {"action.credential.renew", text("what")},   // Renew {what}.
    {"action.credential.unknown", text("what")}, // Tell us if you have {what}.
    {"action.credential.unpublished"},           // Ask which certificate counts.
    {"action.duty.more-often", text("what"), number("need")}, // Do {what} at least {need} times a week.
    {"action.duty.not-yet", text("what")},                    // Ask your manager to let you do {what}.
    {"action.duty.unknown", text("what")},          // Tell us if you do {what}, since when and how often.
    {"action.duty.unpublished"},                    // Ask which duty counts.
    {"action.duty.wait", text("what"), date("on")}, // Keep doing {what}. You reach it on {on}.
    {"action.education.not-yet", text("what")},     // Finish this: {what}.
    {"action.education.unknown"},                   // Tell us your highest school level.
    {"action.education.unpublished"},               // Ask which school level counts.
    {"action.license.not-yet", text("what")},       // Get {what}.
    {"action.license.renew", text("what")},         // Renew {what}.
    {"action.license.unknown", text("what")},       // Tell us if you have {what}.
    {"action.license.unpublished"},                 // Ask which license counts.
    {"action.move-up.in-place", text("rung")},      // You have what {rung} asks for. Ask to move up.
    {"action.move-up.opening", text("rung")},       // You have what {rung} asks for. Watch for an opening.
    {"action.move-up.unpublished", text("rung")},   // You have what {rung} asks for. Ask how to move up.
    {"action.opening.not-yet"},                     // Watch for an opening.
    {"action.opening.unknown"},                     // Tell us if there is an opening.
    {"action.opening.unpublished"},                 // Ask when a spot will open.
    {"action.other.not-yet"},                       // Work on this one next.
    {"action.other.unknown"},                       // Tell us if you have this.
    {"action.other.unpublished"},                   // Ask what exactly counts.
    {"action.path.start", text("path")},            // You have what it takes for {path}. Make the first call.
    {"action.rating.not-yet", number("need")},      // Aim for a score of {need} or better.
    {"action.rating.unknown"},                      // Tell us your last score.
    {"action.rating.unpublished"},                  // Ask which score counts.
    {"action.rung-requirements.unpublished", text("rung")}, // Ask what {rung} asks for.
    {"action.scope-of-practice.unknown"},                   // Tell us your state.
    {"action.scope-of-practice.unpublished"},  // Ask your state board or your employer if MAs may do this.
    {"action.skill.more", number("left")},     // Do it {left} more times.
    {"action.skill.not-yet", text("what")},    // Learn this skill: {what}.
    {"action.skill.unknown", text("what")},    // Tell us if you have this skill: {what}.
    {"action.skill.unpublished"},              // Ask which skill counts.
    {"action.tenure.not-yet", length("need")}, // This takes {need}.
    {"action.tenure.unknown"},                 // Tell us since when.
    {"action.tenure.unpublished"},             // Ask how long it takes.
    {"action.tenure.wait", date("on")},        // Keep going: you reach it on {on}.
    {"action.training-hours.not-yet", number("left")}, // Take {left} more class hours.
    {"action.training-hours.unknown"},                 // Tell us which classes you took, with hours.
    {"action.training-hours.unpublished"},             // Ask how many hours count.

    // Where one would like to go: a card's title and its second line.
    {"aim.detail.doctor-pa"},
    {"aim.detail.health-administration"},
    {"aim.detail.lead"},
    {"aim.detail.not-sure"},
    {"aim.detail.nurse"},
    {"aim.detail.other-license"},
    {"aim.detail.outside"},
    {"aim.detail.recognized"},
    {"aim.detail.specialize"},
    {"aim.detail.stay"},
    {"aim.detail.teach"},
    {"aim.from-answers", text("answer")}, // From your answer: “{answer}”.
    {"aim.title.doctor-pa"},
    {"aim.title.health-administration"},
    {"aim.title.lead"},
    {"aim.title.not-sure"},
    {"aim.title.nurse"},
    {"aim.title.other-license"},
    {"aim.title.outside"},
    {"aim.title.recognized"},
    {"aim.title.specialize"},
    {"aim.title.stay"},
    {"aim.title.teach"},

    // Questions to bring to the manager or HR, in the person's voice. `where` is the title of the level or
    // path.
    {"ask.age", text("requirement"), text("where")}, // Which age counts for {where}?
    {"ask.approval", text("requirement"),
     text("where")}, // For {where}: who gives this approval: {requirement}?
    {"ask.course", text("requirement"), text("where")}, // Which class counts for {where}: {requirement}?
    {"ask.credential", text("requirement"),
     text("where")}, // Which certificate counts for {where}: {requirement}?
    {"ask.duty", text("requirement"), text("where")},
    {"ask.education", text("requirement"), text("where")},
    {"ask.license", text("requirement"), text("where")},
    {"ask.my-level"},                                    // Which level am I on?
    {"ask.my-level-between", text("low"), text("high")}, // Which level am I on: {low}, {high}, or between?
    {"ask.opening", text("requirement"), text("where")}, // When will a spot for {where} open?
    {"ask.other", text("requirement"), text("where")},
    {"ask.path-standard", text("path")},                // What does it take to become this here: {path}?
    {"ask.rating", text("requirement"), text("where")}, // Which score counts for {where}: {requirement}?
    {"ask.rung-decided-by", text("rung")},              // Who decides on {rung}?
    {"ask.rung-duties", text("rung")},                  // Which duties does {rung} have?
    {"ask.rung-move-up", text("rung")},      // Can I move up to {rung} in place, or is an opening needed?
    {"ask.rung-pay", text("rung")},          // What does {rung} pay?
    {"ask.rung-requirements", text("rung")}, // What does {rung} ask for?
    {"ask.rung-windows", text("rung")},      // In which months can I move up to {rung}?
    {"ask.scope-of-practice", text("requirement"),
     text("where")}, // May MAs do this in our state: {requirement}?
    {"ask.skill", text("requirement"), text("where")},
    {"ask.tenure", text("requirement"), text("where")}, // How long does it take for {where}: {requirement}?
    {"ask.training-hours", text("requirement"), text("where")},

    // What a change did.
    {"change.first-path", text("path")},     // First in your list now: {path}.
    {"change.kind.career"},                  // You count as a career MA now.
    {"change.kind.exploring"},               // You count as still exploring now.
    {"change.kind.springboard"},             // You count as a springboard MA now.
    {"change.none"},                         // Your paths stay as they were.
    {"change.order"},                        // Your paths are in a new order.
    {"change.out-of-reach", count("count")}, // {count} paths are out of reach now.
    {"change.requirements", count("count")}, // {count} requirements stand otherwise now.
    {"change.within-reach", count("count")}, // {count} more paths are within reach now.

    // What counted towards a requirement.
    {"evidence.course", text("what")},
    {"evidence.course-on", text("what"), date("on")},
    {"evidence.credential", text("what")},
    {"evidence.credential-until", text("what"), date("until")},
    {"evidence.duty", text("what")},
    {"evidence.duty-since", text("what"), date("from")},
    {"evidence.education", text("what")},
    {"evidence.employer-answer", text("who")},                // {who} told you.
    {"evidence.employer-answer-on", text("who"), date("on")}, // {who} told you, {on}.
    {"evidence.employment-from", text("what"), date("from")}, // Your job: {what}, since {from}
    {"evidence.employment-span", text("what"), date("from"), date("until")},
    {"evidence.fact"},                // What you told us.
    {"evidence.fact-on", date("on")}, // What you told us, {on}.
    {"evidence.license", text("what")},
    {"evidence.license-until", text("what"), date("until")},
    {"evidence.training", text("what"), number("hours")},
    {"evidence.training-on", text("what"), number("hours"), date("on")},

    {"kind.career"},      // Career MA
    {"kind.exploring"},   // Still exploring
    {"kind.springboard"}, // Springboard MA

    // Why the next step is the next step. `left` counts what is left, this one included.
    {"next-step.reason.all-met", text("where")},             // You have all that {where} asks for.
    {"next-step.reason.answer-questions"},                   // Then we can say which paths fit you.
    {"next-step.reason.ask-level"},                          // Then your ladder shows what is next.
    {"next-step.reason.left", text("where"), count("left")}, // One of the {left} things left before {where}.

    {"path.kind.degree"},
    {"path.kind.lead"},
    {"path.kind.license"},
    {"path.kind.next-rung"},
    {"path.kind.other-job"},
    {"path.kind.outside"},
    {"path.kind.specialize"},
    {"path.kind.teach"},
    {"path.length-from.ladder"},                           // From the dates that you told us
    {"path.length-from.own-program", text("program")},     // From your school: {program}
    {"path.length-from.partner-program", text("program")}, // From {program}
    {"path.length-from.typical"},                          // Typical length
    {"path.length-from.unknown"},                          // Nobody published a length
    {"path.length.known", length("months")},               // {months}
    {"path.length.range", length("low"), length("high")},  // {low} to {high}
    {"path.length.unknown"},                               // Length not published
    {"path.out-of-reach.leave-employer"},                  // Means leaving your employer; you said no.
    {"path.out-of-reach.leave-site"},                      // Means leaving your clinic; you said no.
    {"path.out-of-reach.months", length("need"),
     length("atMost")},                    // Takes {need}; you said {atMost} at most.
    {"path.out-of-reach.nights-weekends"}, // Needs nights or weekends; you said no.
    {"path.out-of-reach.study-hours-per-week", number("need"),
     number("atMost")},                                 // Needs {need} h a week; you said {atMost} at most.
    {"path.part.fit", number("points"), count("most")}, // Fits where you want to go: {points} of {most}
    {"path.part.readiness", number("points"), count("most")}, // What you already have: …
    {"path.part.time", number("points"), count("most")},      // How soon: …
    {"path.part.wishes", number("points"), count("most")},    // Keeps your wishes: …
    {"path.reason.aim.doctor-pa"},                            // you want to be a doctor or PA
    {"path.reason.aim.health-administration"},
    {"path.reason.aim.lead"},
    {"path.reason.aim.nurse"},
    {"path.reason.aim.other-license"},
    {"path.reason.aim.outside"},
    {"path.reason.aim.recognized"},
    {"path.reason.aim.specialize"},
    {"path.reason.aim.stay"},
    {"path.reason.aim.teach"},
    {"path.reason.exploring"},                           // one to look at while you explore
    {"path.reason.kind.career"},                         // it lets you grow as an MA
    {"path.reason.kind.springboard"},                    // it leads on from the MA job
    {"path.reason.next-rung"},                           // it is the next level on your ladder
    {"path.reason.other-side"},                          // another way, should you want it
    {"path.reason.ready", count("met"), count("total")}, // you have {met} of {total} of what it takes
    {"path.reason.said", text("answer")},                // you said “{answer}”
    {"path.reason.short", length("months")},             // it takes {months}
    {"path.reason.wishes-kept"},                         // it keeps your wishes
    {"path.reason.work"},                                // you already do this work
    {"path.score", number("points")},                    // {points} of 100 points
    {"path.wish.leave-employer"}, // Means leaving your employer; you would like to stay.
    {"path.wish.leave-site"},     // Means leaving your clinic; you would like to stay.
    {"path.wish.months", length("need"), length("atMost")}, // Takes {need}; you said {atMost}
    {"path.wish.nights-weekends"},                          // Needs nights or weekends; you would like none.
    {"path.wish.study-hours-per-week", number("need"),
     number("atMost")}, // Needs {need} h a week; you said {atMost}

    // The second line of a requirement's row, after its state: "Met · 3 years 4 months".
    {"requirement.detail.age.not-yet", number("have"), number("need")}, // you are {have}, it asks for {need}
    {"requirement.detail.age.unpublished", number("have")},
    {"requirement.detail.age.years", number("have")},         // {have} years old
    {"requirement.detail.all", count("met"), count("total")}, // {met} of {total} met
    {"requirement.detail.any", count("total")},               // one of these {total} is enough
    {"requirement.detail.at-least", count("met"), count("needed"),
     count("total")}, // {met} of the {needed} that it takes ({total} to choose from)
    {"requirement.detail.course.date-missing", text("what")}, // {what}; tell us when
    {"requirement.detail.course.grade-low", text("what"), text("grade"),
     text("need")},                                            // {what}: {grade}, it asks for {need}
    {"requirement.detail.course.grade-missing", text("what")}, // {what}; tell us your grade
    {"requirement.detail.course.none"},                        // not among your classes
    {"requirement.detail.course.passed", text("what")},
    {"requirement.detail.course.passed-grade", text("what"), text("grade")},
    {"requirement.detail.course.too-old", text("what"), date("on")},      // {what} of {on} no longer counts
    {"requirement.detail.credential.ended", text("what"), date("until")}, // {what} ended {until}
    {"requirement.detail.credential.grace", text("what"), date("until"),
     date("counts")},                                     // {what} ended {until}, still counts to {counts}
    {"requirement.detail.credential.held", text("what")}, // {what}
    {"requirement.detail.credential.none"},               // not among your certificates
    {"requirement.detail.credential.until", text("what"), date("until")}, // {what}, to {until}
    {"requirement.detail.duty.doing", text("what")},                      // {what}
    {"requirement.detail.duty.ended", text("what"), date("until")},       // {what}, until {until}
    {"requirement.detail.duty.less-often", text("what"), number("have"),
     number("need")},                                                 // {what}: {have} of {need} times a week
    {"requirement.detail.duty.months", text("what"), length("have")}, // {what}, {have}
    {"requirement.detail.duty.months-of", text("what"), length("have"),
     length("need")},                                              // {what}: {have} of {need}
    {"requirement.detail.duty.none"},                              // not in your work
    {"requirement.detail.duty.often-missing", text("what")},       // {what}; tell us how often
    {"requirement.detail.duty.since", text("what"), date("from")}, // {what}, since {from}
    {"requirement.detail.duty.since-missing", text("what")},       // {what}; tell us since when
    {"requirement.detail.education.have", text("level")},          // {level}
    {"requirement.detail.education.none"},                         // no school level told
    {"requirement.detail.employer-no", text("who")},               // no, says {who}
    {"requirement.detail.employer-yes", text("who")},              // yes, says {who}
    {"requirement.detail.license.ended", text("what"), date("until")},
    {"requirement.detail.license.grace", text("what"), date("until"), date("counts")},
    {"requirement.detail.license.held", text("what")},
    {"requirement.detail.license.none"}, // not among your licenses
    {"requirement.detail.license.until", text("what"), date("until")},
    {"requirement.detail.rating.met", number("have")}, // your score: {have}
    {"requirement.detail.rating.not-yet", number("have"),
     number("need")},                                                // your score: {have}, it asks for {need}
    {"requirement.detail.rating.unpublished", number("have")},       // your score: {have}; ask which counts
    {"requirement.detail.said-no"},                                  // you said no
    {"requirement.detail.said-no-on", date("on")},                   // you said no, {on}
    {"requirement.detail.said-yes"},                                 // you said yes
    {"requirement.detail.said-yes-on", date("on")},                  // you said yes, {on}
    {"requirement.detail.scope-of-practice.allowed", text("state")}, // allowed in {state}   ("UT")
    {"requirement.detail.scope-of-practice.not-allowed", text("state")}, // not allowed in {state}
    {"requirement.detail.scope-of-practice.unpublished", text("state")}, // no rule found for {state}; ask
    {"requirement.detail.skill.times", number("have"), number("need")},  // {have} of {need} times
    {"requirement.detail.skill.unpublished", number("have")},            // {have} times; ask how many count
    {"requirement.detail.tenure.have", length("have")},                  // 3 years 4 months
    {"requirement.detail.tenure.short", length("have"), length("need")}, // {have} of {need}
    {"requirement.detail.tenure.unpublished", length("have")},           // {have}; ask how long it takes
    {"requirement.detail.training-hours.have", number("have"), number("need")}, // {have} of {need} hours
    {"requirement.detail.training-hours.unpublished", number("have")}, // {have} hours; ask how many count
    {"requirement.detail.unknown"},                                    // tell us
    {"requirement.detail.unpublished"},                                // ask which
    {"requirement.from-site", text("site")},                           // {site}'s own rule
    {"requirement.k-of-n", count("met"), count("total")},              // {met} of {total}
    {"requirement.state.ends-soon"},                                   // Met, ends soon
    {"requirement.state.met"},                                         // Met
    {"requirement.state.not-yet"},                                     // Not yet
    {"requirement.state.unknown"},                                     // We don't know
    {"requirement.state.unpublished"},                                 // Not published

    {"result.agreement", count("same"),
     count("answers")}, // {same} of the {answers} answers that count point the same way.
    {"result.flip.career", text("answer"),
     text("item")}, // If you had answered “{answer}” to “{item}”, we would say: career MA.
    {"result.flip.exploring", text("answer"), text("item")}, // … we would say: still exploring.
    {"result.flip.none"},                                    // No other single answer would change this.
    {"result.flip.springboard", text("answer"), text("item")},
    {"result.flip.tick.career", text("answer"),
     text("item")}, // If you had also picked “{answer}” at “{item}”, …
    {"result.flip.tick.exploring", text("answer"), text("item")},
    {"result.flip.tick.springboard", text("answer"), text("item")},
    {"result.flip.untick.career", text("answer"),
     text("item")}, // If you had not picked “{answer}” at “{item}”, …
    {"result.flip.untick.exploring", text("answer"), text("item")},
    {"result.flip.untick.springboard", text("answer"), text("item")},
    {"result.headline.career"},                // You sound like a career MA.
    {"result.headline.chosen-career"},         // You say: career MA.     (the person's own word)
    {"result.headline.chosen-exploring"},      // You say: still exploring.
    {"result.headline.chosen-springboard"},    // You say: springboard MA.
    {"result.headline.exploring"},             // You're still exploring.
    {"result.headline.exploring-career"},      // You're still exploring, and lean toward career.
    {"result.headline.exploring-springboard"}, // You're still exploring, and lean toward springboard.
    {"result.headline.not-enough"},            // Not enough answers yet.
    {"result.headline.springboard"},           // You sound like a springboard MA.
    {"result.meaning.career"},                 // You want to grow, or stay, as an MA.
    {"result.meaning.exploring"},   // Both kinds of MA fit you today, and that's fine. Try things before you
                                    // pay for them.
    {"result.meaning.not-enough"},  // Answer at least three questions, and we can say more.
    {"result.meaning.springboard"}, // For you, the MA job leads to something else: a license, another job, or
                                    // another field.
    {"result.reason", text("answer"), text("item")}, // “{answer}” ({item})
    {"result.skipped-could-change",
     count("questions")},               // {questions} questions that you skipped could change this.
    {"result.sureness.exploring"},      // Not sure yet.
    {"result.sureness.fairly"},         // Fairly sure.
    {"result.sureness.not-enough"},     // Too early to say.
    {"result.sureness.quite"},          // Quite sure.
    {"result.sureness.very"},           // Very sure.
    {"result.unproven"},                // These questions are new and not yet proven. You decide.
    {"result.weight.little"},           // little weight
    {"result.weight.little-other-way"}, // little weight, the other way
    {"result.weight.most"},             // most weight
    {"result.weight.most-other-way"},
    {"result.weight.some"}, // some weight
    {"result.weight.some-other-way"},

    // One level of a ladder.
    {"rung.decided-by", text("who")}, // {who} decides
    {"rung.decided-by-unpublished"},  // Who decides is not published
    {"rung.duties-done"},             // You do these duties
    {"rung.duties-some", count("done"),
     count("needed")},                                // You do {done} of the {needed} duties that it takes
    {"rung.duties-unpublished"},                      // Duties are not published
    {"rung.from-site", text("site"), count("rules")}, // {site} has {rules} rules of its own here
    {"rung.held"},                                    // Held
    {"rung.is-title"},                                // You are here, by title
    {"rung.is-work"},                                 // Your work says
    {"rung.move-up.in-place"},                        // Move up in place, no opening needed
    {"rung.move-up.opening"},                         // Needs an opening
    {"rung.move-up.unpublished"},                     // How to move up is not published
    {"rung.next-window", date("month")},              // Next time to move up: {month}
    {"rung.pay-step.hour", money("step")},            // {step} more an hour than the level below
    {"rung.pay-step.same"},                           // The same pay as the level below
    {"rung.pay-step.year", money("step")},            // {step} more a year than the level below
    {"rung.pay-unpublished"},                         // Pay is not published
    {"rung.requirements-unpublished"},                // What it asks for is not published
    {"rung.since", date("from")},                     // Since {from}
    {"rung.windows-unpublished"},                     // When to move up is not published

    // Where the person is on the ladder, in one line.
    {"standing.by-title", text("rung")},                           // {rung} by title
    {"standing.by-title-and-work", text("title"), text("work")},   // {title} by title. Your work says {work}.
    {"standing.by-work", text("rung")},                            // Your work says {rung}.
    {"standing.level-unknown"},                                    // Your level is not known yet
    {"standing.level-unknown-at", text("rung")},                   // What you told us fits {rung}
    {"standing.level-unknown-between", text("low"), text("high")}, // What you told us fits {low} to {high}
    {"standing.level-unknown-up-to", text("high")},                // What you told us fits up to {high}
    {"standing.next", text("rung"), count("met"), count("total")}, // Next: {rung}, {met} of {total}
    {"standing.next-unpublished", text("rung")}, // Next: {rung}. What it asks for is not published.
    {"standing.no-ladder"},                      // Your employer's ladder is not here
    {"standing.top"},                            // You are on the highest level of this ladder
    {"standing.work-search-ended",
     text("rung")}, // What {rung} does is not published, so we can't hold your work against it
};

} // namespace detail

/// All of them, sorted by key.
constexpr std::span<const PhraseSpec> phraseSpecs() {
    return detail::phraseTable;
}

/// The spec of `key`.
/// Missing: nullptr for a key that core never asks for.
constexpr const PhraseSpec* findPhraseSpec(std::string_view key) {
    for (const PhraseSpec& spec : phraseSpecs()) {
        if (spec.key == key) {
            return &spec;
        }
    }
    return nullptr;
}

} // namespace nextrung::core
