#include "qml/viewmodels/certificates_view_model.h"

#include "qml/viewmodels/way.h"
#include "qml/viewmodels/work_edit.h"

#include <QStringList>

#include <algorithm>

namespace nextrung::ui {
namespace {

const QString screen = QStringLiteral("certificates");
const std::string list = "credentials"; // of `Profile::complete`
const QString completeWord = QStringLiteral("complete");
constexpr int yearsAhead = 12;

std::vector<const core::Entity*> certificatesOf(const core::Catalog& catalog) {
    std::vector<const core::Entity*> certificates;
    for (const auto& [id, entity] : catalog.entities)
        if (entity.kind == core::EntityKind::Credential)
            certificates.push_back(&entity);
    return certificates;
}

/// The entry of a certificate: of two the last one, as the person renewed it.
template <class Entries> auto* entryOf(Entries& entries, const core::Id& id) {
    const auto found =
        std::find_if(entries.rbegin(), entries.rend(), [&](const auto& entry) { return entry.id == id; });
    return found == entries.rend() ? nullptr : &*found;
}

using Held = std::map<core::Id, std::optional<core::PartialDate>>;

void enterOne(core::Profile& profile, const core::Id& id, const Held& held) {
    const auto ticked = held.find(id);
    if (ticked == held.end()) {
        std::erase_if(profile.credentials,
                      [&id](const core::HeldCredential& entry) { return entry.id == id; });
        return;
    }
    if (core::HeldCredential* entry = entryOf(profile.credentials, id))
        entry->until = ticked->second;
    else
        profile.credentials.push_back({freshKey(profile.credentials, "c"), id, ticked->second});
}

/// What the app's certificates do not name stays as it is.
void enter(core::Profile& profile, const core::Catalog& catalog, const Held& held, bool complete) {
    for (const core::Entity* certificate : certificatesOf(catalog))
        enterOne(profile, certificate->id, held);
    if (complete)
        profile.complete.insert(list);
    else
        profile.complete.erase(list);
}

} // namespace

QString certificatesSaid(const Session& session) {
    QStringList words;
    for (const core::HeldCredential& held : session.profile().credentials) {
        const core::Entity* certificate = session.catalog().findEntity(held.id);
        const QString title = certificate ? session.say(certificate->title) : QString();
        if (!title.isEmpty() && !words.contains(title))
            words.append(title);
    }
    if (words.isEmpty() && session.profile().complete.contains(list))
        //: Of the person's certificates: there is none.
        return CertificatesViewModel::tr("None");
    return words.join(QStringLiteral(" · "));
}

CertificatesViewModel::CertificatesViewModel(Session& session, Navigator& navigator, QObject* parent)
    : QObject(parent), m_session(session), m_navigator(navigator), m_rows(this) {
    connect(&m_session, &Session::changed, this, &CertificatesViewModel::refresh);
    connect(&m_navigator, &Navigator::moved, this, &CertificatesViewModel::readDraft);
}

QString CertificatesViewModel::whyNot() const {
    const bool isHalf = std::any_of(m_chosen.begin(), m_chosen.end(),
                                    [this](const core::Id& id) { return m_until.at(id)->isHalf(); });
    if (isHalf)
        //: Why the button "Next" is off: of "good until" only the month or only the year was chosen.
        return tr("Choose both the month and the year, or neither.");
    if (!hasAny() && !m_complete && !differs())
        //: Why the button "Next" is off.
        return tr("Tick what you have, or “I have none of these”.");
    return {};
}

int CertificatesViewModel::step() const {
    return placeStep(m_session, m_navigator, screen).step;
}

int CertificatesViewModel::steps() const {
    return placeStep(m_session, m_navigator, screen).steps;
}

void CertificatesViewModel::toggle(const QString& key) noexcept {
    const core::Id id = key.toStdString();
    untilOf(id);
    if (m_chosen.erase(id) == 0)
        m_chosen.insert(id);
    keepDraft();
    refresh();
}

void CertificatesViewModel::chooseComplete(bool complete) noexcept {
    m_complete = complete;
    keepDraft();
    refresh();
}

std::map<core::Id, std::optional<core::PartialDate>> CertificatesViewModel::held() const {
    Held held;
    for (const core::Id& id : m_chosen)
        held.emplace(id, m_until.at(id)->date());
    return held;
}

bool CertificatesViewModel::differs() const {
    core::Profile edited = m_session.profile();
    enter(edited, m_session.catalog(), held(), m_complete);
    return edited != m_session.profile();
}

void CertificatesViewModel::next() noexcept {
    if (!canGoOn() || m_session.isSaving())
        return;
    m_session.change([this, held = held(), complete = m_complete](
                         core::Profile& profile) { enter(profile, m_session.catalog(), held, complete); },
                     [this] { goOnAfterPlace(m_session, m_navigator, screen); });
}

void CertificatesViewModel::skip() noexcept {
    goOnAfterPlace(m_session, m_navigator, screen);
}

DateEntry& CertificatesViewModel::untilOf(const core::Id& id) {
    DateEntry*& until = m_until[id];
    if (!until) {
        until = new DateEntry(this);
        const int thisYear = static_cast<int>(m_session.today().year());
        until->offer(thisYear - 1, thisYear + yearsAhead);
        connect(until, &DateEntry::chosen, this, [this] {
            keepDraft();
            emit changed();
        });
    }
    return *until;
}

void CertificatesViewModel::readProfile() {
    m_chosen.clear();
    m_complete = m_session.profile().complete.contains(list);
    const int thisYear = static_cast<int>(m_session.today().year());
    for (const core::Entity* certificate : certificatesOf(m_session.catalog())) {
        const core::HeldCredential* held = entryOf(m_session.profile().credentials, certificate->id);
        DateEntry& until = untilOf(certificate->id);
        until.offer(thisYear - 1, thisYear + yearsAhead);
        until.show(held ? held->until : std::nullopt);
        if (held)
            m_chosen.insert(certificate->id);
    }
}

/// The first line says whether that is all; each further one is a certificate and its date.
void CertificatesViewModel::readDraft() {
    if (m_navigator.screen() != screen)
        return;
    readProfile();
    const QStringList lines = m_navigator.draftOf(screen).split(QLatin1Char('\n'));
    if (lines.size() > 1) {
        m_chosen.clear();
        m_complete = lines.front() == completeWord;
    }
    for (const QString& line : lines.mid(1)) {
        const QStringList words = line.split(QLatin1Char(' '));
        const auto until = m_until.find(words.front().toStdString());
        if (until == m_until.end() || words.size() != 2)
            continue;
        m_chosen.insert(until->first);
        until->second->fromDraft(words[1]);
    }
    refresh();
}

void CertificatesViewModel::keepDraft() {
    QStringList lines{m_complete ? completeWord : QStringLiteral("open")};
    for (const core::Id& id : m_chosen)
        lines.append(QString::fromStdString(id) + QLatin1Char(' ') + m_until.at(id)->toDraft());
    if (lines.size() == 1)
        lines.append(QString()); // unlike an empty draft: nothing is ticked any more
    m_navigator.keepDraft(screen, lines.join(QLatin1Char('\n')));
}

void CertificatesViewModel::refresh() {
    std::vector<CertificateRow> rows;
    for (const core::Entity* certificate : certificatesOf(m_session.catalog())) {
        CertificateRow row;
        row.key = QString::fromStdString(certificate->id);
        row.title = m_session.say(certificate->title);
        row.detail = m_session.say(certificate->meaning);
        row.chosen = m_chosen.contains(certificate->id);
        row.until = &untilOf(certificate->id);
        row.until->speak(m_session.language());
        rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(), [](const CertificateRow& left, const CertificateRow& right) {
        return QString::localeAwareCompare(left.title, right.title) < 0;
    });
    m_rows.show(std::move(rows));
    emit changed();
}

} // namespace nextrung::ui
