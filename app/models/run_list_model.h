// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/incident_list_model.h"
#include "app/models/moment_timer.h"

namespace uitwijk {

/// The lists of an incident with their progress.
class RunListModel : public uitwijk::IncidentListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int limit READ limit WRITE setLimit NOTIFY sourceChanged FINAL)
    Q_PROPERTY(int leftOut READ leftOut NOTIFY leftOutChanged FINAL)

public:
    explicit RunListModel(QObject* parent = nullptr);

    /// So many of those that go on are shown, and every one that somebody must look at; 0: all.
    [[nodiscard]] int limit() const { return m_limit; }
    void setLimit(int limit) { choose(m_limit, limit); }
    [[nodiscard]] int leftOut() const { return m_leftOut; } ///< how many are not shown

signals:
    void leftOutChanged();

protected:
    [[nodiscard]] Query query() const override;
    void shown() override;

private:
    int m_limit = 0;
    int m_leftOut = 0;
    MomentTimer m_next; ///< a step comes back
};

} // namespace uitwijk
