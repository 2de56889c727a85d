// Figure words: what the cells of a screen show of a figure, by content's formatter.
#pragma once
#include "content/phrases/phrases.h"
#include "core/support/figure.h"

#include <QString>
#include <QStringList>

namespace nextrung::ui {

QString figureValue(const core::Figure& figure, core::Language language); ///< "$20.10".
QString figureUnit(const core::Figure& figure, core::Language language);  ///< "an hour".
QString figureWithUnit(const core::Figure& figure, core::Language language);
QString placeAndDate(const core::Figure& figure, core::Language language);
QString sourceWords(const core::Source& source, core::Language language);

/// "+$2.20", "−$0.10".
QString payStep(std::int64_t hundredths, core::Language language);

/// January to December, as one chooses from.
QStringList monthNames(core::Language language);

} // namespace nextrung::ui
