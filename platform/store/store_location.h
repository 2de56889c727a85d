// StoreLocation: where this person's store lies on this device.
#pragma once
#include <string>

namespace nextrung::platform {

/// The store's file: in the folder that NEXTRUNG_HOME names, else in the system's folder for this program's
/// data. A program sets QCoreApplication's name to "nextrung" before it asks, so that all of ours agree.
std::string defaultStorePath();

} // namespace nextrung::platform
