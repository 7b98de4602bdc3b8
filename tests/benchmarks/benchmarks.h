// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/benchmarks/stage.h"

namespace uitwijk {

// Each prints its lines. README.md says what they mean.

void measureTick(Stage& stage);
void measureSearch(Stage& stage);
void measureOpen(Stage& stage);
void measureSize(Stage& stage);
void measureStart(Stage& stage);
void measureNight(Stage& stage); ///< every screen of the app after a busy night
void measureMeetings(Stage& stage); ///< W1, W2, W3 and a live tick

} // namespace uitwijk
