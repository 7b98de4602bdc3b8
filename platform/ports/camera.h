// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/ports/grey_picture.h"

#include <functional>

namespace uitwijk {

/// Why a camera shows nothing.
enum class CameraTrouble : int {
    None = 0,
    NotThere = 1, ///< it was taken away, or cannot be opened
    NotAllowed = 2, ///< the system does not let us look
};

/// What a camera told: a picture, or why there is none.
struct CameraReport {
    GreyPicture picture; ///< whole, unless there is trouble
    CameraTrouble trouble = CameraTrouble::None;
};

/// Looks from watch() until stop(), and at no other time. Nothing is kept. One for each system, in the folder
/// beside. Belongs to the thread that asks, which must run an event loop; destroying it stops it.
class Camera {
public:
    using Told = std::function<void(const CameraReport&)>;

    Camera() = default;
    virtual ~Camera() = default;
    Camera(const Camera&) = delete;
    Camera& operator=(const Camera&) = delete;

    /// Tells every picture as it comes, never before it returns, until stop(). What is told too fast may be
    /// left out.
    virtual void watch(Told told) = 0;
    virtual void stop() = 0;
};

} // namespace uitwijk
