#include "core/advice/words.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace nextrung::core {

namespace {

std::string nameOf(Kind kind) {
    switch (kind) {
    case Kind::Springboard:
        return "springboard";
    case Kind::Career:
        return "career";
    case Kind::Exploring:
        break;
    }
    return "exploring";
}

std::string nameOf(Aim aim) {
    switch (aim) {
    case Aim::Nurse:
        return "nurse";
    case Aim::OtherLicense:
        return "other-license";
    case Aim::DoctorPa:
        return "doctor-pa";
    case Aim::HealthAdministration:
        return "health-administration";
    case Aim::Outside:
        return "outside";
    case Aim::Lead:
        return "lead";
    case Aim::Teach:
        return "teach";
    case Aim::Specialize:
        return "specialize";
    case Aim::Recognized:
        return "recognized";
    case Aim::Stay:
        return "stay";
    case Aim::NotSure:
        break;
    }
    return "not-sure";
}

std::string nameOf(PathwayKind kind) {
    switch (kind) {
    case PathwayKind::NextRung:
        return "next-rung";
    case PathwayKind::Specialize:
        return "specialize";
    case PathwayKind::Lead:
        return "lead";
    case PathwayKind::Teach:
        return "teach";
    case PathwayKind::License:
        return "license";
    case PathwayKind::Degree:
        return "degree";
    case PathwayKind::OtherJob:
        return "other-job";
    case PathwayKind::Outside:
        break;
    }
    return "outside";
}

LocalizedText itemText(const Item* item, const Id& id) {
    if (item == nullptr) {
        return {id, id};
    }
    return item->shortTitle.isEmpty() ? item->stem : item->shortTitle;
}

template <typename Entry> const Entry* findByKey(const std::vector<Entry>& entries, const Id& key) {
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&key](const Entry& entry) { return entry.key == key; });
    return found == entries.end() ? nullptr : &*found;
}

LocalizedText titleOf(const Catalog& catalog, const Id& id) {
    const Entity* entity = catalog.findEntity(id);
    return entity == nullptr ? LocalizedText{id, id} : entity->title;
}

LocalizedText sameInAll(const std::string& text) {
    return {text, text};
}

LocalizedText employmentText(const Catalog& catalog, const Employment& employment) {
    LocalizedText text = titleOf(catalog, employment.role);
    const Institution* institution =
        employment.institution ? catalog.findInstitution(*employment.institution) : nullptr;
    if (institution != nullptr) {
        text.en += ", " + institution->title.en;
        text.es += ", " + institution->title.es;
    }
    return text;
}

std::optional<Message> employmentEvidence(const Catalog& catalog, const Profile& profile, const Id& key) {
    const auto* employment = findByKey(profile.employments, key);
    if (employment == nullptr || !employment->from) {
        return std::nullopt; // without a beginning it counts for no time
    }
    const LocalizedText what = employmentText(catalog, *employment);
    if (!employment->until) {
        return Message{"evidence.employment-from", {{"what", what}, {"from", *employment->from}}};
    }
    return Message{"evidence.employment-span",
                   {{"what", what}, {"from", *employment->from}, {"until", *employment->until}}};
}

std::optional<Message> heldEvidence(const Catalog& catalog, const std::vector<HeldCredential>& list,
                                    const Id& key, const std::string& phrase) {
    const auto* held = findByKey(list, key);
    if (held == nullptr) {
        return std::nullopt;
    }
    const LocalizedText what = titleOf(catalog, held->id);
    return held->until ? Message{phrase + "-until", {{"what", what}, {"until", *held->until}}}
                       : Message{phrase, {{"what", what}}};
}

std::optional<Message> courseEvidence(const Catalog& catalog, const Profile& profile, const Id& key) {
    const auto* course = findByKey(profile.courses, key);
    if (course == nullptr) {
        return std::nullopt;
    }
    const LocalizedText what = titleOf(catalog, course->id);
    return course->on ? Message{"evidence.course-on", {{"what", what}, {"on", *course->on}}}
                      : Message{"evidence.course", {{"what", what}}};
}

std::optional<Message> trainingEvidence(const Catalog& catalog, const Profile& profile, const Id& key) {
    const auto* training = findByKey(profile.trainings, key);
    if (training == nullptr) {
        return std::nullopt;
    }
    const LocalizedText what = titleOf(catalog, training->id);
    if (training->on) {
        return Message{"evidence.training-on",
                       {{"what", what}, {"hours", training->hours}, {"on", *training->on}}};
    }
    return Message{"evidence.training", {{"what", what}, {"hours", training->hours}}};
}

std::optional<Message> dutyEvidence(const Catalog& catalog, const Profile& profile, const Id& key) {
    const auto* duty = findByKey(profile.duties, key);
    if (duty == nullptr) {
        return std::nullopt;
    }
    const LocalizedText what = titleOf(catalog, duty->id);
    return duty->from ? Message{"evidence.duty-since", {{"what", what}, {"from", *duty->from}}}
                      : Message{"evidence.duty", {{"what", what}}};
}

std::optional<Message> factEvidence(const Profile& profile, const Id& key) {
    const auto* fact = findByKey(profile.facts, key);
    if (fact == nullptr) {
        return std::nullopt;
    }
    return fact->on ? Message{"evidence.fact-on", {{"on", *fact->on}}} : Message{"evidence.fact", {}};
}

std::optional<Message> employerEvidence(const Profile& profile, const Id& key) {
    const auto* answer = findByKey(profile.employerAnswers, key);
    if (answer == nullptr) {
        return std::nullopt;
    }
    const LocalizedText who = sameInAll(answer->who);
    return answer->on ? Message{"evidence.employer-answer-on", {{"who", who}, {"on", *answer->on}}}
                      : Message{"evidence.employer-answer", {{"who", who}}};
}

const LocalizedText& rungTitle(const Standing& standing, const Id& rung) {
    return findRung(standing, rung)->title;
}

Message rangeWords(const Standing& standing) {
    const RungRange range = standing.range.value_or(RungRange{});
    if (!range.high) {
        return {"standing.level-unknown", {}};
    }
    const LocalizedText& high = rungTitle(standing, *range.high);
    if (!range.low) {
        return {"standing.level-unknown-up-to", {{"high", high}}};
    }
    if (range.low == range.high) {
        return {"standing.level-unknown-at", {{"rung", high}}};
    }
    return {"standing.level-unknown-between", {{"low", rungTitle(standing, *range.low)}, {"high", high}}};
}

LocalizedText siteTitle(const Catalog& catalog, const Standing& standing) {
    const Institution* institution = catalog.findInstitution(standing.institution);
    const Site* site = institution == nullptr ? nullptr : institution->findSite(standing.site);
    return site == nullptr ? LocalizedText{standing.site, standing.site} : site->title;
}

months roundedUp(double length) {
    return months{static_cast<int>(std::ceil(std::clamp(length, 0.0, 12000.0)))};
}

double inPoints(int tenths) {
    constexpr double tenthsInAPoint = 10;
    return tenths / tenthsInAPoint;
}

} // namespace

Message headlineWords(const Classification& classification, std::optional<Kind> chosenKind) {
    if (chosenKind) {
        return {"result.headline.chosen-" + nameOf(*chosenKind), {}};
    }
    if (!classification.enoughAnswers) {
        return {"result.headline.not-enough", {}};
    }
    const std::string headline = "result.headline." + nameOf(classification.kind);
    const bool leans = classification.kind == Kind::Exploring && classification.leaning;
    return {leans ? headline + "-" + nameOf(*classification.leaning) : headline, {}};
}

Message meaningWords(const Classification& classification, std::optional<Kind> chosenKind) {
    if (!chosenKind && !classification.enoughAnswers) {
        return {"result.meaning.not-enough", {}};
    }
    return {"result.meaning." + nameOf(chosenKind.value_or(classification.kind)), {}};
}

Message surenessWords(const Classification& classification) {
    if (!classification.enoughAnswers) {
        return {"result.sureness.not-enough", {}};
    }
    if (!classification.sureness) {
        return {"result.sureness.exploring", {}};
    }
    switch (*classification.sureness) {
    case Sureness::Very:
        return {"result.sureness.very", {}};
    case Sureness::Quite:
        return {"result.sureness.quite", {}};
    case Sureness::Fairly:
        break;
    }
    return {"result.sureness.fairly", {}};
}

std::optional<Message> agreementWords(const Classification& classification) {
    if (!classification.enoughAnswers || classification.kind == Kind::Exploring) {
        return std::nullopt;
    }
    const std::int64_t same = std::count_if(classification.reasons.begin(), classification.reasons.end(),
                                            [](const Reason& reason) { return reason.weight > 0; });
    return Message{"result.agreement", {{"same", same}, {"answers", std::int64_t{classification.answered}}}};
}

Message unprovenWords() {
    return {"result.unproven", {}};
}

LocalizedText answerText(const Questionnaire& questionnaire, const Id& item, const std::vector<Id>& options) {
    const Item* asked = questionnaire.find(item);
    LocalizedText text;
    for (const Id& id : options) {
        const Option* option = asked == nullptr ? nullptr : findOption(*asked, id);
        const LocalizedText words = option == nullptr ? sameInAll(id) : option->text;
        text.en += (text.en.empty() ? "" : "; ") + words.en;
        text.es += (text.es.empty() ? "" : "; ") + words.es;
    }
    return text;
}

Message reasonWords(const Questionnaire& questionnaire, const Reason& reason) {
    return {"result.reason",
            {{"answer", answerText(questionnaire, reason.item, reason.options)},
             {"item", itemText(questionnaire.find(reason.item), reason.item)}}};
}

WeightWord weightWord(const Classification& classification, const Reason& reason) {
    constexpr double mostFrom = 2.0 / 3;
    constexpr double someFrom = 0.25;
    double largest = 0;
    for (const Reason& other : classification.reasons) {
        largest = std::max(largest, std::abs(other.weight));
    }
    const double share = largest > 0 ? std::abs(reason.weight) / largest : 0;
    if (share >= mostFrom) {
        return WeightWord::Most;
    }
    return share >= someFrom ? WeightWord::Some : WeightWord::Little;
}

Message weightWords(const Classification& classification, const Reason& reason) {
    std::string key = "result.weight.little";
    switch (weightWord(classification, reason)) {
    case WeightWord::Most:
        key = "result.weight.most";
        break;
    case WeightWord::Some:
        key = "result.weight.some";
        break;
    case WeightWord::Little:
        break;
    }
    return {reason.weight < 0 ? key + "-other-way" : key, {}};
}

Message flipWords(const Questionnaire& questionnaire, const Answers& answers,
                  const Classification& classification) {
    if (!classification.flip) {
        return {"result.flip.none", {}};
    }
    const Flip& flip = *classification.flip;
    const Item* item = questionnaire.find(flip.item);
    std::string key = "result.flip.";
    if (item != nullptr && item->form == ItemForm::Ticks) {
        const auto chosen = answers.chosen.find(flip.item);
        const bool isTicked = chosen != answers.chosen.end() &&
                              std::count(chosen->second.begin(), chosen->second.end(), flip.option) > 0;
        key += isTicked ? "untick." : "tick.";
    }
    return {key + nameOf(flip.becomes),
            {{"answer", answerText(questionnaire, flip.item, {flip.option})},
             {"item", itemText(item, flip.item)}}};
}

std::optional<Message> skippedWords(const Advice& advice) {
    if (advice.skippedThatCouldChange.empty()) {
        return std::nullopt;
    }
    const auto questions = static_cast<std::int64_t>(advice.skippedThatCouldChange.size());
    return Message{"result.skipped-could-change", {{"questions", questions}}};
}

Message kindWords(Kind kind) {
    return {"kind." + nameOf(kind), {}};
}

Message aimTitleWords(Aim aim) {
    return {"aim.title." + nameOf(aim), {}};
}

Message aimDetailWords(Aim aim) {
    return {"aim.detail." + nameOf(aim), {}};
}

std::optional<Message> aimSourceWords(const Questionnaire& questionnaire, const Profile& profile,
                                      const Advice& advice) {
    if (!advice.aim || !advice.aimFromAnswers) {
        return std::nullopt;
    }
    for (const Id& item : {Id{pullItem}, Id{growItem}}) {
        if (const auto option = optionFor(profile.answers, item, *advice.aim)) {
            return Message{"aim.from-answers", {{"answer", answerText(questionnaire, item, {*option})}}};
        }
    }
    return std::nullopt;
}

Message stateWords(RequirementState state) {
    switch (state) {
    case RequirementState::Met:
        return {"requirement.state.met", {}};
    case RequirementState::NotYet:
        return {"requirement.state.not-yet", {}};
    case RequirementState::Unknown:
        return {"requirement.state.unknown", {}};
    case RequirementState::Unpublished:
        break;
    }
    return {"requirement.state.unpublished", {}};
}

Message stateWords(const Assessment& assessment) {
    return assessment.endsSoon ? Message{"requirement.state.ends-soon", {}} : stateWords(assessment.state);
}

Message kOfNWords(const Assessment& root) {
    return {"requirement.k-of-n", {{"met", std::int64_t{root.met}}, {"total", std::int64_t{root.total}}}};
}

std::optional<Message> evidenceWords(const Catalog& catalog, const Profile& profile,
                                     const Evidence& evidence) {
    switch (evidence.kind) {
    case EvidenceKind::Employment:
        return employmentEvidence(catalog, profile, evidence.key);
    case EvidenceKind::Credential:
        return heldEvidence(catalog, profile.credentials, evidence.key, "evidence.credential");
    case EvidenceKind::License:
        return heldEvidence(catalog, profile.licenses, evidence.key, "evidence.license");
    case EvidenceKind::Education:
        return Message{"evidence.education", {{"what", titleOf(catalog, evidence.key)}}};
    case EvidenceKind::Course:
        return courseEvidence(catalog, profile, evidence.key);
    case EvidenceKind::Training:
        return trainingEvidence(catalog, profile, evidence.key);
    case EvidenceKind::Duty:
        return dutyEvidence(catalog, profile, evidence.key);
    case EvidenceKind::Fact:
        return factEvidence(profile, evidence.key);
    case EvidenceKind::EmployerAnswer:
        break;
    }
    return employerEvidence(profile, evidence.key);
}

std::optional<Message> fromSiteWords(const Catalog& catalog, const Standing& standing,
                                     const Assessment& assessment) {
    if (!assessment.fromSite) {
        return std::nullopt;
    }
    return Message{"requirement.from-site", {{"site", siteTitle(catalog, standing)}}};
}

Message standingWords(const Standing* standing) {
    if (standing == nullptr) {
        return {"standing.no-ladder", {}};
    }
    if (standing->byTitle && standing->byWork) {
        return {"standing.by-title-and-work",
                {{"title", rungTitle(*standing, *standing->byTitle)},
                 {"work", rungTitle(*standing, *standing->byWork)}}};
    }
    if (standing->byTitle) {
        return {"standing.by-title", {{"rung", rungTitle(*standing, *standing->byTitle)}}};
    }
    return rangeWords(*standing);
}

std::optional<Message> workWords(const Standing& standing) {
    if (standing.byTitle || !standing.byWork) {
        return std::nullopt;
    }
    return Message{"standing.by-work", {{"rung", rungTitle(standing, *standing.byWork)}}};
}

std::optional<Message> nextRungWords(const Standing* standing) {
    if (standing == nullptr) {
        return std::nullopt;
    }
    if (!standing->next) {
        const bool isTop = standing->byTitle && standing->byTitle == standing->rungs.back().rung;
        return isTop ? std::optional{Message{"standing.top", {}}} : std::nullopt;
    }
    const RungStanding& next = *findRung(*standing, *standing->next);
    if (next.requirementsUnpublished) {
        return Message{"standing.next-unpublished", {{"rung", next.title}}};
    }
    return Message{"standing.next",
                   {{"rung", next.title},
                    {"met", std::int64_t{next.requirements.met}},
                    {"total", std::int64_t{next.requirements.total}}}};
}

std::optional<Message> workSearchWords(const Standing& standing) {
    if (!standing.workSearchEndedAt) {
        return std::nullopt;
    }
    return Message{"standing.work-search-ended",
                   {{"rung", rungTitle(standing, *standing.workSearchEndedAt)}}};
}

std::optional<Message> rungPlaceWords(const RungStanding& rung) {
    if (rung.isTitle) {
        return Message{"rung.is-title", {}};
    }
    if (rung.isWork) {
        return Message{"rung.is-work", {}};
    }
    return rung.held ? std::optional{Message{"rung.held", {}}} : std::nullopt;
}

std::optional<Message> rungSinceWords(const Profile& profile, const RungStanding& rung) {
    const Employment* employment = profile.currentEmployment();
    if (!rung.isTitle || employment == nullptr || employment->rung != rung.rung || !employment->from) {
        return std::nullopt;
    }
    return Message{"rung.since", {{"from", *employment->from}}};
}

Message moveUpWords(MoveUp moveUp) {
    switch (moveUp) {
    case MoveUp::InPlace:
        return {"rung.move-up.in-place", {}};
    case MoveUp::Opening:
        return {"rung.move-up.opening", {}};
    case MoveUp::Unpublished:
        break;
    }
    return {"rung.move-up.unpublished", {}};
}

Message decidedByWords(const RungStanding& rung) {
    return rung.decidedBy.isEmpty() ? Message{"rung.decided-by-unpublished", {}}
                                    : Message{"rung.decided-by", {{"who", rung.decidedBy}}};
}

Message windowWords(const RungStanding& rung, Date today) {
    if (rung.windows.empty()) {
        return {"rung.windows-unpublished", {}};
    }
    const int thisMonth = static_cast<int>(unsigned(today.month()));
    constexpr int monthsInAYear = 12;
    int wait = monthsInAYear;
    for (const int window : rung.windows) {
        wait = std::min(wait, (window - thisMonth + monthsInAYear) % monthsInAYear);
    }
    const std::chrono::year_month next = today.year() / today.month() + months{wait};
    return {"rung.next-window", {{"month", PartialDate{next, std::nullopt}}}};
}

std::optional<Message> requirementsUnpublishedWords(const RungStanding& rung) {
    return rung.requirementsUnpublished ? std::optional{Message{"rung.requirements-unpublished", {}}}
                                        : std::nullopt;
}

std::optional<Message> payUnpublishedWords(const RungStanding& rung) {
    return rung.pay ? std::nullopt : std::optional{Message{"rung.pay-unpublished", {}}};
}

Message dutiesWords(const RungStanding& rung) {
    if (rung.duties.empty()) {
        return {"rung.duties-unpublished", {}};
    }
    const auto done = static_cast<std::int64_t>(rung.dutiesDone.size());
    if (done >= rung.dutiesNeeded) {
        return {"rung.duties-done", {}};
    }
    return {"rung.duties-some", {{"done", done}, {"needed", std::int64_t{rung.dutiesNeeded}}}};
}

std::optional<Message> payStepWords(const RungStanding& rung) {
    if (!rung.pay || !rung.payStepHundredths || *rung.payStepHundredths < 0) {
        return std::nullopt;
    }
    if (*rung.payStepHundredths == 0) {
        return Message{"rung.pay-step.same", {}};
    }
    const Money step{*rung.payStepHundredths};
    if (rung.pay->unit == Unit::DollarsPerHour) {
        return Message{"rung.pay-step.hour", {{"step", step}}};
    }
    if (rung.pay->unit == Unit::DollarsPerYear) {
        return Message{"rung.pay-step.year", {{"step", step}}};
    }
    return std::nullopt;
}

std::optional<Message> siteRulesWords(const Catalog& catalog, const Standing& standing,
                                      const RungStanding& rung) {
    if (rung.fromSite.empty()) {
        return std::nullopt;
    }
    return Message{
        "rung.from-site",
        {{"site", siteTitle(catalog, standing)}, {"rules", static_cast<std::int64_t>(rung.fromSite.size())}}};
}

Message pathwayKindWords(PathwayKind kind) {
    return {"path.kind." + nameOf(kind), {}};
}

Message lengthWords(const PathwayAdvice& pathway) {
    if (!pathway.monthsLow) {
        return {"path.length.unknown", {}};
    }
    const months low = roundedUp(*pathway.monthsLow);
    const months high = roundedUp(pathway.monthsHigh.value_or(*pathway.monthsLow));
    if (low == high) {
        return {"path.length.known", {{"months", low}}};
    }
    return {"path.length.range", {{"low", low}, {"high", high}}};
}

Message lengthFromWords(const Catalog& catalog, const Profile& profile, const PathwayAdvice& pathway) {
    switch (pathway.lengthFrom) {
    case LengthFrom::OwnProgram: {
        const auto* own = findByKey(profile.programs, pathway.program);
        return {"path.length-from.own-program",
                {{"program", sameInAll(own == nullptr ? pathway.program : own->name)}}};
    }
    case LengthFrom::PartnerProgram: {
        const auto found =
            std::find_if(catalog.programs.begin(), catalog.programs.end(),
                         [&pathway](const Program& program) { return program.id == pathway.program; });
        const LocalizedText title =
            found == catalog.programs.end() ? sameInAll(pathway.program) : found->title;
        return {"path.length-from.partner-program", {{"program", title}}};
    }
    case LengthFrom::Typical:
        return {"path.length-from.typical", {}};
    case LengthFrom::Ladder:
        return {"path.length-from.ladder", {}};
    case LengthFrom::Unknown:
        break;
    }
    return {"path.length-from.unknown", {}};
}

std::array<Message, 4> partWords(const ScoreParts& parts, const ScoreWeights& weights) {
    const auto part = [](const char* key, int tenths, int most) {
        return Message{key, {{"points", inPoints(tenths)}, {"most", std::int64_t{most}}}};
    };
    return {part("path.part.fit", parts.fitTenths, weights.fit),
            part("path.part.readiness", parts.readinessTenths, weights.readiness),
            part("path.part.wishes", parts.wishesTenths, weights.wishes),
            part("path.part.time", parts.timeTenths, weights.time)};
}

Message scoreWords(const ScoreParts& parts) {
    return {"path.score", {{"points", inPoints(parts.sumTenths())}}};
}

} // namespace nextrung::core
