// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/incident_list_model.h"

namespace uitwijk {

/// The plans and checklists of the handbook as an incident opens them, by kind of plan and unit, with what is
/// for the person at this device first.
class PlansModel : public uitwijk::IncidentListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int running READ running NOTIFY told FINAL)
    Q_PROPERTY(int mineWaiting READ mineWaiting NOTIFY told FINAL)
    Q_PROPERTY(QString kinds READ kinds NOTIFY told FINAL)
    Q_PROPERTY(bool resumption READ offersResumption NOTIFY told FINAL)

public:
    explicit PlansModel(QObject* parent = nullptr);
    [[nodiscard]] int running() const { return m_running; } ///< lists
    [[nodiscard]] int mineWaiting() const { return m_mineWaiting; } ///< for me, and not started
    [[nodiscard]] QString kinds() const { return m_kinds; } ///< codes of the plans that are open: "CM DRP"
    [[nodiscard]] bool offersResumption() const { return m_resumption; } ///< services are stable

signals:
    void told();

protected:
    [[nodiscard]] Query query() const override;
    void shown() override;

private:
    int m_running = 0;
    int m_mineWaiting = 0;
    QString m_kinds;
    bool m_resumption = false;
};

/// The units of the organisation and which of them an incident hits.
class UnitsHitModel : public uitwijk::IncidentListModel {
    Q_OBJECT
    QML_ELEMENT

public:
    explicit UnitsHitModel(QObject* parent = nullptr);

protected:
    [[nodiscard]] Query query() const override;
};

} // namespace uitwijk
