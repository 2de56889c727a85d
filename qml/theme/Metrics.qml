pragma Singleton
import QtQuick

/*! The geometry of the drawn parts: ladders, strip, pins, marks. Sizes for text at 100 %. */
QtObject {
    // Buttons and bars
    readonly property real buttonHeight: 52
    readonly property real buttonHeightSmall: 44
    readonly property real chipHeight: 40
    readonly property real tagHeight: 26
    readonly property real segmentedHeight: 52
    readonly property real segmentedHeightSmall: 36
    readonly property real segmentedInset: 4
    readonly property real appBarHeight: 48
    readonly property real tabBarHeight: 80
    readonly property real railWidth: 96
    // Of a page, at the left: a swipe that begins there goes back
    readonly property real swipeEdge: 24
    // A sheet drawn down by so much closes
    readonly property real sheetLetGo: 96
    // From here a detail has two columns
    readonly property real twoColumnsFrom: 700
    readonly property real tabPillWidth: 60
    readonly property real tabPillHeight: 32
    readonly property real fieldHeight: 60
    readonly property real selectHeight: 48
    readonly property int mostTabs: 5
    readonly property real searchHeight: 56
    readonly property int searchLength: 80
    readonly property int fieldLength: 200
    readonly property real scrollBar: 4
    readonly property real scrollBarOpacity: 0.55
    readonly property real scrollStep: 60
    readonly property real cursor: 2
    readonly property real handleWidth: 40
    readonly property real handleHeight: 4
    readonly property real handleTop: 10
    readonly property real handleOpacity: 0.6
    readonly property real sheetTopGap: 58
    readonly property real sheetRise: 24
    readonly property real listHeight: 320

    // Rows and cards
    readonly property real answerHeight: 76
    readonly property real answerHeightCompact: 64
    readonly property real rowHeight: 60
    readonly property real rowHeightCompact: 52
    readonly property real iconTile: 40
    readonly property real iconTileLarge: 44
    readonly property real checkSize: 24
    readonly property real checkDot: 10
    readonly property real checkRadius: 7
    readonly property real markSize: 20
    readonly property real checkGlyph: 0.72
    readonly property real checkStroke: 2.4
    readonly property real stateSize: 22
    readonly property real markGlyph: 0.62
    readonly property real answerLine: 22
    readonly property real rowTextMinimum: 150
    readonly property real noticeTall: 48
    readonly property real quoteBar: 4
    readonly property real emptyTile: 64
    readonly property real appMark: 28

    // Mini ladder: two rails, n rungs, k of them filled from the bottom
    readonly property real miniWidth: 38
    readonly property real miniHeight: 46
    readonly property real miniHeightLarge: 64
    readonly property real miniRail: 4
    readonly property real miniRung: 4.8
    readonly property real miniRungLength: 28
    readonly property real miniEnd: 2
    readonly property int miniDashes: 4
    readonly property real miniDashGap: 3

    // Flat rungs
    readonly property real flatWidth: 7
    readonly property real flatHeight: 16
    readonly property real flatGap: 6
    readonly property real weightWidth: 8
    readonly property real weightHeight: 18
    readonly property real weightGap: 4
    readonly property real weightRadius: 3

    // Strip: a ladder lying flat
    readonly property real stripYouWidth: 10
    readonly property real stripYouHeight: 38
    readonly property real stripYouBorder: 2.5
    readonly property real stripLabelWidth: 48
    readonly property real stripLabelHeight: 22

    // Question ladder
    readonly property real questionRail: 8
    readonly property real questionRailGap: 34
    readonly property real questionRung: 8
    readonly property real questionNow: 12
    readonly property real questionNowOver: 4
    readonly property real questionDisc: 28
    readonly property real questionCheck: 20
    readonly property real questionEnd: 26
    readonly property real questionTop: 25

    // Ladder: rails behind the rung cards
    readonly property real ladderRail: 12
    readonly property real ladderRailInset: 14
    readonly property real ladderGap: 38
    readonly property real ladderGapSmall: 12
    readonly property real ladderEnd: 8
    readonly property real ladderEndTop: 4
    readonly property real rungHeight: 50
    readonly property real hereBorder: 2.5
    readonly property real stepInset: 56
    readonly property real pinRise: 13
    readonly property real pinX: 44
    readonly property real dash: 3.2
    readonly property real dashGap: 2.4

    // Station on a line (path header)
    readonly property real stationRadius: 16
    readonly property real stationRing: 6
    readonly property real stationRail: 10
    readonly property real stationInset: 56
    readonly property real stationLine: 0.3
    readonly property real stationRingMix: 0.55

    // The ladder of the one dark card
    readonly property real heroRail: 12
    readonly property real heroLadder: 78
    readonly property real heroLadderInset: 18
    readonly property real heroRungStep: 56
    readonly property real heroFirstRung: 30
    readonly property real heroYou: 34
    readonly property real heroYouRing: 4
    readonly property real heroDash: 18
    readonly property real heroDashHeight: 5

    // Shadows: how far each nine-patch reaches beyond the card, and its corner
    readonly property real shadowReach: 40
    readonly property real shadowCorner: 64
    readonly property real shadowCornerSheet: 72
    readonly property real shadowReachSmall: 8
    readonly property real shadowCornerSmall: 20

    // Welcome drawing
    readonly property real welcomeHeight: 300
    readonly property real welcomeLabel: 28
    readonly property real welcomeCareerX: -57
    readonly property real welcomeHighY: 86
    readonly property real welcomeLowY: 130
    readonly property real welcomeNurseX: 99
    readonly property real welcomeNurseY: 86
    readonly property real welcomePracticalX: 67
    readonly property real welcomePracticalY: 132
    readonly property real welcomeLabelX: 43
    readonly property real welcomeNextY: 174
    readonly property real welcomeYouY: 222
}
