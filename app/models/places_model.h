// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/live_model.h"
#include "app/models/own_place.h"

namespace uitwijk {

/// The places of the handbook, nearest first from where this device is; by name where that is not known.
class PlacesModel : public uitwijk::LiveModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(uitwijk::OwnPlace* from READ from WRITE setFrom NOTIFY fromChanged FINAL)

public:
    explicit PlacesModel(QObject* parent = nullptr);
    [[nodiscard]] OwnPlace* from() const { return m_from; }
    void setFrom(OwnPlace* from);

signals:
    void fromChanged();

protected:
    [[nodiscard]] Query query() const override;

private:
    QPointer<OwnPlace> m_from;
};

} // namespace uitwijk
