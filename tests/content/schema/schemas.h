// Schema: one schema of content/schema, parsed once, to hold any number of documents against.
#pragma once
#include "content/reader/bounded_json.h"

#include <memory>
#include <string>

namespace nextrung::tests {

class Schema {
public:
    /// `path` of the schema's file. Throws where it is no schema.
    explicit Schema(const std::string& path);
    ~Schema();
    Schema(Schema&&) noexcept;
    Schema& operator=(Schema&&) noexcept;

    /// Why `document` does not fit, the first few reasons; empty when it does.
    std::string errors(const content::Json& document) const;
    /// The same question, without the time that reasons take.
    bool fits(const content::Json& document) const;

private:
    struct Parsed;
    std::unique_ptr<Parsed> m_parsed;
};

} // namespace nextrung::tests
