// Word search: finds what a person types among names, whatever the case and the accents.
#pragma once
#include <QString>

namespace nextrung::ui {

/// True when `text` holds every word of `query`, whole or as a part; so "clinica" finds "Clínica".
bool hasWords(const QString& text, const QString& query);

} // namespace nextrung::ui
