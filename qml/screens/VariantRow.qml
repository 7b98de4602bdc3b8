// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// Which variant of its scenario an incident is; another one can be chosen at any time, and swaps the lists.
Column {
    id: root

    required property string incidentId

    visible: variants.count > 0

    VariantModel {
        id: variants
        incidentId: root.incidentId
    }
    DecideActions {
        id: actions
    }
    FailureText {
        width: parent.width
        failure: actions.failure
        actionLabel: qsTr("Understood")
        onActed: actions.dismissFailure()
    }
    ListRow {
        inset: 0
        width: root.width
        iconName: "sitemap"
        signColor: variants.disputed ? Theme.attention : Theme.inkSoft
        label: variants.chosen.length > 0 ? variants.chosen : qsTr("Which variant it is, is not known yet")
        detail: variants.disputed ? qsTr("People chose different variants: the lists of all run until one is chosen") : variants.chosen.length > 0 ? variants.holds : qsTr("The lists of all variants run. Choose when you know")
        onClicked: sheet.asked().open()
    }
    LazySheet {
        id: sheet

        AppSheet {
            id: question
            label: qsTr("Which variant is it?")

            Repeater {
                model: variants

                ChoiceRow {
                    required property string variantId
                    required property string scenarioId
                    required property string title
                    required property string holds
                    required chosen
                    width: question.availableWidth
                    label: title
                    detail: holds
                    onClicked: {
                        actions.chooseVariant(root.incidentId, scenarioId, variantId);
                        question.close();
                    }
                }
            }
            AppLabel {
                width: question.availableWidth
                text: qsTr("The lists of the variant are started. Those of the other one are set aside; what was ticked stays.")
                font.pixelSize: Theme.smallSize
                soft: true
            }
            SecondaryButton {
                width: question.availableWidth
                label: qsTr("Leave it as it is")
                onClicked: question.close()
            }
        }
    }
}
