// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/incident_list_model.h"

namespace uitwijk {

/// People of the organisation for one workplace: who sits there, then who has no place yet, then the others;
/// within each by name.
class PlacedPeopleModel : public uitwijk::IncidentListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString siteId READ siteId WRITE setSiteId NOTIFY sourceChanged FINAL)

public:
    explicit PlacedPeopleModel(QObject* parent = nullptr);
    [[nodiscard]] QString siteId() const { return m_site; }
    void setSiteId(const QString& site) { choose(m_site, site); }

protected:
    [[nodiscard]] Query query() const override;

private:
    QString m_site;
};

} // namespace uitwijk
