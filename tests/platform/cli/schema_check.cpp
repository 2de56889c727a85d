#include "tests/platform/cli/schema_check.h"

#include <QFile>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <exception>

namespace nextrung::tests {

namespace {

QString firstErrors(valijson::ValidationResults& results) {
    QString text;
    valijson::ValidationResults::Error error;
    for (int i = 0; i < 5 && results.popError(error); ++i) {
        for (const std::string& step : error.context)
            text += QString::fromStdString(step);
        text += ": " + QString::fromStdString(error.description) + "; ";
    }
    return text;
}

} // namespace

QString schemaErrors(const std::string& json, const QString& schemaPath) {
    QFile file(schemaPath);
    if (!file.open(QIODevice::ReadOnly))
        return "no schema " + schemaPath;
    try {
        const nlohmann::json schemaDocument = nlohmann::json::parse(file.readAll().toStdString());
        valijson::Schema schema;
        valijson::SchemaParser().populateSchema(valijson::adapters::NlohmannJsonAdapter(schemaDocument),
                                                schema);
        const nlohmann::json document = nlohmann::json::parse(json);
        valijson::ValidationResults results;
        valijson::Validator validator;
        if (validator.validate(schema, valijson::adapters::NlohmannJsonAdapter(document), &results))
            return {};
        return firstErrors(results);
    } catch (const std::exception& error) {
        return error.what();
    }
}

} // namespace nextrung::tests
