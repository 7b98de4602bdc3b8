// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// That this device belongs to the handbook no longer: above every screen, with the way to erase the copy.
Banner {
    id: root

    readonly property bool crowded: Theme.textScale >= 1.6 && root.width < Theme.compactWidth ///< the screen below is to be seen: the sheet says it all
    readonly property string story: (notice.learnt.length === 0 ? "" : (notice.by.length > 0 ? qsTr("By %1; learnt on %2.").arg(notice.by).arg(notice.learnt) : qsTr("By an administrator; learnt on %1.").arg(notice.learnt)) + " ") + qsTr("Nothing new comes, and what you write here reaches nobody.")

    visible: notice.removed
    height: visible ? implicitHeight : 0
    radius: 0
    kind: StatusChip.Danger
    iconName: "ban"
    label: qsTr("This device was removed from the handbook")
    detail: notice.wiping ? qsTr("An administrator has its copy erased. It goes in a moment.") : root.crowded ? "" : root.story
    actionLabel: notice.wiping ? "" : qsTr("Erase this copy…")
    onActed: erasing.asked().open()

    RemovedNotice {
        id: notice
    }
    LazySheet {
        id: erasing

        AppSheet {
            id: question
            label: qsTr("Erase this copy?")

            AppLabel {
                width: question.availableWidth
                text: root.story
            }
            AppLabel {
                width: question.availableWidth
                text: qsTr("The handbook goes from this device, with what was written here and not shared. It cannot be undone. The others keep theirs.")
            }
            PrimaryButton {
                width: question.availableWidth
                dangerous: true
                label: qsTr("Erase it")
                onClicked: {
                    question.close();
                    Session.eraseRemoved();
                }
            }
            SecondaryButton {
                width: question.availableWidth
                label: qsTr("Keep it")
                onClicked: question.close()
            }
        }
    }
}
