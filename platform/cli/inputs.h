// Inputs: reads what the options name, or says in one line what is wrong with it.
#pragma once
#include "content/profile/profile_document.h"
#include "content/reader/content_error.h"
#include "content/reader/pack_reader.h"
#include "core/profile/profile.h"
#include "core/support/date.h"
#include "core/support/localized_text.h"

#include <tl/expected.hpp>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace nextrung::platform::cli {

/// Bad input: one line that names the file or option, the place, what was found and what was expected.
struct Problem {
    std::string line;
};

template <typename T> using OrProblem = tl::expected<T, Problem>;

/// The first error, and how many more there are.
Problem problemOf(const content::ContentErrors& errors);

/// The built-in packs, and the folders beside them.
OrProblem<std::shared_ptr<const content::Content>> contentWith(const std::vector<std::string>& folders);
OrProblem<std::vector<content::PackFiles>> packsFrom(const std::vector<std::string>& folders);
OrProblem<core::Answers> answersFrom(const std::string& path, const core::Questionnaire& questionnaire);
/// A profile whose answers fit the questionnaire.
OrProblem<core::Profile> profileFrom(const std::string& path, const core::Questionnaire& questionnaire);

/// The day that was typed after --on, else today.
OrProblem<core::Date> dateFrom(const std::optional<std::string>& typed);
/// The language that was typed after --lang, else the profile's, else the terminal's, else English.
OrProblem<core::Language> languageFrom(const std::optional<std::string>& typed, const std::string& ofProfile);

} // namespace nextrung::platform::cli
