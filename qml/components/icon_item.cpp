#include "qml/components/icon_item.h"

#include "qml/components/icon_paths.h"
#include "qml/components/path_data.h"

#include <QPainter>
#include <QQmlInfo>

#include <algorithm>

namespace nextrung::ui {

namespace {

constexpr qreal grid = 24;

constexpr bool byName(const IconPath& left, const IconPath& right) {
    return left.name < right.name;
}
static_assert(std::is_sorted(iconPaths.begin(), iconPaths.end(), byName));

std::string_view pathNamed(std::string_view name) {
    const auto* found =
        std::lower_bound(iconPaths.begin(), iconPaths.end(), name,
                         [](const IconPath& icon, std::string_view wanted) { return icon.name < wanted; });
    return found != iconPaths.end() && found->name == name ? found->path : std::string_view{};
}

} // namespace

IconItem::IconItem(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(true);
}

void IconItem::paint(QPainter* painter) {
    if (m_path.isEmpty() || width() <= 0) {
        return;
    }
    const qreal scale = std::min(width(), height()) / grid;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(width() / 2, height() / 2);
    painter->scale(m_mirrored ? -scale : scale, scale);
    painter->translate(-grid / 2, -grid / 2);
    painter->setPen(QPen(m_color, m_strokeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(m_path);
}

void IconItem::setName(const QString& name) {
    if (m_name == name) {
        return;
    }
    m_name = name;
    const std::string_view data = pathNamed(name.toStdString());
    if (data.empty() && !name.isEmpty()) {
        qmlWarning(this) << QStringLiteral("there is no icon named \"%1\"").arg(name);
    }
    m_path = readPath(data);
    emit nameChanged();
    update();
}

void IconItem::setColor(const QColor& color) {
    if (m_color != color) {
        m_color = color;
        emit colorChanged();
        update();
    }
}

void IconItem::setSize(qreal size) {
    if (!qFuzzyCompare(m_size, size)) {
        m_size = size;
        setImplicitSize(size, size);
        emit sizeChanged();
    }
}

void IconItem::setStrokeWidth(qreal width) {
    if (!qFuzzyCompare(m_strokeWidth, width)) {
        m_strokeWidth = width;
        emit strokeWidthChanged();
        update();
    }
}

void IconItem::setMirrored(bool mirrored) {
    if (m_mirrored != mirrored) {
        m_mirrored = mirrored;
        emit mirroredChanged();
        update();
    }
}

} // namespace nextrung::ui
