#include "tests/qml/on_stage.h"

#include <QRegularExpression>

namespace nextrung::tests {

void OnStage::init() {
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_stage.look(1);
}

QQuickItem* OnStage::show(const QString& body, const QString& words, QSize size) {
    QQuickItem* scene = m_stage.show(body, words, size);
    if (!scene)
        qWarning("%s", qPrintable(m_stage.mistake()));
    return scene;
}

void OnStage::key(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(&m_stage.window(), key, modifiers);
}

void OnStage::type(std::string_view letters) {
    for (const char letter : letters)
        QTest::keyClick(&m_stage.window(), letter);
}

void OnStage::tap(QQuickItem* item) {
    QTest::mouseClick(&m_stage.window(), Qt::LeftButton, Qt::NoModifier,
                      item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint());
}

} // namespace nextrung::tests
