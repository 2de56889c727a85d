// RungRow: one rung as the ladder shows it.
#pragma once
#include "core/ladder/stand.h"
#include "qml/viewmodels/navigator.h"
#include "qml/viewmodels/session.h"

#include <QMetaType>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

struct RungRow {
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(bool last MEMBER last)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString pay MEMBER pay)         ///< "$22.30"; empty when it is not published.
    Q_PROPERTY(QString payUnit MEMBER payUnit) ///< "an hour".
    Q_PROPERTY(QString payNote MEMBER payNote) ///< Place and date.
    Q_PROPERTY(QString place MEMBER place)     ///< "here", "work", "held" or empty.
    Q_PROPERTY(QString placeTitle MEMBER placeTitle)
    Q_PROPERTY(QString since MEMBER since)
    Q_PROPERTY(QString moveUp MEMBER moveUp) ///< "in-place", "opening" or "unpublished".
    Q_PROPERTY(QString moveUpTitle MEMBER moveUpTitle)
    Q_PROPERTY(QString duties MEMBER duties) ///< Of the rung that the work says, and the next one.
    Q_PROPERTY(int met MEMBER met)
    Q_PROPERTY(int total MEMBER total)
    Q_PROPERTY(QString ready MEMBER ready)      ///< "4 of 6".
    Q_PROPERTY(bool published MEMBER published) ///< False: nothing at all of what it takes.
    Q_PROPERTY(QString step MEMBER step) ///< "+$2.20" against the rung below; empty when it cannot be told.
    Q_PROPERTY(QString stepWords MEMBER stepWords)
    Q_PROPERTY(bool held MEMBER held) ///< The person's level, or below it.
    Q_PROPERTY(QString heldTitle MEMBER heldTitle)
    Q_PROPERTY(bool isOpen MEMBER isOpen) ///< Its page stands beside the ladder.

public:
    QString key;
    bool last = false;
    QString title;
    QString pay;
    QString payUnit;
    QString payNote;
    QString place;
    QString placeTitle;
    QString since;
    QString moveUp;
    QString moveUpTitle;
    QString duties;
    int met = 0;
    int total = 0;
    QString ready;
    bool published = true;
    QString step;
    QString stepWords;
    bool held = false;
    QString heldTitle;
    bool isOpen = false;

    bool operator==(const RungRow&) const = default;
};

/// The rung whose page shows: the one opened, else beside the ladder the next one; empty for none.
QString shownRung(const Session& session, const Navigator& navigator);

RungRow rungRow(const Session& session, const core::RungStanding& rung);

/// The ladder that the standing is on; nullptr without one.
const core::Ladder* ladderOf(const Session& session);

} // namespace nextrung::ui
