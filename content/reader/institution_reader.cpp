#include "content/reader/documents.h"
#include "content/reader/figure_reader.h"
#include "content/reader/requirement_reader.h"

#include <algorithm>

namespace nextrung::content {

using core::Id;
using core::Institution;
using core::Ladder;
using core::Requirement;
using core::Rung;

namespace {

/// The requirement with this id, the root itself aside.
const Requirement* findBelow(const Requirement& group, const Id& id) {
    for (const Requirement& child : group.children) {
        if (child.id == id) {
            return &child;
        }
        if (const Requirement* found = findBelow(child, id)) {
            return found;
        }
    }
    return nullptr;
}

/// A group of which a site leaves fewer than it asks for; nobody could ever meet it.
const Requirement* emptiedGroup(const Requirement& group, const std::vector<Id>& drop) {
    const auto isLeft = [&drop](const Requirement& child) {
        return std::find(drop.begin(), drop.end(), child.id) == drop.end();
    };
    const auto left = std::count_if(group.children.begin(), group.children.end(), isLeft);
    if (group.node == core::NodeKind::AtLeast && left != 0 && left < group.atLeast) {
        return &group;
    }
    for (const Requirement& child : group.children) {
        const Requirement* found = isLeft(child) ? emptiedGroup(child, drop) : nullptr;
        if (found != nullptr) {
            return found;
        }
    }
    return nullptr;
}

class InstitutionReader {
public:
    InstitutionReader(const PackScope& scope, Vocabulary& vocabulary)
        : m_scope(scope), m_vocabulary(vocabulary) {}

    Institution read(Fields& fields);

private:
    Ladder readLadder(const Node& node);
    Rung readRung(const Node& node);
    void readRequirements(Fields& fields, Rung& rung);
    void readDuties(Fields& fields, Rung& rung);
    void readContinues(const Node& node, Ladder& ladder);
    void checkContinues(const std::vector<Node>& ladders) const;
    core::Site readSite(const Node& node);
    core::RungOverlay readChange(const Node& node, const core::Site& site);
    void readReplace(const Node& node, const Requirement& base, core::RungOverlay& overlay);
    void readDrop(const Node& list, const Requirement& base, core::RungOverlay& overlay);
    const Rung* findRung(const Id& rung) const;

    const PackScope& m_scope;
    Vocabulary& m_vocabulary;
    Institution m_institution;
};

Institution InstitutionReader::read(Fields& fields) {
    m_institution.id = m_scope.id;
    m_institution.sample = m_scope.sample;
    m_institution.title = fields.text("title");
    m_institution.place = fields.text("place");
    if (const auto state = fields.optional("state")) {
        m_institution.state = readState(*state);
    }
    fields.optional("sources"); // Declared before.
    const auto ladders = fields.list("ladders");
    for (const Node& ladder : ladders) {
        m_institution.ladders.push_back(readLadder(ladder));
    }
    checkContinues(ladders);
    // Sites come last: they change rungs of the ladders.
    for (const Node& site : fields.list("sites")) {
        m_institution.sites.push_back(readSite(site));
    }
    if (const auto roles = fields.optional("roles")) {
        m_institution.roles = m_vocabulary.entities(*roles, core::EntityKind::Role, m_scope, 0);
    }
    const auto byId = [](const auto& a, const auto& b) { return a.id < b.id; };
    std::stable_sort(m_institution.ladders.begin(), m_institution.ladders.end(), byId);
    std::stable_sort(m_institution.sites.begin(), m_institution.sites.end(), byId);
    return m_institution;
}

Ladder InstitutionReader::readLadder(const Node& node) {
    Fields fields(node);
    Ladder ladder;
    ladder.id = fields.id("id");
    ladder.title = fields.text("title");
    ladder.version = fields.words("version");
    ladder.source = readSource(fields, "source", m_scope, m_vocabulary);
    if (const auto continues = fields.optional("continues")) {
        readContinues(*continues, ladder);
    }
    for (const Node& rung : fields.list("rungs", 1)) {
        ladder.rungs.push_back(readRung(rung));
    }
    fields.finish();
    return ladder;
}

void InstitutionReader::readContinues(const Node& node, Ladder& ladder) {
    Fields fields(node);
    if (const auto other = fields.required("ladder", "a ladder of this pack")) {
        ladder.continuesLadder = other->id();
        if (!ladder.id.empty() && ladder.continuesLadder == ladder.id) {
            other->refuse("another ladder");
        } else {
            m_vocabulary.follow(Realm::Ladder, ladder.continuesLadder, m_scope, *other);
        }
    }
    if (const auto rung = fields.required("rung", "a rung of that ladder")) {
        ladder.continuesRung = rung->id();
        m_vocabulary.follow(Realm::Rung, ladder.continuesRung, m_scope, *rung);
    }
    fields.finish();
}

/// The rung that a ladder continues from belongs to the ladder that it names, and no ladder ends up below
/// itself.
void InstitutionReader::checkContinues(const std::vector<Node>& ladders) const {
    const auto find = [this](const Id& id) -> const Ladder* {
        for (const Ladder& ladder : m_institution.ladders) {
            if (ladder.id == id && !id.empty()) {
                return &ladder;
            }
        }
        return nullptr;
    };
    for (std::size_t i = 0; i < m_institution.ladders.size(); ++i) {
        const Ladder& ladder = m_institution.ladders[i];
        const Ladder* below = find(ladder.continuesLadder);
        if (below == nullptr || below == &ladder) {
            continue;
        }
        const Node continues = *Fields(ladders[i]).optional("continues");
        const auto isIt = [&ladder](const Rung& rung) { return rung.id == ladder.continuesRung; };
        if (std::none_of(below->rungs.begin(), below->rungs.end(), isIt)) {
            if (const auto rung = Fields(continues).optional("rung")) {
                rung->refuse("a rung of ladder " + below->id);
            }
        }
        // As many steps as there are ladders end at one that continues nothing, or there is a ring.
        for (std::size_t steps = 0; below != nullptr && steps < m_institution.ladders.size(); ++steps) {
            if (below == &ladder) {
                continues.refuse("ladders that continue each other in a ring", "a lowest ladder");
                break;
            }
            below = find(below->continuesLadder);
        }
    }
}

Rung InstitutionReader::readRung(const Node& node) {
    Fields fields(node);
    Rung rung;
    rung.id = fields.id("id");
    if (rung.id == core::unknownRung) {
        fields.optional("id")->refuse("another id: this one means that a person does not know theirs");
    }
    rung.title = fields.text("title");
    rung.summary = fields.text("summary");
    rung.pay = readOptionalFigure(fields, "pay", m_scope, m_vocabulary);
    if (rung.pay && !isMoney(rung.pay->unit)) {
        fields.optional("pay")->refuse("a figure in " + nameIn(unitNames, rung.pay->unit),
                                       "a figure in one of USD/year, USD/hour, USD");
    }
    readRequirements(fields, rung);
    readDuties(fields, rung);
    rung.moveUp = fields.oneOf("moveUp", moveUpNames).value_or(core::MoveUp::Unpublished);
    if (const auto windows = fields.optional("windows")) {
        for (const Node& month : windows->elements(1, 12)) {
            const auto value = month.integer(1, 12);
            if (value && std::find(rung.windows.begin(), rung.windows.end(), *value) != rung.windows.end()) {
                month.refuse(std::to_string(*value) + " again", "each month once");
            } else if (value) {
                rung.windows.push_back(static_cast<int>(*value));
            }
        }
        std::sort(rung.windows.begin(), rung.windows.end());
    }
    rung.decidedBy = fields.optionalText("decidedBy");
    fields.finish();
    return rung;
}

void InstitutionReader::readRequirements(Fields& fields, Rung& rung) {
    RequirementReader reader(m_scope, m_vocabulary);
    rung.requirements.id = m_scope.full(rung.id);
    rung.requirements.node = core::NodeKind::All;
    rung.requirements.title = rung.title;
    const auto node = fields.required("requirements", R"(a list of requirements or "unpublished")");
    if (!node) {
        return;
    }
    if (node->isWord("unpublished")) {
        rung.requirementsUnpublished = true;
    } else if (node->isList()) {
        rung.requirements = reader.readList(*node, m_scope.full(rung.id), rung.title);
    } else {
        node->refuse(R"(a list of requirements or "unpublished")");
    }
}

void InstitutionReader::readDuties(Fields& fields, Rung& rung) {
    if (const auto duties = fields.optional("duties")) {
        rung.duties = m_vocabulary.entities(*duties, core::EntityKind::Duty, m_scope);
    }
    if (const auto enough = fields.optional("enoughDuties")) {
        const auto most = std::max<std::int64_t>(1, static_cast<std::int64_t>(rung.duties.size()));
        rung.enoughDuties = static_cast<int>(enough->integer(1, most).value_or(0));
        if (!fields.has("duties")) {
            enough->refuse("enoughDuties without duties", "duties too");
        }
    }
}

core::Site InstitutionReader::readSite(const Node& node) {
    Fields fields(node);
    core::Site site;
    site.id = fields.id("id");
    if (!site.id.empty() && m_institution.findSite(site.id) != nullptr) {
        fields.optional("id")->refuse('"' + site.id + "\" again", "an id that no other site has");
    }
    site.title = fields.text("title");
    site.place = fields.text("place");
    for (const Node& change : fields.optionalList("changes")) {
        core::RungOverlay overlay = readChange(change, site);
        site.overlays.push_back(std::move(overlay));
    }
    fields.finish();
    std::stable_sort(site.overlays.begin(), site.overlays.end(),
                     [](const core::RungOverlay& a, const core::RungOverlay& b) { return a.rung < b.rung; });
    return site;
}

core::RungOverlay InstitutionReader::readChange(const Node& node, const core::Site& site) {
    Fields fields(node);
    core::RungOverlay overlay;
    overlay.rung = fields.id("rung");
    const Rung* rung = findRung(overlay.rung);
    if (const auto id = fields.optional("rung")) {
        m_vocabulary.follow(Realm::Rung, overlay.rung, m_scope, *id);
        for (const core::RungOverlay& earlier : site.overlays) {
            if (!overlay.rung.empty() && earlier.rung == overlay.rung) {
                id->refuse('"' + overlay.rung + "\" again", "one change for each rung");
            }
        }
    }
    const Requirement base = rung == nullptr ? Requirement() : rung->requirements;
    RequirementReader reader(m_scope, m_vocabulary);
    for (const Node& added : fields.optionalList("add")) {
        overlay.add.push_back(reader.read(added));
    }
    if (const auto drop = fields.optional("drop")) {
        readDrop(*drop, base, overlay);
    }
    if (const auto replace = fields.optional("replace")) {
        readReplace(*replace, base, overlay);
    }
    fields.finish();
    return overlay;
}

void InstitutionReader::readDrop(const Node& list, const Requirement& base, core::RungOverlay& overlay) {
    for (const Node& element : list.elements()) {
        const Id local = element.id(IdForm::Dotted);
        const Id full = m_scope.full(local);
        if (local.empty()) {
            continue;
        }
        if (std::find(overlay.drop.begin(), overlay.drop.end(), full) != overlay.drop.end()) {
            element.refuse('"' + local + "\" again", "each once");
        } else if (findBelow(base, full) == nullptr) {
            element.refuse("a requirement of rung " + overlay.rung);
        }
        overlay.drop.push_back(full);
    }
    if (const Requirement* group = emptiedGroup(base, overlay.drop)) {
        list.refuse("too few left of " + group->id, "at least " + std::to_string(group->atLeast));
    }
}

void InstitutionReader::readReplace(const Node& node, const Requirement& base, core::RungOverlay& overlay) {
    RequirementReader reader(m_scope, m_vocabulary);
    for (const auto& [local, member] : node.members()) {
        const Id full = m_scope.full(local);
        if (!isId(local, IdForm::Dotted)) {
            member.refuse("the id \"" + local + '"', expectedId(IdForm::Dotted));
            continue;
        }
        if (findBelow(base, full) == nullptr) {
            member.refuse('"' + local + '"', "a requirement of rung " + overlay.rung);
        } else if (std::find(overlay.drop.begin(), overlay.drop.end(), full) != overlay.drop.end()) {
            member.refuse('"' + local + "\" in drop and in replace", "it in one of them");
        }
        overlay.replace.emplace(full, reader.readReplacement(member, full));
    }
}

const Rung* InstitutionReader::findRung(const Id& rung) const {
    for (const Ladder& ladder : m_institution.ladders) {
        for (const Rung& candidate : ladder.rungs) {
            if (candidate.id == rung) {
                return &candidate;
            }
        }
    }
    return nullptr;
}

} // namespace

Institution readInstitution(Fields& fields, const PackScope& scope, Vocabulary& vocabulary) {
    return InstitutionReader(scope, vocabulary).read(fields);
}

} // namespace nextrung::content
