// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

/// A line to write in, with its name above it.
Item {
    id: root

    required property string label
    property alias text: field.text
    property alias echoMode: field.echoMode
    property alias inputMethodHints: field.inputMethodHints
    property alias maximumLength: field.maximumLength
    property string hint
    property bool hideLabel: false
    property int inset: 0
    property int endInset: 0
    readonly property bool active: field.activeFocus

    signal accepted

    function takeFocus(): void {
        field.forceActiveFocus();
    }
    function clear(): void {
        field.clear();
    }

    implicitWidth: 320
    implicitHeight: field.height + (root.hideLabel ? 0 : caption.height + Theme.tight)
    onActiveFocusChanged: {
        if (root.activeFocus && !field.activeFocus)
            field.forceActiveFocus();
    }

    AppLabel {
        id: caption
        visible: !root.hideLabel
        width: root.width
        text: root.label
        font.pixelSize: Theme.smallSize
        soft: true
        Accessible.ignored: true
    }
    T.TextField {
        id: field
        y: root.hideLabel ? 0 : caption.height + Theme.tight
        width: root.width
        height: Math.max(Theme.touchTarget, field.contentHeight + 2 * Theme.gap)
        leftPadding: Theme.gap + root.inset
        rightPadding: Theme.gap + root.endInset
        verticalAlignment: TextInput.AlignVCenter
        color: Theme.ink
        selectionColor: Theme.ink
        selectedTextColor: Theme.surface
        selectByMouse: true
        font.family: Theme.family
        font.pixelSize: Theme.bodySize
        Accessible.role: Accessible.EditableText
        Accessible.name: root.label
        onAccepted: root.accepted()

        background: Rectangle {
            radius: Theme.radius
            color: Theme.surface
            border.width: field.activeFocus ? Theme.stroke + Theme.hair : Theme.stroke
            border.color: field.activeFocus ? Theme.focus : Theme.edge

            AppLabel {
                anchors.verticalCenter: parent.verticalCenter
                x: field.leftPadding
                width: parent.width - field.leftPadding - field.rightPadding
                visible: field.text.length === 0 && field.preeditText.length === 0
                text: root.hint
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                soft: true
                Accessible.ignored: true
            }
        }
    }
}
