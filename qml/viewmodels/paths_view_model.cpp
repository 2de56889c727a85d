#include "qml/viewmodels/paths_view_model.h"

#include "content/results/results.h"
#include "core/advice/words.h"
#include "qml/viewmodels/limit_words.h"

#include <algorithm>

namespace nextrung::ui {

PathsViewModel::PathsViewModel(Session& session, Navigator& navigator, KindViewModel& kind, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_navigator(navigator),
      m_kind(kind),
      m_paths(this),
      m_outOfReach(this),
      m_filters(this) {
    connect(&m_session, &Session::changed, this, &PathsViewModel::refresh);
    connect(&m_navigator, &Navigator::moved, this, &PathsViewModel::refresh);
}

QString PathsViewModel::aim() const {
    const auto& aim = m_session.advice().aim;
    return aim ? m_session.say(core::aimTitleWords(*aim)) : QString();
}

QString PathsViewModel::limits() const {
    return limitsSaid(m_session.profile().limits);
}

void PathsViewModel::open(const QString& key) noexcept {
    m_navigator.open(QStringLiteral("path"), key);
}

void PathsViewModel::filter(const QString& kind) noexcept {
    m_filter = kind;
    refresh();
}

std::vector<PathRow> PathsViewModel::rowsOf(const std::vector<core::PathwayAdvice>& paths) const {
    std::vector<PathRow> rows;
    for (const core::PathwayAdvice& path : paths) {
        PathRow row = pathRow(m_session, path);
        row.isOpen = m_navigator.isSplit() && row.key == shownPath(m_session, m_navigator);
        if (m_filter.isEmpty() || row.kind == m_filter)
            rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<ChoiceRow> PathsViewModel::filterRows() const {
    ChoiceRow all;
    //: The first of the filters over the list of paths.
    all.title = tr("All");
    all.chosen = m_filter.isEmpty();
    std::vector<ChoiceRow> rows{all};
    const core::Recommendation& paths = m_session.advice().paths;
    for (const auto* list : {&paths.pathways, &paths.outOfReach})
        for (const core::PathwayAdvice& path : *list) {
            ChoiceRow row;
            row.key = QString::fromStdString(content::nameOf(path.kind));
            row.title = m_session.say(core::pathwayKindWords(path.kind));
            row.chosen = row.key == m_filter;
            const bool known = std::any_of(rows.begin(), rows.end(),
                                           [&](const ChoiceRow& other) { return other.key == row.key; });
            if (!known)
                rows.push_back(std::move(row));
        }
    return rows;
}

void PathsViewModel::refresh() {
    std::vector<ChoiceRow> filters = filterRows();
    const bool isThere =
        std::any_of(filters.begin(), filters.end(), [](const ChoiceRow& row) { return row.chosen; });
    if (!isThere) {
        m_filter.clear();
        filters = filterRows();
    }
    m_filters.show(std::move(filters));
    m_paths.show(rowsOf(m_session.advice().paths.pathways));
    m_outOfReach.show(rowsOf(m_session.advice().paths.outOfReach));
    emit changed();
}

} // namespace nextrung::ui
