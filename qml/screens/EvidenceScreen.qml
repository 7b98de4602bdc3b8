// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// One photo or voice note of an incident: seen or heard, whose, of when, of what; taken back when it is wrong.
AppScreen {
    id: root

    required property string incidentId
    required property string evidenceId
    readonly property bool isVoice: item.media === EvidenceModel.Voice
    readonly property bool isUnreadable: item.fault !== 0 || picture.broken

    title: root.isVoice ? qsTr("Voice note") : qsTr("Photo")
    ofExercise: event.exercise

    EventState {
        id: event
        incidentId: root.incidentId
    }
    EvidenceItem {
        id: item
        incidentId: root.incidentId
        evidenceId: root.evidenceId
        onShown: {
            if (!item.kept)
                voice.discard();
            else if (item.media === EvidenceModel.Voice && voice.state === VoiceNote.Empty)
                voice.open(item.voice);
        }
    }
    VoiceNote {
        id: voice
    }
    EvidenceActions {
        id: actions
        onDone: reason.clear()
    }
    ScrollColumn {
        anchors.fill: parent
        visible: item.ready

        FailureText {
            width: parent.width
            failure: actions.failure !== Failure.None ? actions.failure : item.failure
        }
        Heading {
            width: parent.width
            label: item.caption.length > 0 ? item.caption : root.title
            detail: item.about.length > 0 ? qsTr("%1 · %2 · %3").arg(item.about).arg(item.person).arg(item.at) : qsTr("%1 · %2").arg(item.person).arg(item.at)
            iconName: root.isVoice ? "microphone" : "camera"
        }
        Banner {
            width: parent.width
            visible: !item.kept
            kind: StatusChip.Attention
            iconName: "eye-off"
            label: qsTr("Taken back")
            detail: item.reason
        }
        Banner {
            width: parent.width
            visible: root.isUnreadable
            kind: StatusChip.Attention
            iconName: "alert-triangle"
            label: qsTr("It cannot be shown: it is damaged, or too large")
        }
        DrawingPicture {
            id: picture
            width: parent.width
            height: visible ? Math.min(width * 0.75, root.height * 0.7) : 0
            clip: true
            visible: item.media === EvidenceModel.Photo && item.kept && item.fault === 0
            octets: item.photo
            Accessible.role: Accessible.Graphic
            Accessible.name: item.caption

            WheelHandler {
                id: wheel
                target: null
                acceptedModifiers: Qt.ControlModifier
                onWheel: turn => picture.zoomBy(turn.angleDelta.y > 0 ? 1.25 : 0.8, wheel.point.position.x, wheel.point.position.y)
            }
            TapHandler {
                id: tap
                onDoubleTapped: picture.zoom > 1 ? picture.showAll() : picture.zoomBy(3, tap.point.position.x, tap.point.position.y)
            }
            DragHandler {
                id: drag

                property point last

                target: null
                enabled: picture.zoom > 1
                onActiveChanged: drag.last = Qt.point(0, 0)
                onTranslationChanged: {
                    picture.panBy(drag.translation.x - drag.last.x, drag.translation.y - drag.last.y);
                    drag.last = Qt.point(drag.translation.x, drag.translation.y);
                }
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.spacing
            visible: picture.visible

            SecondaryButton {
                label: qsTr("Smaller")
                iconName: "minus"
                enabled: picture.zoom > 1
                onClicked: picture.zoomBy(0.625, picture.width / 2, picture.height / 2)
            }
            SecondaryButton {
                label: qsTr("Larger")
                iconName: "plus"
                onClicked: picture.zoomBy(1.6, picture.width / 2, picture.height / 2)
            }
        }
        VoiceRecorder {
            width: parent.width
            visible: root.isVoice && item.kept
            note: voice
        }
        SectionHeader {
            width: parent.width
            visible: item.kept
            text: qsTr("Take it back")
        }
        AppTextField {
            id: reason
            width: parent.width
            visible: item.kept
            label: qsTr("Why: the wrong thing, a face in it …")
        }
        SecondaryButton {
            width: Math.min(implicitWidth, parent.width)
            visible: item.kept
            enabled: reason.text.trim().length > 0
            label: qsTr("Take it back; it stays in the log, and is shown no more")
            iconName: "eye-off"
            onClicked: actions.takeBack(root.incidentId, root.evidenceId, reason.text)
        }
    }
}
