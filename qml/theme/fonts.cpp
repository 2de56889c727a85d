#include "qml/theme/fonts.h"

#include <QDirIterator>
#include <QFontDatabase>
#include <QString>

void initFontResources() {
    // Q_INIT_RESOURCE must stand outside every namespace.
    Q_INIT_RESOURCE(nextrung_fonts);
}

namespace nextrung::ui {

bool loadFonts() {
    initFontResources();
    int loaded = 0;
    QDirIterator cuts(QStringLiteral(":/nextrung/fonts"), {QStringLiteral("*.otf")});
    while (cuts.hasNext()) {
        if (QFontDatabase::addApplicationFont(cuts.next()) < 0) {
            return false;
        }
        ++loaded;
    }
    return loaded > 0;
}

} // namespace nextrung::ui
