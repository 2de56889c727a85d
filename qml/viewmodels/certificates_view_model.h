// CertificatesViewModel: which certificates the person has, until when, and whether that is all.
#pragma once
#include "qml/viewmodels/date_entry.h"
#include "qml/viewmodels/navigator.h"
#include "qml/viewmodels/row_list_model.h"
#include "qml/viewmodels/session.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <optional>
#include <set>

namespace nextrung::ui {

struct CertificateRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(bool last MEMBER last)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(bool chosen MEMBER chosen)
    Q_PROPERTY(nextrung::ui::DateEntry* until MEMBER until)

public:
    QString key;
    bool last = false;
    QString title;
    QString detail;
    bool chosen = false;
    DateEntry* until = nullptr;

    bool operator==(const CertificateRow&) const = default;
};

class CertificatesViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to Main.qml")
    Q_PROPERTY(nextrung::ui::RowListModel* certificates READ certificates CONSTANT FINAL)
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed FINAL) ///< "That's all I have" is ticked.
    Q_PROPERTY(bool hasAny READ hasAny NOTIFY changed FINAL)
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY changed FINAL)
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY changed FINAL) ///< Why "Next" is off; empty while it is on.
    Q_PROPERTY(int step READ step NOTIFY changed FINAL)         ///< 0: changed alone.
    Q_PROPERTY(int steps READ steps NOTIFY changed FINAL)

public:
    CertificatesViewModel(Session& session, Navigator& navigator, QObject* parent);

    RowListModel* certificates() { return &m_rows; }
    bool isComplete() const { return m_complete; }
    bool hasAny() const { return !m_chosen.empty(); }
    bool canGoOn() const { return whyNot().isEmpty(); }
    QString whyNot() const;
    int step() const;
    int steps() const;

public slots:
    void toggle(const QString& key) noexcept;
    void chooseComplete(bool complete) noexcept;
    void next() noexcept;
    void skip() noexcept;

signals:
    void changed();

private:
    void readDraft();
    void readProfile();
    void keepDraft();
    void refresh();
    DateEntry& untilOf(const core::Id& id);
    /// What is ticked, with the day on which it ends where that is said.
    std::map<core::Id, std::optional<core::PartialDate>> held() const;
    bool differs() const;

    Session& m_session;
    Navigator& m_navigator;
    Rows<CertificateRow> m_rows;
    std::map<core::Id, DateEntry*> m_until; ///< Children of this.
    std::set<core::Id> m_chosen;
    bool m_complete = false;
};

/// The person's certificates in one line; empty where nothing is known of them.
QString certificatesSaid(const Session& session);

} // namespace nextrung::ui
