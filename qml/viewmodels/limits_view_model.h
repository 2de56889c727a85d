// LimitsViewModel: what has to fit the person's life, each a must or a wish, and what that does to the paths.
#pragma once
#include "core/profile/profile.h"
#include "qml/viewmodels/navigator.h"
#include "qml/viewmodels/row_list_model.h"
#include "qml/viewmodels/session.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <optional>
#include <vector>

namespace nextrung::ui {

/// One thing that may have to fit.
struct LimitRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(bool last MEMBER last)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(QString symbol MEMBER symbol)
    Q_PROPERTY(QList<QString> values MEMBER values) ///< To choose from; the first limits nothing.
    Q_PROPERTY(int current MEMBER current)
    Q_PROPERTY(bool limits MEMBER limits) ///< Something but the first is chosen.
    Q_PROPERTY(bool firm MEMBER firm)

public:
    QString key;
    bool last = false;
    QString title;
    QString detail;
    QString symbol;
    QList<QString> values;
    int current = 0;
    bool limits = false;
    bool firm = false;

    bool operator==(const LimitRow&) const = default;
};

class LimitsViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to Main.qml")
    Q_PROPERTY(nextrung::ui::RowListModel* limits READ limits CONSTANT FINAL)
    Q_PROPERTY(QString effect READ effect NOTIFY changed FINAL) ///< What the choices do to the paths.
    Q_PROPERTY(bool nothingFits READ nothingFits NOTIFY changed FINAL)
    Q_PROPERTY(bool firstWay READ isOnFirstWay NOTIFY changed FINAL) ///< False: changed later.

public:
    LimitsViewModel(Session& session, Navigator& navigator, QObject* parent);

    RowListModel* limits() { return &m_rows; }
    QString effect() const { return m_effect; }
    bool nothingFits() const { return m_nothingFits; }
    bool isOnFirstWay() const;

public slots:
    void choose(const QString& key, int index) noexcept;
    void chooseFirm(const QString& key, bool firm) noexcept;
    void next() noexcept;
    void skip() noexcept;

signals:
    void changed();

private:
    /// What is chosen on the screen. Missing: nothing limits the path.
    using Choice = std::optional<core::Limit>;

    void read();
    void readDraft();
    void keepDraft();
    void refresh();
    void refreshEffect();
    std::vector<double> valuesOf(core::LimitKind what) const;
    bool isToTheQuestion(core::LimitKind what) const;
    LimitRow rowOf(core::LimitKind what) const;
    std::vector<core::Limit> chosen() const;
    void leave();

    Session& m_session;
    Navigator& m_navigator;
    Rows<LimitRow> m_rows;
    std::map<core::LimitKind, Choice> m_choices;
    QString m_effect;
    bool m_nothingFits = false;
};

} // namespace nextrung::ui
