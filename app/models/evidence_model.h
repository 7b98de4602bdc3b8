// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/incident_list_model.h"

namespace uitwijk {

/// The photos and voice notes of an incident, the latest first: all of them, or those of one thing.
class EvidenceModel : public uitwijk::IncidentListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString aboutId READ aboutId WRITE setAboutId NOTIFY sourceChanged FINAL)

public:
    enum Media { Unknown, Photo, Voice };
    Q_ENUM(Media)

    explicit EvidenceModel(QObject* parent = nullptr);
    [[nodiscard]] QString aboutId() const { return m_about; } ///< empty: all
    void setAboutId(const QString& about) { choose(m_about, about); }

protected:
    [[nodiscard]] Query query() const override;

private:
    QString m_about;
};

} // namespace uitwijk
