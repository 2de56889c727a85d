#include "content/reader/names.h"
#include "content/results/results.h"
#include "content/results/text_page.h"
#include "core/advice/words.h"

#include <algorithm>
#include <set>

namespace nextrung::content {

using core::Language;
using core::LocalizedText;
using core::Message;
using core::RequirementState;

namespace {

LocalizedText sameInAll(std::string text) {
    return {text, text};
}

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
    std::string text;
    for (const std::string& part : parts) {
        if (!part.empty()) {
            text += (text.empty() ? "" : std::string(between)) + part;
        }
    }
    return text;
}

constexpr std::string_view dot = " · ";

/// A mark beside the word, for the eye; the word says it all.
std::string_view markOf(RequirementState state) {
    switch (state) {
    case RequirementState::Met:
        return "✓";
    case RequirementState::NotYet:
        return "○";
    case RequirementState::Unknown:
        return "?";
    case RequirementState::Unpublished:
        break;
    }
    return "–";
}

/// What the reasons of a classification say was answered: enough to tell a tick from an untick.
core::Answers answersIn(const core::Classification& classification) {
    core::Answers answers;
    for (const core::Reason& reason : classification.reasons) {
        answers.chosen[reason.item] = reason.options;
    }
    return answers;
}

/// Lays out one result in one language. Sentences come from phrases; here is only their order and place.
class ResultPage {
public:
    ResultPage(const Content& content, Language language) : m_content(content), m_language(language) {}

    void classification(const core::Classification& classification, std::optional<core::Kind> chosenKind,
                        const core::Questionnaire& questionnaire, const core::Answers& answers);
    void skipped(const std::optional<Message>& words) { m_page.line(say(words)); }
    void asked(const core::Questionnaire& questionnaire, const core::InterviewReport& report);
    void title(const Message& words) { m_page.title(say(words)); }
    void heading(const char* key) { m_page.heading(say(key)); }
    void aim(const core::Advice& advice);
    void ladder(const core::Advice& advice);
    void paths(const core::Advice& advice);
    void outOfReach(const std::vector<core::PathwayAdvice>& paths);
    void ask(const std::vector<core::AskItem>& items);
    void questions(const std::vector<core::PersonQuestion>& questions);
    void nextStep(const std::optional<core::NextStep>& step);
    void unproven();
    std::string take() const { return m_page.text(); }

private:
    std::string say(const Message& message) const { return m_content.phrases.render(message, m_language); }
    std::string say(const std::optional<Message>& message) const {
        return message ? say(*message) : std::string();
    }
    std::string say(const char* key) const { return say(Message{key, {}}); }
    const std::string& in(const LocalizedText& text) const { return text.in(m_language); }
    std::string marked(const LocalizedText& title, bool isSample) const;
    std::string whose(const core::Institution& institution, const core::Standing& standing) const;
    void rungLine(const core::RungStanding& rung, std::size_t columns);
    void rungDetails(const core::RungStanding& rung, const core::Standing& standing, core::Date today);
    void requirements(const core::Assessment& root, std::size_t indent, const core::Standing* standing);
    void requirement(const core::Assessment& assessment, std::size_t indent, const core::Standing* standing);
    std::size_t stateColumns() const;
    void path(const core::PathwayAdvice& path, const std::string& number);
    void sourceOfLength(const core::PathwayAdvice& path, std::size_t indent);
    void pathFigures(const core::PathwayAdvice& path);
    void figure(const core::Figure& figure, std::size_t indent);
    void source(const core::Source& source, std::size_t indent);
    bool isSample(const core::PathwayAdvice& path) const;
    std::string lengthOf(const core::PathwayAdvice& path) const;

    const Content& m_content;
    Language m_language;
    TextPage m_page;
};

/// A title, and that it is a sample where the title does not say so itself.
std::string ResultPage::marked(const LocalizedText& title, bool isSample) const {
    const std::string& text = in(title);
    const std::string mark = '(' + say("text.sample") + ')';
    return !isSample || text.find(mark) != std::string::npos ? text : text + ' ' + mark;
}

void ResultPage::classification(const core::Classification& classification,
                                std::optional<core::Kind> chosenKind,
                                const core::Questionnaire& questionnaire, const core::Answers& answers) {
    m_page.line(say(core::headlineWords(classification, chosenKind)));
    m_page.line(say(core::meaningWords(classification, chosenKind)));
    m_page.line(
        joined({say(core::surenessWords(classification)), say(core::agreementWords(classification))}, " "));
    if (classification.reasons.empty()) {
        return;
    }
    m_page.heading(say("text.heading.why"));
    std::size_t columns = 0;
    for (const core::Reason& reason : classification.reasons) {
        columns = std::max(columns, columnsOf(say(core::weightWords(classification, reason))));
    }
    for (const core::Reason& reason : classification.reasons) {
        m_page.row(padded(say(core::weightWords(classification, reason)), columns) + ' ',
                   say(core::reasonWords(questionnaire, reason)), 2);
    }
    m_page.blank();
    m_page.line(say(core::flipWords(questionnaire, answers, classification)));
}

void ResultPage::asked(const core::Questionnaire& questionnaire, const core::InterviewReport& report) {
    m_page.heading(say("text.heading.asked"));
    int number = 0;
    for (const core::Id& id : report.items) {
        if (const core::Item* item = questionnaire.find(id)) {
            m_page.row(std::to_string(++number) + '.', in(item->shortTitle), 2);
        }
    }
    const std::string key = "text.asked." + nameOf(report.stoppedBy);
    m_page.line(say(key.c_str()));
}

void ResultPage::aim(const core::Advice& advice) {
    heading("text.heading.aim");
    if (!advice.aim) {
        std::vector<std::string> offered;
        for (const core::Aim aim : advice.aimsOffered) {
            offered.push_back(say(core::aimTitleWords(aim)));
        }
        m_page.line(say(Message{"text.aim.open", {{"aims", sameInAll(joined(offered, ", "))}}}), 2);
        return;
    }
    m_page.line(say(core::aimTitleWords(*advice.aim)), 2);
    m_page.line(say(core::aimDetailWords(*advice.aim)), 4);
    if (advice.aimFromAnswers) {
        m_page.line(say("text.aim.from-answers"), 4);
    }
}

// The ladder.

/// "Cedar Valley Health (sample) · Riverside Clinic · MA ladder".
std::string ResultPage::whose(const core::Institution& institution, const core::Standing& standing) const {
    const core::Site* site = institution.findSite(standing.site);
    const auto ladder =
        std::find_if(institution.ladders.begin(), institution.ladders.end(),
                     [&standing](const core::Ladder& each) { return each.id == standing.ladder; });
    return joined({marked(institution.title, institution.sample), site == nullptr ? "" : in(site->title),
                   ladder == institution.ladders.end() ? "" : in(ladder->title)},
                  dot);
}

void ResultPage::ladder(const core::Advice& advice) {
    heading("text.heading.ladder");
    const core::Standing* standing = advice.standing ? &*advice.standing : nullptr;
    const core::Institution* institution =
        standing == nullptr ? nullptr : m_content.catalog.findInstitution(standing->institution);
    if (institution == nullptr) {
        m_page.line(say(core::standingWords(nullptr)), 2);
        return;
    }
    m_page.line(whose(*institution, *standing), 2);
    if (institution->sample) {
        m_page.line(say(Message{"text.sample.note", {{"what", institution->title}}}), 2);
    }
    for (const core::Ladder& ladder : institution->ladders) {
        if (ladder.id == standing->ladder) {
            source(ladder.source, 2);
        }
    }
    m_page.blank();
    m_page.line(say(core::standingWords(standing)), 2);
    m_page.line(say(core::workWords(*standing)), 2);
    m_page.line(say(core::workSearchWords(*standing)), 2);
    m_page.line(say(core::nextRungWords(standing)), 2);
    m_page.blank();
    std::size_t columns = 0;
    for (const core::RungStanding& rung : standing->rungs) {
        columns = std::max(columns, columnsOf(in(rung.title)));
    }
    // As it is drawn: the highest rung on top.
    for (auto rung = standing->rungs.rbegin(); rung != standing->rungs.rend(); ++rung) {
        rungLine(*rung, columns);
    }
    for (const core::RungStanding& rung : standing->rungs) {
        rungDetails(rung, *standing, advice.today);
    }
}

void ResultPage::rungLine(const core::RungStanding& rung, std::size_t columns) {
    const std::string_view mark = rung.isTitle ? "●" : rung.isWork ? "◌" : rung.held ? "■" : "□";
    const std::string place = say(core::rungPlaceWords(rung));
    const std::string pay = rung.pay ? formatFigure(*rung.pay, m_language) : std::string();
    const std::string count =
        rung.held || rung.requirementsUnpublished ? std::string() : say(core::kOfNWords(rung.requirements));
    m_page.row(std::string(mark) + ' ' + padded(in(rung.title), columns) + ' ',
               joined({place, count, pay, in(rung.summary)}, dot), 4);
}

/// A rung that is held is not counted again, so it is not opened either.
void ResultPage::rungDetails(const core::RungStanding& rung, const core::Standing& standing,
                             core::Date today) {
    if (rung.held) {
        return;
    }
    m_page.blank();
    if (rung.requirementsUnpublished) {
        m_page.line(in(rung.title) + ". " + say(core::requirementsUnpublishedWords(rung)) + '.', 2);
    } else {
        m_page.line(say(Message{"text.rung.asks",
                                {{"rung", rung.title},
                                 {"met", std::int64_t{rung.requirements.met}},
                                 {"total", std::int64_t{rung.requirements.total}}}}),
                    2);
    }
    requirements(rung.requirements, 4, &standing);
    m_page.line(joined({say(core::moveUpWords(rung.moveUp)), say(core::windowWords(rung, today)),
                        say(core::decidedByWords(rung)), say(core::dutiesWords(rung)),
                        say(core::siteRulesWords(m_content.catalog, standing, rung))},
                       dot),
                4);
    if (rung.pay) {
        m_page.line(say(Message{"text.pay",
                                {{"value", sameInAll(formatFigure(*rung.pay, m_language))},
                                 {"where", sameInAll(formatPlaceAndDate(*rung.pay, m_language))}}}),
                    4);
        m_page.line(say(core::payStepWords(rung)), 4);
        source(rung.pay->source, 4);
    } else {
        m_page.line(say(core::payUnpublishedWords(rung)), 4);
    }
}

// Requirements.

/// Columns of the longest word for a state, so that titles line up.
std::size_t ResultPage::stateColumns() const {
    std::size_t columns = 0;
    for (const auto& [name, state] : stateNames) {
        columns = std::max(columns, columnsOf(say(core::stateWords(state))));
    }
    core::Assessment endsSoon;
    endsSoon.state = RequirementState::Met;
    endsSoon.endsSoon = true;
    return std::max(columns, columnsOf(say(core::stateWords(endsSoon))));
}

void ResultPage::requirements(const core::Assessment& root, std::size_t indent,
                              const core::Standing* standing) {
    for (const core::Assessment& child : root.children) {
        requirement(child, indent, standing);
    }
}

void ResultPage::requirement(const core::Assessment& assessment, std::size_t indent,
                             const core::Standing* standing) {
    const std::string detail = assessment.detail.key.empty() ? std::string() : say(assessment.detail);
    const std::string state = say(core::stateWords(assessment));
    std::string words = joined({in(assessment.title), detail}, ": ");
    if (standing != nullptr) {
        words = joined({words, say(core::fromSiteWords(m_content.catalog, *standing, assessment))}, dot);
    }
    const std::size_t columns = stateColumns();
    m_page.row(std::string(markOf(assessment.state)) + ' ' + padded(state, columns) + ' ', words, indent);
    const bool isOpenLeaf =
        assessment.children.empty() && assessment.state != RequirementState::Met && assessment.nextAction;
    if (isOpenLeaf) {
        m_page.row("→", say(*assessment.nextAction), indent + columns + 4);
    }
    requirements(assessment, indent + 2, standing);
}

// Paths.

bool ResultPage::isSample(const core::PathwayAdvice& path) const {
    const core::Institution* institution =
        m_content.catalog.findInstitution(path.id.substr(0, path.id.find('/')));
    return institution != nullptr && institution->sample;
}

/// Whose length it is; nothing where there is none, which the length itself says.
std::string ResultPage::lengthOf(const core::PathwayAdvice& path) const {
    if (path.lengthFrom == core::LengthFrom::Unknown) {
        return {};
    }
    // Whose numbers they are is in the person's own profile; here it is enough that they are the person's.
    if (path.lengthFrom == core::LengthFrom::OwnProgram) {
        return say("text.path.own-school");
    }
    const auto& programs = m_content.catalog.programs;
    const auto program = std::find_if(programs.begin(), programs.end(),
                                      [&path](const core::Program& each) { return each.id == path.program; });
    const std::string words = say(core::lengthFromWords(m_content.catalog, core::Profile(), path));
    const bool isMadeUp = program != programs.end() && program->sample;
    return marked(sameInAll(words), isMadeUp);
}

/// Where a length comes from that is no number of the person's own.
void ResultPage::sourceOfLength(const core::PathwayAdvice& path, std::size_t indent) {
    const core::Pathway* pathway = m_content.catalog.findPathway(path.id);
    if (path.lengthFrom == core::LengthFrom::Typical && pathway != nullptr && pathway->typicalMonths) {
        source(pathway->typicalMonths->source, indent);
    }
    for (const core::Program& program : m_content.catalog.programs) {
        if (path.lengthFrom == core::LengthFrom::PartnerProgram && program.id == path.program) {
            source(program.source, indent);
        }
    }
}

void ResultPage::figure(const core::Figure& figure, std::size_t indent) {
    const std::string value = formatFigure(figure, m_language);
    const std::string where = formatPlaceAndDate(figure, m_language);
    if (figure.about.isEmpty()) {
        m_page.line(say(Message{"text.pay", {{"value", sameInAll(value)}, {"where", sameInAll(where)}}}),
                    indent);
    } else {
        m_page.line(
            say(Message{"text.path.figure",
                        {{"what", figure.about}, {"value", sameInAll(value)}, {"where", sameInAll(where)}}}),
            indent);
    }
    source(figure.source, indent + 2);
}

void ResultPage::source(const core::Source& source, std::size_t indent) {
    m_page.line(say(Message{"text.source",
                            {{"source", sameInAll(formatSource(source, m_language))},
                             {"address", sameInAll(source.address)}}}),
                indent);
}

void ResultPage::pathFigures(const core::PathwayAdvice& path) {
    constexpr std::size_t indent = 5;
    std::set<core::Id> named; // Sources that stand under a figure need not be named again.
    if (path.pay) {
        figure(*path.pay, indent);
        named.insert(path.pay->source.id);
    }
    const core::Pathway* pathway = m_content.catalog.findPathway(path.id);
    if (pathway == nullptr) {
        return;
    }
    for (const core::Figure& each : pathway->figures) {
        figure(each, indent);
        named.insert(each.source.id);
    }
    if (!pathway->tryCheaply.isEmpty()) {
        m_page.line(say(Message{"text.path.try", {{"what", pathway->tryCheaply}}}), indent);
    }
    if (!pathway->givesUp.isEmpty()) {
        m_page.line(say(Message{"text.path.gives-up", {{"what", pathway->givesUp}}}), indent);
    }
    if (pathway->littlePublished) {
        m_page.line(say("text.path.little-published"), indent);
    }
    for (const core::Source& each : pathway->sources) {
        if (named.insert(each.id).second) {
            source(each, indent);
        }
    }
}

void ResultPage::path(const core::PathwayAdvice& path, const std::string& number) {
    constexpr std::size_t indent = 5;
    m_page.blank();
    m_page.row(padded(number, indent - 1),
               joined({marked(path.title, isSample(path)), say(core::pathwayKindWords(path.kind)),
                       say(core::scoreWords(path.parts))},
                      dot));
    std::vector<std::string> reasons;
    for (const Message& reason : path.reasons) {
        reasons.push_back(say(reason));
    }
    if (!reasons.empty()) {
        m_page.line(say(Message{"text.path.why", {{"reasons", sameInAll(joined(reasons, "; "))}}}), indent);
    }
    const std::string hours =
        path.hoursPerWeek ? say(Message{"text.path.hours", {{"hours", *path.hoursPerWeek}}}) : std::string();
    m_page.line(joined({say(core::lengthWords(path)), lengthOf(path), hours}, dot), indent);
    sourceOfLength(path, indent + 2);
    for (const core::BrokenLimit& broken : path.brokenWishes) {
        m_page.row("!", say(broken.words), indent);
    }
    if (path.outOfReach) {
        m_page.row("!", say(path.outOfReach->words), indent);
    }
    std::vector<std::string> parts;
    for (const Message& part : core::partWords(path.parts, m_content.catalog.weights)) {
        parts.push_back(say(part));
    }
    m_page.line(joined(parts, dot), indent);
    m_page.line(say(Message{"text.path.takes",
                            {{"met", std::int64_t{path.requirements.met}},
                             {"total", std::int64_t{path.requirements.total}}}}),
                indent);
    if (path.kind == core::PathwayKind::NextRung) {
        return; // The ladder above has its requirements, pay and source.
    }
    requirements(path.requirements, indent + 2, nullptr);
    pathFigures(path);
}

void ResultPage::paths(const core::Advice& advice) {
    heading("text.heading.paths");
    if (advice.paths.pathways.empty()) {
        m_page.line(say("text.nothing"), 2);
    }
    int number = 0;
    for (const core::PathwayAdvice& each : advice.paths.pathways) {
        path(each, std::to_string(++number) + '.');
    }
}

void ResultPage::outOfReach(const std::vector<core::PathwayAdvice>& paths) {
    if (paths.empty()) {
        return;
    }
    heading("text.heading.out-of-reach");
    for (const core::PathwayAdvice& each : paths) {
        m_page.row(
            "•",
            joined({marked(each.title, isSample(each)), each.outOfReach ? say(each.outOfReach->words) : ""},
                   ": "),
            2);
    }
}

void ResultPage::ask(const std::vector<core::AskItem>& items) {
    heading("text.heading.ask");
    if (items.empty()) {
        m_page.line(say("text.nothing"), 2);
    }
    for (const core::AskItem& item : items) {
        m_page.row("•", say(item.question), 2);
    }
}

void ResultPage::questions(const std::vector<core::PersonQuestion>& questions) {
    if (questions.empty()) {
        return;
    }
    heading("text.heading.questions");
    for (const core::PersonQuestion& question : questions) {
        m_page.row("•", in(question.title), 2);
    }
}

void ResultPage::nextStep(const std::optional<core::NextStep>& step) {
    heading("text.heading.next-step");
    if (!step) {
        m_page.line(say("text.nothing"), 2);
        return;
    }
    m_page.row("→", say(step->action), 2);
    m_page.line(say(step->reason), 4);
}

void ResultPage::unproven() {
    m_page.blank();
    m_page.line(say(core::unprovenWords()));
}

// The catalog and lint are for authors: words of their own, no sentence about a person.

std::string both(Language language, std::string_view en, std::string_view es) {
    return std::string(language == Language::Spanish ? es : en);
}

/// Ids beside titles, lined up.
class IdList {
public:
    void add(const core::Id& id, std::string title, std::size_t indent = 0) {
        m_rows.push_back({std::string(indent, ' ') + id, std::move(title)});
    }
    void print(TextPage& page) const {
        std::size_t columns = 0;
        for (const auto& [id, title] : m_rows) {
            columns = std::max(columns, columnsOf(id));
        }
        for (const auto& [id, title] : m_rows) {
            page.row(padded(id, columns) + ' ', title, 2);
        }
    }

private:
    std::vector<std::pair<std::string, std::string>> m_rows;
};

void printInstitutions(TextPage& page, const core::Catalog& catalog, Language language) {
    page.heading(both(language, "Employers and ladders", "Empleadores y escaleras"));
    const std::string sample = both(language, " (sample)", " (muestra)");
    for (const core::Institution& institution : catalog.institutions) {
        const std::string& title = institution.title.in(language);
        const bool isSaid = !institution.sample || title.find(sample) != std::string::npos;
        IdList list;
        list.add(institution.id, isSaid ? title : title + sample);
        for (const core::Site& site : institution.sites) {
            list.add(site.id, site.title.in(language), 2);
        }
        for (const core::Ladder& ladder : institution.ladders) {
            list.add(ladder.id, ladder.title.in(language), 2);
            for (const core::Rung& rung : ladder.rungs) {
                list.add(rung.id, rung.title.in(language), 4);
            }
        }
        list.print(page);
    }
}

void printEntities(TextPage& page, const core::Catalog& catalog, Language language) {
    constexpr std::array<std::string_view, 9> en = {"Certificates", "Licenses",      "Duties",
                                                    "Skills",       "Courses",       "Trainings",
                                                    "Roles",        "School levels", "Tasks"};
    constexpr std::array<std::string_view, 9> es = {
        "Certificados", "Licencias",          "Tareas", "Habilidades", "Cursos", "Capacitaciones",
        "Puestos",      "Niveles de estudio", "Actos"};
    for (std::size_t kind = 0; kind < entityKindNames.size(); ++kind) {
        page.heading(both(language, en[kind], es[kind]));
        IdList list;
        for (const auto& [id, entity] : catalog.entities) {
            if (entity.kind == entityKindNames[kind].value) {
                list.add(id, entity.title.in(language));
            }
        }
        list.print(page);
    }
}

std::string counted(std::size_t count, const std::string& one, const std::string& many) {
    return std::to_string(count) + ' ' + (count == 1 ? one : many);
}

} // namespace

std::string classifyText(const Content& content, const core::Answers& answers, Language language) {
    return classifyText(content, content.catalog.questionnaire, answers, language);
}

std::string classifyText(const Content& content, const core::Questionnaire& asked,
                         const core::Answers& answers, Language language) {
    ResultPage page(content, language);
    page.title(Message{"text.page.result", {}});
    page.classification(core::classify(asked, answers), std::nullopt, asked, answers);
    core::Advice skipped; // Only its list is read.
    skipped.skippedThatCouldChange = core::skippedThatCouldChange(asked, answers);
    page.skipped(core::skippedWords(skipped));
    page.asked(asked, core::replayInterview(asked, answers));
    page.unproven();
    return page.take();
}

std::string adviceText(const Content& content, const core::Advice& advice, Language language) {
    ResultPage page(content, language);
    const core::PartialDate today{advice.today.year() / advice.today.month(), advice.today.day()};
    page.title(Message{"text.page.advice", {{"on", today}}});
    const core::Questionnaire& questionnaire = content.catalog.questionnaire;
    page.classification(advice.classification, advice.chosenKind,
                        advice.notYetMa ? core::inWordsForNotYetMa(questionnaire) : questionnaire,
                        answersIn(advice.classification));
    page.skipped(core::skippedWords(advice));
    page.aim(advice);
    page.ladder(advice);
    page.paths(advice);
    page.outOfReach(advice.paths.outOfReach);
    page.ask(advice.ask);
    page.questions(advice.questions);
    page.nextStep(advice.nextStep);
    page.unproven();
    return page.take();
}

std::string ladderText(const Content& content, const core::Advice& advice, Language language) {
    ResultPage page(content, language);
    const core::PartialDate today{advice.today.year() / advice.today.month(), advice.today.day()};
    page.title(Message{"text.page.ladder", {{"on", today}}});
    page.ladder(advice);
    page.ask(advice.ask);
    return page.take();
}

std::string catalogText(const core::Catalog& catalog, Language language) {
    TextPage page;
    page.heading(both(language, "Packs", "Paquetes"));
    IdList packs;
    for (const core::PackInfo& pack : catalog.packs) {
        packs.add(pack.id,
                  pack.title.in(language) + ", " + pack.version + ", " + formatAsOf(pack.asOf, language));
    }
    packs.print(page);
    printInstitutions(page, catalog, language);
    page.heading(both(language, "Paths", "Caminos"));
    IdList pathways;
    for (const core::Pathway& pathway : catalog.pathways) {
        pathways.add(pathway.id, pathway.title.in(language));
    }
    pathways.print(page);
    page.heading(both(language, "Programs", "Programas"));
    IdList programs;
    for (const core::Program& program : catalog.programs) {
        programs.add(program.id, program.title.in(language));
    }
    programs.print(page);
    printEntities(page, catalog, language);
    page.heading(both(language, "Questions", "Preguntas") + ' ' + catalog.questionnaire.version);
    IdList items;
    for (const core::Item& item : catalog.questionnaire.items) {
        items.add(item.id, item.stem.in(language));
    }
    items.print(page);
    return page.text();
}

std::string lintText(const LintReport& report) {
    std::string text;
    for (const ContentError& error : report.errors) {
        text += "error: " + toLine(error) + '\n';
    }
    for (const ContentError& warning : report.warnings) {
        text += "warning: " + toLine(warning) + '\n';
    }
    return text + counted(report.errors.size(), "error", "errors") + ", " +
           counted(report.warnings.size(), "warning", "warnings") + '\n';
}

} // namespace nextrung::content
