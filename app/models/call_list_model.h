// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/incident_list_model.h"

#include <QTimer>

namespace uitwijk {

/// Whom I have to call, first things first; or, with `everybody`, how the whole tree stands, in its order.
class CallListModel : public uitwijk::IncidentListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool everybody READ isEverybody WRITE setEverybody NOTIFY sourceChanged FINAL)

public:
    explicit CallListModel(QObject* parent = nullptr);
    [[nodiscard]] bool isEverybody() const { return m_everybody; }
    void setEverybody(bool everybody) { choose(m_everybody, everybody); }

protected:
    [[nodiscard]] Query query() const override;

private:
    bool m_everybody = false;
    QTimer m_tick; ///< a call falls due, a ringing phone is given up
};

} // namespace uitwijk
