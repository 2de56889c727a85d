#include "content/reader/bounded_json.h"
#include "content/reader/names.h"
#include "content/results/results.h"
#include "core/advice/words.h"

#include <algorithm>

namespace nextrung::content {

using core::Language;
using core::LocalizedText;

namespace {

Json orNull(const std::string& text) {
    return text.empty() ? Json(nullptr) : Json(text);
}
Json orNull(const std::optional<std::string>& text) {
    return text ? Json(*text) : Json(nullptr);
}
Json orNull(const std::optional<core::Date>& date) {
    return date ? Json(core::toIso(*date)) : Json(nullptr);
}
Json orNull(const std::optional<double>& number) {
    return number ? jsonNumber(*number) : Json(nullptr);
}
Json hundredths(std::int64_t value) {
    return jsonNumber(static_cast<double>(value) / 100);
}
Json tenths(int value) {
    return jsonNumber(value / 10.0);
}
Json bothTexts(const LocalizedText& text) {
    return Json{{"en", text.en}, {"es", text.es}};
}

template <typename T, std::size_t count>
Json nameOrNull(const Names<T, count>& names, const std::optional<T>& value) {
    return value ? Json(nameIn(names, *value)) : Json(nullptr);
}

template <typename T, typename Make> Json listOf(const std::vector<T>& entries, const Make& make) {
    Json list = Json::array();
    for (const T& entry : entries) {
        list.push_back(make(entry));
    }
    return list;
}

Json chancesJson(const core::Chances& chances) {
    Json object = Json::object();
    for (const auto& [name, kind] : kindNames) {
        object[std::string(name)] = jsonNumber(chances[static_cast<std::size_t>(kind)]);
    }
    return object;
}

Json reasonJson(const core::Reason& reason) {
    Json object{{"item", reason.item}};
    if (reason.options.size() == 1) {
        object["option"] = reason.options.front();
    }
    object["options"] = reason.options;
    object["weight"] = jsonNumber(reason.weight);
    return object;
}

Json flipJson(const std::optional<core::Flip>& flip) {
    if (!flip) {
        return nullptr;
    }
    return Json{{"item", flip->item},
                {"option", flip->option},
                {"becomes", nameOf(flip->becomes)},
                {"change", jsonNumber(flip->change)}};
}

Json classificationJson(const core::Classification& classification, const std::string& version) {
    return Json{{"version", version},
                {"kind", nameOf(classification.kind)},
                {"leaning", nameOrNull(kindNames, classification.leaning)},
                {"sureness", nameOrNull(surenessNames, classification.sureness)},
                {"chances", chancesJson(classification.chances)},
                {"answered", classification.answered},
                {"enoughAnswers", classification.enoughAnswers},
                {"rival", nameOf(classification.rival)},
                {"priorLogOdds", jsonNumber(classification.priorLogOdds)},
                {"reasons", listOf(classification.reasons, reasonJson)},
                {"flip", flipJson(classification.flip)}};
}

/// Parts of a result in one language.
class ResultWriter {
public:
    ResultWriter(const Content& content, Language language) : m_content(content), m_language(language) {}

    Json text(const LocalizedText& text) const { return text.in(m_language); }
    Json message(const core::Message& message) const;
    Json message(const std::optional<core::Message>& words) const {
        return words ? message(*words) : Json(nullptr);
    }
    Json source(const core::Source& source) const;
    Json figure(const std::optional<core::Figure>& figure) const;
    Json requirement(const core::Assessment& assessment) const;
    Json rung(const core::RungStanding& rung) const;
    Json standing(const std::optional<core::Standing>& standing) const;
    Json limit(const core::BrokenLimit& broken) const;
    Json pathway(const core::PathwayAdvice& pathway) const;
    Json pathways(const std::vector<core::PathwayAdvice>& pathways) const;
    Json ask(const std::vector<core::AskItem>& items) const;
    Json questions(const std::vector<core::PersonQuestion>& questions) const;
    Json nextStep(const std::optional<core::NextStep>& step) const;

private:
    const Content& m_content;
    Language m_language;
};

Json ResultWriter::message(const core::Message& message) const {
    if (message.key.empty()) {
        return nullptr;
    }
    return Json{{"key", message.key}, {"text", m_content.phrases.render(message, m_language)}};
}

Json ResultWriter::source(const core::Source& source) const {
    return Json{{"id", source.id},
                {"title", text(source.title)},
                {"reportedBy", orNull(source.reportedBy.in(m_language))},
                {"address", source.address},
                {"tier", nameIn(tierNames, source.tier)},
                {"asOf", source.asOf}};
}

Json ResultWriter::figure(const std::optional<core::Figure>& figure) const {
    if (!figure) {
        return nullptr;
    }
    const bool isFact = m_content.catalog.figures.count(figure->id) != 0;
    return Json{{"fact", isFact ? Json(figure->id) : Json(nullptr)},
                {"low", hundredths(figure->lowHundredths)},
                {"high", hundredths(figure->highHundredths)},
                {"unit", nameIn(unitNames, figure->unit)},
                {"text", formatFigure(*figure, m_language)},
                {"place", text(figure->place)},
                {"asOf", figure->asOf},
                {"source", source(figure->source)}};
}

Json ResultWriter::requirement(const core::Assessment& assessment) const {
    const bool isLeaf = assessment.node == core::NodeKind::Leaf;
    Json progress = nullptr;
    if (assessment.progress) {
        progress = Json{{"have", jsonNumber(assessment.progress->have)},
                        {"need", orNull(assessment.progress->need)}};
    }
    return Json{
        {"id", assessment.requirement},
        {"node", nameIn(nodeKindNames, assessment.node)},
        {"kind", isLeaf ? Json(nameIn(leafKindNames, assessment.kind)) : Json(nullptr)},
        {"title", text(assessment.title)},
        {"state", nameOf(assessment.state)},
        {"detail", message(assessment.detail)},
        {"progress", progress},
        {"evidence",
         listOf(assessment.evidence,
                [](const core::Evidence& evidence) {
                    return Json{{"kind", nameIn(evidenceKindNames, evidence.kind)}, {"key", evidence.key}};
                })},
        {"metByTimeOn", orNull(assessment.metByTimeOn)},
        {"nextAction", message(assessment.nextAction)},
        {"expires", orNull(assessment.expires)},
        {"endsSoon", assessment.endsSoon},
        {"met", assessment.met},
        {"total", assessment.total},
        {"answerForm", nameIn(answerFormNames, assessment.answerForm)},
        {"choices", assessment.choices},
        {"fromSite", assessment.fromSite},
        {"children",
         listOf(assessment.children, [this](const core::Assessment& child) { return requirement(child); })}};
}

Json ResultWriter::rung(const core::RungStanding& rung) const {
    return Json{{"id", rung.rung},
                {"title", text(rung.title)},
                {"summary", text(rung.summary)},
                {"held", rung.held},
                {"isTitle", rung.isTitle},
                {"isWork", rung.isWork},
                {"isNext", rung.isNext},
                {"pay", figure(rung.pay)},
                {"payStep", rung.payStepHundredths ? hundredths(*rung.payStepHundredths) : Json(nullptr)},
                {"moveUp", nameIn(moveUpNames, rung.moveUp)},
                {"windows", rung.windows},
                {"decidedBy", orNull(rung.decidedBy.in(m_language))},
                {"duties", rung.duties},
                {"dutiesDone", rung.dutiesDone},
                {"dutiesNeeded", rung.dutiesNeeded},
                {"requirementsUnpublished", rung.requirementsUnpublished},
                {"requirements", rung.requirementsUnpublished && rung.requirements.children.empty()
                                     ? Json(nullptr)
                                     : requirement(rung.requirements)},
                {"fromSite", rung.fromSite}};
}

Json ResultWriter::standing(const std::optional<core::Standing>& standing) const {
    if (!standing) {
        return nullptr;
    }
    Json range = nullptr;
    if (standing->range) {
        range = Json{{"low", orNull(standing->range->low)}, {"high", orNull(standing->range->high)}};
    }
    return Json{
        {"institution", standing->institution},
        {"site", orNull(standing->site)},
        {"ladder", standing->ladder},
        {"levelUnknown", standing->levelUnknown},
        {"byTitle", orNull(standing->byTitle)},
        {"byWork", orNull(standing->byWork)},
        {"workSearchEndedAt", orNull(standing->workSearchEndedAt)},
        {"next", orNull(standing->next)},
        {"range", range},
        {"words", message(core::standingWords(&*standing))},
        {"nextWords", message(core::nextRungWords(&*standing))},
        {"rungs", listOf(standing->rungs, [this](const core::RungStanding& entry) { return rung(entry); })}};
}

Json ResultWriter::limit(const core::BrokenLimit& broken) const {
    return Json{{"what", nameIn(limitNames, broken.limit.what)},
                {"atMost", jsonNumber(broken.limit.atMost)},
                {"firm", broken.limit.firm},
                {"need", jsonNumber(broken.need)},
                {"words", message(broken.words)}};
}

Json ResultWriter::pathway(const core::PathwayAdvice& pathway) const {
    Json length = nullptr;
    if (pathway.monthsLow && pathway.monthsHigh) {
        length = Json{{"low", jsonNumber(*pathway.monthsLow)}, {"high", jsonNumber(*pathway.monthsHigh)}};
    }
    return Json{
        {"id", pathway.id},
        {"kind", nameOf(pathway.kind)},
        {"title", text(pathway.title)},
        {"score", tenths(pathway.parts.sumTenths())},
        {"parts", Json{{"fit", tenths(pathway.parts.fitTenths)},
                       {"readiness", tenths(pathway.parts.readinessTenths)},
                       {"wishes", tenths(pathway.parts.wishesTenths)},
                       {"time", tenths(pathway.parts.timeTenths)}}},
        {"reasons", listOf(pathway.reasons, [this](const core::Message& reason) { return message(reason); })},
        {"requirements", requirement(pathway.requirements)},
        {"months", length},
        {"hoursPerWeek", orNull(pathway.hoursPerWeek)},
        {"lengthFrom", nameIn(lengthFromNames, pathway.lengthFrom)},
        {"program", orNull(pathway.program)},
        {"pay", figure(pathway.pay)},
        {"brokenWishes",
         listOf(pathway.brokenWishes, [this](const core::BrokenLimit& broken) { return limit(broken); })},
        {"outOfReach", pathway.outOfReach ? limit(*pathway.outOfReach) : Json(nullptr)}};
}

Json ResultWriter::pathways(const std::vector<core::PathwayAdvice>& pathways) const {
    return listOf(pathways, [this](const core::PathwayAdvice& entry) { return pathway(entry); });
}

Json ResultWriter::ask(const std::vector<core::AskItem>& items) const {
    return listOf(items, [this](const core::AskItem& item) {
        return Json{{"about", item.about}, {"question", message(item.question)}};
    });
}

Json ResultWriter::questions(const std::vector<core::PersonQuestion>& questions) const {
    return listOf(questions, [this](const core::PersonQuestion& question) {
        return Json{{"requirement", question.requirement},
                    {"title", text(question.title)},
                    {"form", nameIn(answerFormNames, question.form)}};
    });
}

Json ResultWriter::nextStep(const std::optional<core::NextStep>& step) const {
    if (!step) {
        return nullptr;
    }
    return Json{{"action", message(step->action)},
                {"reason", message(step->reason)},
                {"requirement", orNull(step->requirement)},
                {"pathway", orNull(step->pathway)}};
}

Json ladderEntry(const core::Ladder& ladder) {
    return Json{{"id", ladder.id},
                {"title", bothTexts(ladder.title)},
                {"version", ladder.version},
                {"rungs", listOf(ladder.rungs, [](const core::Rung& rung) {
                     return Json{{"id", rung.id}, {"title", bothTexts(rung.title)}};
                 })}};
}

Json institutionEntry(const core::Institution& institution) {
    return Json{{"id", institution.id},
                {"title", bothTexts(institution.title)},
                {"place", bothTexts(institution.place)},
                {"state", orNull(institution.state)},
                {"sample", institution.sample},
                {"sites", listOf(institution.sites,
                                 [](const core::Site& site) {
                                     return Json{{"id", site.id},
                                                 {"title", bothTexts(site.title)},
                                                 {"place", bothTexts(site.place)}};
                                 })},
                {"ladders", listOf(institution.ladders, ladderEntry)},
                {"roles", institution.roles}};
}

Json laddersOfAll(const core::Catalog& catalog) {
    Json list = Json::array();
    for (const core::Institution& institution : catalog.institutions) {
        for (const core::Ladder& ladder : institution.ladders) {
            Json entry{{"institution", institution.id}};
            entry.update(ladderEntry(ladder));
            list.push_back(std::move(entry));
        }
    }
    return list;
}

Json packEntry(const core::PackInfo& pack) {
    return Json{{"id", pack.id},
                {"version", pack.version},
                {"title", bothTexts(pack.title)},
                {"publisher", bothTexts(pack.publisher)},
                {"sample", pack.sample},
                {"asOf", pack.asOf}};
}

Json pathwayEntry(const core::Pathway& pathway) {
    return Json{{"id", pathway.id},
                {"kind", nameOf(pathway.kind)},
                {"title", bothTexts(pathway.title)},
                {"aims", listOf(pathway.aims, [](core::Aim aim) { return Json(nameOf(aim)); })}};
}

Json programEntry(const core::Program& program) {
    return Json{{"id", program.id},
                {"pathway", program.pathway},
                {"institution", orNull(program.institution)},
                {"title", bothTexts(program.title)},
                {"sample", program.sample}};
}

Json itemEntry(const core::Item& item) {
    return Json{{"id", item.id},
                {"form", nameIn(itemFormNames, item.form)},
                {"counts", item.counts},
                {"options", listOf(item.options, [](const core::Option& option) { return Json(option.id); })},
                {"stem", bothTexts(item.stem)}};
}

Json findings(const ContentErrors& errors) {
    return listOf(errors, [](const ContentError& error) {
        return Json{{"file", error.file},
                    {"pointer", error.pointer},
                    {"found", error.found},
                    {"expected", error.expected}};
    });
}

} // namespace

std::string classifyJson(const core::Catalog& catalog, const core::Answers& answers) {
    const core::Questionnaire& questionnaire = catalog.questionnaire;
    Json document = classificationJson(core::classify(questionnaire, answers), questionnaire.version);
    const core::InterviewReport report = core::replayInterview(questionnaire, answers);
    document["asked"] = Json{{"items", report.items}, {"stoppedBy", nameOf(report.stoppedBy)}};
    return writeJson(document);
}

std::string adviceJson(const Content& content, const core::Advice& advice, Language language) {
    const ResultWriter write(content, language);
    const core::Classification& classification = advice.classification;
    Json document{
        {"today", core::toIso(advice.today)},
        {"language", nameIn(languageNames, language)},
        {"version", advice.questionnaireVersion},
        {"kind", nameOf(advice.kind)},
        {"chosenKind", nameOrNull(kindNames, advice.chosenKind)},
        {"headline", write.message(core::headlineWords(classification, advice.chosenKind))},
        {"meaning", write.message(core::meaningWords(classification, advice.chosenKind))},
        {"sureness", write.message(core::surenessWords(classification))},
        {"agreement", write.message(core::agreementWords(classification))},
        {"unproven", write.message(core::unprovenWords())},
        {"aim", nameOrNull(aimNames, advice.aim)},
        {"aimFromAnswers", advice.aimFromAnswers},
        {"aimsOffered", listOf(advice.aimsOffered, [](core::Aim aim) { return Json(nameOf(aim)); })},
        {"classification", classificationJson(classification, advice.questionnaireVersion)},
        {"standing", write.standing(advice.standing)},
        {"pathways", write.pathways(advice.paths.pathways)},
        {"outOfReach", write.pathways(advice.paths.outOfReach)},
        {"ask", write.ask(advice.ask)},
        {"questions", write.questions(advice.questions)},
        {"skippedThatCouldChange", advice.skippedThatCouldChange},
        {"nextStep", write.nextStep(advice.nextStep)}};
    return writeJson(document);
}

std::string ladderJson(const Content& content, const core::Advice& advice, Language language) {
    const ResultWriter write(content, language);
    Json document{{"today", core::toIso(advice.today)}, {"language", nameIn(languageNames, language)}};
    Json institutionPart = nullptr;
    Json sitePart = nullptr;
    Json ladderPart = nullptr;
    const core::Institution* institution =
        advice.standing ? content.catalog.findInstitution(advice.standing->institution) : nullptr;
    if (institution != nullptr) {
        institutionPart = Json{{"id", institution->id},
                               {"title", write.text(institution->title)},
                               {"place", write.text(institution->place)},
                               {"sample", institution->sample}};
        if (const core::Site* site = institution->findSite(advice.standing->site)) {
            sitePart = Json{
                {"id", site->id}, {"title", write.text(site->title)}, {"place", write.text(site->place)}};
        }
        for (const core::Ladder& ladder : institution->ladders) {
            if (ladder.id == advice.standing->ladder) {
                ladderPart = Json{{"id", ladder.id},
                                  {"title", write.text(ladder.title)},
                                  {"version", ladder.version},
                                  {"source", write.source(ladder.source)}};
            }
        }
    }
    document["institution"] = std::move(institutionPart);
    document["site"] = std::move(sitePart);
    document["ladder"] = std::move(ladderPart);
    document["standing"] = write.standing(advice.standing);
    document["ask"] = write.ask(advice.ask);
    return writeJson(document);
}

std::string catalogJson(const core::Catalog& catalog) {
    Json entities = Json::array();
    for (const auto& [id, entity] : catalog.entities) {
        entities.push_back(Json{
            {"id", id}, {"kind", nameIn(entityKindNames, entity.kind)}, {"title", bothTexts(entity.title)}});
    }
    const Json document{{"packs", listOf(catalog.packs, packEntry)},
                        {"institutions", listOf(catalog.institutions, institutionEntry)},
                        {"ladders", laddersOfAll(catalog)},
                        {"pathways", listOf(catalog.pathways, pathwayEntry)},
                        {"programs", listOf(catalog.programs, programEntry)},
                        {"entities", std::move(entities)},
                        {"questionnaireVersion", catalog.questionnaire.version},
                        {"items", listOf(catalog.questionnaire.items, itemEntry)}};
    return writeJson(document);
}

std::string lintJson(const LintReport& report) {
    return writeJson(Json{{"errors", findings(report.errors)}, {"warnings", findings(report.warnings)}});
}

} // namespace nextrung::content
