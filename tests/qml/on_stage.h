// OnStage: what the tests of the parts share: a stage, and a hand that taps and types.
#pragma once
#include "tests/qml/stage.h"

#include <QAccessible>
#include <QTest>

#include <string_view>

namespace nextrung::tests {

/// What a screen reader knows of the item.
inline QAccessibleInterface* spoken(QQuickItem* item) {
    return QAccessible::queryAccessibleInterface(item);
}

class OnStage : public QObject {
    Q_OBJECT

private slots:
    void init();

protected:
    QQuickItem* show(const QString& body, const QString& words = {}, QSize size = {390, 800});
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(std::string_view letters);
    void tap(QQuickItem* item);
    QQuickItem* focused() { return m_stage.window().activeFocusItem(); }

    Stage m_stage;
};

} // namespace nextrung::tests
