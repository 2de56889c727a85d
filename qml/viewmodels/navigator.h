// Navigator: which screen shows, what is behind it, and how far it was scrolled; kept so that a kill loses
// nothing.
#pragma once
#include "qml/viewmodels/session.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace nextrung::ui {

/// One screen of the stack. `id` says of what it is; `draft` is what a person entered there and did not yet
/// confirm.
struct ScreenEntry {
    QString screen;
    QString id;
    double scroll = 0;
    QString draft;

    bool operator==(const ScreenEntry&) const = default;
};

class Navigator final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to Main.qml")
    Q_PROPERTY(QString screen READ screen NOTIFY moved FINAL)
    Q_PROPERTY(QString id READ id NOTIFY moved FINAL)
    /// Screen and id in one: another page when it changes.
    Q_PROPERTY(QString page READ page NOTIFY moved FINAL)
    Q_PROPERTY(QString lowerSheet READ lowerSheet NOTIFY moved FINAL)
    Q_PROPERTY(QString upperSheet READ upperSheet NOTIFY moved FINAL)
    Q_PROPERTY(QString place READ place NOTIFY moved FINAL)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY moved FINAL)
    Q_PROPERTY(double scroll READ scroll NOTIFY moved FINAL)
    /// The place that the stack stands on, whatever lies over it; empty on the first way.
    Q_PROPERTY(QString rootPlace READ rootPlace NOTIFY moved FINAL)
    /// True where a place and what was opened from it stand side by side.
    Q_PROPERTY(bool isSplit READ isSplit NOTIFY moved FINAL)
    Q_PROPERTY(double rootScroll READ rootScroll NOTIFY moved FINAL)
    /// The window has room for a list and its detail. Set by the window.
    Q_PROPERTY(bool expanded READ isExpanded WRITE setExpanded NOTIFY moved FINAL)

public:
    using IsKnown = std::function<bool(const QString& screen, const QString& id)>;

    /// `isKnown` says whether a kept screen still exists in the catalog.
    Navigator(Session& session, IsKnown isKnown, QObject* parent);

    QString screen() const; ///< The topmost entry that is no sheet.
    QString id() const;
    QString page() const { return screen() + QLatin1Char('/') + id(); }
    QString lowerSheet() const; ///< Of the sheets over the screen the first; empty without one.
    QString upperSheet() const; ///< The one over it; empty without one.
    QString place() const;      ///< "paths" or "ladder" while its own screen shows, else empty.
    QString rootPlace() const;
    bool isSplit() const;
    bool isExpanded() const { return m_expanded; }
    void setExpanded(bool expanded);
    bool canGoBack() const { return m_stack.size() > 1; }
    double scroll() const;
    double rootScroll() const { return m_stack.front().scroll; }

    const std::vector<ScreenEntry>& stack() const { return m_stack; }
    bool isOpen(const QString& screen) const;
    /// The id of the topmost entry of `screen`; empty when there is none.
    QString idOf(const QString& screen) const;
    QString draftOf(const QString& screen) const;
    void keepDraft(const QString& screen, const QString& draft);

    /// Shows another id on the top screen: the next question in the place of this one.
    void replace(const QString& screen, const QString& id, const QString& draft = QString());
    /// Leaves every topmost entry that is one of `screens`.
    void leave(const std::set<QString>& screens);
    /// Goes back to `screen` where it is open, else opens it.
    void returnTo(const QString& screen);
    void startWith(const QString& screen);

public slots:
    void open(const QString& screen, const QString& id = QString()) noexcept;
    void back() noexcept;
    void showPlace(const QString& place) noexcept;
    /// "Me" over the place; what was opened from it is left.
    void showMe() noexcept;
    void keepScroll(double scroll) noexcept;
    void keepRootScroll(double scroll) noexcept;

signals:
    void moved();
    /// Somebody asks to go back. A screen that has a way of its own (the question before) takes it with
    /// `takeBack`.
    void goingBack();

public:
    /// While `goingBack` is told: the asker has moved already.
    void takeBack() { m_backTaken = true; }

private:
    std::size_t baseAt() const;
    bool liesOver(const QString& screen) const;
    std::optional<std::size_t> topmost(const QString& screen) const;
    QString sheetAt(std::size_t place) const;
    void restore();
    void keep();
    void show();

    Session& m_session;
    IsKnown m_isKnown;
    std::vector<ScreenEntry> m_stack;
    std::map<QString, double> m_placeScroll;
    bool m_backTaken = false;
    bool m_expanded = false;
};

/// A sheet lies over the screen that opened it; beside a list a rung is no sheet (`Navigator::isSplit`).
bool isSheet(const QString& screen);

} // namespace nextrung::ui
