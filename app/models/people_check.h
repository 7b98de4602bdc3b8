// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/incident_object.h"
#include "store/domain/roll_call.h"

namespace uitwijk {

/// "Is everybody accounted for?", as every screen shows it while an incident runs.
class PeopleCheck : public uitwijk::IncidentObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool open READ isOpen NOTIFY shown FINAL)
    Q_PROPERTY(int expected READ expected NOTIFY shown FINAL)
    Q_PROPERTY(int notSeen READ notSeen NOTIFY shown FINAL)
    Q_PROPERTY(int needHelp READ needHelp NOTIFY shown FINAL)
    Q_PROPERTY(int answer READ answer NOTIFY shown FINAL)
    Q_PROPERTY(QString reason READ reason NOTIFY shown FINAL)

public:
    explicit PeopleCheck(QObject* parent = nullptr);

    [[nodiscard]] bool isOpen() const { return !m_incident.isEmpty() && m_gate.isOpen(); }
    [[nodiscard]] int expected() const { return m_gate.expected; }
    [[nodiscard]] int notSeen() const { return m_gate.notSeen; }
    [[nodiscard]] int needHelp() const { return m_gate.needHelp; }
    [[nodiscard]] int answer() const { return int(m_gate.answer); } ///< PeopleAnswer
    [[nodiscard]] QString reason() const { return m_gate.reason; }

protected:
    void start() override;
    void forget() override { m_gate = {}; }

private:
    PeopleGate m_gate;
};

} // namespace uitwijk
