// Play: a person's profile entered in the real window, and the advice that the app then has.
#pragma once
#include "core/support/date.h"
#include "core/support/localized_text.h"
#include "qml/app/application.h"

#include <QString>

#include <tl/expected.hpp>

#include <optional>
#include <string>

namespace nextrung::ui {

struct PlayRequest {
    QString profile;                        ///< A file.
    QString folder;                         ///< For a picture of each screen; empty for none.
    std::optional<core::Language> language; ///< Else the profile's.
    Session::Clock clock;
    QString store; ///< A file to keep everything in; empty for memory alone.
};

/// What `nextrung advise` prints for that profile, as the app's own advice says it.
/// Errors: one line: a profile that cannot be read, or the step that could not be done.
tl::expected<std::string, std::string> play(const content::Content& content, const PlayRequest& request);

} // namespace nextrung::ui
