// Stage: an application over a store in memory, as screenshots, the self-test and tests set it up.
#pragma once
#include "core/profile/profile.h"
#include "qml/app/application.h"

#include <QString>

#include <memory>

namespace nextrung::ui {

/// How the app looks and what it knows on a stage.
struct Look {
    core::Language language = core::Language::English;
    bool dark = false;
    bool highContrast = false;
    int textPercent = 100;
    int width = 390;
    int height = 844;
};

/// The day of the pictures and of every test that needs one.
core::Date stageDay();

/// The invented person of the sample.
core::Profile samplePerson();

/// A store in memory that already holds the profile.
Session::OpenStore storeWith(const core::Profile& profile);

/// Setup with `profile` in memory, the day of the stage, and no motion.
Setup stagedSetup(const content::Content& content, const core::Profile& profile);

/// Makes the started application look so.
void applyLook(Application& application, const Look& look);

} // namespace nextrung::ui
