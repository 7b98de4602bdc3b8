// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/action.h"

namespace uitwijk {

/// Opens what is sealed, for a reason that is kept.
class OpeningActions : public uitwijk::Action {
    Q_OBJECT
    QML_ELEMENT

public:
    using Action::Action;

    /// In the incident that runs; `incidentId` empty: kept with the thing itself.
    Q_INVOKABLE void open(const QString& incidentId, const QString& subjectId, const QString& reason);
};

} // namespace uitwijk
