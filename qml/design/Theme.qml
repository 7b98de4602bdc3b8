// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

/// Every colour, size and duration that a component may use. Names say the job, never the hue.
QtObject {
    id: theme

    enum Appearance {
        Day,
        Night,
        HighContrast
    }

    property int appearance: Theme.Day
    property real textScale: 1.0
    property bool reduceMotion: false
    property real touchTarget: 48 // 64 on a kiosk

    readonly property bool night: theme.appearance === Theme.Night
    readonly property bool strong: theme.appearance === Theme.HighContrast

    // Surfaces
    readonly property color surface: theme.strong ? "#000000" : theme.night ? "#101214" : "#ffffff"
    readonly property color raised: theme.strong ? "#000000" : theme.night ? "#1b1e21" : "#f3f4f5"
    readonly property color pressed: theme.strong ? "#333333" : theme.night ? "#2a2e32" : "#e4e7e9"
    readonly property color line: theme.strong ? "#ffffff" : theme.night ? "#3a4046" : "#d3d7da"
    readonly property color edge: theme.strong ? "#ffffff" : theme.night ? "#8b939b" : "#6b7278"

    readonly property color shade: "#99000000" // over what waits behind a question

    // Ink
    readonly property color ink: theme.strong ? "#ffffff" : theme.night ? "#d9dcdf" : "#15181a"
    readonly property color inkSoft: theme.strong ? "#ffffff" : theme.night ? "#a3aab1" : "#50575d"
    readonly property color focus: theme.strong ? "#ffff00" : theme.night ? "#ffd479" : "#0a58ca"

    // The one action of a screen: black on white by day
    readonly property color action: theme.strong ? "#ffffff" : theme.night ? "#d9dcdf" : "#15181a"
    readonly property color actionPressed: theme.strong ? "#cccccc" : theme.night ? "#b7bcc1" : "#3a4046"
    readonly property color actionInk: theme.strong ? "#000000" : theme.night ? "#101214" : "#ffffff"

    // Red = danger and calling, green = done and safe, amber = wants attention, blue = exercise.
    // Each as ink on a surface, as a fill, and as ink on that fill.
    readonly property color danger: theme.strong ? "#ff9d94" : theme.night ? "#ff9a90" : "#b3200f"
    readonly property color dangerFill: theme.strong ? "#ff9d94" : theme.night ? "#c2382a" : "#b3200f"
    readonly property color dangerInk: theme.strong ? "#000000" : "#ffffff"
    readonly property color dangerWash: theme.strong ? "#000000" : theme.night ? "#33191a" : "#fdecea"
    readonly property color safe: theme.strong ? "#7dff9b" : theme.night ? "#86d49b" : "#17663a"
    readonly property color safeFill: theme.strong ? "#7dff9b" : theme.night ? "#1f7544" : "#17663a"
    readonly property color safeInk: theme.strong ? "#000000" : "#ffffff"
    readonly property color safeWash: theme.strong ? "#000000" : theme.night ? "#15271c" : "#e8f4ec"
    readonly property color attention: theme.strong ? "#ffdb6e" : theme.night ? "#f0c36a" : "#7a4b00"
    readonly property color attentionWash: theme.strong ? "#000000" : theme.night ? "#2e2512" : "#fff3d9"
    readonly property color exercise: theme.strong ? "#9dc8ff" : theme.night ? "#8fbcff" : "#0b4fb3"
    readonly property color exerciseFill: theme.strong ? "#9dc8ff" : theme.night ? "#1d5fbf" : "#0b4fb3"
    readonly property color exerciseInk: theme.strong ? "#000000" : "#ffffff"
    readonly property color exerciseWash: theme.strong ? "#000000" : theme.night ? "#15233a" : "#e7f0fd"

    // Type
    readonly property FontLoader regularFont: FontLoader {
        source: "fonts/AtkinsonHyperlegibleNext-Regular.ttf"
    }
    readonly property FontLoader semiBoldFont: FontLoader {
        source: "fonts/AtkinsonHyperlegibleNext-SemiBold.ttf"
    }
    readonly property FontLoader figuresFont: FontLoader {
        source: "fonts/UitwijkFigures-SemiBold.ttf"
    }
    readonly property string family: "Atkinson Hyperlegible Next"
    readonly property string figures: "Uitwijk Figures"
    readonly property int regular: Font.Normal
    readonly property int bold: Font.DemiBold
    readonly property real leading: 1.25
    readonly property int smallSize: Math.round(15 * theme.textScale)
    readonly property int quietSize: Math.round(15 * Math.min(theme.textScale, 1.4)) // what stands on every screen
    readonly property int navSize: Math.round(13 * Math.min(theme.textScale, 1.15))
    readonly property int bodySize: Math.round(18 * theme.textScale)
    readonly property int stepSize: Math.round(22 * theme.textScale)
    readonly property int titleSize: Math.round(26 * Math.min(theme.textScale, 1.6))
    readonly property int bannerSize: Math.round(34 * Math.min(theme.textScale, 1.4))
    readonly property int readerSize: Math.round(60 * Math.min(theme.textScale, 1.3)) // read out across a room
    readonly property int dictateSize: Math.round(40 * Math.min(theme.textScale, 1.3))

    // Space
    readonly property int hair: 1
    readonly property int stroke: 2
    readonly property int frame: 6
    readonly property int tight: 4
    readonly property int spacing: 8
    readonly property int gap: 12
    readonly property int margin: 16
    readonly property int block: 24
    readonly property int radius: 10
    readonly property int iconSize: Math.round(24 * Math.min(theme.textScale, 1.5))
    readonly property int largeIcon: Math.round(36 * Math.min(theme.textScale, 1.4))
    readonly property int readingWidth: 680
    readonly property int compactWidth: 600
    readonly property int wideWidth: 840
    readonly property int boardWidth: 1200

    // Time
    readonly property int motion: theme.reduceMotion ? 0 : 120
    readonly property int hold: 1200
}
