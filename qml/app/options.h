// Options: what a person typed after `nextrung-app`.
#pragma once
#include "core/support/date.h"
#include "core/support/localized_text.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace nextrung::ui {

struct Options {
    QString screenshots; ///< A folder; empty for none.
    QString play;        ///< A profile to play; empty for none.
    QString store;       ///< A store's file; empty for the system's.
    bool selfTest = false;
    bool gallery = false; ///< The parts instead of the app; with screenshots: pictures of them.
    bool help = false;
    bool version = false;
    std::optional<core::Date> on;
    std::optional<core::Language> language;
};

/// Errors: one line that names the option, what was found and what was expected.
tl::expected<Options, QString> readOptions(const QStringList& arguments);

/// What --help prints.
QString helpText();

} // namespace nextrung::ui
