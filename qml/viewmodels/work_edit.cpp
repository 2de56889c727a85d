#include "qml/viewmodels/work_edit.h"

namespace nextrung::ui {

core::Employment& currentWork(core::Profile& profile) {
    for (auto work = profile.employments.rbegin(); work != profile.employments.rend(); ++work)
        if (!work->until)
            return *work;
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

} // namespace nextrung::ui
