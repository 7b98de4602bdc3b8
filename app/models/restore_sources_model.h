// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/incident_list_model.h"

namespace uitwijk {

/// What one service is restored from, and who is rung for it.
class RestoreSourcesModel : public uitwijk::IncidentListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString serviceId READ serviceId WRITE setServiceId NOTIFY sourceChanged FINAL)

public:
    explicit RestoreSourcesModel(QObject* parent = nullptr);
    [[nodiscard]] QString serviceId() const { return m_service; }
    void setServiceId(const QString& service) { choose(m_service, service); }

protected:
    [[nodiscard]] Query query() const override;

private:
    QString m_service;
};

} // namespace uitwijk
