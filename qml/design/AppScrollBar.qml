// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

/// Says that there is more, and where one is.
T.ScrollBar {
    id: root

    implicitWidth: Theme.spacing + Theme.tight
    padding: Theme.tight / 2
    visible: root.size < 1
    minimumSize: 0.08
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: Theme.tight
        radius: width / 2
        color: Theme.edge
        opacity: root.active ? 0.9 : 0.4
    }
}
