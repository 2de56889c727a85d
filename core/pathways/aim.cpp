#include "core/pathways/aim.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace nextrung::core {

namespace {

struct OptionAim {
    std::string_view item;
    std::string_view option;
    Aim aim;
};

constexpr std::array optionAims{
    OptionAim{pullItem, "nurse", Aim::Nurse},
    OptionAim{pullItem, "other-license", Aim::OtherLicense},
    OptionAim{pullItem, "doctor-pa", Aim::DoctorPa},
    OptionAim{pullItem, "run-clinic-degree", Aim::HealthAdministration},
    OptionAim{pullItem, "run-clinic-no-degree", Aim::Lead},
    OptionAim{pullItem, "outside", Aim::Outside},
    OptionAim{pullItem, "dont-know", Aim::NotSure},
    OptionAim{growItem, "lead", Aim::Lead},
    OptionAim{growItem, "teach", Aim::Teach},
    OptionAim{growItem, "specialize", Aim::Specialize},
    OptionAim{growItem, "recognized", Aim::Recognized},
    OptionAim{growItem, "stay", Aim::Stay},
};

} // namespace

std::optional<Aim> aimOf(const Id& item, const Id& option) {
    const auto* const found =
        std::find_if(optionAims.begin(), optionAims.end(), [&](const OptionAim& candidate) {
            return candidate.item == item && candidate.option == option;
        });
    return found == optionAims.end() ? std::nullopt : std::optional{found->aim};
}

std::optional<Id> optionFor(const Answers& answers, const Id& item, Aim aim) {
    const auto chosen = answers.chosen.find(item);
    if (chosen == answers.chosen.end() || chosen->second.empty() ||
        aimOf(item, chosen->second.front()) != aim) {
        return std::nullopt;
    }
    return chosen->second.front();
}

std::vector<Aim> aimsOfNextRung(MoveUp moveUp) {
    if (moveUp == MoveUp::InPlace) {
        return {Aim::Recognized, Aim::Stay};
    }
    return {Aim::Recognized};
}

} // namespace nextrung::core
