// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/live_model.h"

namespace uitwijk {

/// The log of an incident, latest first.
class JournalModel : public uitwijk::LiveModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString incidentId READ incidentId WRITE setIncidentId NOTIFY sourceChanged FINAL)
    Q_PROPERTY(int limit READ limit WRITE setLimit NOTIFY sourceChanged FINAL)

public:
    enum What { Declared, StoodDown, Tick, Note, Status };
    Q_ENUM(What)

    explicit JournalModel(QObject* parent = nullptr);
    [[nodiscard]] QString incidentId() const { return m_incident; }
    [[nodiscard]] int limit() const { return m_limit; }
    void setIncidentId(const QString& incident);
    void setLimit(int limit);

signals:
    void sourceChanged();

protected:
    [[nodiscard]] Query query() const override;

private:
    QString m_incident;
    int m_limit = 200;
};

} // namespace uitwijk
