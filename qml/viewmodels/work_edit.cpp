#include "qml/viewmodels/work_edit.h"

namespace nextrung::ui {

core::Employment& currentWork(core::Profile& profile) {
    for (auto work = profile.employments.rbegin(); work != profile.employments.rend(); ++work)
        if (!work->until)
            return *work;
    // "I'm not an MA yet" no longer holds, nor that this is all.
    if (core::isNotYetMa(profile))
        profile.complete.erase("employments");
    core::Employment work;
    work.key = freshKey(profile.employments, "e");
    work.role = core::medicalAssistantRole;
    profile.employments.push_back(std::move(work));
    return profile.employments.back();
}

void setEmployer(core::Profile& profile, const std::optional<core::Id>& institution) {
    core::Employment& work = currentWork(profile);
    if (work.institution == institution)
        return;
    work.institution = institution;
    work.site.reset();
    work.rung.reset();
    work.from.reset();
}

void setNotYetMa(core::Profile& profile) {
    profile.employments.clear();
    profile.complete.insert("employments");
    for (core::DutyDone& duty : profile.duties)
        duty.at.reset();
}

} // namespace nextrung::ui
