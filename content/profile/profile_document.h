// Profile document: the person's profile as JSON, the same bytes for store, command line and hand-over.
#pragma once
#include "content/reader/content_error.h"
#include "core/profile/profile.h"

#include <tl/expected.hpp>

#include <string>

namespace nextrung::content {

/// Reads a profile; the same guards as for content (size, depth, duplicate keys, number ranges).
/// Errors: all of them; a newer `version` is one.
tl::expected<core::Profile, ContentErrors> readProfile(const std::string& name, const std::string& bytes);

/// The document of `profile`; `readProfile` of it gives the profile back.
std::string writeProfile(const core::Profile& profile);

/// Reads an answers file: {"answers": {"five-years": "new-license", "past-year": ["applied"], …}}.
/// `questionnaire` says which ids there are; an unknown id is an error that names the place.
tl::expected<core::Answers, ContentErrors> readAnswers(const std::string& name, const std::string& bytes,
                                                       const core::Questionnaire& questionnaire);

/// Answers of a profile against a questionnaire: unknown items or options, too many ticks, "none" beside a
/// tick.
ContentErrors checkAnswers(const std::string& name, const core::Answers& answers,
                           const core::Questionnaire& questionnaire, const std::string& pointer);

} // namespace nextrung::content
