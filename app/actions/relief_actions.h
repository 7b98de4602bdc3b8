// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/action.h"

namespace uitwijk {

/// Who of the team is on, from now on. Times are ms since 1970-01-01 UTC, 0 for none.
class ReliefActions : public uitwijk::Action {
    Q_OBJECT
    QML_ELEMENT

public:
    using Action::Action;

    Q_INVOKABLE void goOn(const QString& incidentId, const QString& personId, double until);
    Q_INVOKABLE void goOff(const QString& incidentId, const QString& personId);
    /// `byId` takes over from `personId`.
    Q_INVOKABLE void relieve(
        const QString& incidentId, const QString& personId, const QString& byId, double until);
};

} // namespace uitwijk
