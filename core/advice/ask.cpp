#include "core/advice/ask.h"

#include <algorithm>
#include <tuple>

namespace nextrung::core {

namespace {

const char* keyFor(LeafKind kind) {
    switch (kind) {
    case LeafKind::Tenure:
        return "ask.tenure";
    case LeafKind::Credential:
        return "ask.credential";
    case LeafKind::License:
        return "ask.license";
    case LeafKind::Education:
        return "ask.education";
    case LeafKind::Course:
        return "ask.course";
    case LeafKind::TrainingHours:
        return "ask.training-hours";
    case LeafKind::Duty:
        return "ask.duty";
    case LeafKind::Skill:
        return "ask.skill";
    case LeafKind::Rating:
        return "ask.rating";
    case LeafKind::Approval:
        return "ask.approval";
    case LeafKind::Opening:
        return "ask.opening";
    case LeafKind::Age:
        return "ask.age";
    case LeafKind::ScopeOfPractice:
        return "ask.scope-of-practice";
    case LeafKind::Other:
        break;
    }
    return "ask.other";
}

/// Keeps the order, and each question once.
class AskList {
public:
    void add(Id about, Message question) {
        const bool isThere = std::any_of(m_items.begin(), m_items.end(),
                                         [&about](const AskItem& item) { return item.about == about; });
        if (!isThere) {
            m_items.push_back({std::move(about), std::move(question)});
        }
    }

    void addLeaves(const Assessment& root, const LocalizedText& where) {
        for (const Assessment* leaf : leavesIn(root, RequirementState::Unpublished)) {
            add(leaf->requirement,
                Message{keyFor(leaf->kind), {{"requirement", leaf->title}, {"where", where}}});
        }
    }

    std::vector<AskItem> take() { return std::move(m_items); }

private:
    std::vector<AskItem> m_items;
};

const LocalizedText& titleIn(const Standing& standing, const Id& rung) {
    return findRung(standing, rung)->title;
}

void addLevel(const Standing& standing, AskList& list) {
    if (!standing.levelUnknown) {
        return;
    }
    const Id about = standing.institution + ".level";
    const RungRange range = standing.range.value_or(RungRange{});
    if (range.low && range.high && *range.low != *range.high) {
        list.add(about,
                 Message{"ask.my-level-between",
                         {{"low", titleIn(standing, *range.low)}, {"high", titleIn(standing, *range.high)}}});
    } else {
        list.add(about, Message{"ask.my-level", {}});
    }
}

void addRung(const Id& institution, const RungStanding& rung, AskList& list) {
    const Id id = institution + "/" + rung.rung;
    const auto about = [&rung](const char* key) { return Message{key, {{"rung", rung.title}}}; };
    if (rung.requirementsUnpublished) {
        list.add(id + ".requirements", about("ask.rung-requirements"));
    }
    list.addLeaves(rung.requirements, rung.title);
    if (!rung.pay) {
        list.add(id + ".pay", about("ask.rung-pay"));
    }
    if (rung.moveUp == MoveUp::Unpublished) {
        list.add(id + ".move-up", about("ask.rung-move-up"));
    }
    if (rung.decidedBy.isEmpty()) {
        list.add(id + ".decided-by", about("ask.rung-decided-by"));
    }
    // Where an opening is needed, the opening is the time: there are no months to ask for.
    if (rung.windows.empty() && rung.moveUp == MoveUp::InPlace) {
        list.add(id + ".windows", about("ask.rung-windows"));
    }
    if (rung.duties.empty()) {
        list.add(id + ".duties", about("ask.rung-duties"));
    }
}

void addPath(const Catalog& catalog, const PathwayAdvice& path, AskList& list) {
    const Pathway* pathway = catalog.findPathway(path.id);
    if (pathway != nullptr && pathway->littlePublished) {
        list.add(path.id + ".standard", Message{"ask.path-standard", {{"path", path.title}}});
    }
    list.addLeaves(path.requirements, path.title);
}

/// Two leaves with one answer: the same list and ids, or the person's state or school level.
bool isSameQuestion(const Assessment& left, const Assessment& right) {
    if (left.answerForm != right.answerForm) {
        return false;
    }
    switch (left.answerForm) {
    case AnswerForm::State:
    case AnswerForm::EducationLevel:
        return true;
    case AnswerForm::Entity:
    case AnswerForm::Hours:
        return left.kind == right.kind && left.choices == right.choices;
    default:
        return left.requirement == right.requirement;
    }
}

void collectUnknown(const Assessment& root, std::vector<const Assessment*>& unknown) {
    for (const Assessment* leaf : leavesIn(root, RequirementState::Unknown)) {
        const bool isThere = std::any_of(unknown.begin(), unknown.end(), [leaf](const Assessment* asked) {
            return isSameQuestion(*asked, *leaf);
        });
        if (!isThere) {
            unknown.push_back(leaf);
        }
    }
}

} // namespace

std::vector<AskItem> askItems(const OpenEnds& openEnds) {
    AskList list;
    if (openEnds.standing != nullptr) {
        addLevel(*openEnds.standing, list);
        for (const RungStanding& rung : openEnds.next) {
            addRung(openEnds.standing->institution, rung, list);
        }
        if (const auto& ended = openEnds.standing->workSearchEndedAt) {
            list.add(openEnds.standing->institution + "/" + *ended + ".duties",
                     Message{"ask.rung-duties", {{"rung", titleIn(*openEnds.standing, *ended)}}});
        }
    }
    for (const PathwayAdvice& path : openEnds.paths.pathways) {
        addPath(openEnds.catalog, path, list);
    }
    for (const PathwayAdvice& path : openEnds.paths.outOfReach) {
        addPath(openEnds.catalog, path, list);
    }
    return list.take();
}

std::vector<PersonQuestion> personQuestions(const OpenEnds& openEnds) {
    std::vector<const Assessment*> unknown;
    for (const RungStanding& rung : openEnds.next) {
        collectUnknown(rung.requirements, unknown);
    }
    for (const PathwayAdvice& path : openEnds.paths.pathways) {
        collectUnknown(path.requirements, unknown);
    }
    for (const PathwayAdvice& path : openEnds.paths.outOfReach) {
        collectUnknown(path.requirements, unknown);
    }
    std::vector<PersonQuestion> questions;
    for (const Assessment* leaf : unknown) {
        questions.push_back({leaf->requirement, leaf->title, leaf->answerForm});
    }
    return questions;
}

} // namespace nextrung::core
