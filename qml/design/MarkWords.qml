// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

/// What StepMark and PersonMark say by shape and colour, in letters: also where no mark is shown.
QtObject {
    /// StepState.
    function step(step: int, disputed: bool): string {
        return disputed ? qsTr("Disputed") : step === 1 ? qsTr("Doing") : step === 2 ? qsTr("Done") : step === 3 ? qsTr("Deferred") : step === 4 ? qsTr("Blocked") : step === 5 ? qsTr("Overridden") : step === 6 ? qsTr("Not applicable") : qsTr("To do");
    }
    /// Whereabouts.
    function person(whereabouts: int): string {
        return whereabouts === 1 ? qsTr("Seen") : whereabouts === 2 ? qsTr("Needs help") : whereabouts === 3 ? qsTr("Not here today") : qsTr("Not seen");
    }
}
