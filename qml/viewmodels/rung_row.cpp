#include "qml/viewmodels/rung_row.h"

#include "core/advice/words.h"
#include "qml/viewmodels/figure_words.h"

namespace nextrung::ui {
namespace {

QString placeOf(const core::RungStanding& rung) {
    if (rung.isTitle)
        return QStringLiteral("here");
    if (rung.isWork)
        return QStringLiteral("work");
    return rung.held ? QStringLiteral("held") : QString();
}

QString nameOf(core::MoveUp moveUp) {
    switch (moveUp) {
    case core::MoveUp::InPlace:
        return QStringLiteral("in-place");
    case core::MoveUp::Opening:
        return QStringLiteral("opening");
    case core::MoveUp::Unpublished:
        break;
    }
    return QStringLiteral("unpublished");
}

} // namespace

QString shownRung(const Session& session, const Navigator& navigator) {
    const QString id = navigator.idOf(QStringLiteral("rung"));
    const auto& standing = session.advice().standing;
    const bool isBeside = navigator.isSplit() && navigator.rootPlace() == QLatin1String("ladder");
    if (!id.isEmpty() || !isBeside || !standing || standing->rungs.empty())
        return id;
    return QString::fromStdString(standing->next.value_or(standing->rungs.back().rung));
}

RungRow rungRow(const Session& session, const core::RungStanding& rung) {
    RungRow row;
    row.key = QString::fromStdString(rung.rung);
    row.title = session.say(rung.title);
    if (rung.pay) {
        row.pay = figureValue(*rung.pay, session.language());
        row.payUnit = figureUnit(*rung.pay, session.language());
        row.payNote = placeAndDate(*rung.pay, session.language());
    }
    row.place = placeOf(rung);
    row.placeTitle = session.say(core::rungPlaceWords(rung));
    row.since = session.say(core::rungSinceWords(session.profile(), rung));
    row.moveUp = nameOf(rung.moveUp);
    row.moveUpTitle = session.say(core::moveUpWords(rung.moveUp));
    if ((rung.isWork || rung.isNext) && !rung.duties.empty())
        row.duties = session.say(core::dutiesWords(rung));
    row.met = rung.requirements.met;
    row.total = rung.requirements.total;
    row.ready = session.say(core::kOfNWords(rung.requirements));
    row.published = !rung.requirementsUnpublished;
    if (rung.payStepHundredths)
        row.step = payStep(*rung.payStepHundredths, session.language());
    row.stepWords = session.say(core::payStepWords(rung));
    row.held = rung.held;
    row.heldTitle = session.say(core::Message{"rung.held", {}});
    return row;
}

const core::Ladder* ladderOf(const Session& session) {
    const auto& standing = session.advice().standing;
    const core::Institution* institution =
        standing ? session.catalog().findInstitution(standing->institution) : nullptr;
    if (institution)
        for (const core::Ladder& ladder : institution->ladders)
            if (ladder.id == standing->ladder)
                return &ladder;
    return nullptr;
}

} // namespace nextrung::ui
