// LevelViewModel: what the employer calls the person, and since when; not knowing is an answer too.
#pragma once
#include "qml/viewmodels/date_entry.h"
#include "qml/viewmodels/navigator.h"
#include "qml/viewmodels/row_list_model.h"
#include "qml/viewmodels/session.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

/// One level of the ladder, highest first.
struct LevelRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(bool last MEMBER last)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString pay MEMBER pay) ///< "$20.10 an hour"; empty when it is not published.
    Q_PROPERTY(QString summary MEMBER summary)
    Q_PROPERTY(bool chosen MEMBER chosen)
    Q_PROPERTY(bool reached MEMBER reached)                 ///< The chosen one, or below it.
    Q_PROPERTY(nextrung::ui::DateEntry* since MEMBER since) ///< Of the chosen one; all rows share it.

public:
    QString key;
    bool last = false;
    QString title;
    QString pay;
    QString summary;
    bool chosen = false;
    bool reached = false;
    DateEntry* since = nullptr;

    bool operator==(const LevelRow&) const = default;
};

class LevelViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to Main.qml")
    Q_PROPERTY(QString employer READ employer NOTIFY changed FINAL)
    Q_PROPERTY(nextrung::ui::RowListModel* levels READ levels CONSTANT FINAL)
    Q_PROPERTY(bool unknownChosen READ unknownChosen NOTIFY changed FINAL)
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY changed FINAL)
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY changed FINAL) ///< Why "Next" is off; empty while it is on.
    Q_PROPERTY(int step READ step NOTIFY changed FINAL)
    Q_PROPERTY(int steps READ steps NOTIFY changed FINAL)

public:
    LevelViewModel(Session& session, Navigator& navigator, QObject* parent);

    QString employer() const;
    RowListModel* levels() { return &m_levels; }
    bool unknownChosen() const;
    bool canGoOn() const { return whyNot().isEmpty(); }
    QString whyNot() const;
    int step() const;
    int steps() const;

public slots:
    void choose(const QString& key) noexcept;
    void chooseUnknown() noexcept;
    void next() noexcept;
    void skip() noexcept;

signals:
    void changed();

private:
    void readDraft();
    void readProfile();
    void keepDraft();
    void refresh();
    bool isSinceInFuture() const;

    Session& m_session;
    Navigator& m_navigator;
    Rows<LevelRow> m_levels;
    QString m_chosen;
    DateEntry m_since;
};

} // namespace nextrung::ui
