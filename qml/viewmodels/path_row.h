// PathRow: what a path's card shows.
#pragma once
#include "core/pathways/recommend.h"
#include "qml/viewmodels/navigator.h"
#include "qml/viewmodels/session.h"

#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

struct PathRow {
    Q_GADGET
    QML_ANONYMOUS
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(bool last MEMBER last)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString kind MEMBER kind) ///< "license", "next-rung", …
    Q_PROPERTY(QString kindTitle MEMBER kindTitle)
    Q_PROPERTY(QString length MEMBER length) ///< "28" or "24 to 48"; empty when it is not known.
    Q_PROPERTY(QString lengthUnit MEMBER lengthUnit)
    Q_PROPERTY(QString lengthNote MEMBER lengthNote) ///< Whose length it is, or that it is not published.
    Q_PROPERTY(QString pay MEMBER pay)               ///< "$97,550"; empty when there is no figure.
    Q_PROPERTY(QString payUnit MEMBER payUnit)       ///< "a year".
    Q_PROPERTY(QString payNote MEMBER payNote)       ///< Place and date.
    Q_PROPERTY(int met MEMBER met)
    Q_PROPERTY(int total MEMBER total)
    Q_PROPERTY(QString ready MEMBER ready) ///< "3 of 7".
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QList<QString> brokenWishes MEMBER brokenWishes)
    Q_PROPERTY(QString outOfReach MEMBER outOfReach) ///< Why it is; empty for a path within reach.
    Q_PROPERTY(bool sample MEMBER sample)            ///< From a fictional employer.
    Q_PROPERTY(bool isOpen MEMBER isOpen)            ///< Its page stands beside the list.

public:
    QString key;
    bool last = false;
    QString title;
    QString kind;
    QString kindTitle;
    QString length;
    QString lengthUnit;
    QString lengthNote;
    QString pay;
    QString payUnit;
    QString payNote;
    int met = 0;
    int total = 0;
    QString ready;
    QString reason;
    QStringList brokenWishes;
    QString outOfReach;
    bool sample = false;
    bool isOpen = false;

    bool operator==(const PathRow&) const = default;
};

/// The path whose page shows: the one opened, else beside the list the first of it; empty for none.
QString shownPath(const Session& session, const Navigator& navigator);

PathRow pathRow(const Session& session, const core::PathwayAdvice& path);

/// The path of that id, within reach or not; nullptr when there is none.
const core::PathwayAdvice* findPath(const core::Advice& advice, const core::Id& id);

} // namespace nextrung::ui
