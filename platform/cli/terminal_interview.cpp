#include "platform/cli/terminal_interview.h"

#include "core/questionnaire/classify.h"
#include "core/questionnaire/interview.h"

#include <algorithm>
#include <istream>
#include <ostream>
#include <sstream>

namespace nextrung::platform::cli {

namespace {

constexpr std::size_t longestLine = 4096;
constexpr int mostMisunderstood = 20; // in a row: nobody is there, and a pipe may never end

// What the terminal says around the items: its buttons, so to speak. Sentences about a result are content's.
const core::LocalizedText question{"Question", "Pregunta"};
const core::LocalizedText whyWeAsk{"Why we ask:", "Por qué preguntamos:"};
const core::LocalizedText howToChoose{"Type a number. s = skip, b = back, q = quit",
                                      "Escriba un número. s = saltar, b = volver, q = salir"};
const core::LocalizedText howToTick{
    "Type all numbers that fit, such as 1 3. s = skip, b = back, q = quit",
    "Escriba todos los números que correspondan, como 1 3. s = saltar, b = volver, q = salir"};
const core::LocalizedText howToSaySure{"Type a number. b = back, q = quit",
                                       "Escriba un número. b = volver, q = salir"};
const core::LocalizedText notUnderstood{"That is not one of the choices.", "Esa no es una de las opciones."};
const core::LocalizedText oneOnly{"Please pick just one.", "Por favor, elija solo una."};
const core::LocalizedText tooMany{"Please pick fewer. The most you can pick is",
                                  "Por favor, elija menos. Lo máximo es"};
const core::LocalizedText noneAlone{"That one cannot go with others.", "Esa opción no puede ir con otras."};
const core::LocalizedText firstOne{"This is the first question.", "Esta es la primera pregunta."};
const core::LocalizedText leftEarly{"You stopped before the end. Nothing was saved.",
                                    "Usted salió antes del final. No se guardó nada."};
const core::LocalizedText pleaseAnswer{"Please pick one, or go back with b.",
                                       "Por favor, elija una, o vuelva con b."};

// Ids are fixed by the questionnaire. "grow" is the choice of somebody who stays an MA.
const core::Id growItem = "grow";

std::vector<std::string> wordsOf(std::string line) {
    std::replace(line.begin(), line.end(), ',', ' ');
    std::istringstream stream(line);
    std::vector<std::string> words;
    for (std::string word; stream >> word;)
        words.push_back(word);
    return words;
}

/// An option by its number on the screen, or by its id.
const core::Option* optionOf(const core::Item& item, const std::string& word) {
    for (std::size_t i = 0; i < item.options.size(); ++i) {
        if (word == std::to_string(i + 1) || word == item.options[i].id)
            return &item.options[i];
    }
    return nullptr;
}

} // namespace

std::optional<std::string> readLine(std::istream& in) {
    std::string line;
    for (int character = in.get(); character != std::istream::traits_type::eof(); character = in.get()) {
        if (character == '\n')
            return line;
        if (line.size() == longestLine)
            return std::nullopt;
        line += static_cast<char>(character);
    }
    return line.empty() ? std::nullopt : std::optional(line);
}

TerminalInterview::TerminalInterview(const core::Questionnaire& questionnaire, core::Language language,
                                     std::istream& in, std::ostream& out)
    : m_questionnaire(questionnaire), m_language(language), m_in(in), m_out(out) {}

bool TerminalInterview::run() {
    for (auto id = next(); id; id = next()) {
        m_asked.push_back(*id);
        const Reply reply =
            ask(*m_questionnaire.find(*id)); // content refuses a rule that names what is not there
        if (reply == Reply::Back)
            goBack();
        if (reply == Reply::Leave) {
            m_asked.pop_back();
            break;
        }
    }
    const bool finished = !core::nextItem(m_questionnaire, m_answers).item;
    if (!finished)
        say(leftEarly);
    return finished;
}

std::optional<core::Id> TerminalInterview::next() const {
    const core::NextItem counted = core::nextItem(m_questionnaire, m_answers);
    return counted.item ? counted.item : nextUncounted();
}

std::optional<core::Id> TerminalInterview::nextUncounted() const {
    const bool stays = core::kindOf(m_questionnaire, m_answers) == core::Kind::Career;
    for (const core::Item& item : m_questionnaire.items) {
        const bool fitting = item.id != growItem || stays;
        if (!item.counts && item.form != core::ItemForm::Sureness && fitting && isOpen(item.id))
            return item.id;
    }
    return std::nullopt;
}

bool TerminalInterview::isOpen(const core::Id& item) const {
    return m_answers.chosen.count(item) == 0 && m_answers.skipped.count(item) == 0;
}

TerminalInterview::Reply TerminalInterview::ask(const core::Item& item) {
    show(item);
    for (int misunderstood = 0; misunderstood < mostMisunderstood; ++misunderstood) {
        m_out << "> " << std::flush;
        const std::optional<std::string> line = readLine(m_in);
        if (!line)
            break;
        if (const std::optional<Reply> reply = take(item, *line))
            return *reply;
    }
    m_out << "\n";
    return Reply::Leave;
}

void TerminalInterview::show(const core::Item& item) {
    m_out << "\n";
    if (item.form != core::ItemForm::Sureness)
        m_out << question.in(m_language) << " "
              << std::count_if(m_asked.begin(), m_asked.end(),
                               [this](const core::Id& id) {
                                   return m_questionnaire.find(id)->form != core::ItemForm::Sureness;
                               })
              << "\n";
    m_out << item.stem.in(m_language) << "\n";
    for (std::size_t i = 0; i < item.options.size(); ++i)
        m_out << "  " << i + 1 << "  " << item.options[i].text.in(m_language) << "\n";
    if (!item.whyWeAsk.isEmpty())
        m_out << whyWeAsk.in(m_language) << " " << item.whyWeAsk.in(m_language) << "\n";
    switch (item.form) {
    case core::ItemForm::Single:
        say(howToChoose);
        break;
    case core::ItemForm::Ticks:
        say(howToTick);
        break;
    case core::ItemForm::Sureness:
        say(howToSaySure);
        break;
    }
}

std::optional<TerminalInterview::Reply> TerminalInterview::take(const core::Item& item,
                                                                const std::string& line) {
    const std::vector<std::string> words = wordsOf(line);
    if (words.size() != 1)
        return choose(item, line);
    if (words.front() == "q")
        return Reply::Leave;
    if (words.front() == "s")
        return skip(item);
    if (words.front() != "b")
        return choose(item, line);
    if (m_asked.size() > 1)
        return Reply::Back;
    say(firstOne);
    return std::nullopt;
}

std::optional<TerminalInterview::Reply> TerminalInterview::skip(const core::Item& item) {
    if (item.form == core::ItemForm::Sureness) {
        say(pleaseAnswer);
        return std::nullopt;
    }
    m_answers.skipped.insert(item.id);
    return Reply::Given;
}

std::optional<TerminalInterview::Reply> TerminalInterview::choose(const core::Item& item,
                                                                  const std::string& line) {
    std::vector<core::Id> options;
    for (const std::string& word : wordsOf(line)) {
        const core::Option* option = optionOf(item, word);
        if (option == nullptr) {
            say(notUnderstood);
            return std::nullopt;
        }
        if (std::find(options.begin(), options.end(), option->id) == options.end())
            options.push_back(option->id);
    }
    if (!fits(item, options))
        return std::nullopt;
    m_answers.chosen[item.id] = std::move(options);
    return Reply::Given;
}

bool TerminalInterview::fits(const core::Item& item, const std::vector<core::Id>& options) {
    const bool hasNone = std::find(options.begin(), options.end(), item.noneOption) != options.end();
    const auto most = static_cast<std::size_t>(item.mostTicks);
    if (options.empty())
        say(notUnderstood);
    else if (item.form != core::ItemForm::Ticks && options.size() > 1)
        say(oneOnly);
    else if (hasNone && options.size() > 1)
        say(noneAlone);
    else if (most > 0 && options.size() > most)
        m_out << tooMany.in(m_language) << " " << most << ".\n";
    else
        return true;
    return false;
}

void TerminalInterview::goBack() {
    m_asked.pop_back(); // the one on the screen
    const core::Id last = m_asked.back();
    m_asked.pop_back();
    m_answers.chosen.erase(last);
    m_answers.skipped.erase(last);
}

void TerminalInterview::say(const core::LocalizedText& words) {
    m_out << words.in(m_language) << "\n";
}

} // namespace nextrung::platform::cli
