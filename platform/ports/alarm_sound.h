// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace uitwijk {

/// Makes one alarm heard and, where the device can, felt. One for each system, in the folder beside. A device
/// that can do neither stays silent: an alarm is always seen too, so nothing of this is ever an error.
class AlarmSound {
public:
    AlarmSound() = default;
    virtual ~AlarmSound() = default;
    AlarmSound(const AlarmSound&) = delete;
    AlarmSound& operator=(const AlarmSound&) = delete;

    /// Sounds once, a second or so; returns at once.
    virtual void sound() = 0;
    virtual void stop() = 0;
};

} // namespace uitwijk
