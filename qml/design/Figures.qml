// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// A number to be read aloud or compared: figures of one width, nothing else moves when it changes.
AppLabel {
    id: root

    font.family: Theme.figures
    font.weight: Theme.regular // the file has one weight, semi-bold
}
