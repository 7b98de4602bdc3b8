// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// Words for the reader. Always plain text: nothing that a colleague or an import wrote is ever taken for markup.
Text {
    id: root

    property bool soft: false
    property bool strong: false

    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: root.soft ? Theme.inkSoft : Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    font.weight: root.strong ? Theme.bold : Theme.regular
    lineHeight: Theme.leading
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
    Accessible.ignored: root.text.length === 0
}
