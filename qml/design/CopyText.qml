// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// Puts plain text where other programs can paste it from.
Item {
    id: root

    function take(words: string): void {
        carrier.text = words;
        carrier.selectAll();
        carrier.copy();
    }

    visible: false

    // Qt Quick reaches the clipboard by way of a field alone.
    TextEdit {
        id: carrier
        textFormat: TextEdit.PlainText
    }
}
