// Screenshots: pictures of every screen, light and dark, in both languages, at large text and on a desktop.
#pragma once
#include "content/reader/pack_reader.h"

#include <QQuickWindow>
#include <QString>

namespace nextrung::ui {

/// Writes the pictures, "04-result-dark-es.png" and so on, into `folder`, which is made when it is not there.
/// Errors: false when one could not be written.
bool takeScreenshots(const content::Content& content, const QString& folder);

/// Writes what the window shows now.
bool takeScreenshot(QQuickWindow& window, const QString& folder, const QString& name);

} // namespace nextrung::ui
