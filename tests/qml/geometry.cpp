#include "tests/qml/geometry.h"

#include <QFont>
#include <QFontMetricsF>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

namespace nextrung::tests {

namespace {

constexpr qreal tolerance = 1; // pixels: rounding of fonts and of positions
constexpr qreal infinite = 1e6;
constexpr qreal target = 48; // pixels: a thumb's

/// Something that must lie well: a text or a control, and where it shows in the window.
struct Placed {
    const QQuickItem* item;
    QString name;
    QRectF shown; ///< In the window, without what is scrolled out of sight.
};

/// What lies around an item: the part of the window in which it can show, now and after scrolling.
struct Surroundings {
    QRectF shown;     ///< What of the window is not clipped away.
    QRectF reachable; ///< The same, with what scrolling would bring.
};

bool isA(const QObject* object, const char* className) {
    return object->inherits(className);
}

bool isText(const QQuickItem* item) {
    return isA(item, "QQuickText") || isA(item, "QQuickTextInput") || isA(item, "QQuickTextEdit") ||
           isA(item, "nextrung::ui::EmphasisTextItem");
}

bool isControl(const QQuickItem* item) {
    return isA(item, "QQuickAbstractButton") || isA(item, "QQuickTextField") || isA(item, "QQuickComboBox");
}

QString typeOf(const QObject* object) {
    QString type = QString::fromLatin1(object->metaObject()->className());
    const qsizetype generated = type.indexOf(QLatin1String("_QML"));
    if (generated > 0)
        type.truncate(generated);
    return type;
}

QString quoted(const QString& text) {
    constexpr qsizetype enough = 48;
    const QString start = text.size() > enough ? text.left(enough) + QStringLiteral("…") : text;
    return QStringLiteral("\"") + start.simplified() + QStringLiteral("\"");
}

QString nameOf(const QQuickItem* item) {
    for (const char* property : {"text", "label", "name", "title"}) {
        const QString value = item->property(property).toString();
        if (!value.isEmpty())
            return quoted(value);
    }
    return typeOf(item);
}

/// How much of the last line's height is empty below the letters, where lines have a fixed height.
qreal emptyBelow(const QQuickItem* text) {
    constexpr int fixedHeight = 1;
    if (!isA(text, "QQuickText") || text->property("lineHeightMode").toInt() != fixedHeight)
        return 0;
    const qreal natural = QFontMetricsF(text->property("font").value<QFont>()).height();
    return std::max(text->property("lineHeight").toReal() - natural, 0.0);
}

/// Not boundingRect(): a text field's is that of its letters.
QRectF boxOf(const QQuickItem* item) {
    return {0, 0, item->width(), item->height()};
}

/// Where the letters of a text lie, in its own coordinates.
QRectF inkOf(const QQuickItem* text) {
    const qreal width = text->property("contentWidth").toReal();
    const qreal height = text->property("contentHeight").toReal();
    const qreal left = text->property("leftPadding").toReal();
    const qreal top = text->property("topPadding").toReal();
    const qreal roomX = text->width() - left - text->property("rightPadding").toReal();
    const qreal roomY = text->height() - top - text->property("bottomPadding").toReal();
    const int horizontal = text->property("effectiveHorizontalAlignment").toInt();
    const int vertical = text->property("verticalAlignment").toInt();
    qreal x = left;
    if (horizontal & Qt::AlignRight)
        x += roomX - width;
    else if (horizontal & Qt::AlignHCenter)
        x += (roomX - width) / 2;
    qreal y = top;
    if (vertical & Qt::AlignBottom)
        y += roomY - height;
    else if (vertical & Qt::AlignVCenter)
        y += (roomY - height) / 2;
    return {x, y, width, height - emptyBelow(text)};
}

QString textOf(const QQuickItem* item) {
    return item->property("text").toString();
}

QString outside(const QRectF& inner, const QRectF& outer) {
    if (inner.left() < outer.left() - tolerance)
        return QStringLiteral("at the left by %1").arg(outer.left() - inner.left());
    if (inner.right() > outer.right() + tolerance)
        return QStringLiteral("at the right by %1").arg(inner.right() - outer.right());
    if (inner.top() < outer.top() - tolerance)
        return QStringLiteral("at the top by %1").arg(outer.top() - inner.top());
    if (inner.bottom() > outer.bottom() + tolerance)
        return QStringLiteral("at the bottom by %1").arg(inner.bottom() - outer.bottom());
    return {};
}

/// The walk through one layer of a window: the page, or a popup over it.
class Walk {
public:
    explicit Walk(QStringList& findings) : m_findings(findings) {}

    void visit(const QQuickItem* item, const Surroundings& around) {
        if (!item->isVisible() || item->opacity() <= 0)
            return;
        if (isText(item))
            checkText(item, around);
        if (isControl(item))
            checkControl(item, around);
        const Surroundings inside = narrowed(item, around);
        for (const QQuickItem* child : item->childItems())
            visit(child, isText(item) ? around : inside);
    }

    void compare() {
        compareAll(m_texts, QStringLiteral("lies over"), [](const Placed&, const Placed&) { return false; });
        compareAll(m_controls, QStringLiteral("(control) lies over"), [](const Placed& a, const Placed& b) {
            return a.item->isAncestorOf(b.item) || b.item->isAncestorOf(a.item);
        });
    }

private:
    void report(const QString& sentence) {
        if (!m_findings.contains(sentence))
            m_findings.append(sentence);
    }

    /// What is left of the surroundings inside an item that clips or scrolls.
    static Surroundings narrowed(const QQuickItem* item, const Surroundings& around) {
        if (!item->clip() && !isA(item, "QQuickFlickable"))
            return around;
        const QRectF own = item->mapRectToScene(boxOf(item));
        Surroundings inside{around.shown.intersected(own), around.reachable.intersected(own)};
        if (isA(item, "QQuickFlickable"))
            inside.reachable = scrolled(item, around.reachable.intersected(own));
        return inside;
    }

    /// Where the content of a Flickable may lie: everywhere that scrolling brings into its view.
    static QRectF scrolled(const QQuickItem* flickable, QRectF view) {
        const qreal x = flickable->property("contentX").toReal();
        const qreal y = flickable->property("contentY").toReal();
        const qreal moreX = flickable->property("contentWidth").toReal() - flickable->width();
        const qreal moreY = flickable->property("contentHeight").toReal() - flickable->height();
        return view.adjusted(-x, -y, std::max(moreX, 0.0) - x, std::max(moreY, 0.0) - y);
    }

    void checkText(const QQuickItem* text, const Surroundings& around) {
        if (textOf(text).isEmpty() || text->width() <= 0)
            return;
        const QString name = quoted(textOf(text));
        if (text->property("truncated").toBool())
            report(name + QStringLiteral(" is cut short"));
        const QRectF ink = inkOf(text);
        // What is being written scrolls inside its field.
        const bool written = isA(text, "QQuickTextInput");
        QRectF inScene =
            text->mapRectToScene(written ? QRectF(0, ink.y(), text->width(), ink.height()) : ink);
        const QString away = outside(inScene, around.reachable);
        if (!away.isEmpty())
            report(name + QStringLiteral(" cannot be seen whole: it goes out ") + away);
        checkParents(text, written ? QRectF(0, ink.y(), text->width(), ink.height()) : ink, name);
        inScene = inScene.intersected(around.shown);
        if (inScene.width() > tolerance && inScene.height() > tolerance)
            m_texts.push_back({text, name, inScene});
    }

    /// Inside its parent on all sides, and from left to right inside everything up to what scrolls.
    void checkParents(const QQuickItem* text, const QRectF& ink, const QString& name) {
        const QQuickItem* part = text->parentItem();
        for (bool first = true; part && !isPage(part); part = part->parentItem(), first = false) {
            if (part->width() <= 0 || (first && part->height() <= 0))
                continue;
            QRectF room = boxOf(part);
            if (!first)
                room.adjust(0, -infinite, 0, infinite);
            const QString away = outside(text->mapRectToItem(part, ink), room);
            if (!away.isEmpty())
                report(name + QStringLiteral(" leaves its ") + typeOf(part) + QLatin1Char(' ') + away);
        }
    }

    /// What scrolls, or the column of parts in it: a part may be as wide as the window, whose edges are held
    /// by `reachable`.
    static bool isPage(const QQuickItem* item) {
        const QQuickItem* outer = item->parentItem();
        const bool isColumn = isA(item, "QQuickColumn") && outer && outer->parentItem();
        return outer &&
               (isA(outer, "QQuickFlickable") || (isColumn && isA(outer->parentItem(), "QQuickFlickable")));
    }

    void checkControl(const QQuickItem* control, const Surroundings& around) {
        const QRectF inScene = control->mapRectToScene(boxOf(control));
        const QString away = outside(inScene, around.reachable);
        if (!away.isEmpty())
            report(nameOf(control) + QStringLiteral(" (control) cannot be reached whole: it goes out ") +
                   away);
        if (control->width() < target || control->height() < target)
            report(QStringLiteral("%1 (control) is only %2 by %3 pixels")
                       .arg(nameOf(control))
                       .arg(control->width())
                       .arg(control->height()));
        const QRectF shown = ownPlace(control, inScene).intersected(around.shown);
        if (shown.width() > tolerance && shown.height() > tolerance)
            m_controls.push_back({control, nameOf(control), shown});
    }

    /// A word that explains itself is met from around it, but gives way to any control that lies there.
    static QRectF ownPlace(const QQuickItem* control, const QRectF& inScene) {
        const QVariant word = control->property("word");
        return word.isValid() ? control->parentItem()->mapRectToScene(word.toRectF()) : inScene;
    }

    void compareAll(const std::vector<Placed>& all, const QString& words,
                    const std::function<bool(const Placed&, const Placed&)>& mayLieOver) {
        for (std::size_t i = 0; i < all.size(); ++i)
            for (std::size_t j = i + 1; j < all.size(); ++j) {
                const QRectF both = all[i].shown.intersected(all[j].shown);
                if (both.width() > tolerance && both.height() > tolerance && !mayLieOver(all[i], all[j]))
                    report(all[j].name + QLatin1Char(' ') + words + QLatin1Char(' ') + all[i].name);
            }
    }

    QStringList& m_findings;
    std::vector<Placed> m_texts;
    std::vector<Placed> m_controls;
};

/// What lies over the page: popups, the lowest first.
std::vector<const QQuickItem*> popupsOf(const QQuickItem* overlay) {
    std::vector<const QQuickItem*> popups;
    for (const QQuickItem* child : overlay->childItems())
        if (child->isVisible() && isA(child, "QQuickPopupItem"))
            popups.push_back(child);
    std::stable_sort(popups.begin(), popups.end(),
                     [](const QQuickItem* left, const QQuickItem* right) { return left->z() < right->z(); });
    return popups;
}

/// True when the page under the overlay is dimmed.
bool dims(const QQuickItem* overlay) {
    for (const QQuickItem* child : overlay->childItems())
        if (child->isVisible() && !isA(child, "QQuickPopupItem") && child->width() >= overlay->width())
            return true;
    return false;
}

void walk(const std::vector<const QQuickItem*>& layer, const QRectF& window, QStringList& findings) {
    Walk walk(findings);
    for (const QQuickItem* item : layer)
        walk.visit(item, {window, window});
    walk.compare();
}

} // namespace

QStringList geometryFindings(const QQuickWindow& window) {
    QStringList findings;
    const QRectF whole(0, 0, window.width(), window.height());
    const QQuickItem* overlay = nullptr;
    std::vector<const QQuickItem*> page;
    for (const QQuickItem* child : window.contentItem()->childItems()) {
        if (isA(child, "QQuickOverlay"))
            overlay = child;
        else
            page.push_back(child);
    }
    const auto popups = overlay ? popupsOf(overlay) : std::vector<const QQuickItem*>{};
    const bool dimmed = !popups.empty() && dims(overlay);
    if (!dimmed)
        walk(page, whole, findings);
    for (const QQuickItem* popup : popups)
        if (!dimmed || popup == popups.back())
            walk({popup}, whole, findings);
    return findings;
}

} // namespace nextrung::tests
