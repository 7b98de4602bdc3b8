// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Uitwijk.Design

/// A question that comes up over the screen, from below on a phone. Nothing happens when it is closed without an answer.
T.Popup {
    id: root

    required property string label
    default property alias rows: column.data
    readonly property int above: Math.round(Theme.block + Theme.bodySize * 1.2) ///< what stays free: the word of an exercise is to be read over a sheet
    property Item asker: null ///< what had the keyboard when it came up, and gets it back

    modal: true
    focus: true
    parent: T.Overlay.overlay
    x: Math.round((parent.width - width) / 2)
    y: parent.width < Theme.compactWidth ? parent.height - height : Math.round((parent.height - height) / 2)
    width: Math.min(parent.width, Theme.readingWidth)
    height: Math.min(parent.height - root.above, column.implicitHeight + 2 * Theme.margin)
    padding: Theme.margin
    closePolicy: T.Popup.CloseOnEscape + T.Popup.CloseOnPressOutside
    onAboutToShow: root.asker = root.parent.Window.activeFocusItem
    onClosed: {
        if (root.asker && root.asker.visible)
            root.asker.forceActiveFocus(Qt.PopupFocusReason);
        root.asker = null;
    }

    T.Overlay.modal: Rectangle {
        color: Theme.shade
    }
    contentItem: Flickable {
        contentHeight: column.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column
            width: root.availableWidth
            spacing: Theme.spacing

            SectionHeader {
                topPadding: 0
                width: parent.width
                text: root.label
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.hair
        border.color: Theme.edge
    }
}
