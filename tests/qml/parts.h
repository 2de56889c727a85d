// Parts: every component in a piece of QML that shows it, with root.words wherever it takes a text.
#pragma once
#include <QString>

#include <array>
#include <string_view>

namespace nextrung::tests {

struct Part {
    std::string_view name;
    std::string_view qml;
    /// How many texts it shows that are exactly root.words (others carry it among more words).
    int texts;
    /// The same at large text, where it differs.
    int textsAtLarge = -1;
};

inline constexpr std::array parts{
    Part{
        "ActionBar",
        R"(ActionBar { width: root.width; primaryText: root.words; primaryEnabled: false; primaryReason: root.words
        leftText: root.words; leftIcon: "career"; rightText: root.words; note: root.words })",
        5, 4},
    Part{"AnswerCard", R"(AnswerCard { width: root.width; key: "k"; title: root.words; secondary: root.words
        iconName: "license"; chosen: true })",
         2},
    Part{"AppBar", R"(AppBar { width: root.width; title: root.words; actionText: root.words })", 2},
    Part{"AppMark", R"(AppMark {})", 0},
    Part{"Card", R"(Card { width: root.width; NrText { width: parent.width; text: root.words } })", 1},
    Part{"CardFace", R"(CardFace { width: root.width; height: 60 })", 0},
    Part{"Chip", R"(Chip { key: "k"; label: root.words; on: true })", 1},
    Part{"ChipRow",
         R"(ChipRow { width: root.width; name: root.words; Chip { key: "k"; label: root.words } })", 1},
    Part{"ChoiceRow",
         R"(ChoiceRow { width: root.width; key: "k"; title: root.words; secondary: root.words })", 2},
    Part{"Disclosure", R"(Disclosure { width: root.width; label: root.words; text: root.words; open: true })",
         2},
    Part{"Divider", R"(Divider { width: root.width })", 0},
    Part{"EmphasisText", R"(EmphasisText { width: root.width; text: root.words; emphases: [root.words] })",
         1},
    Part{"EmptyState",
         R"(EmptyState { width: root.width; title: root.words; text: root.words; actionText: root.words })",
         3},
    Part{"FigureRow",
         R"(FigureRow { width: root.width; Figure { value: root.number; caption: root.words } })", 2},
    Part{"FlatRungs", R"(FlatRungs { filled: 1; total: 3; own: 2; countText: root.words })", 1},
    Part{
        "HeroCard",
        R"(HeroCard { width: root.width; lead: root.words; title: root.words; when: root.words; text: root.words
        actionText: root.words; laterText: root.words })",
        6},
    Part{"Icon", R"(Icon { name: "home" })", 0},
    Part{"IconButton", R"(IconButton { iconName: "close"; name: root.words })", 0},
    Part{"IconTile", R"(IconTile { iconName: "lock" })", 0},
    Part{"LevelCard",
         R"(LevelCard { width: root.width; key: "k"; level: root.words; pay: root.words; secondary: root.words
        chosen: true; first: true; last: true; NrText { width: parent.width; text: root.words } })",
         4},
    Part{"ListRow",
         R"(ListRow { width: root.width; label: root.words; secondary: root.words; value: root.words
        iconName: "globe"; tagText: root.words })",
         4},
    Part{"MiniLadder", R"(MiniLadder { filled: 1; total: 4; own: 2; workSays: 3; countText: root.words })",
         1},
    Part{
        "MonthYearPicker",
        R"(MonthYearPicker { width: root.width; lastYear: 2026; monthName: root.words; yearName: root.words })",
        2},
    Part{"NavCard",
         R"(NavCard { width: root.width; title: root.words; secondary: root.words; iconName: "eye" })", 2},
    Part{"NoticeCard",
         R"(NoticeCard { width: root.width; title: root.words; text: root.words; emphases: [root.words]
        actionText: root.words })",
         3},
    Part{"NrButton",
         R"(NrButton { width: root.width; label: root.words; note: root.words; iconName: "ask" })", 2},
    Part{"NrText",
         R"(NrText { width: root.width; text: root.words; role: NrText.H1; heading: true; fitWidth: width })",
         1},
    Part{
        "PathCard",
        R"(PathCard { width: root.width; key: "k"; title: root.words; kindText: root.words; months: root.number
        monthsCaption: root.words; pay: root.number; payCaption: root.words; paySource: root.words; met: 1; total: 3
        countText: root.words; wishText: root.words; whyLead: root.words; whyText: root.words; reasonText: root.words })",
        10},
    Part{"PathHeader",
         R"(PathHeader { width: root.width; title: root.words; kindText: root.words; subtitle: root.words })",
         3},
    Part{"Pin", R"(Pin { width: root.width; text: root.words })", 1},
    Part{"QuestionLadder", R"(QuestionLadder { height: 200; current: 2; total: 5 })", 0},
    Part{"QuoteBar", R"(QuoteBar { width: root.width; text: root.words; secondary: root.words })", 2},
    Part{"RadioList", R"(RadioList { width: root.width; name: root.words
        AnswerCard { width: root.width; key: "k"; title: root.words } })",
         1},
    Part{"RailGap", R"(RailGap { width: root.width; payStep: root.words })", 1},
    Part{"RequirementRow",
         R"(RequirementRow { width: root.width; key: "k"; title: root.words; stateName: "not-yet"
        stateText: root.words; detail: root.words; tagText: root.words; tagIcon: "site" })",
         2},
    Part{"RungCard",
         R"(RungCard { width: root.width; key: "k"; level: root.words; pay: root.number; payText: root.words
        moveText: root.words; moveIcon: "hourglass"; workText: root.words; met: 1; total: 3; countText: root.words
        workSaysText: root.words; payStep: root.number; first: true })",
         7},
    Part{"SearchField", R"(SearchField { width: root.width; name: root.words; placeholder: root.words })", 1},
    Part{"SectionHeader", R"(SectionHeader { width: root.width; title: root.words; actionText: root.words })",
         2},
    Part{
        "Segmented",
        R"(Segmented { width: root.width; name: root.words; Segment { key: "a"; label: root.words; chosen: true }
        Segment { key: "b"; label: root.words } })",
        2},
    Part{"Select",
         R"(Select { width: root.width; name: root.words; options: [root.words]; currentIndex: 0 })", 1},
    Part{"SourceLine", R"(SourceLine { width: root.width; text: root.words; staleText: root.words })", 2},
    Part{"StateMark", R"(StateMark { stateName: "unknown" })", 0},
    Part{"StepBar", R"(StepBar { step: 1; steps: 2; text: root.words })", 1},
    Part{
        "Strip",
        R"(Strip { width: root.width; youText: root.words; careerText: root.words; springboardText: root.words
        spoken: root.words })",
        3},
    Part{
        "TabBar",
        R"(TabBar { width: root.width; name: root.words; Tab { label: root.words; iconName: "paths"; selected: true }
        Tab { label: root.words; iconName: "ladder" } })",
        2},
    Part{"Tag", R"(Tag { text: root.words; iconName: "license"; maximumWidth: root.width })", 1},
    Part{
        "TextEntry",
        R"(TextEntry { width: root.width; label: root.words; placeholder: root.words; errorText: root.words })",
        3},
    Part{"WeightBars", R"(WeightBars { filled: 2 })", 0},
    Part{"WeightRow", R"(WeightRow { width: root.width; quote: root.words; detail: root.words; weight: 2 })",
         2},
    Part{"WelcomeArt", R"(WelcomeArt { width: root.width; careerHigh: root.words; careerLow: root.words
        springboardHigh: root.words; springboardLow: root.words; nextText: root.words; youText: root.words })",
         6, 0},
};

/// Parts of other parts, shown by these, and parts that fill a window, tested on their own.
inline constexpr std::array notParts{
    "CheckMark",  "ChoicePressable", "FieldCursor", "FieldFace",    "Figure",
    "FocusRing",  "HeroLadder",      "LevelChoice", "NrPressable",  "QuestionRail",
    "ReasonLine", "RungBase",        "RungFace",    "RungStanding", "Scroller",
    "Segment",    "SelectOption",    "Sheet",       "SheetHead",    "SheetRails",
    "Station",    "StationLabel",    "StripEnds",   "Tab",          "WishBar"};

} // namespace nextrung::tests
