// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/live_model.h"

namespace uitwijk {

/// The lists of an incident with their progress.
class RunListModel : public uitwijk::LiveModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString incidentId READ incidentId WRITE setIncidentId NOTIFY sourceChanged FINAL)

public:
    explicit RunListModel(QObject* parent = nullptr);
    [[nodiscard]] QString incidentId() const { return m_incident; }
    void setIncidentId(const QString& incident);

signals:
    void sourceChanged();

protected:
    [[nodiscard]] Query query() const override;

private:
    QString m_incident;
};

} // namespace uitwijk
