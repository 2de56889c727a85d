#include "qml/viewmodels/path_view_model.h"

#include "core/advice/words.h"
#include "qml/viewmodels/figure_words.h"
#include "qml/viewmodels/plain_text.h"
#include "qml/viewmodels/rung_row.h"

#include <algorithm>

namespace nextrung::ui {
namespace {

/// On a card a reason follows "Why:"; on its own page it stands alone.
QString asSentence(QString words) {
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

/// Each source once, in the order in which the page uses them.
class SourceList {
public:
    explicit SourceList(core::Language language) : m_language(language) {}

    void add(const core::Source& source) {
        SourceRow row;
        row.title = sourceWords(source, m_language);
        row.address = plain(source.address);
        row.key = row.title + row.address;
        const bool known = std::any_of(m_rows.begin(), m_rows.end(),
                                       [&](const SourceRow& other) { return other.key == row.key; });
        if (!known && !row.title.isEmpty())
            m_rows.push_back(std::move(row));
    }

    void addAll(const core::Requirement& requirement) {
        for (const core::Source& source : requirement.sources)
            add(source);
        for (const core::Requirement& child : requirement.children)
            addAll(child);
    }

    std::vector<SourceRow> take() { return std::move(m_rows); }

private:
    core::Language m_language;
    std::vector<SourceRow> m_rows;
};

} // namespace

PathViewModel::PathViewModel(Session& session, Navigator& navigator, Announcement& announcement,
                             QObject* parent)
    : QObject(parent),
      m_session(session),
      m_navigator(navigator),
      m_announcement(announcement),
      m_figures(this),
      m_requirements(this),
      m_sources(this) {
    connect(&m_session, &Session::changed, this, &PathViewModel::refresh);
    connect(&m_navigator, &Navigator::moved, this, &PathViewModel::refresh);
}

void PathViewModel::answer(const QString& requirement) noexcept {
    m_navigator.open(QStringLiteral("answer"), requirement);
}

void PathViewModel::refresh() {
    const core::Id id = shownPath(m_session, m_navigator).toStdString();
    const core::PathwayAdvice* path = id.empty() ? nullptr : findPath(m_session.advice(), id);
    if (!path)
        return;
    const core::Pathway* pathway = m_session.catalog().findPathway(id);
    showAdvice(*path);
    showContent(pathway);
    showSources(*path, pathway);
    emit changed();
}

void PathViewModel::showAdvice(const core::PathwayAdvice& path) {
    m_path = pathRow(m_session, path);
    m_reasons.clear();
    for (const core::Message& reason : path.reasons)
        m_reasons.append(asSentence(m_session.say(reason)));
    m_parts.clear();
    for (const core::Message& part : core::partWords(path.parts, m_session.catalog().weights))
        m_parts.append(m_session.say(part));
    m_parts.append(m_session.say(core::scoreWords(path.parts)));
    m_requirements.show(requirementRows(m_session, path.requirements));
}

void PathViewModel::showContent(const core::Pathway* pathway) {
    m_summary = pathway ? m_session.say(pathway->summary) : QString();
    m_givesUp = pathway ? m_session.say(pathway->givesUp) : QString();
    m_tryCheaply = pathway ? m_session.say(pathway->tryCheaply) : QString();
    m_littlePublished = pathway && pathway->littlePublished;
    std::vector<FigureRow> rows;
    const std::vector<core::Figure> none;
    for (const core::Figure& figure : pathway ? pathway->figures : none) {
        FigureRow row;
        row.key = QString::fromStdString(figure.id);
        row.value = figureWithUnit(figure, m_session.language());
        row.about = m_session.say(figure.about);
        row.note = placeAndDate(figure, m_session.language());
        rows.push_back(std::move(row));
    }
    m_figures.show(std::move(rows));
}

void PathViewModel::showSources(const core::PathwayAdvice& path, const core::Pathway* pathway) {
    SourceList sources(m_session.language());
    if (path.pay)
        sources.add(path.pay->source);
    const core::Ladder* ladder = path.kind == core::PathwayKind::NextRung ? ladderOf(m_session) : nullptr;
    if (ladder)
        sources.add(ladder->source);
    if (pathway) {
        if (pathway->typicalMonths)
            sources.add(pathway->typicalMonths->source);
        for (const core::Figure& figure : pathway->figures)
            sources.add(figure.source);
        sources.addAll(pathway->requirements);
        for (const core::Source& source : pathway->sources)
            sources.add(source);
    }
    for (const core::Program& program : m_session.catalog().programs)
        if (program.id == path.program)
            sources.add(program.source);
    m_sources.show(sources.take());
}

} // namespace nextrung::ui
