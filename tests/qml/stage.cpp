#include "tests/qml/stage.h"

#include "qml/theme/fonts.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QQmlComponent>
#include <QTest>
#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

namespace nextrung::tests {

namespace {

const QString imports = QStringLiteral("import QtQuick\nimport NextRung\n");

} // namespace

Stage::Stage() {
    startScreenReader(true);
    ui::loadFonts();
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_guard.guard(m_engine);
    QQmlComponent component(&m_engine);
    component.setData(
        (imports + QStringLiteral("QtObject { readonly property QtObject theme: Theme }")).toUtf8(),
        QUrl(QStringLiteral("qrc:/tests/Theme.qml")));
    m_themeHolder.reset(component.create());
    m_mistake = component.errorString();
    if (m_themeHolder) {
        m_theme = m_themeHolder->property("theme").value<QObject*>();
        m_theme->setProperty("reducedMotion", true);
    }
}

Stage::~Stage() {
    m_scene.reset();
    m_window.reset();
}

QQuickItem* Stage::show(const QString& body, const QString& words, QSize size) {
    m_scene.reset();
    m_window = std::make_unique<QQuickWindow>();
    m_window->resize(size);
    QQmlComponent component(&m_engine);
    component.setData((imports +
                       QStringLiteral("Item {\n"
                                      "    id: root\n"
                                      "    property string words\n"
                                      "    property string number: words\n"
                                      "    property string heard\n"
                                      "    property int times: 0\n"
                                      "    function hear(what) { heard = what; times += 1 }\n") +
                       body + QStringLiteral("\n}\n"))
                          .toUtf8(),
                      QUrl(QStringLiteral("qrc:/tests/Scene.qml")));
    std::unique_ptr<QObject> made(
        component.createWithInitialProperties({{QStringLiteral("words"), words},
                                               {QStringLiteral("width"), size.width()},
                                               {QStringLiteral("height"), size.height()}}));
    m_mistake = component.errorString();
    m_scene.reset(qobject_cast<QQuickItem*>(made.get()));
    if (!m_scene)
        return nullptr;
    made.release();
    m_scene->setParentItem(m_window->contentItem());
    m_window->show();
    m_window->requestActivate();
    return QTest::qWaitForWindowActive(m_window.get()) ? m_scene.get() : nullptr;
}

void Stage::startScreenReader(bool on) {
    // On Qt 6.4 QAccessible::setActive() alone leaves controls as they are when nobody listens.
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(on);
}

void Stage::look(qreal textScale, bool dark) {
    m_theme->setProperty("textScale", textScale);
    m_theme->setProperty("dark", dark);
}

std::vector<QQuickItem*> visibleItems(QQuickItem* item, const std::function<bool(QQuickItem*)>& wanted) {
    std::vector<QQuickItem*> found;
    if (!item->isVisible())
        return found;
    if (wanted(item))
        found.push_back(item);
    for (QQuickItem* child : item->childItems())
        for (QQuickItem* below : visibleItems(child, wanted))
            found.push_back(below);
    return found;
}

QQuickItem* named(QQuickItem* item, const QString& name) {
    const auto found = visibleItems(item, [&](QQuickItem* candidate) {
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(candidate);
        return spoken && spoken->text(QAccessible::Name) == name;
    });
    return found.empty() ? nullptr : found.front();
}

bool isTextItem(const QQuickItem* item) {
    return item->inherits("QQuickText") || item->inherits("nextrung::ui::EmphasisTextItem");
}

bool isControlItem(const QQuickItem* item) {
    return item->inherits("QQuickAbstractButton") || item->inherits("QQuickTextField") ||
           item->inherits("QQuickComboBox");
}

} // namespace nextrung::tests
