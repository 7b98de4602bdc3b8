// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/handbook/settings.h"

namespace uitwijk {

/// Names of the settings in which a relay is remembered.
struct RelayPlace {
    QString address;
    QString lastMet;

    [[nodiscard]] static RelayPlace first()
    {
        return {.address = settings::kRelay, .lastMet = settings::kLastMet};
    }
    /// Independent of the first: each of them gets everything, and the loss of one loses nothing.
    [[nodiscard]] static RelayPlace second()
    {
        return {.address = settings::kSecondRelay, .lastMet = settings::kSecondLastMet};
    }
};

} // namespace uitwijk
