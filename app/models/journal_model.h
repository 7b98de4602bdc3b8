// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/incident_list_model.h"

namespace uitwijk {

/// The log of an incident, latest first.
class JournalModel : public uitwijk::IncidentListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int limit READ limit WRITE setLimit NOTIFY sourceChanged FINAL)

public:
    enum What { Declared, StoodDown, Tick, Note, Status };
    Q_ENUM(What)

    explicit JournalModel(QObject* parent = nullptr);
    [[nodiscard]] int limit() const { return m_limit; }
    void setLimit(int limit) { choose(m_limit, limit); }

protected:
    [[nodiscard]] Query query() const override;

private:
    int m_limit = 200;
};

} // namespace uitwijk
