// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/live_model.h"
#include "app/models/spoken.h"

namespace uitwijk {

/// A list of something that belongs to one incident.
class IncidentListModel : public uitwijk::LiveModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString incidentId READ incidentId WRITE setIncidentId NOTIFY sourceChanged FINAL)

public:
    [[nodiscard]] QString incidentId() const { return m_incident; }
    void setIncidentId(const QString& incident) { choose(m_incident, incident); }

signals:
    void sourceChanged();

protected:
    using LiveModel::LiveModel;
    [[nodiscard]] ObjectId incident() const { return idFrom(m_incident); }
    /// Sets a property that the query depends on.
    template <typename Value>
    void choose(Value& property, const Value& value)
    {
        if (property == value)
            return;
        property = value;
        emit sourceChanged();
        again();
    }

private:
    QString m_incident;
};

} // namespace uitwijk
