// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

/// Lines to write in, with their name above. Plain text, whatever is pasted.
Item {
    id: root

    required property string label
    property alias text: area.text

    function clear(): void {
        area.clear();
    }
    /// Into the clipboard.
    function copyAll(): void {
        area.selectAll();
        area.copy();
        area.deselect();
    }

    implicitWidth: 320
    implicitHeight: caption.height + Theme.tight + area.height

    AppLabel {
        id: caption
        width: root.width
        text: root.label
        font.pixelSize: Theme.smallSize
        soft: true
        Accessible.ignored: true
    }
    T.TextArea {
        id: area
        y: caption.height + Theme.tight
        width: root.width
        height: Math.max(Theme.touchTarget, area.contentHeight + 2 * Theme.gap)
        padding: Theme.gap
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        color: Theme.ink
        selectionColor: Theme.ink
        selectedTextColor: Theme.surface
        font.family: Theme.family
        font.pixelSize: Theme.bodySize
        Accessible.role: Accessible.EditableText
        Accessible.name: root.label

        background: Rectangle {
            radius: Theme.radius
            color: Theme.surface
            border.width: area.activeFocus ? Theme.stroke + Theme.hair : Theme.stroke
            border.color: area.activeFocus ? Theme.focus : Theme.edge
        }
    }
}
