// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace uitwijk {

// What makes the wait for the first screen shorter. Each was measured with `uitwijk_bench start`.

/// Settings of Qt's that are read when it starts: before there is an application object.
void prepareFastStart();

/// Reads the list of fonts on another thread while the first screen is being loaded: once there is an
/// application object.
void readFontsAhead();

} // namespace uitwijk
