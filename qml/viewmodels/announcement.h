// Announcement: what just happened, shown where it happened and told to a screen reader.
#pragma once
#include "qml/viewmodels/navigator.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

/// Alerts the screen reader to an item that carries a text. Qt 6.4 has no way to do so from QML.
void alertReader(QObject* item);

class Announcement final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to Main.qml")
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)

public:
    Announcement(Navigator& navigator, QObject* parent);

    QString text() const { return m_text; }
    void say(const QString& text);

public slots:
    /// Alerts the screen reader to an item that carries the text.
    void alert(QObject* item) noexcept;

signals:
    void changed();

private:
    QString m_text;
};

} // namespace nextrung::ui
