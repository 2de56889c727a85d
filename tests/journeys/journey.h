// Journey: the real window over a store of the test's own, and the two programs beside it.
#pragma once
#include "qml/app/application.h"
#include "qml/app/hand.h"
#include "qml/app/stage.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace nextrung::tests {

/// What a program said.
struct Outcome {
    int status = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs `nextrung` or `nextrung-app` to its end.
Outcome run(const QString& program, const QStringList& arguments);

/// The application over the SQLite file of that path, at the stage's day, without motion.
std::unique_ptr<ui::Application> openApp(const QString& storeFile,
                                         core::Language language = core::Language::English);

/// The application over a store in memory that knows `profile`.
std::unique_ptr<ui::Application> openApp(const core::Profile& profile, const content::Content& content);

/// The property of the visible item of that name.
QVariant propertyOf(ui::Application& application, const QString& name, const char* property);

/// The other program of journeys.resume: it opens the application over that store, goes to that moment, says
/// so and waits to be killed.
int beKilled(const QString& store, const QString& moment);

/// Makes any warning of Qt or QML fail the test function that runs.
void failOnAnyWarning();

} // namespace nextrung::tests
