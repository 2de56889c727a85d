// Id: the stable kebab-case name of one thing in content; "pack/id" where a pack must be named.
#pragma once
#include <string>

namespace nextrung::core {

using Id = std::string;

} // namespace nextrung::core
