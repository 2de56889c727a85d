// A word of the field explains itself on a tap, by mouse and by keyboard, in both languages.
#include "platform/packs/installed_packs.h"
#include "qml/viewmodels/term_book.h"
#include "tests/journeys/journey.h"
#include "tests/suites/suite.h"

using namespace nextrung;
using namespace nextrung::tests;

class Terms : public QObject {
    Q_OBJECT

private slots:
    void init();
    void tap_opensWhatItMeans();
    void tap_betweenTwoWords_meansTheNearer();
    void keyboard_opensAndComesBack();
    void related_isShownInItsPlace();
    void language_changesTheWords();
    void ownJob_isNotExplained();

private:
    void know(const core::Profile& profile);
    void openPath(const QString& path);
    QStringList marked() { return m_hand->keysOf(QStringLiteral("term:")); }
    QString meaning() { return propertyOf(*m_app, QStringLiteral("meaning"), "text").toString(); }

    content::Content m_content = platform::builtInContent();
    std::unique_ptr<ui::Application> m_app;
    std::unique_ptr<ui::Hand> m_hand;
};

void Terms::init() {
    failOnAnyWarning();
    know(ui::samplePerson());
}

void Terms::know(const core::Profile& profile) {
    m_hand.reset();
    m_app = openApp(profile, m_content);
    QVERIFY(m_app);
    m_hand = std::make_unique<ui::Hand>(*m_app->window());
}

void Terms::openPath(const QString& path) {
    m_app->navigator().startWith(QStringLiteral("paths"));
    m_app->navigator().open(QStringLiteral("path"), path);
    m_hand->settle();
}

void Terms::tap_opensWhatItMeans() {
    openPath(QStringLiteral("practical-nurse"));
    QVERIFY2(marked().contains(QLatin1String("rn")), qPrintable(marked().join(u' ')));
    QVERIFY(m_hand->click(QStringLiteral("term:rn")));
    m_hand->settle();
    QCOMPARE(m_app->navigator().lowerSheet(), QStringLiteral("term"));
    QCOMPARE(meaning(),
             QString::fromStdString(m_content.catalog.findTerm("rn")->meaning.in(core::Language::English)));
    QVERIFY(m_hand->click(QStringLiteral("got-it")));
    QVERIFY(ui::Hand::until([&] { return m_app->navigator().lowerSheet().isEmpty(); }));
}

void Terms::tap_betweenTwoWords_meansTheNearer() {
    openPath(QStringLiteral("practical-nurse"));
    for (const QString& term : marked()) {
        const QQuickItem* target = m_hand->find(QStringLiteral("term:") + term);
        const QRectF word = target->property("word").toRectF();
        QVERIFY(target->contains(word.center() - target->position()));
        QVERIFY(target->width() >= 48 && target->height() >= 48);
        for (const QString& other : marked()) {
            const QQuickItem* second = m_hand->find(QStringLiteral("term:") + other);
            if (second->parentItem() == target->parentItem() && other != term)
                QVERIFY(!second->contains(word.center() - second->position()));
        }
    }
}

void Terms::keyboard_opensAndComesBack() {
    openPath(QStringLiteral("practical-nurse"));
    QVERIFY(m_hand->focus(QStringLiteral("term:rn")));
    m_hand->press(Qt::Key_Return);
    QVERIFY(ui::Hand::until([&] { return m_app->navigator().lowerSheet() == QLatin1String("term"); }));
    m_hand->settle();
    m_hand->press(Qt::Key_Escape);
    QVERIFY(ui::Hand::until([&] { return m_app->navigator().lowerSheet().isEmpty(); }));
    m_hand->settle();
    QCOMPARE(m_app->window()->activeFocusItem(), m_hand->find(QStringLiteral("term:rn")));
}

void Terms::related_isShownInItsPlace() {
    openPath(QStringLiteral("practical-nurse"));
    m_app->navigator().open(QStringLiteral("term"), QStringLiteral("adn"));
    m_hand->settle();
    QVERIFY(m_hand->click(QStringLiteral("related:rn")));
    m_hand->settle();
    QCOMPARE(m_app->navigator().idOf(QStringLiteral("term")), QStringLiteral("rn"));
    m_hand->press(Qt::Key_Escape);
    QVERIFY(ui::Hand::until([&] { return m_app->navigator().lowerSheet().isEmpty(); }));
}

void Terms::language_changesTheWords() {
    openPath(QStringLiteral("practical-nurse"));
    m_app->preferences().chooseLanguage(QStringLiteral("es"));
    m_hand->settle();
    QVERIFY(!marked().isEmpty());
    QVERIFY(m_hand->click(QStringLiteral("term:") + marked().constFirst()));
    m_hand->settle();
    const core::Term* term =
        m_content.catalog.findTerm(m_app->navigator().idOf(QStringLiteral("term")).toStdString());
    QCOMPARE(meaning(), QString::fromStdString(term->meaning.in(core::Language::Spanish)));
}

void Terms::ownJob_isNotExplained() {
    const auto found = [this] {
        ui::TermBook book;
        book.use(m_app->session());
        QStringList terms;
        for (const QVariant& mark : book.find(QStringLiteral("A medical assistant or an RN"), book.edition()))
            terms << mark.toMap().value(QStringLiteral("term")).toString();
        return terms;
    };
    QCOMPARE(found(), QStringList{QStringLiteral("rn")});
    core::Profile newcomer = ui::samplePerson();
    newcomer.employments.clear();
    know(newcomer);
    QCOMPARE(found(), (QStringList{QStringLiteral("medical-assistant"), QStringLiteral("rn")}));
}

NEXTRUNG_SUITE("journeys.terms", Terms)
#include "tst_terms.moc"
