// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/live_model.h"

namespace uitwijk {

/// Declarations that somebody began at this device and left, the latest first.
class HalfMadeModel : public uitwijk::LiveModel {
    Q_OBJECT
    QML_ELEMENT

public:
    explicit HalfMadeModel(QObject* parent = nullptr);
    /// A draft is no commit: whoever shows the list again asks anew.
    Q_INVOKABLE void look();

protected:
    [[nodiscard]] Query query() const override;
};

} // namespace uitwijk
