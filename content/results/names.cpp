#include "content/reader/names.h"

#include "content/results/results.h"

namespace nextrung::content {

std::string nameOf(core::Kind kind) {
    return nameIn(kindNames, kind);
}
std::string nameOf(core::Aim aim) {
    return nameIn(aimNames, aim);
}
std::string nameOf(core::PathwayKind kind) {
    return nameIn(pathwayKindNames, kind);
}
std::string nameOf(core::RequirementState state) {
    return nameIn(stateNames, state);
}
std::string nameOf(core::StopReason reason) {
    return nameIn(stopReasonNames, reason);
}

} // namespace nextrung::content
