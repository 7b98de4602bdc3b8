// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/crypto/signature.h"
#include "sync/wire/messages.h"

#include <functional>
#include <memory>

namespace uitwijk {

/// The one thread on which all devices of the load run.
class LoadLoop {
public:
    struct Io;

    LoadLoop();
    ~LoadLoop();
    LoadLoop(const LoadLoop&) = delete;
    LoadLoop& operator=(const LoadLoop&) = delete;

    /// Runs until `isDone`, asked every five milliseconds, or at most `seconds`; whether it is.
    bool runUntil(const std::function<bool()>& isDone, double seconds);
    void runFor(double seconds);

    [[nodiscard]] Io& io() { return *m_io; }

private:
    std::unique_ptr<Io> m_io;
};

/// A device that speaks to a relay over a real WebSocket, and keeps nothing on disk. It calls, proves itself,
/// says what it has, and tells what it hears. Callbacks come from within LoadLoop's run functions; one may
/// not destroy the device that calls it.
class LoadDevice {
public:
    struct Identity {
        PlanAlias plan;
        const SigningKey* key = nullptr; ///< outlives the device
        const char* from = "127.0.0.1"; ///< the loopback address that it calls from
    };
    enum class Reading { Everything, OneOctetASecond, NothingAfterHello };

    LoadDevice(LoadLoop& loop, Identity identity);
    ~LoadDevice(); ///< cuts the line
    LoadDevice(const LoadDevice&) = delete;
    LoadDevice& operator=(const LoadDevice&) = delete;

    std::function<void()> onCall{};
    std::function<void(const Bundles&)> onBundles{};
    std::function<void(const Ack&)> onAck{};
    std::function<void(const Vector&)> onVector{};
    std::function<void(const Refused&)> onRefused{};

    /// `has`: what it says it has. Calling again cuts what was there.
    void call(quint16 port, Vector has, Reading reading = Reading::Everything);
    void cut();
    void say(const Message& message) { sayRaw(encodeMessage(message)); }
    /// A frame of whatever octets.
    void sayRaw(const Bytes& frame);

    [[nodiscard]] bool isIn() const { return m_isIn; } ///< the relay has answered its HELLO
    [[nodiscard]] bool isUpToDate() const { return m_isUpToDate; } ///< the answer to its VECTOR was whole
    [[nodiscard]] bool isEnded() const { return m_isEnded; } ///< refused, cut or closed by the other side

private:
    class Line;

    void heard(ByteView frame);
    void heard(const Message& message);
    void greet(const Challenge& challenge);

    LoadLoop& m_loop;
    Identity m_identity;
    Vector m_has;
    std::shared_ptr<Line> m_line;
    bool m_isIn = false;
    bool m_isUpToDate = false;
    bool m_isEnded = false;
};

} // namespace uitwijk
