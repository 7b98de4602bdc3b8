// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

/// A sheet that is made when it is first asked for, and kept: no screen waits for what is seldom opened. It is asked as the
/// type that it has: `(answers.asked() as TaskAnswers).ask(…)`.
Item { // a sheet finds its window through an item
    id: root

    default property Component sheet
    property T.Popup made: null ///< null as long as nobody asked

    visible: false

    function asked(): T.Popup {
        if (!root.made)
            root.made = root.sheet.createObject(root) as T.Popup;
        return root.made;
    }
}
