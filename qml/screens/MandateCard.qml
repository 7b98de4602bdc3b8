// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Who may declare: you, or whom you ring and who is next. It hinders nobody.
Column {
    id: root

    property real asked: 0 ///< when it was first asked, ms since 1970

    readonly property string later: check.next.length === 0 ? qsTr("In %1 min, if not reached, you may yourself.").arg(check.minutesLeft) : check.nextIsMe ? qsTr("In %1 min, if not reached, you may.").arg(check.minutesLeft) : qsTr("In %1 min, if not reached: %2.").arg(check.minutesLeft).arg(check.next)

    visible: check.known
    spacing: Theme.tight

    MandateCheck {
        id: check
        asked: root.asked
    }
    Row {
        width: root.width
        visible: check.may
        spacing: Theme.spacing

        Icon {
            id: sign
            name: "check"
            size: Theme.iconSize
            color: Theme.safe
        }
        AppLabel {
            width: parent.width - sign.width - Theme.spacing
            text: check.usedUp ? qsTr("Nobody who may declare was reached in time: you may declare") : qsTr("You may declare")
            strong: true
        }
    }
    ListRow {
        inset: 0
        width: root.width
        visible: !check.may
        iconName: "phone"
        signColor: Theme.danger
        label: check.number.length > 0 ? qsTr("%1 may declare: ring").arg(check.whose) : qsTr("%1 may declare").arg(check.whose)
        detail: check.number.length > 0 ? check.number + "\n" + root.later : root.later
        onClicked: check.number.length > 0 ? Router.call(check.number) : Router.openContact(check.whoseId)
    }
    AppLabel {
        width: root.width
        visible: !check.may
        text: qsTr("It cannot wait? Declare: the log says that you were not named for it.")
        font.pixelSize: Theme.smallSize
        soft: true
    }
}
