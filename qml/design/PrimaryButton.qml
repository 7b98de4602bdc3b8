// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// The one default action of a screen.
BaseButton {
    id: root

    property bool dangerous: false

    fill: root.dangerous ? Theme.dangerFill : Theme.action
    fillPressed: root.dangerous ? Theme.danger : Theme.actionPressed
    inkColor: root.dangerous ? Theme.dangerInk : Theme.actionInk
}
