// Figure reader: sources, facts and the figures that refer to them or stand in an institution's pack.
#pragma once
#include "content/reader/vocabulary.h"

#include <optional>
#include <string_view>

namespace nextrung::content {

/// {"id": {"title", …}}: declares each source.
void readSources(const Node& node, const PackScope& scope, Vocabulary& vocabulary);
/// {"id": figure with `about`}: declares each fact; its source must be declared before.
void readFacts(const Node& node, const PackScope& scope, Vocabulary& vocabulary);

/// {"fact": "…"}, or a figure of the pack's own with its source; in base only a fact.
std::optional<core::Figure> readFigure(const Node& node, const PackScope& scope, Vocabulary& vocabulary);
std::optional<core::Figure> readOptionalFigure(Fields& fields, std::string_view name, const PackScope& scope,
                                               Vocabulary& vocabulary);

/// The source that the field names.
core::Source readSource(Fields& fields, std::string_view name, const PackScope& scope,
                        Vocabulary& vocabulary);
/// The sources that a list names.
std::vector<core::Source> readSourceList(const Node& node, const PackScope& scope, Vocabulary& vocabulary);

/// Units of money, and units of time: what a figure may be in at a place that means one of them.
bool isMoney(core::Unit unit);

} // namespace nextrung::content
