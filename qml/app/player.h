// Player: walks a person through the whole way in the real window, from the first screen to an opened rung.
#pragma once
#include "core/profile/profile.h"
#include "qml/app/application.h"
#include "qml/app/hand.h"

#include <QString>

#include <functional>

namespace nextrung::ui {

/// The person's facts that no screen of the way asks for (duties, classes …) or that it only
/// shows again (certificates), with neither employer, level, school, limits, answers nor aim: what the store
/// holds before the player enters those by mouse and keyboard.
core::Profile beforeTheWay(const core::Profile& person);

class Player {
public:
    using Shot = std::function<void(const QString& name)>;

    /// `shot` is called at each screen of the way.
    Player(Application& application, core::Profile person, Shot shot);

    /// Errors: false, with the step that could not be done in `stuckAt`.
    bool play();
    const QString& stuckAt() const { return m_stuckAt; }

    /// Single parts of the way, for a test that stops in between.
    bool begin();
    bool givePlace();
    /// Answers one question; leaves the choice unconfirmed when `confirm` is false.
    bool answerQuestion(bool confirm);
    bool isAtQuestion() const;

private:
    bool chooseLanguage();
    bool giveState();
    bool giveSite();
    bool giveLevel();
    bool giveCertificates();
    bool giveEducation();
    bool giveLimit(const core::Limit& limit);
    bool giveSince(const core::PartialDate& since);
    bool pick(const QString& select, int index);
    bool answerQuestions();
    bool changeOtherAnswers();
    bool changeAnswer(const core::Id& item);
    bool sayOwnKind();
    bool chooseAim();
    bool answerBarriers();
    bool giveLimits();
    bool lookAtPath();
    bool lookAtLadder();
    std::vector<core::Id> otherAnswers() const;
    bool tick(const std::vector<core::Id>& options);
    bool next();
    bool skip();
    bool isOn(const QString& screen) const;
    bool arrives(const QString& screen);
    bool stuck(const QString& step);

    Application& m_application;
    Hand m_hand;
    core::Profile m_person;
    Shot m_shot;
    QString m_stuckAt;
};

} // namespace nextrung::ui
