// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// The report made from the log, in letters to be read out, and short enough to be sent.
AppScreen {
    id: root

    required property string incidentId

    title: qsTr("Report")

    ObjectListModel {
        id: sites
        kind: 7
    }
    CopyText {
        id: copied
    }
    ScrollColumn {
        anchors.fill: parent

        FailureText {
            width: parent.width
            failure: report.failure
        }
        ChoiceRow {
            width: parent.width
            label: qsTr("For the emergency services")
            chosen: report.methane
            onClicked: report.methane = true
        }
        ChoiceRow {
            width: parent.width
            label: qsTr("For who was not there")
            chosen: !report.methane
            onClicked: report.methane = false
        }
        Repeater {
            model: SituationModel {
                id: report
                incidentId: root.incidentId
            }

            Column {
                id: line

                required property string label
                required property string words

                width: parent.width
                spacing: 0

                AppLabel {
                    width: parent.width
                    text: line.label
                    font.pixelSize: Theme.smallSize
                    soft: true
                }
                AppLabel {
                    width: parent.width
                    text: line.words.length > 0 ? line.words : qsTr("not known: fill in")
                    font.pixelSize: Theme.stepSize
                    soft: line.words.length === 0
                    strong: line.words.length > 0
                    lineHeight: 1.1
                }
            }
        }
        SecondaryButton {
            width: parent.width
            label: qsTr("Copy the report")
            iconName: "file-text"
            onClicked: copied.take(report.whole)
        }
        SectionHeader {
            width: parent.width
            text: qsTr("As one text message")
        }
        AppLabel {
            width: parent.width
            text: report.sms
        }
        SecondaryButton {
            width: parent.width
            label: qsTr("Copy the text message")
            iconName: "message"
            onClicked: copied.take(report.sms)
        }
        SectionHeader {
            width: parent.width
            visible: report.methane
            text: qsTr("Where is it?")
        }
        Repeater {
            model: report.methane ? sites : null

            ChoiceRow {
                required property string objectId
                required property string title
                width: parent.width
                label: title
                chosen: report.siteId === objectId
                onClicked: report.siteId = report.siteId === objectId ? "" : objectId
            }
        }
    }
}
