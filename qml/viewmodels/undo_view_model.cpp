#include "qml/viewmodels/undo_view_model.h"

#include "qml/viewmodels/announcement.h"
#include "qml/viewmodels/way.h"

namespace nextrung::ui {

UndoViewModel::UndoViewModel(Session& session, Navigator& navigator, QObject* parent)
    : QObject(parent), m_session(session), m_navigator(navigator) {
    connect(&m_session, &Session::undoChanged, this, [this] {
        m_place = m_navigator.rootPlace();
        emit changed();
    });
    connect(&m_session, &Session::changed, this, &UndoViewModel::changed); // the language
    connect(&m_navigator, &Navigator::moved, this, &UndoViewModel::leavePlace);
}

/// On the first way one goes back to change an answer; a bar over the next question would only be in the way.
bool UndoViewModel::isOffered() const {
    return m_session.canUndo() && !isFirstWay(m_navigator);
}

QString UndoViewModel::text() const {
    if (!isOffered())
        return {};
    QString words = m_session.isRedo() ? tr("Taken back.") : tr("Saved.");
    for (const core::Message& change : m_session.lastChanges())
        words += QLatin1Char(' ') + m_session.say(change);
    return words;
}

QString UndoViewModel::action() const {
    return m_session.isRedo() ? tr("Redo") : tr("Undo");
}

void UndoViewModel::undo() noexcept {
    if (isOffered())
        m_session.undo();
}

void UndoViewModel::dismiss() noexcept {
    m_session.forgetUndo();
}

void UndoViewModel::alert(QObject* bar) noexcept {
    if (bar)
        alertReader(bar);
}

void UndoViewModel::leavePlace() {
    if (m_session.canUndo() && m_place != m_navigator.rootPlace())
        m_session.forgetUndo();
}

} // namespace nextrung::ui
