// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/running_time.h"

namespace uitwijk {

/// The machine's own running time. Safe from any thread.
class SystemRunningTime final : public RunningTime {
public:
    [[nodiscard]] RunningMoment now() const override;
};

} // namespace uitwijk
