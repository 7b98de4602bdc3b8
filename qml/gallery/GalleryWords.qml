// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.Design

/// Things to read and to fill in.
Column {
    id: root

    spacing: Theme.gap

    SectionHeader {
        level: 1
        text: qsTr("Words")
    }
    AppLabel {
        width: root.width
        text: qsTr("The quick reader sees one large thing at a time.")
    }
    Figures {
        text: "0123456789 00:14:07 <img src=\"x\">"
        width: root.width
    }
    Flow {
        width: root.width
        spacing: Theme.spacing

        StatusChip {
            label: qsTr("Crisis")
            iconName: "urgent"
            kind: StatusChip.Danger
        }
        StatusChip {
            label: qsTr("Everybody out")
            iconName: "check"
            kind: StatusChip.Safe
        }
        StatusChip {
            label: qsTr("Review is due")
            iconName: "clock"
            kind: StatusChip.Attention
        }
        StatusChip {
            label: qsTr("EXERCISE")
            iconName: "flag"
            kind: StatusChip.Exercise
        }
        StatusChip {
            label: qsTr("Staff")
        }
    }
    Banner {
        width: root.width
        kind: StatusChip.Attention
        iconName: "alert-triangle"
        label: qsTr("Nobody answered at the relay")
        detail: qsTr("Everything is safe on this device. It is tried again by itself.")
        actionLabel: qsTr("Try now")
    }
    Banner {
        width: root.width
        kind: StatusChip.Danger
        iconName: "alert-circle"
        label: qsTr("This file is damaged")
        detail: qsTr("It was left as it is. Use another copy.")
    }
    SearchField {
        width: root.width
    }
    PassphraseField {
        width: root.width
        text: "four words are enough"
    }
    ListRow {
        width: root.width
        iconName: "user"
        label: "Sanne de Wit"
        detail: qsTr("Chair of the crisis team")
        trailing: "+31 20 555 01 42"
    }
    ListRow {
        width: root.width
        iconName: "book"
        label: qsTr("Evacuation plan")
        selected: true
        depth: 1
    }
    FactRow {
        width: root.width
        label: qsTr("Serial")
        value: "CZ3-0042-117"
        dictated: true
    }
    DigitsRow {
        width: root.width
        label: qsTr("Digits of your request")
        digits: "042913"
    }
    EmptyState {
        width: root.width
        iconName: "list-check"
        label: qsTr("No incident is running")
        detail: qsTr("Choose what you see, and the right lists open.")
        actionLabel: qsTr("Start an exercise")
    }
    CopyLine {
        width: root.width
        label: qsTr("3 days old · 12 changes waiting · met Karim's phone 21:58")
        waiting: true
    }
}
