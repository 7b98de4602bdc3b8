// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/incident_list_model.h"

namespace uitwijk {

/// The texts that went out in an incident, the latest first.
class SentTextsModel : public uitwijk::IncidentListModel {
    Q_OBJECT
    QML_ELEMENT

public:
    explicit SentTextsModel(QObject* parent = nullptr);

protected:
    [[nodiscard]] Query query() const override;
};

} // namespace uitwijk
