#include "tests/qml/looks.h"

#include "qml/app/stage.h"

#include <QTest>

namespace nextrung::tests {

namespace {

using core::Language;

struct Row {
    int width;
    int percent;
    Language language;
    bool longer;
};

/// Each width with each text size; in both languages and lengths, and these two with each other.
constexpr Row fewRows[] = {
    {360, 85, Language::English, false},   {360, 100, Language::Spanish, true},
    {360, 200, Language::English, true},   {834, 85, Language::Spanish, true},
    {834, 100, Language::Spanish, false},  {834, 200, Language::English, true},
    {1280, 85, Language::English, true},   {1280, 100, Language::English, true},
    {1280, 200, Language::Spanish, false},
};

void add(const Row& row) {
    QTest::addRow("%d wide, %d %%, %s%s", row.width, row.percent, qPrintable(ui::codeOf(row.language)),
                  row.longer ? ", a third longer" : "")
        << ui::Look{.language = row.language, .textPercent = row.percent, .width = row.width} << row.longer;
}

} // namespace

void addLooks() {
    QTest::addColumn<ui::Look>("look");
    QTest::addColumn<bool>("longer");
    if (qEnvironmentVariable("NEXTRUNG_GEOMETRY") != QLatin1String("full")) {
        for (const Row& row : fewRows)
            add(row);
        return;
    }
    for (const int width : {360, 390, 834, 1280})
        for (const int percent : {85, 100, 200})
            for (const Language language : {Language::English, Language::Spanish})
                for (const bool longer : {false, true})
                    add({width, percent, language, longer});
}

} // namespace nextrung::tests
