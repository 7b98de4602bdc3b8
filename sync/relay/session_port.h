// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/bytes.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace uitwijk {

using SessionId = std::uint64_t;

/// What the network knows of a device that connects.
struct Arrival {
    Bytes channelBinding{}; ///< SHA-256 of this server's certificate, which a HELLO signs; empty without TLS
    Bytes registrationToken{}; ///< what the device showed for the right to bring a new plan, if anything
    Bytes challenge{}; ///< the nonce of a CHALLENGE that it was told already; empty: it is told one
};

/// What goes back to one connected device.
struct Delivery {
    std::vector<Bytes> messages{};
    bool isReply = false; ///< answers exactly one receive(); otherwise it was pushed
    bool isIntroduced = false; ///< the device is a member, or brought what members signed
    bool hasMore = false; ///< call resume() when the messages are out
    bool close = false; ///< after the messages are out, the connection ends
};

/// Called from the thread behind the port; must only hand over.
using Deliver = std::function<void(Delivery)>;

/// How the network part speaks to the part that knows the rules: sessions and octets, nothing else. Every
/// function returns at once and may be called from any thread. Each accepted receive() is answered by exactly
/// one delivery with isReply set, and nothing in it was said before it was on disk.
class SessionPort {
public:
    virtual ~SessionPort() = default;

    /// A device connected. The challenge arrives as a pushed delivery.
    virtual SessionId open(Arrival arrival, Deliver deliver) = 0;

    /// One frame or body. False: too much is waiting; nothing was taken.
    [[nodiscard]] virtual bool receive(SessionId session, Bytes frame) = 0;

    /// Everything delivered so far is out: what comes next can be made. Memory stays bounded by this.
    virtual void resume(SessionId session) = 0;

    virtual void close(SessionId session) = 0;

    /// False when the store behind does not take anything at the moment.
    [[nodiscard]] virtual bool isHealthy() const = 0;
};

} // namespace uitwijk
