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
    /// A step that asks is done; `answer` = its place among its answers.
    Q_INVOKABLE void answer(const QString& runId, int ordinal, int answer, const QString& words);
    Q_INVOKABLE void write(const QString& incidentId, const QString& words);
    /// Of a person of the roll call; `whereabouts` = Whereabouts.
    Q_INVOKABLE void sight(
        const QString& incidentId, const QString& personId, int whereabouts, const QString& place);
    /// Somebody who is no contact, and has been seen.
    Q_INVOKABLE void addVisitor(const QString& incidentId, const QString& name);
    /// `answer` = PeopleAnswer.
    Q_INVOKABLE void answerPeople(const QString& incidentId, int answer, const QString& reason);
    Q_INVOKABLE void standDown(const QString& incidentId);
    /// Nothing happens when it runs already.
    Q_INVOKABLE void startChecklist(const QString& incidentId, const QString& checklistId);
};

} // namespace uitwijk
