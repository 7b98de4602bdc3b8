// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/incident_list_model.h"
#include "app/models/moment_timer.h"

namespace uitwijk {

/// The lists of an incident with their progress.
class RunListModel : public uitwijk::IncidentListModel {
    Q_OBJECT
    QML_ELEMENT

public:
    explicit RunListModel(QObject* parent = nullptr);

protected:
    [[nodiscard]] Query query() const override;
    void shown() override;

private:
    MomentTimer m_next; ///< a step comes back
};

} // namespace uitwijk
