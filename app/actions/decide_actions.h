// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/action.h"

namespace uitwijk {

/// What people decide and ask of each other while an incident runs. Times are ms since 1970-01-01 UTC, 0 for
/// none.
class DecideActions : public uitwijk::Action {
    Q_OBJECT
    QML_ELEMENT

public:
    using Action::Action;

    /// `verdict` = Verdict; the reason is never empty.
    Q_INVOKABLE void judge(const QString& incidentId, int verdict, const QString& reason);
    /// An empty variant: it is not known.
    Q_INVOKABLE void chooseVariant(
        const QString& incidentId, const QString& scenarioId, const QString& variantId);
    /// The incident hits a unit, or does not after all.
    Q_INVOKABLE void hitUnit(const QString& incidentId, const QString& unitId, bool hit);
    Q_INVOKABLE void join(const QString& incidentId, const QString& otherId);
    Q_INVOKABLE void tellApart(const QString& incidentId);
    Q_INVOKABLE void notTheSame(const QString& incidentId, const QString& otherId);

    Q_INVOKABLE void switchOn(const QString& incidentId, const QString& measureId, const QString& scope,
        const QString& ownerId, double until);
    Q_INVOKABLE void switchOff(const QString& incidentId, const QString& measureId);

    Q_INVOKABLE void order(
        const QString& incidentId, const QString& name, const QString& personId, double due);
    /// `state` = TaskState.
    Q_INVOKABLE void report(const QString& incidentId, const QString& taskId, int state, const QString& note);

    /// A task is another one's.
    Q_INVOKABLE void assign(const QString& incidentId, const QString& taskId, const QString& personId);

    Q_INVOKABLE void putOff(const QString& runId, int ordinal, double until, const QString& note);
};

} // namespace uitwijk
