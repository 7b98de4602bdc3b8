// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Below a new passphrase: how hard it is to guess, in words, and words by chance for who wants them.
Column {
    id: root

    property alias passphrase: meter.text
    readonly property bool strong: meter.level === PassphraseMeter.Strong

    signal proposed(words: string)

    spacing: Theme.spacing

    PassphraseMeter {
        id: meter
    }
    AppLabel {
        width: parent.width
        visible: meter.level !== PassphraseMeter.Empty
        text: meter.level === PassphraseMeter.Strong ? qsTr("Strong: nobody guesses this, if it is from no book or song.") : meter.level === PassphraseMeter.Fair ? qsTr("Could be guessed in months by who takes the device. One more word makes it strong.") : qsTr("Can be guessed in hours by who takes the device. Take four words that have nothing to do with each other.")
        color: meter.level === PassphraseMeter.Strong ? Theme.safe : Theme.attention
        font.pixelSize: Theme.smallSize
    }
    SecondaryButton {
        width: parent.width
        label: qsTr("Propose words")
        onClicked: root.proposed(meter.propose())
    }
}
