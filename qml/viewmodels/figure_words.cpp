#include "qml/viewmodels/figure_words.h"

#include "qml/viewmodels/plain_text.h"

#include <QLocale>

#include <cstdlib>

namespace nextrung::ui {

QString figureValue(const core::Figure& figure, core::Language language) {
    return plain(content::formatFigureValue(figure, language));
}

QString figureUnit(const core::Figure& figure, core::Language language) {
    return plain(content::formatUnit(figure.unit, language));
}

QString figureWithUnit(const core::Figure& figure, core::Language language) {
    return figureValue(figure, language) + QLatin1Char(' ') + figureUnit(figure, language);
}

QString placeAndDate(const core::Figure& figure, core::Language language) {
    return plain(content::formatPlaceAndDate(figure, language));
}

QString sourceWords(const core::Source& source, core::Language language) {
    return plain(content::formatSource(source, language));
}

QString payStep(std::int64_t hundredths, core::Language language) {
    const QChar sign(hundredths < 0 ? 0x2212 : '+');
    return sign + plain(content::formatMoney({std::abs(hundredths)}, language));
}

QStringList monthNames(core::Language language) {
    const QLocale locale(language == core::Language::Spanish ? QLocale::Spanish : QLocale::English,
                         QLocale::UnitedStates);
    QStringList names;
    for (int month = 1; month <= 12; ++month) {
        QString name = locale.standaloneMonthName(month, QLocale::LongFormat);
        name[0] = name[0].toUpper();
        names.append(name);
    }
    return names;
}

} // namespace nextrung::ui
