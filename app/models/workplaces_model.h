// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/incident_list_model.h"

namespace uitwijk {

/// Alternative workplaces of an incident, with their free seats and who sits there.
class WorkplacesModel : public uitwijk::IncidentListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString siteId READ siteId WRITE setSiteId NOTIFY sourceChanged FINAL)

public:
    explicit WorkplacesModel(QObject* parent = nullptr);
    [[nodiscard]] QString siteId() const { return m_site; } ///< the only one to show; empty: all
    void setSiteId(const QString& site) { choose(m_site, site); }

protected:
    [[nodiscard]] Query query() const override;

private:
    QString m_site;
};

} // namespace uitwijk
