#include "qml/viewmodels/trouble_view_model.h"

#include "qml/viewmodels/plain_text.h"

namespace nextrung::ui {

using platform::StoreErrorKind;

TroubleViewModel::TroubleViewModel(Session& session, const QString& file, QObject* parent)
    : QObject(parent), m_session(session), m_file(plain(file)) {
    connect(&m_session, &Session::changed, this, &TroubleViewModel::changed);
    connect(&m_session, &Session::saveFailed, this, [this](StoreErrorKind kind) {
        m_failed = kind;
        emit changed();
    });
}

QString TroubleViewModel::title() const {
    if (!refused())
        return {};
    switch (m_session.trouble()->kind) {
    case StoreErrorKind::NewerFile:
        return tr("Your answers are from a newer version");
    case StoreErrorKind::Busy:
        return tr("Your answers are open somewhere else");
    case StoreErrorKind::NotWritable:
        return tr("Your answers cannot be saved here");
    case StoreErrorKind::Damaged:
    case StoreErrorKind::Stale:
        break;
    }
    return tr("Your answers could not be read");
}

QString TroubleViewModel::whatToDo() const {
    if (!refused())
        return {};
    switch (m_session.trouble()->kind) {
    case StoreErrorKind::NewerFile:
        return tr("A newer Next Rung wrote this file. Get the newest version of the app, then try again.");
    case StoreErrorKind::Busy:
        return tr("Close the other window of Next Rung, then try again.");
    case StoreErrorKind::NotWritable:
        return tr("Free some space, or check that you may write in this folder. Then try again.");
    case StoreErrorKind::Damaged:
    case StoreErrorKind::Stale:
        break;
    }
    return tr(
        "Close the app and try again. If that does not help, put a copy of this file in its place, or move "
        "it to another folder to start over.");
}

QString TroubleViewModel::notice() const {
    if (!m_failed)
        return {};
    switch (*m_failed) {
    case StoreErrorKind::Busy:
        return tr("Not saved: another window of Next Rung is open. Close it, then try again.");
    case StoreErrorKind::NotWritable:
        return tr("Not saved: this device has no room left, or does not allow it. Free some space, then try "
                  "again.");
    case StoreErrorKind::NewerFile:
        return tr("Not saved: a newer version of Next Rung wrote to this file. Close the app and update it.");
    case StoreErrorKind::Damaged:
    case StoreErrorKind::Stale:
        break;
    }
    return tr("Not saved: the file with your answers could not be read. Close the app and start it again.");
}

void TroubleViewModel::openAgain() noexcept {
    m_session.start();
}

void TroubleViewModel::saveAgain() noexcept {
    dismiss();
    m_session.retry();
}

void TroubleViewModel::dismiss() noexcept {
    m_failed.reset();
    emit changed();
}

} // namespace nextrung::ui
