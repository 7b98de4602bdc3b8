// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

/// The reader's words for texts that go out and for what is opened.
QtObject {
    id: root

    /// Field::Audience.
    function audience(code: string): string {
        switch (code) {
        case "staff":
            return qsTr("Staff");
        case "customers":
            return qsTr("Customers");
        case "press":
            return qsTr("Press");
        case "authority":
            return qsTr("Authorities");
        case "neighbours":
            return qsTr("Neighbours");
        default:
            return code.length > 0 ? code : qsTr("Others");
        }
    }

    /// "staff: Anna, Bram" in the reader's words.
    function readers(to: string): string {
        const at = to.indexOf(":");
        return at < 0 ? root.audience(to) : root.audience(to.slice(0, at)) + to.slice(at);
    }

    function language(code: string): string {
        return code === "nl" ? qsTr("Dutch") : code === "en" ? qsTr("English") : code === "fr" ? qsTr("French") : code === "de" ? qsTr("German") : code;
    }

    /// MessageState.
    function state(code: int): string {
        return code === 1 ? qsTr("Sent") : code === 2 ? qsTr("Not sent after all") : qsTr("Given out");
    }

    function length(letters: int, messages: int, wide: bool): string {
        const words = qsTr("%n text message(s)", "", messages);
        return wide ? qsTr("%1, %2 letters. Letters that text messages lack make it longer").arg(words).arg(letters) : qsTr("%1, %2 letters").arg(words).arg(letters);
    }

    /// A line of the log, by StatusKind: 14 an opening, 15 a text that went out.
    function reported(statusKind: int, code: int, subject: string): string {
        if (statusKind === 14)
            return qsTr("Opened what is sealed of %1").arg(subject);
        return qsTr("%1, to %2").arg(state(code)).arg(root.readers(subject));
    }
}
