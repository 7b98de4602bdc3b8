// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// A part of a screen that stands below the window when it opens: made when it is wanted, once and for good. What stands above
/// it does not move by that.
Item {
    id: root

    default property Component part
    property bool wanted: false
    property Item made: null

    function make(): void {
        if (root.wanted && !root.made)
            root.made = root.part.createObject(root) as Item;
    }

    implicitWidth: 320
    implicitHeight: root.made ? root.made.height : 0
    visible: root.made !== null
    onWantedChanged: root.make()
    Component.onCompleted: root.make()
}
