// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// Any other action: an outline, so that the eye finds the primary one first.
BaseButton {
    fill: Theme.surface
    fillPressed: Theme.pressed
    inkColor: Theme.ink
    edgeColor: Theme.edge
}
