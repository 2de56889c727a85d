#include "core/advice/changes.h"
#include "tests/core/builders.h"
#include "tests/core/worlds.h"
#include "tests/suites/suite.h"

using namespace nextrung::tests;

namespace {

PathwayAdvice path(const Id& id) {
    PathwayAdvice advice;
    advice.id = id;
    advice.title = text(id);
    return advice;
}

Advice adviceWith(Kind kind, const std::vector<Id>& paths, const std::vector<Id>& outOfReach) {
    Advice advice;
    advice.kind = kind;
    for (const Id& id : paths)
        advice.paths.pathways.push_back(path(id));
    for (const Id& id : outOfReach)
        advice.paths.outOfReach.push_back(path(id));
    return advice;
}

Advice before() {
    return adviceWith(Kind::Springboard, {"a", "b", "c"}, {"d"});
}

} // namespace

class TestChanges : public QObject {
    Q_OBJECT

private slots:
    void changesBetween_data();
    void changesBetween();
    void changesBetween_requirements_areCountedOnce();
    void changesBetween_realAdvice_namesTheFirstPathAndTheKind();
};

void TestChanges::changesBetween_data() {
    QTest::addColumn<Advice>("after");
    QTest::addColumn<std::vector<Message>>("expected");
    using Paths = std::vector<Id>;
    const auto row = [](const char* name, const Advice& after, const std::vector<Message>& expected) {
        QTest::newRow(name) << after << expected;
    };
    const auto springboard = [](const Paths& paths, const Paths& outOfReach) {
        return adviceWith(Kind::Springboard, paths, outOfReach);
    };
    const Message first{"change.first-path", {{"path", text("b")}}};
    const auto lost = [](std::int64_t count) { return Message{"change.out-of-reach", {{"count", count}}}; };
    const auto won = [](std::int64_t count) { return Message{"change.within-reach", {{"count", count}}}; };
    row("nothing", before(), {{"change.none", {}}});
    row("the kind alone", adviceWith(Kind::Career, {"a", "b", "c"}, {"d"}), {{"change.kind.career", {}}});
    row("exploring", adviceWith(Kind::Exploring, {"a", "b", "c"}, {"d"}), {{"change.kind.exploring", {}}});
    row("another first path", springboard({"b", "a", "c"}, {"d"}), {first});
    row("another order below the first", springboard({"a", "c", "b"}, {"d"}), {{"change.order", {}}});
    row("one more out of reach", springboard({"a", "b"}, {"c", "d"}), {lost(1)});
    row("the first one out of reach", springboard({"b"}, {"a", "c", "d"}), {first, lost(2)});
    row("all out of reach", springboard({}, {"a", "b", "c", "d"}), {lost(3)});
    row("one within reach again", springboard({"a", "b", "c", "d"}, {}), {won(1)});
    row("everything", adviceWith(Kind::Career, {"b"}, {"a", "c", "d"}),
        {{"change.kind.career", {}}, first, lost(2)});
}

void TestChanges::changesBetween() {
    QFETCH(Advice, after);
    QFETCH(std::vector<Message>, expected);
    QVERIFY(nextrung::core::changesBetween(before(), after) == expected);
}

void TestChanges::changesBetween_requirements_areCountedOnce() {
    const auto leafOf = [](const Id& id, RequirementState state) {
        Assessment leaf;
        leaf.requirement = id;
        leaf.state = state;
        return leaf;
    };
    const auto with = [&](RequirementState diploma) {
        Advice advice = before();
        for (PathwayAdvice& path : advice.paths.pathways) // the same one stands on every path
            path.requirements.children = {leafOf("diploma", diploma), leafOf("age", RequirementState::Met)};
        advice.standing = Standing{};
        for (const bool held : {true, false}) {
            RungStanding rung;
            rung.held = held;
            rung.requirements.children = {leafOf(held ? "held" : "ahead", diploma)};
            advice.standing->rungs.push_back(rung);
        }
        return advice;
    };
    const Advice unknown = with(RequirementState::Unknown);
    const Advice met = with(RequirementState::Met);
    const Message two{"change.requirements", {{"count", std::int64_t{2}}}};
    QVERIFY(nextrung::core::changesBetween(unknown, met) == std::vector<Message>{two});
    QVERIFY(nextrung::core::changesBetween(met, unknown) == std::vector<Message>{two});
    QVERIFY((nextrung::core::changesBetween(met, met) == std::vector<Message>{{"change.none", {}}}));
}

void TestChanges::changesBetween_realAdvice_namesTheFirstPathAndTheKind() {
    const Catalog catalog = smallCatalog();
    Profile person = smallPerson();
    const Advice was = advise(catalog, person, today);
    person.chosenKind = was.kind == Kind::Career ? Kind::Springboard : Kind::Career;
    const Advice is = advise(catalog, person, today);
    const std::vector<Message> changes = nextrung::core::changesBetween(was, is);
    QVERIFY(changes.front().key.starts_with("change.kind."));
    QVERIFY((nextrung::core::changesBetween(is, is) == std::vector<Message>{{"change.none", {}}}));
}

NEXTRUNG_SUITE("core.changes", TestChanges)
#include "tst_changes.moc"
