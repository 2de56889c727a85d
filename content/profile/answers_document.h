// Answers document: the chosen options of a profile or an answers file, as JSON.
#pragma once
#include "content/reader/node.h"
#include "core/questionnaire/questionnaire.h"

namespace nextrung::content {

/// {"five-years": "new-license", "past-year": ["applied"], …}: one option, or a list of options that differ.
core::Answers readChosen(const Node& node);

/// Ticks as lists, all others as one option.
Json writeChosen(const core::Answers& answers);

} // namespace nextrung::content
