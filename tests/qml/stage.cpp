#include "tests/qml/stage.h"

#include "qml/theme/fonts.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QQmlComponent>
#include <QTest>
#include <private/qguiapplication_p.h>
#include <private/qqmlcontextdata_p.h>
#include <private/qqmldata_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

#include <algorithm>
#include <cmath>

namespace nextrung::tests {

namespace {

constexpr int highEnough = 800;
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
    return put(component, {{QStringLiteral("words"), words}}, size);
}

QQuickItem* Stage::put(QQmlComponent& component, QVariantMap properties, QSize size) {
    properties.insert({{QStringLiteral("width"), size.width()}, {QStringLiteral("height"), size.height()}});
    std::unique_ptr<QObject> made(component.createWithInitialProperties(properties));
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

QQuickItem* Stage::showPage(const QString& page, int width) {
    m_scene.reset();
    m_window = std::make_unique<QQuickWindow>();
    const QSize size{width, highEnough};
    m_window->resize(size);
    QQmlComponent component(&m_engine, QUrl(ui::Speech::addressOf(page)));
    QQuickItem* shown = put(component, {{QStringLiteral("speech"), QVariant::fromValue(&m_speech)}}, size);
    if (shown)
        grow();
    return shown;
}

void Stage::grow() {
    QQuickWindow& window = *m_window;
    QVERIFY(!window.grabWindow().isNull()); // positions are settled
    const int height =
        std::max(highEnough, static_cast<int>(std::ceil(m_scene->property("contentHeight").toReal())));
    window.resize(window.width(), height);
    m_scene->setHeight(height);
    QVERIFY(QTest::qWaitFor([&] { return window.height() == height; }));
    QVERIFY(!window.grabWindow().isNull());
}

void Stage::unfold() {
    QVERIFY(QMetaObject::invokeMethod(m_scene.get(), "unfold"));
    QVERIFY(!m_window->grabWindow().isNull());
    QVERIFY(!m_window->grabWindow().isNull()); // a popup is placed after it shows
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

QSet<QString> filesIn(QQuickItem* item) {
    QSet<QString> files;
    // The public side of Qt does not say of which file the root of a component was made.
    for (auto context = QQmlData::get(item) ? QQmlData::get(item)->context : nullptr; context;
         context = context->linkedContext().data())
        files.insert(context->url().fileName());
    for (QQuickItem* child : item->childItems())
        files.unite(filesIn(child));
    return files;
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
