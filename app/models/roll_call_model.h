// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/incident_list_model.h"

namespace uitwijk {

/// The people of a roll call, in an order that stays: a name does not move under a thumb.
class RollCallModel : public uitwijk::IncidentListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool missingOnly READ isMissingOnly WRITE setMissingOnly NOTIFY sourceChanged FINAL)
    Q_PROPERTY(QString partId READ partId WRITE setPartId NOTIFY sourceChanged FINAL)

public:
    explicit RollCallModel(QObject* parent = nullptr);
    [[nodiscard]] bool isMissingOnly() const { return m_missingOnly; } ///< who is not seen or needs help
    void setMissingOnly(bool missingOnly) { choose(m_missingOnly, missingOnly); }
    [[nodiscard]] QString partId() const { return m_part; } ///< a unit or a site; empty: everybody
    void setPartId(const QString& part) { choose(m_part, part); }

protected:
    [[nodiscard]] Query query() const override;

private:
    bool m_missingOnly = false;
    QString m_part;
};

} // namespace uitwijk
