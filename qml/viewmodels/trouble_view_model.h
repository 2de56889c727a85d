// TroubleViewModel: what could not be read or saved, and what to do about it.
#pragma once
#include "qml/viewmodels/session.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace nextrung::ui {

class TroubleViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to Main.qml")
    Q_PROPERTY(bool refused READ refused NOTIFY changed
                   FINAL) ///< The store could not be opened: nothing else shows.
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString whatToDo READ whatToDo NOTIFY changed FINAL)
    Q_PROPERTY(QString file READ file CONSTANT FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY changed FINAL) ///< A save that failed; empty for none.

public:
    /// `file` is where the store lies, as the person finds it.
    TroubleViewModel(Session& session, const QString& file, QObject* parent);

    bool refused() const { return m_session.trouble().has_value(); }
    QString title() const;
    QString whatToDo() const;
    QString file() const { return m_file; }
    QString notice() const;

public slots:
    void openAgain() noexcept;
    void saveAgain() noexcept;
    void dismiss() noexcept;

signals:
    void changed();

private:
    Session& m_session;
    QString m_file;
    std::optional<platform::StoreErrorKind> m_failed;
};

} // namespace nextrung::ui
