// UndoViewModel: what the last change did to the advice, and the way back.
#pragma once
#include "qml/viewmodels/navigator.h"
#include "qml/viewmodels/session.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

class UndoViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to Main.qml")
    /// What was saved, and what that did; empty: there is nothing to undo.
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString action READ action NOTIFY changed FINAL) ///< "Undo", or "Redo" after one.

public:
    UndoViewModel(Session& session, Navigator& navigator, QObject* parent);

    QString text() const;
    QString action() const;

public slots:
    void undo() noexcept;
    void dismiss() noexcept;
    /// Alerts the screen reader to the bar.
    void alert(QObject* bar) noexcept;

signals:
    void changed();

private:
    bool isOffered() const;
    void leavePlace();

    Session& m_session;
    Navigator& m_navigator;
    QString m_place; ///< Where the change was made: elsewhere it is no longer offered.
};

} // namespace nextrung::ui
