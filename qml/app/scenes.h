// Scenes: every screen of the app, each as it shows the sample person's facts.
#pragma once
#include "qml/app/application.h"

#include <QString>

#include <functional>
#include <vector>

namespace nextrung::ui {

struct Scene {
    QString name; ///< As in the mockups: "04-result".
    std::function<void(Application&)> show;
};

/// In the order of the way. A scene leaves the profile as the next one expects it; on a catalog that lacks
/// what it shows it stays without it.
const std::vector<Scene>& scenes();

/// Shows the scene and lets it settle.
void stage(Application& application, const Scene& scene);

} // namespace nextrung::ui
