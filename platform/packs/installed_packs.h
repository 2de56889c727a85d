// Installed packs: brings the bytes of packs to the reader, from the program itself or from a folder.
#pragma once
#include "content/reader/pack_reader.h"

#include <tl/expected.hpp>

#include <string>
#include <vector>

namespace nextrung::platform {

/// The packs that are compiled into the program.
std::vector<content::PackFiles> builtInPacks();

/// The built-in packs, read once; they are tested, so an error here ends the program with its message.
const content::Content& builtInContent();

/// The JSON documents of one folder, sorted by name.
/// Errors: the folder or a file cannot be read: one line that names it.
tl::expected<content::PackFiles, std::string> packFromFolder(const std::string& folder);

/// The invented person of the sample, as profile bytes.
std::string sampleProfileBytes();

} // namespace nextrung::platform
