// TerminalInterview: asks the questionnaire's items in a terminal, one at a time.
#pragma once
#include "core/questionnaire/questionnaire.h"
#include "core/support/localized_text.h"

#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace nextrung::platform::cli {

class TerminalInterview {
public:
    /// `in` is what the person types, `out` what they see. All three outlive the interview.
    TerminalInterview(const core::Questionnaire& questionnaire, core::Language language, std::istream& in,
                      std::ostream& out);

    /// Asks until the rule stops, then what the rule does not count. False: the person left before the rule
    /// stopped.
    bool run();

    const core::Answers& answers() const { return m_answers; }
    /// Items in the order in which they were asked, those that the person went back over once.
    const std::vector<core::Id>& asked() const { return m_asked; }

private:
    enum class Reply { Given, Back, Leave };

    std::optional<core::Id> next() const;
    std::optional<core::Id> nextUncounted() const;
    bool isOpen(const core::Id& item) const;

    Reply ask(const core::Item& item);
    void show(const core::Item& item);
    /// What the line means; nullopt when it was not understood and the person was told so.
    std::optional<Reply> take(const core::Item& item, const std::string& line);
    std::optional<Reply> skip(const core::Item& item);
    std::optional<Reply> choose(const core::Item& item, const std::string& line);
    bool fits(const core::Item& item, const std::vector<core::Id>& options);
    void goBack();
    void say(const core::LocalizedText& words);

    const core::Questionnaire& m_questionnaire;
    core::Language m_language;
    std::istream& m_in;
    std::ostream& m_out;
    core::Answers m_answers;
    std::vector<core::Id> m_asked;
};

/// One line without its end.
/// Missing: nullopt at the end of the input, and for a line that is too long to come from a person.
std::optional<std::string> readLine(std::istream& in);

} // namespace nextrung::platform::cli
