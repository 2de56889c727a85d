#include "qml/viewmodels/path_row.h"

#include "content/results/results.h"
#include "core/advice/words.h"
#include "qml/viewmodels/figure_words.h"
#include "qml/viewmodels/plain_text.h"

#include <cmath>

namespace nextrung::ui {
namespace {

core::Figure monthsFigure(const core::PathwayAdvice& path) {
    core::Figure figure;
    figure.unit = core::Unit::Months;
    figure.lowHundredths = std::llround(*path.monthsLow * 100);
    figure.highHundredths = std::llround(path.monthsHigh.value_or(*path.monthsLow) * 100);
    return figure;
}

bool isOfSample(const Session& session, const core::PathwayAdvice& path) {
    const std::size_t slash = path.id.find('/');
    const core::Institution* institution =
        slash == core::Id::npos ? nullptr : session.catalog().findInstitution(path.id.substr(0, slash));
    return institution && institution->sample;
}

} // namespace

QString shownPath(const Session& session, const Navigator& navigator) {
    QString id = navigator.idOf(QStringLiteral("path"));
    if (!id.isEmpty() || !navigator.isSplit() || navigator.rootPlace() != QLatin1String("paths"))
        return id;
    for (const auto* list : {&session.advice().paths.pathways, &session.advice().paths.outOfReach})
        if (id.isEmpty() && !list->empty())
            id = QString::fromStdString(list->front().id);
    return id;
}

PathRow pathRow(const Session& session, const core::PathwayAdvice& path) {
    PathRow row;
    row.key = QString::fromStdString(path.id);
    row.title = session.say(path.title);
    row.kind = QString::fromStdString(content::nameOf(path.kind));
    row.kindTitle = session.say(core::pathwayKindWords(path.kind));
    if (path.monthsLow) {
        const core::Figure months = monthsFigure(path);
        row.length = figureValue(months, session.language());
        row.lengthUnit = figureUnit(months, session.language());
    }
    row.lengthNote =
        session.say(path.monthsLow ? core::lengthFromWords(session.catalog(), session.profile(), path)
                                   : core::lengthWords(path));
    if (path.pay) {
        row.pay = figureValue(*path.pay, session.language());
        row.payUnit = figureUnit(*path.pay, session.language());
        row.payNote = placeAndDate(*path.pay, session.language());
    }
    row.met = path.requirements.met;
    row.total = path.requirements.total;
    row.ready = session.say(core::kOfNWords(path.requirements));
    row.reason = path.reasons.empty() ? QString() : session.say(path.reasons.front());
    for (const core::BrokenLimit& wish : path.brokenWishes)
        row.brokenWishes.append(session.say(wish.words));
    row.outOfReach = path.outOfReach ? session.say(path.outOfReach->words) : QString();
    row.sample = isOfSample(session, path);
    return row;
}

const core::PathwayAdvice* findPath(const core::Advice& advice, const core::Id& id) {
    for (const auto* list : {&advice.paths.pathways, &advice.paths.outOfReach})
        for (const core::PathwayAdvice& path : *list)
            if (path.id == id)
                return &path;
    return nullptr;
}

} // namespace nextrung::ui
