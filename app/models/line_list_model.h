// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/incident_list_model.h"

namespace uitwijk {

/// The telephone lines of the organisation as they stand in an incident; without one, those that are still
/// forwarded from whatever incident, and must be undone.
class LineListModel : public uitwijk::IncidentListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int forwarded READ forwarded NOTIFY counted FINAL)

public:
    explicit LineListModel(QObject* parent = nullptr);
    [[nodiscard]] int forwarded() const { return m_forwarded; }

signals:
    void counted();

protected:
    [[nodiscard]] Query query() const override;
    void shown() override;

private:
    int m_forwarded = 0;
};

} // namespace uitwijk
