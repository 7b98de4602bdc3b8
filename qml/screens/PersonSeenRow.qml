// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Uitwijk.Design

/// One person of a roll call. One tap says "seen", and takes it back; "…" has the other answers.
Item {
    id: root

    required property string personId
    required property string name
    required property string detail
    required property string group
    required property int whereabouts
    required property bool disputed
    required property string place
    required property string saidBy
    required property string saidAt
    required property string geo
    required property string geoAt
    readonly property string said: root.saidBy.length === 0 ? "" : qsTr("%1 · %2 · %3").arg(mark.word).arg(root.saidBy).arg(root.saidAt)

    signal seen
    signal others

    implicitWidth: 320
    implicitHeight: Math.max(Theme.touchTarget, words.height) + Theme.gap
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2").arg(root.name).arg(mark.word)

    T.AbstractButton {
        id: tap
        width: root.width - more.width
        height: root.height
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.CheckBox
        Accessible.checkable: true
        Accessible.checked: root.whereabouts === PersonMark.Seen
        Accessible.name: qsTr("Seen: %1").arg(root.name)
        Accessible.onPressAction: tap.clicked()
        Keys.onReturnPressed: tap.clicked()
        onClicked: root.seen()
        onPressAndHold: root.others()

        contentItem: Item {
            PersonMark {
                id: mark
                anchors.verticalCenter: parent.verticalCenter
                whereabouts: root.whereabouts
            }
            Column {
                id: words
                anchors.verticalCenter: parent.verticalCenter
                x: mark.width + Theme.gap
                width: parent.width - words.x

                AppLabel {
                    width: parent.width
                    text: root.name
                    strong: true
                    lineHeight: 1.1
                    Accessible.ignored: true
                }
                AppLabel {
                    width: parent.width
                    visible: root.disputed
                    text: qsTr("Wardens disagree")
                    font.pixelSize: Theme.smallSize
                    color: Theme.attention
                    strong: true
                }
                AppLabel {
                    width: parent.width
                    visible: root.place.length > 0
                    text: root.place
                    font.pixelSize: Theme.smallSize
                    color: root.whereabouts === PersonMark.NeedsHelp ? Theme.danger : Theme.ink
                    strong: root.whereabouts === PersonMark.NeedsHelp
                }
                AppLabel {
                    width: parent.width
                    visible: root.geo.length > 0
                    text: qsTr("Said at %1: here, %2").arg(root.geoAt).arg(PlaceWords.geo(root.geo))
                    font.pixelSize: Theme.smallSize
                    Accessible.ignored: true
                }
                AppLabel {
                    width: parent.width
                    visible: text.length > 0
                    text: root.said.length > 0 ? root.said : root.detail
                    font.pixelSize: Theme.smallSize
                    soft: true
                    Accessible.ignored: true
                }
            }
        }
        background: Rectangle {
            color: tap.down ? Theme.pressed : "transparent"

            FocusRing {
                anchors.margins: 0
                shown: tap.visualFocus
            }
        }
    }
    IconButton {
        id: more
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        label: qsTr("Other answers for: %1").arg(root.name)
        iconName: "dots-circle-horizontal"
        inkColor: Theme.inkSoft
        onClicked: root.others()
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hair
        color: Theme.line
    }
}
