// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/incident_list_model.h"

namespace uitwijk {

/// A report made from the log and the handbook, line by line: for the emergency services, or for who was not
/// there. What is not known is an empty line.
class SituationModel : public uitwijk::IncidentListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool methane READ isMethane WRITE setMethane NOTIFY sourceChanged FINAL)
    Q_PROPERTY(QString siteId READ siteId WRITE setSiteId NOTIFY sourceChanged FINAL)
    Q_PROPERTY(QString whole READ whole NOTIFY written FINAL)
    Q_PROPERTY(QString sms READ sms NOTIFY written FINAL)

public:
    explicit SituationModel(QObject* parent = nullptr);
    [[nodiscard]] bool isMethane() const { return m_methane; }
    void setMethane(bool methane) { choose(m_methane, methane); }
    [[nodiscard]] QString siteId() const { return m_site; }
    void setSiteId(const QString& site) { choose(m_site, site); }
    [[nodiscard]] QString whole() const { return m_whole; } ///< all lines, to be copied
    [[nodiscard]] QString sms() const { return m_sms; } ///< the same in one text message

signals:
    void written();

protected:
    [[nodiscard]] Query query() const override;
    void shown() override;

private:
    bool m_methane = true;
    QString m_site;
    QString m_whole;
    QString m_sms;
};

} // namespace uitwijk
