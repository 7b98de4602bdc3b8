// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <functional>
#include <span>
#include <vector>

namespace uitwijk {

/// What was said: samples of one channel, as loud as 16 bits can tell.
struct Speech {
    int rate = 0; ///< samples a second
    std::vector<qint16> samples;

    [[nodiscard]] double seconds() const { return rate > 0 ? double(samples.size()) / rate : 0; }
};

/// Why nothing is heard.
enum class MicrophoneTrouble : int {
    None = 0,
    NotThere = 1, ///< this device has none, or nothing that would record
    Failed = 2, ///< it was taken away, is in use, or the system does not let us listen
};

/// Listens from listen() until stop(), and at no other time. Nothing is kept, and nothing lies on a disk. One
/// for each system, in the folder beside. Belongs to the thread that asks, which must run an event loop;
/// destroying it stops it.
class Microphone {
public:
    /// Samples a second, whatever the device.
    static constexpr int kRate = 16'000;
    using Heard = std::function<void(std::span<const qint16>)>;
    using Failed = std::function<void(MicrophoneTrouble)>;

    Microphone() = default;
    virtual ~Microphone() = default;
    Microphone(const Microphone&) = delete;
    Microphone& operator=(const Microphone&) = delete;

    /// Tells what it hears as it comes, in order; or once that it hears nothing any more. Never before it
    /// returns.
    virtual void listen(Heard heard, Failed failed) = 0;
    /// What was heard before is told before it returns, nothing afterwards.
    virtual void stop() = 0;
};

/// Plays one thing at a time, from memory. Threads as Microphone.
class Loudspeaker {
public:
    Loudspeaker() = default;
    virtual ~Loudspeaker() = default;
    Loudspeaker(const Loudspeaker&) = delete;
    Loudspeaker& operator=(const Loudspeaker&) = delete;

    /// `ended` is told once, never before it returns and not after stop(): false when this device cannot
    /// play.
    virtual void play(const Speech& speech, std::function<void(bool)> ended) = 0;
    virtual void stop() = 0;
};

} // namespace uitwijk
