// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/incident_list_model.h"

namespace uitwijk {

/// The steps of an incident of which people said different things, or which they answered differently: a
/// question each to who leads.
class DisputedStepsModel : public uitwijk::IncidentListModel {
    Q_OBJECT
    QML_ELEMENT

public:
    explicit DisputedStepsModel(QObject* parent = nullptr);

protected:
    [[nodiscard]] Query query() const override;
};

} // namespace uitwijk
