// PlainReading: the rule read a second time, straight from the reference tables with their ids written out.
// It shares nothing with core/questionnaire, so that a mistake has to be made twice to go unseen.
#pragma once
#include "tests/core/questionnaire/dice.h"
#include "tests/core/questionnaire/tables.h"

#include <array>
#include <cmath>
#include <string>
#include <vector>

namespace nextrung::tests {

/// Eight items in the tables' order. An answer is the number of an option, or for past-year a set of ticks
/// (bits).
struct Given {
    static constexpr int skipped = -1;
    static constexpr int left = -2;

    std::array<int, 8> answer{left, left, left, left, left, left, left, left};
    int howSure = left;

    bool has(std::size_t item) const { return answer[item] >= 0; }
};

class PlainReading {
public:
    static constexpr std::size_t fiveYears = 0;
    static constexpr std::size_t ifPaid = 2;
    static constexpr std::size_t pastYear = 5;
    static constexpr int outside = 4;
    static constexpr int guessing = 3;
    static constexpr int springboard = 0;
    static constexpr int career = 1;
    static constexpr int exploring = 2;

    explicit PlainReading(const Json& tables) : m_prior(core::Chances(chancesFrom(tables.at("prior")))) {
        for (const char* item : {"five-years", "school-plan", "if-paid", "pull", "best-next-year"})
            addOptions(item, tables.at("items").at(item));
        addOptions("past-year", tables.at("past-year").at("ticks"));
        for (const char* item : {"why-ma", "more-pay-nights"})
            addOptions(item, tables.at("items").at(item));
    }

    /// How many answers an item can get: options, or sets of ticks.
    int answers(std::size_t item) const {
        const auto options = static_cast<int>(m_chances[item].size());
        return item == pastYear ? 1 << options : options;
    }

    bool isSetAside(const Given& given, std::size_t item) const {
        return item == ifPaid && given.answer[fiveYears] == outside;
    }

    bool counts(const Given& given, std::size_t item) const {
        return given.has(item) && !isSetAside(given, item);
    }

    int answered(const Given& given) const {
        int count = 0;
        for (std::size_t item = 0; item < 8; ++item)
            count += counts(given, item) ? 1 : 0;
        return count;
    }

    /// The plain chance that a person of the kind answers so.
    double chance(std::size_t item, int answer, std::size_t kind) const {
        if (item != pastYear)
            return m_chances[item][static_cast<std::size_t>(answer)][kind];
        double product = 1;
        for (std::size_t tick = 0; tick < m_chances[item].size(); ++tick) {
            const double ticked = m_chances[item][tick][kind];
            product *= (answer >> tick & 1) != 0 ? ticked : 1 - ticked;
        }
        return product;
    }

    double exponent(const Given& given, std::size_t item) const {
        constexpr std::array<double, 4> sureness{1, .75, .5, .25};
        if (item == pastYear)
            return .75;
        if (item > 3)
            return 1;
        for (std::size_t earlier = 0; earlier < item; ++earlier)
            if (counts(given, earlier))
                return .5;
        return item == fiveYears && given.howSure >= 0 ? sureness[static_cast<std::size_t>(given.howSure)]
                                                       : 1;
    }

    core::Chances chances(const Given& given) const {
        core::Chances product = m_prior;
        for (std::size_t item = 0; item < 8; ++item)
            if (counts(given, item))
                for (std::size_t kind = 0; kind < 3; ++kind)
                    product[kind] *= std::pow(chance(item, given.answer[item], kind), exponent(given, item));
        if (given.has(fiveYears) && given.howSure == guessing)
            product[exploring] *= std::exp(.7);
        const double sum = product[0] + product[1] + product[2];
        return {product[0] / sum, product[1] / sum, product[2] / sum};
    }

    int kind(const Given& given) const {
        const core::Chances now = chances(given);
        if (answered(given) < 3)
            return exploring;
        if (now[springboard] >= .8 && now[career] <= .05)
            return springboard;
        return now[career] >= .8 && now[springboard] <= .05 ? career : exploring;
    }

    std::string itemId(std::size_t item) const { return m_items[item]; }
    std::string optionId(std::size_t item, std::size_t option) const { return m_options[item][option]; }

    core::Answers asAnswers(const Given& given) const {
        core::Answers answers;
        for (std::size_t item = 0; item < 8; ++item) {
            if (given.has(item))
                answers.chosen[m_items[item]] = chosen(item, given.answer[item]);
            else if (given.answer[item] == Given::skipped)
                answers.skipped.insert(m_items[item]);
        }
        constexpr std::array<const char*, 4> sureness{"very", "pretty", "a-little", "guessing"};
        if (given.howSure >= 0)
            answers.chosen["how-sure"] = {sureness[static_cast<std::size_t>(given.howSure)]};
        return answers;
    }

    /// As somebody of the kind would answer, or at random.
    int draw(Dice& dice, std::size_t item, std::size_t kind, bool atRandom) const {
        if (atRandom)
            return static_cast<int>(dice.below(static_cast<std::size_t>(answers(item))));
        std::vector<double> weights;
        for (int answer = 0; answer < answers(item); ++answer)
            weights.push_back(chance(item, answer, kind));
        return static_cast<int>(dice.pick(weights));
    }

    /// Any state in which an interview, or a person who jumps about in it, can be.
    Given drawGiven(Dice& dice, double shareLeft, double shareSkipped) const {
        Given given;
        const std::size_t kind = dice.below(3);
        const bool atRandom = dice.happens(.3);
        for (std::size_t item = 0; item < 8; ++item)
            if (!dice.happens(shareLeft))
                given.answer[item] =
                    dice.happens(shareSkipped) ? Given::skipped : draw(dice, item, kind, atRandom);
        if (given.has(fiveYears) && !dice.happens(.1))
            given.howSure = static_cast<int>(dice.below(4));
        return given;
    }

private:
    void addOptions(const std::string& item, const Json& options) {
        m_items.push_back(item);
        m_chances.emplace_back();
        m_options.emplace_back();
        for (const auto& [name, chances] : options.items()) {
            m_chances.back().push_back(chancesFrom(chances));
            m_options.back().push_back(name);
        }
    }

    std::vector<core::Id> chosen(std::size_t item, int answer) const {
        if (item != pastYear)
            return {m_options[item][static_cast<std::size_t>(answer)]};
        std::vector<core::Id> ticks;
        for (std::size_t tick = 0; tick < m_options[item].size(); ++tick)
            if ((answer >> tick & 1) != 0)
                ticks.push_back(m_options[item][tick]);
        return ticks.empty() ? std::vector<core::Id>{"none"} : ticks;
    }

    core::Chances m_prior;
    std::vector<std::string> m_items;
    std::vector<std::vector<core::Chances>> m_chances;
    std::vector<std::vector<std::string>> m_options;
};

} // namespace nextrung::tests
