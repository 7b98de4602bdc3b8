// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Letting somebody in by file or by codes: read the request, compare its digits, say who it is, write the admission.
AppScreen {
    id: root

    enum Stage {
        Choose,
        Compare,
        Appoint,
        HandOver
    }

    property bool same: false ///< two people said so
    property bool coded: false ///< the admission is shown as codes
    property string personId
    property int role: 5
    readonly property int stage: desk.admissionDigits.length > 0 ? AdmitScreen.HandOver : desk.requestDigits.length === 0 ? AdmitScreen.Choose : root.same ? AdmitScreen.Appoint : AdmitScreen.Compare

    /// Both see the same digits.
    function agree(): void {
        root.same = true;
        if (desk.known)
            desk.admit("", "", root.role);
    }
    function again(): void {
        root.same = false;
        root.coded = false;
        root.personId = "";
        name.clear();
        desk.clear();
    }

    title: qsTr("Admit somebody")

    AdmissionDesk {
        id: desk
    }
    SearchModel {
        id: people
        words: name.text
    }
    FileAsker {
        id: opening
        label: qsTr("Open the request")
        folder: desk.folder
        kind: qsTr("Requests to join (*.uwkjoin)")
        onChosen: file => {
            root.again();
            desk.openRequest(file);
        }
    }
    FileAsker {
        id: saving
        label: qsTr("Save the admission")
        folder: desk.folder
        kind: qsTr("Admissions (*.uwkadmit)")
        fileName: "uitwijk-admission.uwkadmit"
        onChosen: file => desk.saveAdmission(file)
    }
    ScrollColumn {
        anchors.fill: parent

        Heading {
            width: parent.width
            label: root.stage === AdmitScreen.Choose ? qsTr("Let a device in") : root.stage === AdmitScreen.Compare ? qsTr("Compare six digits") : root.stage === AdmitScreen.Appoint ? qsTr("Whose device is it?") : qsTr("Hand the admission over")
            detail: root.stage === AdmitScreen.Choose ? qsTr("The newcomer chose “Join a handbook” and brings you a file, or shows you a code.") : root.stage === AdmitScreen.Compare ? qsTr("Ask the newcomer to read out the digits on their screen, in person or by telephone.") : root.stage === AdmitScreen.Appoint ? qsTr("What is done on it will carry this name.") : qsTr("The newcomer opens it, and compares these digits before the handbook opens.")
            iconName: "users"
        }
        HandedFileText {
            width: parent.width
            admits: true
            failure: desk.failure
            onActed: desk.dismissFailure()
        }
        PrimaryButton {
            width: parent.width
            visible: root.stage === AdmitScreen.Choose
            enabled: !desk.busy
            label: qsTr("Open the request file")
            onClicked: opening.ask()
        }
        ReadCodes {
            width: parent.width
            visible: root.stage === AdmitScreen.Choose
            folder: desk.folder
            onArrived: octets => {
                root.again();
                desk.readRequest(octets);
            }
        }

        Column {
            width: parent.width
            visible: root.stage === AdmitScreen.Compare
            spacing: Theme.gap

            DigitsRow {
                width: parent.width
                label: qsTr("Digits of this request")
                digits: desk.requestDigits
            }
            AppLabel {
                width: parent.width
                visible: desk.known
                text: qsTr("This device was let in before. Its admission is made once more, for when the first was lost.")
            }
            PrimaryButton {
                width: parent.width
                enabled: !desk.busy
                label: qsTr("They are the same")
                iconName: "check"
                onClicked: root.agree()
            }
            SecondaryButton {
                width: parent.width
                enabled: !desk.busy
                label: qsTr("They are different: let nobody in")
                iconName: "x"
                onClicked: root.again()
            }
        }

        Column {
            width: parent.width
            visible: root.stage === AdmitScreen.Appoint && !desk.known
            spacing: Theme.gap

            AppTextField {
                id: name
                width: parent.width
                visible: root.personId.length === 0
                label: qsTr("Name, as in the contacts")
            }
            Repeater {
                model: root.personId.length === 0 && name.text.length > 0 ? people : null

                ListRow {
                    required property int kind
                    required property string objectId
                    required property string title
                    required property string subtitle
                    width: parent.width
                    visible: kind === 6
                    inset: 0
                    label: title
                    detail: subtitle
                    iconName: "user"
                    leads: false
                    onClicked: {
                        root.personId = objectId;
                        name.text = title;
                    }
                }
            }
            ListRow {
                width: parent.width
                visible: root.personId.length > 0
                inset: 0
                label: name.text
                detail: qsTr("From the contacts")
                trailing: qsTr("Change")
                iconName: "user"
                leads: false
                onClicked: root.personId = ""
            }
            AppLabel {
                width: parent.width
                visible: root.personId.length === 0 && name.text.length > 0
                text: qsTr("Not in the list? A new contact of this name is made.")
                font.pixelSize: Theme.smallSize
                soft: true
            }
            SectionHeader {
                width: parent.width
                topPadding: Theme.spacing
                text: qsTr("What this device may do")
            }
            Repeater {
                model: [5, 2, 4, 3, 1, 6, 7]

                ChoiceRow {
                    required property int modelData
                    width: parent.width
                    label: Words.role(modelData)
                    detail: Words.roleRights(modelData)
                    chosen: root.role === modelData
                    onClicked: root.role = modelData
                }
            }
            PrimaryButton {
                width: parent.width
                enabled: !desk.busy && name.text.length > 0
                label: desk.busy ? qsTr("Letting in…") : qsTr("Let this device in")
                iconName: "check"
                onClicked: desk.admit(root.personId, name.text, root.role)
            }
            SecondaryButton {
                width: parent.width
                enabled: !desk.busy
                label: qsTr("Let nobody in")
                onClicked: root.again()
            }
        }

        Column {
            width: parent.width
            visible: root.stage === AdmitScreen.HandOver
            spacing: Theme.gap

            DigitsRow {
                width: parent.width
                label: qsTr("Digits of the admission")
                digits: desk.admissionDigits
            }
            AppLabel {
                width: parent.width
                text: qsTr("Read them out when the newcomer asks. The file opens on that device only.")
            }
            BaseButton {
                width: parent.width
                enabled: !desk.busy
                fill: desk.savedTo.length > 0 ? Theme.surface : Theme.action
                fillPressed: desk.savedTo.length > 0 ? Theme.pressed : Theme.actionPressed
                inkColor: desk.savedTo.length > 0 ? Theme.ink : Theme.actionInk
                edgeColor: desk.savedTo.length > 0 ? Theme.edge : Theme.action
                label: desk.savedTo.length > 0 ? qsTr("Save the admission again") : qsTr("Save the admission file")
                onClicked: saving.ask()
            }
            FactRow {
                width: parent.width
                label: qsTr("Saved as")
                value: desk.savedTo
            }
            SecondaryButton {
                width: parent.width
                label: root.coded ? qsTr("Hide the codes") : qsTr("Show the admission as codes")
                onClicked: root.coded = !root.coded
            }
            ShowCodes {
                width: parent.width
                visible: root.coded
                octets: desk.admission
            }
            SecondaryButton {
                width: parent.width
                visible: desk.savedTo.length > 0 || root.coded
                label: qsTr("Done")
                iconName: "check"
                onClicked: Router.back()
            }
        }
    }
}
