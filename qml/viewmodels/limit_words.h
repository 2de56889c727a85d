// Limit words: what a limit is called, what it can be set to, and what the person said, in the app's words.
#pragma once
#include "core/profile/profile.h"

#include <QString>

#include <vector>

namespace nextrung::ui {

/// The limits that the app asks for, in the order of the screen. Money joins when it can be counted.
const std::vector<core::LimitKind>& limitsAsked();

/// Nights, employer and site: fine or not, instead of a number.
bool isYesNo(core::LimitKind what);

/// What can be chosen where something limits: hours a week, months, or 0 for "no".
const std::vector<double>& valuesOffered(core::LimitKind what);

/// As drafts and object names write it.
QString keyOf(core::LimitKind what);

QString limitTitle(core::LimitKind what);
QString limitDetail(core::LimitKind what);
QString limitIcon(core::LimitKind what);
/// What it says where nothing is asked of a path.
QString freeWords(core::LimitKind what);
QString valueWords(core::LimitKind what, double atMost);

/// All that the person said, in one line; empty where nothing limits a path.
QString limitsSaid(const std::vector<core::Limit>& limits);

} // namespace nextrung::ui
