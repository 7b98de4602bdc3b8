// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/wire/frontier.h"

#include <optional>
#include <variant>
#include <vector>

namespace uitwijk {

// What two sides say to each other (FORMAT.md 6), the same over WebSocket frames, HTTP bodies and in files.

constexpr qsizetype kBundlesPerMessage
    = 256 * 1024; ///< octets of bundles in one message, unless a single one is larger
constexpr qsizetype kMaxMessage = 1024 * 1024;
constexpr quint8 kSessionProto = 1;

using PlanAlias = Id<struct PlanAliasTag, 16>; ///< names a handbook to those who know it: planAliasOf()
using SessionNonce = Id<struct SessionNonceTag, 32>; ///< random for each session
using Incarnation
    = Id<struct IncarnationTag, 16>; ///< random when a relay's store was made: another one means it was wiped
using ChannelBinding = Digest; ///< SHA-256 of the server's certificate; zeros without TLS
using AuthorPrefix = Id<struct AuthorPrefixTag, 8>; ///< the first half of an AuthorId
using HashPrefix = Id<struct HashPrefixTag, 8>; ///< the first quarter of a chain hash

[[nodiscard]] PlanAlias planAliasOf(const PlanId& plan);
[[nodiscard]] AuthorPrefix prefixOf(const AuthorId& author);
[[nodiscard]] HashPrefix prefixOf(const Digest& hash);

/// First, from whoever wants the other side to prove itself: a relay always, a device towards a device.
struct Challenge {
    SessionNonce nonce{};
    Incarnation incarnation{}; ///< a relay's own; zeros from a device
};

/// Who a Hello says it comes from.
struct HelloProof {
    PublicKey key{};
    Signature signature{};
};

/// Where the sender stands. Frontiers equal to one's own mean that there is nothing to do.
struct Hello {
    quint8 minProto = kSessionProto;
    quint8 maxProto = kSessionProto;
    quint64 features = 0; ///< bits; none is defined yet, unknown ones are ignored
    PlanAlias plan{};
    FrontierTag control{}; ///< of Membership::frontier()
    FrontierTag log{}; ///< of logFrontier()
    Incarnation incarnation{}; ///< a device: what it remembers of this relay, or zeros; a relay: its own
    quint64 wallClockMs = 0; ///< since 1970; to warn of a wrong clock, never to decide
    std::optional<HelloProof> proof{}; ///< a device always; a relay never, its certificate speaks for it
};

/// How far one log goes, short: enough to know what is missing and to notice a fork.
struct VectorEntry {
    AuthorPrefix author{};
    quint64 seq = 0;
    HashPrefix hash{};
    auto operator<=>(const VectorEntry&) const = default;
};
[[nodiscard]] VectorEntry entryOf(const LogEnd& head);

/// All that the sender has; what is not named it has nothing of. An answer to it is Bundles.
struct Vector {
    std::vector<VectorEntry> entries{}; ///< by author
};

/// Bundles verbatim: control first, each author's in order.
struct Bundles {
    bool isLast = true; ///< nothing more comes in answer to the Vector
    std::vector<Bytes> envelopes{};
};

/// These are now durable here. Names only logs that moved.
struct Ack {
    std::vector<VectorEntry> entries{}; ///< by author
};

/// Why something was not taken in. The first bundle of an author that is refused stops that author's others
/// too.
struct Refused {
    enum class Code : quint8 {
        Malformed = 1,
        TooLarge = 2,
        TooNew = 3,
        NotAllowed = 4, ///< author or session is no member, or lacks the right
        Gap = 5, ///< something that must come first is missing
        Fork = 6, ///< `stored` proves the other branch
        Forged = 7,
        Quota = 8,
        Busy = 9, ///< too much at once; try again after `retrySeconds`
        UnknownPlan = 10, ///< and what came was no genesis
        NotAuthenticated = 11 ///< a Hello must come first
    };
    Code code = Code::Malformed;
    AuthorId author{}; ///< zeros: the session itself is refused
    quint64 seq = 0;
    quint64 retrySeconds = 0;
    Bytes stored{}; ///< Fork: an Envelope::proof(), otherwise empty
};

/// There is something new: ask with a Vector. For bearers that cannot push bundles.
struct Moved {
    quint64 cursor = 0;
};

struct Ping {
    bool isAnswer = false;
};

using Message = std::variant<Challenge, Hello, Vector, Bundles, Ack, Refused, Moved, Ping>;

[[nodiscard]] Bytes encodeMessage(const Message& message);

/// The messages of one frame or body, in order. Malformed if anything in it is not in its one form, TooLarge
/// above kMaxMessage (for one message), TooNew for an unknown type.
Result<std::vector<Message>> decodeMessages(ByteView frame);

/// What can still be read of a sequence of messages that was cut short or damaged on its way.
struct Salvage {
    std::vector<Message> messages{}; ///< of a BUNDLES that was cut, the bundles that are whole
    bool isWhole = true;
};
[[nodiscard]] Salvage salvageMessages(ByteView frame);

/// Signs `hello` for the holder of the challenge `nonce`, on this one channel.
void prove(Hello& hello, const SigningKey& key, const SessionNonce& nonce, const ChannelBinding& channel);
/// Whether its proof is there and was made for this nonce and channel.
[[nodiscard]] bool isProven(const Hello& hello, const SessionNonce& nonce, const ChannelBinding& channel);

} // namespace uitwijk
