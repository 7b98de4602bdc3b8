// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/incident_list_model.h"

namespace uitwijk {

/// Services in the order in which they are restored. Moments are ms since 1970, 0 = none: the screen counts
/// down from them, so that nothing is read again only because time passes.
class ServicesModel : public uitwijk::IncidentListModel {
    Q_OBJECT
    QML_ELEMENT

public:
    /// Where a row stands in the order.
    enum Group { Next, Waiting, Restored, AsUsual };
    Q_ENUM(Group)

    explicit ServicesModel(QObject* parent = nullptr);

protected:
    [[nodiscard]] Query query() const override;
};

} // namespace uitwijk
