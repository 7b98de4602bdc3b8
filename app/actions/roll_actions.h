// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/action.h"

namespace uitwijk {

/// What was answered to a text message, written as if a warden had said it.
class RollActions : public uitwijk::Action {
    Q_OBJECT
    QML_ELEMENT

public:
    using Action::Action;

    /// Every line that one person and one answer can be read from; the others are left to be asked.
    Q_INVOKABLE void takeAnswers(const QString& incidentId, const QString& pasted);
};

} // namespace uitwijk
