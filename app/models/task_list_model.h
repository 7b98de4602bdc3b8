// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/incident_list_model.h"

namespace uitwijk {

/// The tasks of an incident, what is to do first.
class TaskListModel : public uitwijk::IncidentListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool mineOnly READ isMineOnly WRITE setMineOnly NOTIFY sourceChanged FINAL)
    Q_PROPERTY(int open READ open NOTIFY counted FINAL)

public:
    enum State { Open, Doing, Done, Dropped };
    Q_ENUM(State)

    explicit TaskListModel(QObject* parent = nullptr);
    [[nodiscard]] bool isMineOnly() const { return m_mineOnly; } ///< open ones of this device's person
    void setMineOnly(bool mineOnly) { choose(m_mineOnly, mineOnly); }
    [[nodiscard]] int open() const { return m_open; }

signals:
    void counted();

protected:
    [[nodiscard]] Query query() const override;
    void shown() override;

private:
    bool m_mineOnly = false;
    int m_open = 0;
};

} // namespace uitwijk
