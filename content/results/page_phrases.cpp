#include "content/results/page_phrases.h"

namespace nextrung::content {

namespace {

using core::detail::count;
using core::detail::date;
using core::detail::number;
using core::detail::text;

/// Sorted by key.
constexpr core::PhraseSpec pageTable[] = {
    {"text.aim.from-answers"},
    {"text.aim.open", text("aims")},
    {"text.asked.cannot-change"},
    {"text.asked.most-asked"},
    {"text.asked.nothing-left"},
    {"text.asked.sure-enough"},
    {"text.heading.aim"},
    {"text.heading.ask"},
    {"text.heading.asked"},
    {"text.heading.ladder"},
    {"text.heading.next-step"},
    {"text.heading.out-of-reach"},
    {"text.heading.paths"},
    {"text.heading.questions"},
    {"text.heading.why"},
    {"text.nothing"},
    {"text.page.advice", date("on")},
    {"text.page.ladder", date("on")},
    {"text.page.result"},
    {"text.path.figure", text("what"), text("value"), text("where")},
    {"text.path.gives-up", text("what")},
    {"text.path.hours", number("hours")},
    {"text.path.little-published"},
    {"text.path.own-school"},
    {"text.path.takes", count("met"), count("total")},
    {"text.path.try", text("what")},
    {"text.path.why", text("reasons")},
    {"text.pay", text("value"), text("where")},
    {"text.rung.asks", text("rung"), count("met"), count("total")},
    {"text.sample"},
    {"text.sample.note", text("what")},
    {"text.source", text("source"), text("address")},
};

} // namespace

std::span<const core::PhraseSpec> pagePhrases() {
    return pageTable;
}

} // namespace nextrung::content
