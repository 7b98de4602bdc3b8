// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/clock.h"
#include "sync/engine/bundle_receiver.h"
#include "sync/engine/peer.h"

namespace uitwijk {

/// What happened in a session, to be shown. Counts bundles, not octets: those are the transport's.
struct SyncReport {
    qsizetype sent = 0;
    qsizetype received = 0;
    qsizetype repeated = 0; ///< came again
    int frames = 0; ///< that came
    std::vector<Refusal> refusedHere; ///< what we did not take
    std::vector<Refused> refusedThere; ///< what the other side did not take
    std::vector<Dependency> withheld; ///< came, but something that must come first did not
    bool wasWiped = false; ///< the relay is another one than before, or lost its store
    std::chrono::milliseconds clockOffset{0}; ///< the other side's clock minus ours
    quint64 retrySeconds = 0; ///< the other side asks for this pause
};

/// One conversation with a relay or another device: octets in, octets out. No socket, no thread, no timer.
/// Belongs to the thread of the replica's store, which it writes to, and must not outlive it.
///
/// A relay speaks first; between devices both begin with what start() gives. Feed every frame to receive(),
/// send every frame that takeOutput() gives until it gives none, and call announce() after each commit that
/// the session did not make itself.
class SyncSession {
public:
    enum class With { Relay, Device };
    struct Setup {
        With with = With::Relay;
        Bytes peerName; ///< of a relay: its address. A device is named by itself
        ChannelBinding channel; ///< zeros on a channel without TLS
    };

    SyncSession(Replica& replica, const Clock& clock, Setup setup);

    void start();
    /// What the frame changed here. An error ends the session: Malformed, TooNew, Forged or NotAllowed say
    /// that the other side does not speak this language or may not take part; Full, Io and the like come from
    /// our own disk.
    Result<Commit> receive(ByteView frame);
    /// The next frame to send, or nothing for now.
    Result<Bytes> takeOutput();
    /// Something new may be here: seals what waits, and sends it if the other side is ready for it.
    Result<Commit> announce();

    /// Both sides have said all they had to say, and have it on disk. New ops end this state.
    [[nodiscard]] bool isSettled() const;
    /// The other side is known: from now on what is new here is sent at once.
    [[nodiscard]] bool isLive() const { return m_peer && m_peer->isKnown(); }
    [[nodiscard]] const SyncReport& report() const { return m_report; }
    /// The device on the other side, once it has proved its key; of a relay nothing. A member only where
    /// isLive().
    [[nodiscard]] const std::optional<AuthorId>& device() const { return m_device; }

private:
    Result<Commit> hear(const Challenge& challenge);
    Result<Commit> hear(const Hello& hello);
    Result<Commit> hear(const Vector& vector);
    Result<Commit> hear(const Bundles& bundles);
    Result<Commit> hear(const Ack& ack);
    Result<Commit> hear(const Refused& refused);
    Result<Commit> hear(const Moved& moved);
    Result<Commit> hear(const Ping& ping);

    Result<Commit> recognise(const Incarnation& incarnation);
    Result<Commit> greet(); ///< says HELLO
    Result<Commit> meetDevice(const Hello& hello);
    Result<void> sayVector();
    void say(const Message& message) { m_output += encodeMessage(message); }
    void sayForks();
    Result<void> sayControls(const Vector& vector);
    Result<Commit> lookForRemoval();
    void sayRefusals(const std::vector<Refusal>& refusals);
    Result<void> meetAgain();
    Result<Bytes> bundlesFrame();

    Replica& m_replica;
    const Clock& m_clock;
    Setup m_setup;
    BundleReceiver m_receiver;
    std::optional<Peer> m_peer;
    std::optional<AuthorId> m_device;
    SessionNonce m_nonce; ///< of our own challenge
    std::optional<Challenge> m_challenge;
    std::optional<Vector> m_strangersVector; ///< believed once it is a member
    Incarnation m_remembered; ///< the relay's when it was last met
    Bytes m_output;
    SyncReport m_report;

    bool m_isGreeted = false; ///< a valid HELLO came
    bool m_isEqual = false; ///< and nothing was missing on either side
    bool m_isStranger = false; ///< a device that is no member as far as we know
    bool m_seemedEmpty = false; ///< the relay showed nothing: it is new, or does not know us yet
    bool m_owesAnswer = false; ///< the other side asked with a VECTOR
    bool m_awaitsAnswer = false; ///< we did
    bool m_awaitsHello = false; ///< our HELLO was said a second time
    bool m_hasAskedAgain = false;
};

} // namespace uitwijk
