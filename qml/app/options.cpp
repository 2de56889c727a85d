#include "qml/app/options.h"

#include <QCommandLineParser>

namespace nextrung::ui {
namespace {

const QString screenshots = QStringLiteral("screenshots");
const QString play = QStringLiteral("play");
const QString store = QStringLiteral("store");
const QString selfTest = QStringLiteral("self-test");
const QString gallery = QStringLiteral("gallery");
const QString on = QStringLiteral("on");
const QString lang = QStringLiteral("lang");
const QString help = QStringLiteral("help");
const QString version = QStringLiteral("version");

void describe(QCommandLineParser& parser) {
    parser.setApplicationDescription(QStringLiteral(
        "Next Rung: where a medical assistant can go from here, and what the next step takes.\n"
        "Its questions are new and not yet proven: do not use them to select anyone."));
    parser.addOptions({
        {screenshots, QStringLiteral("Write a picture of every screen into this folder."),
         QStringLiteral("FOLDER")},
        {play,
         QStringLiteral("Play this person through the whole way in the window, then print the advice. With "
                        "--screenshots: a picture of each screen of the way."),
         QStringLiteral("PROFILE")},
        {store, QStringLiteral("Keep everything in this file."), QStringLiteral("FILE")},
        {selfTest,
         QStringLiteral("Load every screen on an empty, the sample and a longest-text catalog; exit "
                        "status 1 on any warning.")},
        {gallery,
         QStringLiteral("Show every part of the app in each of its states. With --screenshots: a picture "
                        "of each page of them.")},
        {on, QStringLiteral("The day to advise for; today if left out."), QStringLiteral("YYYY-MM-DD")},
        {lang, QStringLiteral("The language to start in."), QStringLiteral("en|es")},
        {{QStringLiteral("h"), help}, QStringLiteral("Show this help.")},
        {version, QStringLiteral("Show the version.")},
    });
}

tl::unexpected<QString> wrong(const QString& option, const QString& found, const QString& expected) {
    return tl::make_unexpected(
        QStringLiteral("--%1: found \"%2\", expected %3").arg(option, found.left(80), expected));
}

} // namespace

tl::expected<Options, QString> readOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return tl::make_unexpected(parser.errorText() + QStringLiteral(" (--help shows how)"));
    if (!parser.positionalArguments().isEmpty())
        return tl::make_unexpected(QStringLiteral("found \"%1\", expected an option (--help shows how)")
                                       .arg(parser.positionalArguments().constFirst().left(80)));
    Options options;
    options.screenshots = parser.value(screenshots);
    options.play = parser.value(play);
    options.store = parser.value(store);
    options.selfTest = parser.isSet(selfTest);
    options.gallery = parser.isSet(gallery);
    options.help = parser.isSet(help);
    options.version = parser.isSet(version);
    if (parser.isSet(on)) {
        options.on = core::parseDate(parser.value(on).toStdString());
        if (!options.on)
            return wrong(on, parser.value(on), QStringLiteral("a day like 2026-11-24"));
    }
    if (parser.isSet(lang)) {
        const QString code = parser.value(lang);
        if (code != QLatin1String("en") && code != QLatin1String("es"))
            return wrong(lang, code, QStringLiteral("en or es"));
        options.language = code == QLatin1String("es") ? core::Language::Spanish : core::Language::English;
    }
    return options;
}

QString helpText() {
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

} // namespace nextrung::ui
