// Reading: all packs read together; what came of it and what is wrong, for the reader and for lint.
#pragma once
#include "content/reader/documents.h"
#include "content/reader/pack_reader.h"
#include "content/reader/vocabulary.h"

#include <string>
#include <vector>

namespace nextrung::content {

/// One document of one pack, parsed.
struct Document {
    std::size_t pack = 0; ///< Place in the packs that were given.
    std::string kind;     ///< Empty when it cannot be told.
    Json tree;
    ErrorLog log;

    Node root() { return {tree, {}, log}; }
};

/// The order of errors is that of packs, documents and places; nothing else depends on an order.
class Reading {
public:
    explicit Reading(const std::vector<PackFiles>& packs);

    ContentErrors errors() const;
    const Content& content() const { return m_content; }
    const Vocabulary& vocabulary() const { return m_vocabulary; }
    const std::vector<Document>& documents() const { return m_documents; }
    const PackScope& scopeOf(const Document& document) const { return m_scopes[document.pack]; }

private:
    void parse(const std::vector<PackFiles>& packs);
    void readPackDocuments();
    void checkNeeds(Document& document, const Needs& needs);
    void readSourcesAndFacts();
    void checkSingle(std::string_view kind);
    void readBaseDocuments();
    void readInstitutions();
    void readAllPhrases();
    void checkPhrase(const core::PhraseSpec& spec);
    ErrorLog& logOfPhrase(const std::string& key);
    void sortContent();
    /// Calls `read` with each document of a kind; `read` gets its fields, and those that it leaves are
    /// refused.
    template <typename Read> void forEach(std::string_view kind, Read read);

    std::vector<PackScope> m_scopes;
    std::vector<ErrorLog> m_packLogs; ///< What is wrong with a pack as a whole.
    ErrorLog m_setLog{"packs"};       ///< What is wrong with all of them together.
    std::vector<Document> m_documents;
    Vocabulary m_vocabulary;
    Content m_content;
};

} // namespace nextrung::content
