// Dice: random draws that are the same on every compiler.
#pragma once
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <utility>
#include <vector>

namespace nextrung::tests {

class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}

    /// At least 0, below 1.
    double fraction() { return static_cast<double>(m_engine() >> 11) * 0x1.0p-53; }

    bool happens(double chance) { return fraction() < chance; }

    /// At least 0, below `count`.
    std::size_t below(std::size_t count) {
        return static_cast<std::size_t>(fraction() * static_cast<double>(count));
    }

    /// An index, in proportion to its weight.
    std::size_t pick(std::span<const double> weights) {
        double sum = 0;
        for (const double weight : weights)
            sum += weight;
        double rest = fraction() * sum;
        for (std::size_t index = 0; index + 1 < weights.size(); ++index) {
            rest -= weights[index];
            if (rest < 0)
                return index;
        }
        return weights.size() - 1;
    }

    /// From a normal distribution around zero (Box and Muller).
    double normal(double deviation) {
        const double radius = std::sqrt(-2 * std::log(1 - fraction()));
        return deviation * radius * std::cos(2 * 3.14159265358979323846 * fraction());
    }

    template <typename Value> void shuffle(std::vector<Value>& values) {
        for (std::size_t last = values.size(); last > 1; --last)
            std::swap(values[last - 1], values[below(last)]);
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace nextrung::tests
