// Pack reader: bytes of packs in, one catalog and its phrases out, or every error there is.
#pragma once
#include "content/phrases/phrases.h"
#include "content/reader/content_error.h"
#include "core/catalog/catalog.h"

#include <tl/expected.hpp>

#include <optional>
#include <string>
#include <vector>

namespace nextrung::content {

/// One document as platform brings it.
struct NamedBytes {
    std::string name; ///< Below the pack's folder: "facts/exams.json".
    std::string bytes;
};

/// The documents of one pack.
struct PackFiles {
    std::string folder; ///< Errors name it before the document's name: "content/packs/base".
    std::vector<NamedBytes> documents;
};

/// All that the installed packs say.
struct Content {
    core::Catalog catalog;
    Phrases phrases;
};

/// Reads packs together, since they refer to each other. The order of packs and documents changes nothing.
/// Errors: all errors of all packs, in the order of packs, documents and places.
tl::expected<Content, ContentErrors> readPacks(const std::vector<PackFiles>& packs);

/// A pack in its own right beside the base that it needs: what `nextrung lint` says.
/// Warnings are what no reader refuses but an author should know (a figure past its re-check month, an unused
/// entity).
struct LintReport {
    ContentErrors errors;
    ContentErrors warnings;
};

/// Missing: without `today` nothing is said of figures that should be looked at again.
LintReport lint(const std::vector<PackFiles>& packs, std::optional<core::Date> today = std::nullopt);

} // namespace nextrung::content
