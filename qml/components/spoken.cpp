#include "qml/components/spoken.h"

namespace nextrung::ui {

Spoken::Spoken(QObject* parent) : QObject(parent) {}

QString Spoken::joined(const QStringList& parts, const QString& separator) const noexcept {
    QStringList said;
    for (const QString& part : parts) {
        if (!part.trimmed().isEmpty()) {
            said.append(part.trimmed());
        }
    }
    return said.join(separator);
}

} // namespace nextrung::ui
