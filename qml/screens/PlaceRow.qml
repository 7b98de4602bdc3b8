// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// One place: how far, in which direction with north on top, what it is.
ListRow {
    id: root

    required property string siteId
    required property string name
    required property string use
    required property string address
    required property double metres
    required property double bearing
    required property int wind
    required property bool here
    required property int drawings
    readonly property string way: root.here ? qsTr("You are there") : PlaceWords.wind(root.wind)

    inset: 0
    iconName: root.bearing >= 0 ? "arrow-left" : PlaceWords.useSign(root.use)
    signTurn: root.bearing >= 0 ? root.bearing + 90 : 0
    signColor: root.here ? Theme.safe : root.bearing >= 0 ? Theme.ink : Theme.inkSoft
    label: root.name
    detail: RecoveryWords.joined(RecoveryWords.joined(root.way, PlaceWords.use(root.use), " · "), root.address, " · ")
    trailing: PlaceWords.distance(root.metres)
    onClicked: Router.openSite(root.siteId)
}
