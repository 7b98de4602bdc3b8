// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// A newcomer waits to be let in: what to bring to whom, what to compare, what to open.
AppScreen {
    id: root

    readonly property bool busy: desk.busy || Session.state === Session.Busy
    readonly property bool compares: desk.admissionDigits.length > 0
    property bool refused: false
    property bool coded: false ///< the request is shown as a code

    title: qsTr("Joining a handbook")

    JoiningDesk {
        id: desk
    }
    FileAsker {
        id: saving
        label: qsTr("Save the request")
        folder: desk.folder
        kind: qsTr("Requests to join (*.uwkjoin)")
        fileName: "uitwijk-request.uwkjoin"
        onChosen: file => desk.saveRequest(file)
    }
    FileAsker {
        id: opening
        label: qsTr("Open the admission")
        folder: desk.folder
        kind: qsTr("Admissions (*.uwkadmit)")
        onChosen: file => {
            root.refused = false;
            desk.openAdmission(file);
        }
    }
    ScrollColumn {
        anchors.fill: parent

        Heading {
            width: parent.width
            label: root.compares ? qsTr("Compare six digits") : qsTr("This device waits to be let in")
            detail: root.compares ? qsTr("Ask whoever admitted you to read out the digits of the admission.") : qsTr("You may close the app and come back: nothing is lost.")
            iconName: "users"
        }
        HandedFileText {
            width: parent.width
            failure: desk.failure
            onActed: desk.dismissFailure()
        }
        FailureText {
            width: parent.width
            failure: Session.failure
        }
        Banner {
            width: parent.width
            visible: root.refused && !root.compares
            kind: StatusChip.Attention
            iconName: "alert-triangle"
            label: qsTr("That admission was not used")
            detail: qsTr("Somebody may have exchanged a file on its way. Hand your request over in person, and take the new admission yourself.")
        }
        Column {
            width: parent.width
            visible: root.compares
            spacing: Theme.gap

            DigitsRow {
                width: parent.width
                label: qsTr("Digits of this admission")
                digits: desk.admissionDigits
            }
            PrimaryButton {
                width: parent.width
                enabled: !root.busy
                label: desk.busy ? qsTr("Opening the handbook…") : qsTr("They are the same: open the handbook")
                iconName: "lock-open"
                onClicked: desk.accept()
            }
            SecondaryButton {
                width: parent.width
                enabled: !root.busy
                label: qsTr("They are different")
                iconName: "x"
                onClicked: {
                    root.refused = true;
                    desk.refuse();
                }
            }
        }
        Column {
            width: parent.width
            visible: !root.compares
            spacing: Theme.gap

            SectionHeader {
                width: parent.width
                topPadding: Theme.spacing
                text: qsTr("1. Bring your request to a colleague who may let you in")
            }
            AppLabel {
                width: parent.width
                text: qsTr("On a stick, by mail or by chat: there is nothing secret in it.")
                soft: true
            }
            BaseButton {
                width: parent.width
                enabled: !root.busy && desk.requestDigits.length > 0
                fill: desk.savedTo.length > 0 ? Theme.surface : Theme.action
                fillPressed: desk.savedTo.length > 0 ? Theme.pressed : Theme.actionPressed
                inkColor: desk.savedTo.length > 0 ? Theme.ink : Theme.actionInk
                edgeColor: desk.savedTo.length > 0 ? Theme.edge : Theme.action
                label: desk.savedTo.length > 0 ? qsTr("Save the request again") : qsTr("Save the request")
                onClicked: saving.ask()
            }
            FactRow {
                width: parent.width
                label: qsTr("Saved as")
                value: desk.savedTo
            }
            SecondaryButton {
                width: parent.width
                enabled: !root.busy && desk.requestDigits.length > 0
                label: root.coded ? qsTr("Hide the code") : qsTr("Show the request as a code")
                onClicked: root.coded = !root.coded
            }
            ShowCodes {
                width: parent.width
                visible: root.coded
                octets: desk.request
            }
            SectionHeader {
                width: parent.width
                topPadding: Theme.spacing
                text: qsTr("2. Compare six digits aloud")
            }
            AppLabel {
                width: parent.width
                text: qsTr("Your colleague sees six digits when opening your request. They must be these.")
                soft: true
            }
            DigitsRow {
                width: parent.width
                label: qsTr("Digits of your request")
                digits: desk.requestDigits
            }
            SectionHeader {
                width: parent.width
                topPadding: Theme.spacing
                text: qsTr("3. Open the admission that you get back")
            }
            BaseButton {
                width: parent.width
                enabled: !root.busy
                fill: desk.savedTo.length > 0 ? Theme.action : Theme.surface
                fillPressed: desk.savedTo.length > 0 ? Theme.actionPressed : Theme.pressed
                inkColor: desk.savedTo.length > 0 ? Theme.actionInk : Theme.ink
                edgeColor: desk.savedTo.length > 0 ? Theme.action : Theme.edge
                label: qsTr("Open the admission file")
                onClicked: opening.ask()
            }
            ReadCodes {
                width: parent.width
                folder: desk.folder
                onArrived: octets => {
                    root.refused = false;
                    desk.readAdmission(octets);
                }
            }
            SectionHeader {
                width: parent.width
                text: qsTr("Not now")
            }
            SecondaryButton {
                width: parent.width
                enabled: !root.busy
                label: qsTr("Lock now")
                iconName: "lock"
                onClicked: Session.lock()
            }
            SecondaryButton {
                width: parent.width
                enabled: !root.busy
                label: qsTr("Cancel and start over")
                iconName: "arrow-back-up"
                onClicked: leaving.asked().open()
            }
        }
    }
    LazySheet {
        id: leaving

        AppSheet {
            id: question
            label: qsTr("Start over?")

            AppLabel {
                width: parent.width
                text: qsTr("The request that you saved can then not be answered any more. This device holds nothing else.")
            }
            SecondaryButton {
                width: parent.width
                label: qsTr("Start over")
                onClicked: {
                    question.close();
                    desk.startOver();
                }
            }
            PrimaryButton {
                width: parent.width
                label: qsTr("Go on waiting")
                onClicked: question.close()
            }
        }
    }
}
