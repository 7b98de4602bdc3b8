// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/incident_list_model.h"

namespace uitwijk {

/// What was learned from an incident; without one, what is still open of all incidents and exercises.
class FindingListModel : public uitwijk::IncidentListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int open READ open NOTIFY counted FINAL)
    Q_PROPERTY(int late READ late NOTIFY counted FINAL)

public:
    enum State { Open, Doing, Closed, Dropped };
    Q_ENUM(State)

    explicit FindingListModel(QObject* parent = nullptr);
    [[nodiscard]] int open() const { return m_open; }
    [[nodiscard]] int late() const { return m_late; }

signals:
    void counted();

protected:
    [[nodiscard]] Query query() const override;
    void shown() override;

private:
    int m_open = 0;
    int m_late = 0;
};

} // namespace uitwijk
