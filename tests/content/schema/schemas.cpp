#include "tests/content/schema/schemas.h"

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <cmath>
#include <cstdint>
#include <fstream>
#include <stdexcept>

namespace nextrung::tests {

namespace {

using Plain = nlohmann::json;

/// The validator takes plain JSON, and does not know that 12.0 is a whole number to JSON Schema.
Plain plainOf(const content::Json& value) {
    if (value.is_object()) {
        Plain object = Plain::object();
        for (const auto& [name, member] : value.items()) {
            object[name] = plainOf(member);
        }
        return object;
    }
    if (value.is_array()) {
        Plain list = Plain::array();
        for (const content::Json& element : value) {
            list.push_back(plainOf(element));
        }
        return list;
    }
    if (value.is_number_float()) {
        const auto number = value.get<double>();
        const bool isWhole = number == std::floor(number) && std::abs(number) < 1e15;
        return isWhole ? Plain(static_cast<std::int64_t>(number)) : Plain(number);
    }
    return Plain(value);
}

std::string firstOf(valijson::ValidationResults& results) {
    std::string text;
    valijson::ValidationResults::Error error;
    for (int i = 0; i < 5 && results.popError(error); ++i) {
        for (const std::string& step : error.context) {
            text += step;
        }
        text += ": " + error.description + "; ";
    }
    return text;
}

} // namespace

struct Schema::Parsed {
    valijson::Schema schema;
    valijson::Validator validator; ///< Kept, since it keeps the patterns that it has compiled.
};

Schema::Schema(const std::string& path) : m_parsed(std::make_unique<Parsed>()) {
    std::ifstream file(path);
    if (!file) {
        throw std::runtime_error("no schema " + path);
    }
    const Plain document = Plain::parse(file);
    valijson::SchemaParser().populateSchema(valijson::adapters::NlohmannJsonAdapter(document),
                                            m_parsed->schema);
}

Schema::~Schema() = default;
Schema::Schema(Schema&&) noexcept = default;
Schema& Schema::operator=(Schema&&) noexcept = default;

std::string Schema::errors(const content::Json& document) const {
    const Plain plain = plainOf(document);
    valijson::ValidationResults results;
    const bool isFine = m_parsed->validator.validate(
        m_parsed->schema, valijson::adapters::NlohmannJsonAdapter(plain), &results);
    return isFine ? std::string() : firstOf(results);
}

bool Schema::fits(const content::Json& document) const {
    const Plain plain = plainOf(document);
    return m_parsed->validator.validate(m_parsed->schema, valijson::adapters::NlohmannJsonAdapter(plain),
                                        nullptr);
}

} // namespace nextrung::tests
