// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/live_object.h"

namespace uitwijk {

/// How one thing of an incident stands, followed live. Belongs to the UI thread.
class IncidentObject : public uitwijk::LiveObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString incidentId READ incidentId WRITE setIncidentId NOTIFY incidentIdChanged FINAL)

public:
    [[nodiscard]] QString incidentId() const { return m_incident; }
    void setIncidentId(const QString& incident)
    {
        if (m_incident == incident)
            return;
        m_incident = incident;
        forget();
        emit incidentIdChanged();
        emit shown();
        again();
    }

signals:
    void incidentIdChanged();
    void shown();

protected:
    using LiveObject::LiveObject;
    /// What was read of another incident is not to be seen for a moment of this one.
    virtual void forget() = 0;

    QString m_incident;
};

} // namespace uitwijk
