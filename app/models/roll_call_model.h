// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/live_model.h"

namespace uitwijk {

/// The people of a roll call, in an order that stays: a name does not move under a thumb.
class RollCallModel : public uitwijk::LiveModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString incidentId READ incidentId WRITE setIncidentId NOTIFY sourceChanged FINAL)
    Q_PROPERTY(bool missingOnly READ isMissingOnly WRITE setMissingOnly NOTIFY sourceChanged FINAL)

public:
    explicit RollCallModel(QObject* parent = nullptr);
    [[nodiscard]] QString incidentId() const { return m_incident; }
    [[nodiscard]] bool isMissingOnly() const { return m_missingOnly; } ///< who is not seen or needs help
    void setIncidentId(const QString& incident);
    void setMissingOnly(bool missingOnly);

signals:
    void sourceChanged();

protected:
    [[nodiscard]] Query query() const override;

private:
    QString m_incident;
    bool m_missingOnly = false;
};

} // namespace uitwijk
