// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/incident_list_model.h"
#include "app/models/moment_timer.h"

#include <QSet>

namespace uitwijk {

/// Steps that are to be done at a time, the next one first: put off, waiting for the one before, or coming
/// back. Rings when a time comes, as long as the app runs.
class PutOffModel : public uitwijk::IncidentListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int due READ due NOTIFY counted FINAL)

public:
    /// Why it has a time.
    enum Why { None, PutOff, Wait, Repeat };
    Q_ENUM(Why)

    explicit PutOffModel(QObject* parent = nullptr);
    [[nodiscard]] int due() const { return m_due; } ///< how many have come

signals:
    void counted();
    void rang(const QString& title);

protected:
    [[nodiscard]] Query query() const override;
    void shown() override;

private:
    MomentTimer m_alarm;
    QSet<QString> m_rung; ///< alarms that have rung and are not done
    int m_due = 0;
};

} // namespace uitwijk
