// Results: what the command line prints, as JSON (schemas in content/schema) and as text.
#pragma once
#include "content/reader/pack_reader.h"
#include "core/advice/advice.h"

#include <string>

namespace nextrung::content {

std::string classifyJson(const core::Catalog& catalog, const core::Answers& answers);
std::string classifyText(const Content& content, const core::Answers& answers, core::Language language);
/// The items quoted in the words in which the person was asked.
std::string classifyText(const Content& content, const core::Questionnaire& asked,
                         const core::Answers& answers, core::Language language);
std::string adviceJson(const Content& content, const core::Advice& advice, core::Language language);
std::string adviceText(const Content& content, const core::Advice& advice, core::Language language);
std::string ladderJson(const Content& content, const core::Advice& advice, core::Language language);
std::string ladderText(const Content& content, const core::Advice& advice, core::Language language);
std::string catalogJson(const core::Catalog& catalog);
std::string catalogText(const core::Catalog& catalog, core::Language language);
std::string lintJson(const LintReport& report);
std::string lintText(const LintReport& report);

/// The fixed names of the profile and the command line: "springboard", "next-rung", "not-yet",
/// "other-license", …
std::string nameOf(core::Kind kind);
std::string nameOf(core::Aim aim);
std::string nameOf(core::PathwayKind kind);
std::string nameOf(core::RequirementState state);
std::string nameOf(core::StopReason reason);

} // namespace nextrung::content
