pragma Singleton
import QtQuick

/*! Every colour, size and duration of the app: light and dark, at any text size. */
QtObject {
    id: root

    // What the person or the system chose; the app sets these once and again when the choice changes.
    property bool dark: false
    property bool highContrast: false
    property bool reducedMotion: false
    property real textScale: 1

    readonly property bool largeText: root.textScale >= 1.3

    // Surfaces
    readonly property color paper: root.highContrast ? (root.dark ? "#000000" : "#FFFFFF") : (root.dark ? "#12201E" : "#FBF8F3")
    readonly property color card: root.highContrast ? (root.dark ? "#0B1413" : "#FFFFFF") : (root.dark ? "#1B2C2A" : "#FFFFFF")
    readonly property color sunk: root.highContrast ? (root.dark ? "#000000" : "#F4EFE6") : (root.dark ? "#0D1817" : "#F4EFE6")
    readonly property color scrim: root.dark ? "#F20A1312" : "#F21B2726"
    readonly property color scrimRail: "#24FFFFFF"

    // Text
    readonly property color ink: root.highContrast ? (root.dark ? "#FFFFFF" : "#000000") : (root.dark ? "#EAF2F0" : "#1B2726")
    readonly property color quiet: root.highContrast ? root.ink : (root.dark ? "#A9BAB5" : "#56645F")

    // Lines
    readonly property color edge: root.highContrast ? root.ink : (root.dark ? "#6B817C" : "#7F8A85")
    readonly property color line: root.highContrast ? root.edge : (root.dark ? "#2E4340" : "#E3DDD2")
    readonly property color track: root.dark ? "#3B534F" : "#DED7CA"

    // Career line, primary action, selection
    readonly property color teal: root.highContrast ? (root.dark ? "#8AEADD" : "#064A43") : (root.dark ? "#5CC9BA" : "#0B6B61")
    readonly property color tealTint: root.dark ? "#1E423D" : "#E0F0EC"
    readonly property color tealInk: root.dark ? "#08211E" : "#FFFFFF"

    // Springboard line, licenses, what was not published
    readonly property color indigo: root.highContrast ? (root.dark ? "#CFD0FF" : "#2E3199") : (root.dark ? "#A9ABFF" : "#4C4FC4")
    readonly property color indigoTint: root.dark ? "#2C3059" : "#ECECFB"
    readonly property color indigoInk: root.dark ? "#14153A" : "#FFFFFF"

    // You. The fill is too light for text on paper: it always carries a word or a marigoldLine ring.
    readonly property color marigold: root.dark ? "#F3B95C" : "#E9A23B"
    readonly property color marigoldLine: root.highContrast ? (root.dark ? "#FFD28A" : "#8A5200") : (root.dark ? "#F3B95C" : "#C07A12")
    readonly property color marigoldTint: root.dark ? "#3E3319" : "#FCF0DB"
    readonly property color marigoldInk: "#2B1D05"

    readonly property color good: root.highContrast ? (root.dark ? "#A2EDBF" : "#17492B") : (root.dark ? "#74D19A" : "#2A7048")
    readonly property color goodTint: root.dark ? "#1C3A2A" : "#E4F3EA"
    readonly property color attention: root.highContrast ? (root.dark ? "#FFC9AE" : "#76300E") : (root.dark ? "#F0A27F" : "#A64A22")
    readonly property color attentionTint: root.dark ? "#43281D" : "#FBE9DF"

    // The one dark card of a screen
    readonly property color hero: root.highContrast ? (root.dark ? "#0E3B36" : "#064A43") : (root.dark ? "#17504A" : "#0A665D")
    readonly property color heroDeep: root.highContrast ? (root.dark ? "#0A2F2B" : "#053B36") : (root.dark ? "#123C38" : "#0A5751")
    readonly property color heroInk: root.highContrast ? (root.dark ? "#FFFFFF" : "#FFFFFF") : (root.dark ? "#F1F8F6" : "#FFFFFF")
    readonly property color heroInkQuiet: root.highContrast ? root.heroInk : (root.dark ? "#BFD9D3" : "#D3EAE5")
    readonly property color heroRail: "#38FFFFFF"
    readonly property color heroRung: "#29FFFFFF"

    // The sky of the welcome drawing
    readonly property color sky: root.dark ? "#1A3A36" : "#CFE7E1"
    readonly property color skyDisc: root.dark ? "#0DFFFFFF" : "#59FFFFFF"

    // Space: 4 8 12 16 20 24 32
    readonly property real space4: 4
    readonly property real space8: 8
    readonly property real space12: 12
    readonly property real space16: 16
    readonly property real space20: 20
    readonly property real space24: 24
    readonly property real space32: 32
    readonly property real pageMargin: root.space20
    readonly property real cardPadding: 18
    readonly property real cardGap: root.space12
    readonly property real sectionGap: root.space20

    // Shape
    readonly property real cardRadius: 16
    readonly property real controlRadius: 12
    readonly property real tagRadius: 8
    readonly property real sheetRadius: 24
    readonly property real hairline: 1
    // Cards have a shadow in light, an outline where a shadow would not be seen
    readonly property real cardBorder: root.dark || root.highContrast ? root.hairline : 0
    readonly property real controlBorder: 1.5
    readonly property real chosenBorder: 2
    readonly property real openBorder: 2.5
    readonly property real focusRing: 3
    readonly property real focusGap: 2
    readonly property real minimumTouchTarget: 48
    readonly property real disabledOpacity: 0.4
    readonly property real noteOpacity: 0.82
    readonly property real tagPad: 6
    readonly property real figureGapCompact: 10
    readonly property color pressedInk: root.dark ? "#14EAF2F0" : "#141B2726"

    // Width classes and the widest columns
    readonly property real compactBelow: 600
    readonly property real expandedFrom: 840
    readonly property real readingWidth: 600
    readonly property real listWidth: 424
    readonly property real detailWidth: 720

    // Type, one entry for each NrText.Role: Display H1 H2 Number H3 Body Small Label Caption
    readonly property string family: "Inter Next Rung"
    readonly property string tabularFamily: "Inter Next Rung Tabular"
    readonly property list<real> textSizes: [30, 26, 20, 22, 17, 16, 15, 14, 13]
    readonly property list<real> textLines: [36, 32, 26, 28, 24, 24, 21, 20, 18]
    readonly property list<real> textTrackings: [-0.66, -0.52, -0.28, -0.40, -0.17, 0, 0, 0, 0]
    readonly property list<int> textWeights: [700, 700, 700, 700, 600, 400, 400, 400, 400]
    // What a line of Inter needs by itself, per pixel of size (ascent + descent)
    readonly property real naturalLine: 1.21
    readonly property real capHeight: 0.727

    // Icons grow with the text, at half the pace
    readonly property real iconScale: 1 + (root.textScale - 1) / 2
    readonly property real iconStroke: 1.8
    readonly property real iconStrokeSelected: 2.1
    readonly property real iconSize: 24 * root.iconScale
    readonly property real iconSizeMedium: 22 * root.iconScale
    readonly property real iconSizeSmall: 16 * root.iconScale

    function textSize(role: int): real {
        return Math.round(root.textSizes[role] * root.textScale);
    }
    function textLine(role: int): real {
        return Math.round(root.textLines[role] * root.textScale);
    }
    /*! The line height at which a smaller text beside a larger one stands on the same baseline. */
    function lineBeside(lineHeight: real, size: real, smallSize: real): real {
        return lineHeight + (size - smallSize) * root.capHeight;
    }
    /*! A colour between two, as far as t (0 to 1), at an opacity. */
    function mix(from: color, to: color, t: real, opacity: real): color {
        return Qt.rgba(from.r + (to.r - from.r) * t, from.g + (to.g - from.g) * t, from.b + (to.b - from.b) * t, opacity);
    }
    // Motion: a state changes in this time; a cursor is on or off for that
    readonly property int motion: 200
    readonly property int cursorHalf: 530
    /*! 0 with reduced motion: states simply change. */
    function duration(milliseconds: int): int {
        return root.reducedMotion ? 0 : milliseconds;
    }

    /*! The colour family of a pathway's kind or of a person's kind. */
    function kindTone(kind: string): string {
        switch (kind) {
        case "license":
        case "degree":
        case "springboard":
            return "indigo";
        case "other-job":
        case "outside":
            return "quiet";
        case "exploring":
            return "marigold";
        default:
            return "teal";
        }
    }
    function kindColor(kind: string): color {
        return root.toneColor(root.kindTone(kind));
    }
    function kindTint(kind: string): color {
        return root.toneTint(root.kindTone(kind));
    }
    function kindIcon(kind: string): string {
        switch (kind) {
        case "next-rung":
            return "ladder";
        case "specialize":
            return "special";
        case "degree":
            return "school";
        case "other-job":
            return "steth";
        default:
            return kind;
        }
    }

    /*! Text and icons of a tone: indigo teal marigold good attention quiet ink. */
    function toneColor(tone: string): color {
        switch (tone) {
        case "indigo":
            return root.indigo;
        case "teal":
            return root.teal;
        case "good":
            return root.good;
        case "attention":
            return root.attention;
        case "quiet":
            return root.quiet;
        default:
            return root.ink;
        }
    }
    function toneTint(tone: string): color {
        switch (tone) {
        case "indigo":
            return root.indigoTint;
        case "teal":
            return root.tealTint;
        case "marigold":
            return root.marigoldTint;
        case "good":
            return root.goodTint;
        case "attention":
            return root.attentionTint;
        default:
            return root.sunk;
        }
    }
    /*! The solid of a tone, for rungs and borders: marigold is its line there. */
    function toneShape(tone: string): color {
        return tone === "marigold" ? root.marigoldLine : root.toneColor(tone);
    }
}
