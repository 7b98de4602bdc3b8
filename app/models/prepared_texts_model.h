// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/incident_list_model.h"

namespace uitwijk {

/// The texts that stand ready, with when each was last sent in an incident.
class PreparedTextsModel : public uitwijk::IncidentListModel {
    Q_OBJECT
    QML_ELEMENT

public:
    explicit PreparedTextsModel(QObject* parent = nullptr);

protected:
    [[nodiscard]] Query query() const override;
};

} // namespace uitwijk
