// KindViewModel: springboard, career or still exploring, as the answers or the person say it.
#pragma once
#include "qml/viewmodels/choice_row.h"
#include "qml/viewmodels/navigator.h"
#include "qml/viewmodels/row_list_model.h"
#include "qml/viewmodels/session.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace nextrung::ui {

class KindViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to Main.qml")
    Q_PROPERTY(QString kind READ kind NOTIFY changed FINAL) ///< "springboard", "career" or "exploring".
    Q_PROPERTY(QString headline READ headline NOTIFY changed FINAL)
    /// As it stands in the headline; empty if not.
    Q_PROPERTY(QString kindWord READ kindWord NOTIFY changed FINAL)
    Q_PROPERTY(QString meaning READ meaning NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)  ///< The kind alone: "Springboard".
    Q_PROPERTY(bool ownWord READ ownWord NOTIFY changed FINAL) ///< The person said it, not the answers.
    Q_PROPERTY(
        QString answersHeadline READ answersHeadline NOTIFY changed FINAL)  ///< What the answers alone say.
    Q_PROPERTY(nextrung::ui::RowListModel* kinds READ kinds CONSTANT FINAL) ///< To pick for oneself.
    Q_PROPERTY(double place READ place NOTIFY changed FINAL) ///< On the strip: 0 career, 1 springboard.
    /// Of the panel that shows how sure it is.
    Q_PROPERTY(double halfWidth READ halfWidth NOTIFY changed FINAL)

public:
    KindViewModel(Session& session, Navigator& navigator, QObject* parent);

    QString kind() const;
    QString headline() const;
    QString kindWord() const;
    QString meaning() const;
    QString title() const;
    bool ownWord() const { return m_session.advice().chosenKind.has_value(); }
    QString answersHeadline() const;
    RowListModel* kinds() { return &m_kinds; }
    double place() const;
    double halfWidth() const;

public slots:
    /// The person's own word; it wins everywhere.
    void choose(const QString& kind) noexcept;
    void useAnswers() noexcept;

signals:
    void changed();

private:
    void refresh();

    Session& m_session;
    Navigator& m_navigator;
    Rows<ChoiceRow> m_kinds;
};

} // namespace nextrung::ui
