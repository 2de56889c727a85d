// RequirementRow: one requirement as the person stands against it; groups and their children in reading
// order.
#pragma once
#include "core/requirements/assess.h"
#include "qml/viewmodels/session.h"

#include <QMetaType>
#include <QString>

#include <vector>

namespace nextrung::ui {

struct RequirementRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(bool last MEMBER last)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString state MEMBER state) ///< "met", "ends-soon", "not-yet", "unknown" or "unpublished".
    Q_PROPERTY(QString stateTitle MEMBER stateTitle)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString action MEMBER action)       ///< What to do next; empty when met.
    Q_PROPERTY(QString siteTitle MEMBER siteTitle) ///< Set for a rule of the person's own site.
    Q_PROPERTY(bool answerable MEMBER answerable)  ///< A tap asks the person for this fact.
    Q_PROPERTY(int depth MEMBER depth)             ///< 0 for the root's children.
    Q_PROPERTY(bool group MEMBER group)

public:
    QString key;
    bool last = false;
    QString title;
    QString state;
    QString stateTitle;
    QString detail;
    QString action;
    QString siteTitle;
    bool answerable = false;
    int depth = 0;
    bool group = false;

    bool operator==(const RequirementRow&) const = default;
};

/// The rows below `root`; the root itself is the heading above them.
std::vector<RequirementRow> requirementRows(const Session& session, const core::Assessment& root);

/// The leaf or group of that id in everything that the advice assesses; nullptr when there is none.
const core::Assessment* findAssessment(const core::Advice& advice, const core::Id& requirement);

} // namespace nextrung::ui
