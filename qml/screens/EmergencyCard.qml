// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// The number that saves lives.
NumberRow {
    label: qsTr("Emergency: fire, ambulance, police")
    number: "112"
    detail: qsTr("Say where, what, how many people.")
    first: true
    onClicked: Router.call("112")
}
