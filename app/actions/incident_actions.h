// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/action.h"

namespace uitwijk {

/// What a person does while an incident runs.
class IncidentActions : public uitwijk::Action {
    Q_OBJECT
    QML_ELEMENT

public:
    using Action::Action;

    /// `state` = StepState.
    Q_INVOKABLE void tick(const QString& runId, int ordinal, int state, const QString& words);
    Q_INVOKABLE void write(const QString& incidentId, const QString& words);
    Q_INVOKABLE void standDown(const QString& incidentId);
    Q_INVOKABLE void startChecklist(const QString& incidentId, const QString& checklistId);
};

} // namespace uitwijk
