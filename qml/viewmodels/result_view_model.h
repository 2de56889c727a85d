// ResultViewModel: why the answers say what they say, how surely, and what would change it.
#pragma once
#include "qml/viewmodels/choice_row.h"
#include "qml/viewmodels/kind_view_model.h"
#include "qml/viewmodels/navigator.h"
#include "qml/viewmodels/row_list_model.h"
#include "qml/viewmodels/session.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

/// One answer that weighed.
struct ReasonRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString words MEMBER words)   ///< The person's own: “I have a new license, like nurse”.
    Q_PROPERTY(QString detail MEMBER detail) ///< "Five years from now · most weight".
    Q_PROPERTY(int bars MEMBER bars)         ///< 1 to 3.
    Q_PROPERTY(QString kind MEMBER kind)     ///< The kind that it points to.

public:
    QString key;
    QString words;
    QString detail;
    int bars = 0;
    QString kind;

    bool operator==(const ReasonRow&) const = default;
};

class ResultViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to Main.qml")
    Q_PROPERTY(nextrung::ui::KindViewModel* kind READ kind CONSTANT FINAL)
    Q_PROPERTY(bool told READ told NOTIFY changed FINAL) ///< False: not enough answers for a kind.
    Q_PROPERTY(QString sureness READ sureness NOTIFY changed FINAL)
    Q_PROPERTY(QString agreement READ agreement NOTIFY changed FINAL)
    Q_PROPERTY(nextrung::ui::RowListModel* reasons READ reasons CONSTANT FINAL)
    Q_PROPERTY(QString flip READ flip NOTIFY changed FINAL)
    Q_PROPERTY(QString moreTitle READ moreTitle NOTIFY changed FINAL)
    /// Questions that could still change it.
    Q_PROPERTY(nextrung::ui::RowListModel* more READ more CONSTANT FINAL)
    Q_PROPERTY(QString unproven READ unproven NOTIFY changed FINAL)

public:
    ResultViewModel(Session& session, Navigator& navigator, KindViewModel& kind, QObject* parent);

    KindViewModel* kind() { return &m_kind; }
    bool told() const { return m_session.advice().classification.enoughAnswers; }
    QString sureness() const;
    QString agreement() const;
    RowListModel* reasons() { return &m_reasons; }
    QString flip() const;
    QString moreTitle() const;
    RowListModel* more() { return &m_more; }
    QString unproven() const;

public slots:
    void answerMore(const QString& item) noexcept;

signals:
    void changed();

private:
    ReasonRow rowOf(const core::Reason& reason) const;
    void refresh();

    Session& m_session;
    Navigator& m_navigator;
    KindViewModel& m_kind;
    Rows<ReasonRow> m_reasons;
    Rows<ChoiceRow> m_more;
};

} // namespace nextrung::ui
