#include "core/pathways/pathway.h"

namespace nextrung::core {

Side sideOf(PathwayKind kind) {
    switch (kind) {
    case PathwayKind::NextRung:
    case PathwayKind::Specialize:
    case PathwayKind::Lead:
    case PathwayKind::Teach:
        return Side::Career;
    case PathwayKind::License:
    case PathwayKind::Degree:
    case PathwayKind::OtherJob:
    case PathwayKind::Outside:
        break;
    }
    return Side::Springboard;
}

std::optional<Side> sideOf(Aim aim) {
    switch (aim) {
    case Aim::Nurse:
    case Aim::OtherLicense:
    case Aim::DoctorPa:
    case Aim::HealthAdministration:
    case Aim::Outside:
        return Side::Springboard;
    case Aim::Lead:
    case Aim::Teach:
    case Aim::Specialize:
    case Aim::Recognized:
    case Aim::Stay:
        return Side::Career;
    case Aim::NotSure:
        break;
    }
    return std::nullopt;
}

} // namespace nextrung::core
