// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/action.h"

namespace uitwijk {

/// What a person says of calls while an incident runs.
class CallActions : public uitwijk::Action {
    Q_OBJECT
    QML_ELEMENT

public:
    using Action::Action;

    /// `outcome` = CallOutcome; `number` only of a wrong one, raw, and only when it is not private.
    Q_INVOKABLE void report(
        const QString& incidentId, const QString& contactId, int outcome, const QString& number);
    /// `forwarding` = Forwarding, of a telephone line.
    Q_INVOKABLE void forward(const QString& incidentId, const QString& lineId, int forwarding);
    /// From now on I call whoever `callerId` still has to call.
    Q_INVOKABLE void takeOver(const QString& incidentId, const QString& callerId);
};

} // namespace uitwijk
