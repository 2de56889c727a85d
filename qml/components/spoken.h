// Spoken: one sentence for a screen reader from the parts that a card shows.
#pragma once
#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

class Spoken : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    explicit Spoken(QObject* parent = nullptr);

    /// The parts that say anything, with `separator` between them.
    Q_INVOKABLE [[nodiscard]] QString joined(const QStringList& parts,
                                             const QString& separator) const noexcept;
};

} // namespace nextrung::ui
