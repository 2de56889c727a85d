// What libFuzzer calls; one program for each entry, called NEXTRUNG_ENTRY.
#include "tests/fuzz/entries.h"

#include <cstddef>
#include <cstdint>

namespace {

const nextrung::tests::Entry* const entry = nextrung::tests::findEntry(NEXTRUNG_ENTRY);

} // namespace

/// What an entry reads once does not count to the time of the first input.
extern "C" int LLVMFuzzerInitialize(int*, char***) {
    entry->read({});
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    entry->read({reinterpret_cast<const char*>(bytes), size});
    return 0;
}
