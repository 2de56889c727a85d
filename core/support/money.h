// Money: an amount in whole US cents.
#pragma once
#include <compare>
#include <cstdint>

namespace nextrung::core {

struct Money {
    std::int64_t cents = 0;

    auto operator<=>(const Money&) const = default;
};

} // namespace nextrung::core
