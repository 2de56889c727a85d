// Time served: how long something went on, over entries that overlap, pause, or know their dates only to the
// month.
#pragma once
#include "core/support/date.h"

#include <optional>
#include <vector>

namespace nextrung::core {

/// One entry as the person told it; the last day is in it.
struct Stretch {
    std::optional<PartialDate> from;
    std::optional<PartialDate> until; ///< Missing: it goes on.
};

/// How dates that are not exact are read: so that the time is as short, or as long, as it can be.
enum class Reading { Least, Most };

/// Whole months of all stretches up to `today`. Overlaps count once and gaps do not count; unbroken time
/// counts by its monthly anniversaries, and what is left over of several pieces adds up, 30 days to a month.
/// Missing: a stretch without a beginning counts nothing at least, and any length at most.
months monthsServed(const std::vector<Stretch>& stretches, Reading reading, Date today);

/// The same of stretches as they come: one, as most people have it, is kept without a list.
class TimeServed {
public:
    explicit TimeServed(Date today) : m_today(today) {}

    void add(const Stretch& stretch);
    std::chrono::months months(Reading reading) const;

private:
    Date m_today;
    std::optional<Stretch> m_only;
    std::vector<Stretch> m_several;
};

/// The first day on which at least `need` months are certainly served, if what goes on now goes on.
/// Missing: nothing goes on that would ever get there.
std::optional<Date> servedOn(const std::vector<Stretch>& stretches, months need, Date today);

} // namespace nextrung::core
