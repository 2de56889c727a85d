// Plain text: makes a text from content or a person harmless before QML shows it.
#pragma once
#include <QString>

#include <string>

namespace nextrung::ui {

/// The text without bidirectional overrides, capped at 4096 characters, and with what Qt might take for
/// markup broken up by word joiners (invisible, no width): on Qt 6.4 a stray "<img" in a control's label
/// crashes the program.
QString plain(QString text);
QString plain(const std::string& text);

} // namespace nextrung::ui
