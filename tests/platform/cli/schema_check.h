// Schema check: holds a result of the command line against the schema that is kept for it.
#pragma once
#include <QString>

#include <string>

namespace nextrung::tests {

/// Why `json` does not fit the schema at `schemaPath`; empty when it does.
QString schemaErrors(const std::string& json, const QString& schemaPath);

} // namespace nextrung::tests
