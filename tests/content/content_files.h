// Content files: the documents that ship, as tests read and change them.
#pragma once
#include "content/reader/bounded_json.h"
#include "content/reader/pack_reader.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace nextrung::tests {

inline std::string sourcePath(const std::string& below) {
    return std::string(NEXTRUNG_SOURCE_DIR) + '/' + below;
}

inline std::string fileBytes(const std::string& below) {
    std::ifstream file(sourcePath(below), std::ios::binary);
    std::stringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

/// Paths below `folder` of all JSON documents in it, sorted.
inline std::vector<std::string> documentsIn(const std::string& folder) {
    std::vector<std::string> names;
    const std::filesystem::path root(sourcePath(folder));
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
        if (entry.path().extension() == ".json") {
            names.push_back(std::filesystem::relative(entry.path(), root).generic_string());
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

inline content::PackFiles shippedPack(const std::string& id) {
    content::PackFiles pack{"content/packs/" + id, {}};
    for (const std::string& name : documentsIn(pack.folder)) {
        pack.documents.push_back({name, fileBytes(pack.folder + '/' + name)});
    }
    return pack;
}

inline std::vector<content::PackFiles> shippedPacks() {
    return {shippedPack("base"), shippedPack("sample-cedar-valley")};
}

inline content::NamedBytes& documentOf(content::PackFiles& pack, const std::string& name) {
    return *std::find_if(pack.documents.begin(), pack.documents.end(),
                         [&name](const content::NamedBytes& document) { return document.name == name; });
}

/// The document with this name below its pack: "base/pathways.json".
inline content::NamedBytes& documentOf(std::vector<content::PackFiles>& packs, const std::string& place) {
    const std::string pack = place.substr(0, place.find('/'));
    const auto found = std::find_if(packs.begin(), packs.end(), [&pack](const content::PackFiles& files) {
        return files.folder == "content/packs/" + pack;
    });
    return documentOf(*found, place.substr(pack.size() + 1));
}

inline content::Json parsed(const std::string& bytes) {
    return content::Json::parse(bytes);
}

inline std::string linesOf(const content::ContentErrors& errors) {
    std::string lines;
    for (const content::ContentError& error : errors) {
        lines += content::toLine(error) + '\n';
    }
    return lines;
}

} // namespace nextrung::tests
