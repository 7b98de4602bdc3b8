// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/incident_list_model.h"

#include <QTimer>

namespace uitwijk {

/// Steps that were put off to a time, the next one first. Rings when a time comes, as long as the app runs.
class PutOffModel : public uitwijk::IncidentListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int due READ due NOTIFY counted FINAL)

public:
    explicit PutOffModel(QObject* parent = nullptr);
    [[nodiscard]] int due() const { return m_due; } ///< how many have come

signals:
    void counted();
    void rang(const QString& title);

protected:
    [[nodiscard]] Query query() const override;
    void shown() override;

private:
    void wait(qint64 now);

    QTimer m_alarm;
    int m_due = 0;
};

} // namespace uitwijk
