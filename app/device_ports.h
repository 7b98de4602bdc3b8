// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/ports/camera.h"
#include "platform/ports/location.h"
#include "platform/ports/neighbourhood.h"
#include "platform/ports/voice.h"

namespace uitwijk {

/// What of this machine the app may ask. Set by main() or a test before a screen is loaded, and theirs; null
/// where this device has no such thing.
struct DevicePorts {
    inline static Location* location = nullptr;
    inline static Neighbourhood* neighbourhood = nullptr;
    inline static Camera* camera = nullptr;
    inline static Microphone* microphone = nullptr;
    inline static Loudspeaker* loudspeaker = nullptr;
};

} // namespace uitwijk
