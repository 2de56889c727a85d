#include "content/reader/documents.h"
#include "content/reader/figure_reader.h"
#include "content/reader/requirement_reader.h"

#include <algorithm>

namespace nextrung::content {

namespace {

/// Without next-rung: core makes such a path from the person's ladder.
constexpr Names<core::PathwayKind, 7> contentKinds = {{
    {"specialize", core::PathwayKind::Specialize},
    {"lead", core::PathwayKind::Lead},
    {"teach", core::PathwayKind::Teach},
    {"license", core::PathwayKind::License},
    {"degree", core::PathwayKind::Degree},
    {"other-job", core::PathwayKind::OtherJob},
    {"outside", core::PathwayKind::Outside},
}};

std::vector<core::Aim> readAims(Fields& fields) {
    std::vector<core::Aim> aims;
    for (const Node& element : fields.list("aims", 1)) {
        const auto aim = element.oneOf(aimNames);
        if (!aim) {
            continue;
        }
        if (std::find(aims.begin(), aims.end(), *aim) != aims.end()) {
            element.refuse(nameIn(aimNames, *aim) + " again", "each once");
        }
        aims.push_back(*aim);
    }
    return aims;
}

core::PathwayNeeds readNeedsOfPath(const Node& node) {
    Fields fields(node);
    core::PathwayNeeds needs;
    needs.nightsWeekends = fields.optionalBoolean("nightsWeekends");
    needs.leavesEmployer = fields.optionalBoolean("leavesEmployer");
    needs.leavesSite = fields.optionalBoolean("leavesSite");
    fields.finish();
    return needs;
}

/// Reads pathways and programs of one pack.
class PathwaysReader {
public:
    PathwaysReader(const PackScope& scope, Vocabulary& vocabulary)
        : m_scope(scope), m_vocabulary(vocabulary) {}

    core::Pathway readPathway(const Node& node);
    core::Program readProgram(const Node& node);

private:
    std::vector<core::Id> readLeadsTo(const Node& list, const core::Id& self);
    /// A figure that must be in `units`.
    std::optional<core::Figure> readFigureIn(Fields& fields, std::string_view name,
                                             std::vector<core::Unit> units);

    const PackScope& m_scope;
    Vocabulary& m_vocabulary;
};

std::optional<core::Figure> PathwaysReader::readFigureIn(Fields& fields, std::string_view name,
                                                         std::vector<core::Unit> units) {
    const auto figure = readOptionalFigure(fields, name, m_scope, m_vocabulary);
    if (figure && std::find(units.begin(), units.end(), figure->unit) == units.end()) {
        std::vector<std::string> names;
        for (const core::Unit unit : units) {
            names.push_back(nameIn(unitNames, unit));
        }
        fields.optional(name)->refuse("a figure in " + nameIn(unitNames, figure->unit),
                                      "a figure in " + oneOf(names));
    }
    return figure;
}

std::vector<core::Id> PathwaysReader::readLeadsTo(const Node& list, const core::Id& self) {
    std::vector<core::Id> pathways;
    for (const Node& element : list.elements()) {
        const core::Id id = element.id();
        if (!id.empty() && id == self) {
            element.refuse("another pathway");
        } else if (std::find(pathways.begin(), pathways.end(), id) != pathways.end()) {
            element.refuse('"' + id + "\" again", "each once");
        } else if (m_vocabulary.follow(Realm::Pathway, id, m_scope, element)) {
            pathways.push_back(id);
        }
    }
    return pathways;
}

core::Pathway PathwaysReader::readPathway(const Node& node) {
    Fields fields(node);
    core::Pathway pathway;
    pathway.id = fields.id("id");
    pathway.kind = fields.oneOf("kind", contentKinds).value_or(core::PathwayKind::License);
    pathway.title = fields.text("title");
    pathway.summary = fields.text("summary");
    pathway.aims = readAims(fields);
    pathway.soc = readSoc(fields);
    if (const auto list = fields.required("requirements", "a list of requirements")) {
        RequirementReader requirements(m_scope, m_vocabulary);
        pathway.requirements = requirements.readList(*list, m_scope.full(pathway.id), pathway.title);
    }
    pathway.pay = readFigureIn(fields, "pay", {core::Unit::DollarsPerYear, core::Unit::DollarsPerHour});
    pathway.typicalMonths = readFigureIn(fields, "typicalMonths", {core::Unit::Months});
    for (const Node& element : fields.optionalList("figures")) {
        if (auto figure = readFigure(element, m_scope, m_vocabulary)) {
            pathway.figures.push_back(*std::move(figure));
        }
    }
    pathway.givesUp = fields.optionalText("givesUp");
    pathway.tryCheaply = fields.optionalText("tryCheaply");
    if (const auto list = fields.optional("leadsTo")) {
        pathway.leadsTo = readLeadsTo(*list, pathway.id);
    }
    if (const auto needs = fields.optional("needs")) {
        pathway.needs = readNeedsOfPath(*needs);
    }
    pathway.littlePublished = fields.optionalBoolean("littlePublished").value_or(false);
    if (const auto list = fields.required("sources", "a list of sources")) {
        list->elements(1);
        pathway.sources = readSourceList(*list, m_scope, m_vocabulary);
    }
    fields.finish();
    return pathway;
}

core::Program PathwaysReader::readProgram(const Node& node) {
    Fields fields(node);
    core::Program program;
    program.id = fields.id("id");
    if (const auto id = fields.optional("id")) {
        m_vocabulary.declare(Realm::Program, program.id, m_scope, *id);
    }
    if (const auto pathway = fields.required("pathway", "a pathway")) {
        program.pathway = pathway->id();
        m_vocabulary.follow(Realm::Pathway, program.pathway, m_scope, *pathway);
    }
    if (const auto institution = fields.optional("institution")) {
        program.institution = institution->id();
        if (m_scope.isBase() || program.institution != m_scope.id) {
            institution->refuse(m_scope.isBase() ? "no institution: base has none" : m_scope.id);
        }
    }
    program.title = fields.text("title");
    program.months = readFigureIn(fields, "months", {core::Unit::Months});
    program.hoursPerWeek = readFigureIn(fields, "hoursPerWeek", {core::Unit::HoursPerWeek});
    program.nightsWeekends = fields.optionalBoolean("nightsWeekends");
    program.sample = m_scope.sample;
    program.source = readSource(fields, "source", m_scope, m_vocabulary);
    fields.finish();
    return program;
}

/// Declares the id of each element, where it has one that can be read; what is wrong is refused when it is
/// read. The root of a pathway's or rung's requirements has its id too.
void declareIds(const Json& list, const std::string& pointer, Realm realm, const PackScope& scope,
                ErrorLog& log, Vocabulary& vocabulary) {
    for (std::size_t i = 0; list.is_array() && i < list.size(); ++i) {
        if (!list[i].is_object() || !list[i].contains("id") || !list[i]["id"].is_string()) {
            continue;
        }
        const Node node(list[i]["id"], pointer + '/' + std::to_string(i) + "/id", log);
        const auto id = node.string();
        if (isId(*id, IdForm::Plain) && vocabulary.declare(realm, *id, scope, node) &&
            realm != Realm::Ladder) {
            vocabulary.declare(Realm::Requirement, *id, scope, node);
        }
    }
}

} // namespace

void declarePathways(const Node& document, const PackScope& scope, Vocabulary& vocabulary) {
    if (!document.isObject() || !document.value().contains("pathways")) {
        return;
    }
    const Json& list = document.value()["pathways"];
    declareIds(list, "/pathways", Realm::Pathway, scope, document.log(), vocabulary);
}

void declareRungs(const Node& document, const PackScope& scope, Vocabulary& vocabulary) {
    if (!document.isObject() || !document.value().contains("ladders")) {
        return;
    }
    const Json& ladders = document.value()["ladders"];
    declareIds(ladders, "/ladders", Realm::Ladder, scope, document.log(), vocabulary);
    for (std::size_t i = 0; ladders.is_array() && i < ladders.size(); ++i) {
        if (!ladders[i].is_object() || !ladders[i].contains("rungs")) {
            continue;
        }
        const std::string pointer = "/ladders/" + std::to_string(i) + "/rungs";
        declareIds(ladders[i]["rungs"], pointer, Realm::Rung, scope, document.log(), vocabulary);
    }
}

std::vector<core::Pathway> readPathways(Fields& fields, const PackScope& scope, Vocabulary& vocabulary) {
    std::vector<core::Pathway> pathways;
    PathwaysReader reader(scope, vocabulary);
    for (const Node& element : fields.list("pathways", 1)) {
        pathways.push_back(reader.readPathway(element));
    }
    return pathways;
}

std::vector<core::Program> readPrograms(Fields& fields, const PackScope& scope, Vocabulary& vocabulary) {
    std::vector<core::Program> programs;
    PathwaysReader reader(scope, vocabulary);
    for (const Node& element : fields.list("programs", 1)) {
        programs.push_back(reader.readProgram(element));
    }
    return programs;
}

} // namespace nextrung::content
