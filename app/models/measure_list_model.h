// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/incident_list_model.h"

namespace uitwijk {

/// The measures for a long disruption, those that are on first.
class MeasureListModel : public uitwijk::IncidentListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool activeOnly READ isActiveOnly WRITE setActiveOnly NOTIFY sourceChanged FINAL)

public:
    explicit MeasureListModel(QObject* parent = nullptr);
    [[nodiscard]] bool isActiveOnly() const { return m_activeOnly; }
    void setActiveOnly(bool activeOnly) { choose(m_activeOnly, activeOnly); }

protected:
    [[nodiscard]] Query query() const override;

private:
    bool m_activeOnly = false;
};

} // namespace uitwijk
