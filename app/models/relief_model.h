// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/incident_list_model.h"

#include <QSet>
#include <QTimer>

namespace uitwijk {

/// Who of the team is on in an incident, by when a relief is due. Rings when one is, as long as the app runs.
class ReliefModel : public uitwijk::IncidentListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int on READ on NOTIFY counted FINAL)
    Q_PROPERTY(int due READ due NOTIFY counted FINAL)
    Q_PROPERTY(QString next READ next NOTIFY counted FINAL)

public:
    explicit ReliefModel(QObject* parent = nullptr);
    [[nodiscard]] int on() const { return m_on; }
    [[nodiscard]] int due() const { return m_due; } ///< how many are to be relieved now
    [[nodiscard]] QString next() const; ///< who is to be relieved first; empty: nobody is on

signals:
    void counted();
    void rang(const QString& name);

protected:
    [[nodiscard]] Query query() const override;
    void shown() override;

private:
    QString ringing(); ///< who is to be relieved since just now; empty: nobody
    QTimer m_alarm;
    QSet<QString> m_rung; ///< whose relief has rung and is due yet
    int m_on = 0;
    int m_due = 0;
};

} // namespace uitwijk
