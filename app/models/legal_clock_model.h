// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/incident_list_model.h"

namespace uitwijk {

/// The duties to report of an incident, and which of them comes first.
class LegalClockModel : public uitwijk::IncidentListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int running READ running NOTIFY totalled FINAL)
    Q_PROPERTY(int disputed READ disputed NOTIFY totalled FINAL)
    Q_PROPERTY(double nextDue READ nextDue NOTIFY totalled FINAL)
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY totalled FINAL)

public:
    explicit LegalClockModel(QObject* parent = nullptr);
    [[nodiscard]] int running() const { return m_running; }
    [[nodiscard]] int disputed() const { return m_disputed; }
    [[nodiscard]] double nextDue() const { return m_nextDue; } ///< ms since 1970; 0: none runs
    [[nodiscard]] QString nextTitle() const { return m_nextTitle; }

signals:
    void totalled();

protected:
    [[nodiscard]] Query query() const override;
    void shown() override;

private:
    int m_running = 0;
    int m_disputed = 0;
    double m_nextDue = 0;
    QString m_nextTitle;
};

} // namespace uitwijk
