// QuestionViewModel: one question of the questionnaire, with what is chosen and not yet confirmed.
#pragma once
#include "core/questionnaire/questionnaire.h"
#include "qml/viewmodels/choice_row.h"
#include "qml/viewmodels/navigator.h"
#include "qml/viewmodels/row_list_model.h"
#include "qml/viewmodels/session.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace nextrung::ui {

/// Serves the questions on the first way ("question") and the change of one answer later on ("change").
class QuestionViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to Main.qml")
    Q_PROPERTY(QString stem READ stem NOTIFY changed FINAL)
    Q_PROPERTY(QString whyWeAsk READ whyWeAsk NOTIFY changed FINAL)
    Q_PROPERTY(nextrung::ui::RowListModel* options READ options CONSTANT FINAL)
    Q_PROPERTY(bool several READ several NOTIFY changed FINAL) ///< Any number of options.
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY changed FINAL)
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY changed FINAL) ///< Why "Next" is off; empty while it is on.
    Q_PROPERTY(bool canSkip READ canSkip NOTIFY changed FINAL)
    /// From 1; 0 where the question is not one of the way.
    Q_PROPERTY(int number READ number NOTIFY changed FINAL)
    Q_PROPERTY(int total READ total NOTIFY changed FINAL)
    Q_PROPERTY(QString progress READ progress NOTIFY changed FINAL)
    /// How many may be chosen; of which answer one is asked.
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(bool changing READ isChange NOTIFY changed FINAL) ///< An answer that was given before.

public:
    QuestionViewModel(Session& session, Navigator& navigator, QObject* parent);

    QString stem() const;
    QString whyWeAsk() const;
    RowListModel* options() { return &m_options; }
    bool several() const { return m_item && m_item->form == core::ItemForm::Ticks; }
    bool canGoOn() const { return !m_chosen.empty(); }
    QString whyNot() const;
    bool canSkip() const { return m_item && m_item->form != core::ItemForm::Sureness; }
    int number() const;
    int total() const;
    QString progress() const;
    QString note() const;
    bool isChange() const;

public slots:
    void choose(const QString& key) noexcept;
    void next() noexcept;
    void skip() noexcept;

signals:
    void changed();

private:
    QString screen() const;
    const core::Item& worded() const;
    QString answerInQuestion() const;
    void read();
    void readChosen();
    void goBack();
    void save(Session::Edit edit);
    void goOn();
    void goOnAfterChange(const core::Id& item);
    bool isFull() const;
    void tick(const core::Id& option);
    void refresh();
    std::vector<core::Id> counted() const;

    Session& m_session;
    Navigator& m_navigator;
    Rows<ChoiceRow> m_options;
    const core::Item* m_item = nullptr;
    std::vector<core::Id> m_chosen;
    std::vector<core::Id> m_trail;
};

} // namespace nextrung::ui
