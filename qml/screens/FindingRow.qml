// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// One thing that was learned: what, whose it is, until when, how far.
ListRow {
    id: root

    required property string findingId
    required property string ofIncident
    required property string incidentTitle
    required property bool exercise
    required property string finding
    required property bool well
    required property int findingState
    required property bool settled
    required property bool disputed
    required property string owners
    required property string until
    required property bool late
    required property string fact
    required property string note
    property bool named: false ///< says which incident it comes from
    readonly property string stands: root.late ? qsTr("%1, and late").arg(ReviewWords.finding(root.findingState)) : ReviewWords.finding(root.findingState)
    readonly property string whose: root.owners.length > 0 ? qsTr("%1 · %2").arg(root.stands).arg(root.owners) : qsTr("%1 · nobody yet").arg(root.stands)
    readonly property string origin: !root.named ? root.fact : root.exercise ? qsTr("EXERCISE: %1").arg(root.incidentTitle) : root.incidentTitle
    readonly property string behind: root.origin.length > 0 && root.note.length > 0 ? root.origin + "\n" + root.note : root.origin + root.note
    readonly property string said: root.behind.length > 0 ? root.whose + "\n" + root.behind : root.whose

    inset: 0
    iconName: ReviewWords.findingSign(root.findingState)
    signColor: root.late || root.disputed ? Theme.attention : root.settled ? Theme.safe : Theme.inkSoft
    label: root.well ? qsTr("Went well: %1").arg(root.finding) : root.finding
    detail: root.disputed ? qsTr("People said different things of it") + "\n" + root.said : root.said
    trailing: root.until
}
