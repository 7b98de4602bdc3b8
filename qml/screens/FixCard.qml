// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// What this device says of where it is: how exact, how old, and what is wrong with it.
Column {
    id: root

    required property OwnPlace place

    spacing: Theme.gap

    AppLabel {
        width: parent.width
        visible: root.place.waiting && !root.place.usable
        text: qsTr("Asking this device where it is…")
        soft: true
    }
    Banner {
        width: parent.width
        visible: root.place.usable
        kind: root.place.doubtful ? StatusChip.Attention : StatusChip.Neutral
        iconName: root.place.doubtful ? "alert-triangle" : "map-pin"
        label: qsTr("Position: %1, %2").arg(PlaceWords.within(root.place.accuracy)).arg(PlaceWords.age(root.place.ageSeconds))
        detail: PlaceWords.doubt(root.place.trust)
        actionLabel: root.place.doubtful ? qsTr("Look again") : ""
        onActed: root.place.again()
    }
    Banner {
        width: parent.width
        visible: !root.place.usable && !root.place.waiting
        kind: StatusChip.Attention
        iconName: "alert-triangle"
        label: qsTr("No position to go by: places by name")
        detail: PlaceWords.wrong(root.place.trust, root.place.trouble, root.place.saidAt)
        actionLabel: qsTr("Look again")
        onActed: root.place.again()
    }
}
