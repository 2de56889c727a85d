#include "platform/store/store_location.h"

#include <QDir>
#include <QStandardPaths>

namespace nextrung::platform {

std::string defaultStorePath() {
    const QString home = qEnvironmentVariable("NEXTRUNG_HOME");
    const QString folder = home.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                          : QDir(home).absolutePath();
    return QDir(folder).filePath(QStringLiteral("nextrung.db")).toStdString();
}

} // namespace nextrung::platform
