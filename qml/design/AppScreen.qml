// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

/// Base of every screen: knows its own size class, nothing about its neighbours. What it needs it requires; what it wants
/// it asks the Router for.
T.Page {
    id: root

    property bool ofExercise: false ///< shows something of an exercise, whatever runs
    readonly property bool compact: root.width < Theme.compactWidth
    property int side: Math.max(Theme.margin, Math.round((root.width - Theme.readingWidth) / 2))

    Accessible.role: Accessible.Pane
    Accessible.name: root.title

    background: Rectangle {
        color: Theme.surface
    }
}
