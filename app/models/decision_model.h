// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/incident_list_model.h"

namespace uitwijk {

/// The decisions of an incident, the latest first, and when the next effect is to be looked at.
class DecisionModel : public uitwijk::IncidentListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int open READ open NOTIFY totalled FINAL)
    Q_PROPERTY(double nextCheck READ nextCheck NOTIFY totalled FINAL)
    Q_PROPERTY(QString nextTime READ nextTime NOTIFY totalled FINAL)

public:
    explicit DecisionModel(QObject* parent = nullptr);
    [[nodiscard]] int open() const { return m_open; } ///< whose effect is not as wanted yet
    [[nodiscard]] double nextCheck() const { return m_nextCheck; } ///< ms since 1970; 0: none
    [[nodiscard]] QString nextTime() const { return m_nextTime; } ///< as it is read out

signals:
    void totalled();

protected:
    [[nodiscard]] Query query() const override;
    void shown() override;

private:
    int m_open = 0;
    double m_nextCheck = 0;
    QString m_nextTime;
};

} // namespace uitwijk
