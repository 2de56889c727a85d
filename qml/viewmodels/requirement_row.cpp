#include "qml/viewmodels/requirement_row.h"

#include "content/results/results.h"
#include "core/advice/words.h"

namespace nextrung::ui {
namespace {

RequirementRow rowOf(const Session& session, const core::Assessment& assessment, int depth) {
    RequirementRow row;
    row.key = QString::fromStdString(assessment.requirement);
    row.title = session.say(assessment.title);
    row.state = assessment.endsSoon ? QStringLiteral("ends-soon")
                                    : QString::fromStdString(content::nameOf(assessment.state));
    row.stateTitle = session.say(core::stateWords(assessment));
    row.detail = session.say(assessment.detail);
    row.action = session.say(assessment.nextAction);
    const auto& standing = session.advice().standing;
    if (standing)
        row.siteTitle = session.say(core::fromSiteWords(session.catalog(), *standing, assessment));
    row.answerable = assessment.state == core::RequirementState::Unknown &&
                     assessment.answerForm != core::AnswerForm::None;
    row.depth = depth;
    row.group = assessment.node != core::NodeKind::Leaf;
    return row;
}

void addRows(const Session& session, const core::Assessment& parent, int depth,
             std::vector<RequirementRow>& rows) {
    for (const core::Assessment& child : parent.children) {
        rows.push_back(rowOf(session, child, depth));
        addRows(session, child, depth + 1, rows);
    }
}

const core::Assessment* findIn(const core::Assessment& root, const core::Id& requirement) {
    if (root.requirement == requirement)
        return &root;
    for (const core::Assessment& child : root.children)
        if (const core::Assessment* found = findIn(child, requirement))
            return found;
    return nullptr;
}

} // namespace

std::vector<RequirementRow> requirementRows(const Session& session, const core::Assessment& root) {
    std::vector<RequirementRow> rows;
    addRows(session, root, 0, rows);
    return rows;
}

const core::Assessment* findAssessment(const core::Advice& advice, const core::Id& requirement) {
    if (advice.standing)
        for (const core::RungStanding& rung : advice.standing->rungs)
            if (const core::Assessment* found = findIn(rung.requirements, requirement))
                return found;
    for (const auto* list : {&advice.paths.pathways, &advice.paths.outOfReach})
        for (const core::PathwayAdvice& path : *list)
            if (const core::Assessment* found = findIn(path.requirements, requirement))
                return found;
    return nullptr;
}

} // namespace nextrung::ui
