// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/action.h"

namespace uitwijk {

/// What a person says of services, and of where people work meanwhile.
class RecoveryActions : public uitwijk::Action {
    Q_OBJECT
    QML_ELEMENT

public:
    using Action::Action;

    /// `state` = ServiceState; `since` as it was typed, empty = not said.
    Q_INVOKABLE void report(const QString& incidentId, const QString& serviceId, int state,
        const QString& since = {}, const QString& words = {});
    /// "21:58", a date and time, or nothing at all.
    Q_INVOKABLE static bool isMoment(const QString& typed);
    /// All of them to one place, or nowhere any more when `siteId` is empty.
    Q_INVOKABLE void place(
        const QString& incidentId, const QStringList& personIds, const QString& siteId, bool confirmed);
};

} // namespace uitwijk
