// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/domain/op_codec.h"
#include "store/log/commit.h"

#include <functional>
#include <optional>

namespace uitwijk {

class Connection;
class FoldingOrder;
class Views;

inline constexpr quint8 kDataClass = 0;
inline constexpr quint8 kControlClass = 1;
inline constexpr quint8 kReceiptClass = 2;

/// One thing that this device's person does. The log adds name, time and what it replaces.
struct OpDraft {
    OpKind kind = OpKind::Set;
    ObjectId object;
    quint32 field = 0;
    QCborValue value;
};

/// How far one author's log reaches here.
struct LogHead {
    AuthorId author;
    quint64 seq = 0;
    Digest head; ///< chain hash of bundle `seq`; null for 0
    auto operator<=>(const LogHead&) const = default;
};

/// One sealed bundle as it stands in the log. `envelope` is what is sent, octet for octet.
struct Segment {
    AuthorId author;
    quint64 seq = 0;
    quint8 bundleClass = kDataClass;
    Space space = Space::Team;
    Digest prev; ///< chain hash of seq − 1
    Digest hash; ///< chain hash of this one
    Bytes envelope;
    Bytes payload; ///< opened plaintext of a data bundle; empty when it cannot be opened yet, and for the
                   ///< other classes
};

/// What a bundle holds that was stored unopened.
struct OpenedBundle {
    AuthorId author;
    quint64 seq = 0;
    Bytes payload;
};

/// How far the log of a removed device counts. What lies beyond is kept and passed on, and folded into
/// nothing.
struct LogLimit {
    AuthorId author;
    quint64 seq = 0;
    auto operator<=>(const LogLimit&) const = default;
};

/// What of one log is held back because it lies beyond its limit.
struct HeldBack {
    AuthorId author;
    qint64 bundles = 0;
    quint64 last = 0; ///< the number of the last of them
};

/// A run of this device's own ops that will become bundle `seq` when it is first sent.
struct WaitingSegment {
    quint64 seq = 0;
    Space space = Space::Team;
    Digest prev;
    Payload payload; ///< with deps as of now
};

/// How much has not been sent anywhere yet, and how much somebody else does not hold.
struct Waiting {
    qint64 ops = 0; ///< own ops not sealed yet
    qint64 bundles = 0; ///< own sealed bundles that no other copy is known to hold durably
};

/// The append-only log: the one way in for a tap, an import, a restore and a delta. Every call is one
/// transaction, durable when it returns (WAL, synchronous=FULL); on an error nothing has changed. One writer:
/// calls come from one thread.
class EventLog {
public:
    EventLog(Connection& connection, Views& views, const Clock& clock);
    /// Reads who this device is. Before anything else.
    Result<void> load();

    /// This device, or nothing before setSelf().
    [[nodiscard]] std::optional<AuthorId> self() const { return m_self; }
    /// Names this device, once, when a handbook is founded or joined. Exists when it is named already.
    Result<void> setSelf(const AuthorId& self);
    /// The time of the latest op that was made or seen here: how fresh this copy is.
    [[nodiscard]] Hlc latest() const { return m_last; }

    /// Appends own ops. `person` = who acts. TooLarge: one op is over 64 KiB; nothing was appended.
    /// NotFound: a Tick for a run or ordinal that does not exist.
    Result<Commit> append(
        const std::vector<OpDraft>& drafts, const ObjectId& person, Space space = Space::Team);

    // What sync needs.

    /// Sealed bundles only, this device's too; sorted by author.
    Result<std::vector<LogHead>> vector() const;
    Result<LogHead> headOf(const AuthorId& author) const;
    /// Bundles of `author` after `seq`, oldest first, at least one and at most `maxBytes` of envelopes.
    Result<std::vector<Segment>> after(const AuthorId& author, quint64 seq, qint64 maxBytes) const;
    /// Names what a copy that reaches as far as `reach` does not hold, in the order in which it was stored
    /// here: a causal order, so nothing comes before what it needs.
    Result<std::vector<Dependency>> lacking(const std::vector<Dependency>& reach) const;
    /// One bundle, or NotFound.
    Result<Segment> segment(const AuthorId& author, quint64 seq) const;
    /// All control bundles in the order in which they were stored (a causal order).
    Result<std::vector<Segment>> controlSegments() const;
    /// Data bundles that could not be opened when they came.
    Result<std::vector<Segment>> unopened() const;

    /// Own ops that wait, oldest first; the first has seq = headOf(self).seq + 1.
    Result<std::vector<WaitingSegment>> waitingSegments() const;
    /// Puts the first waiting segment, now sealed, into the log. `sealed.payload` = what was sealed.
    Result<Commit> seal(const Segment& sealed);
    /// Appends an own bundle of another class (control, receipt). Own waiting ops must have been sealed
    /// before: Gap otherwise.
    /// `limits`: as of receive().
    Result<Commit> appendSealed(
        const Segment& sealed, const std::optional<std::vector<LogLimit>>& limits = std::nullopt);
    /// Appends what others wrote, in the order given, all or nothing. The caller has checked signature,
    /// authority and dependencies; here: contiguity (Gap), fork (Forked), payload (Malformed). A bundle
    /// already here is passed over. `limits`: all that hold from now on, for what was folded before too;
    /// without them nothing changes.
    Result<Commit> receive(const std::vector<Segment>& segments,
        const std::optional<std::vector<LogLimit>>& limits = std::nullopt);
    [[nodiscard]] Result<std::vector<LogLimit>> limits() const; ///< by author
    [[nodiscard]] Result<std::vector<HeldBack>> heldBack() const; ///< by author
    /// Applies the payloads of bundles that could not be opened when they came, of each author in the order
    /// of its log. What needs something that is not here yet stays unopened, and so does what its author
    /// wrote after it: to be given again when more came. Folds the whole log anew, once: give all there are.
    Result<Commit> open(const std::vector<OpenedBundle>& bundles);

    /// What `peer` (a relay or a device; any stable name) told us that it holds durably.
    Result<Commit> rememberPeer(const Bytes& peer, const std::vector<LogHead>& durable);
    Result<std::vector<LogHead>> heldBy(const Bytes& peer) const;
    Result<Waiting> waiting() const;

    /// Throws every view away and folds the whole log again. The result is the same as before.
    Result<void> rebuildViews();

private:
    struct OpenSeq;
    /// Who appends, and for whom.
    struct Author {
        qint64 aid = 0;
        ObjectId person;
        Space space = Space::Team;
    };
    Hlc tickClock();
    void adoptTime(Hlc seen);
    Result<OpenSeq> openSeq() const;
    Result<OpId> keepWaiting(const Op& op, Space space, OpenSeq& open);
    Result<void> appendOne(const OpDraft& draft, const Author& author, OpenSeq& open, Commit& commit);
    Result<void> store(const Segment& segment, Commit& commit);
    Result<void> receiveOne(const Segment& segment, const std::vector<LogLimit>& limits, Commit& commit);
    Result<bool> changeLimits(const std::vector<LogLimit>& limits);
    Result<void> tell(const std::vector<Dependency>& deps);
    Result<void> checkReplaced(const AuthorId& author, quint64 seq, const Payload& payload) const;
    Result<bool> isReady(const OpenedBundle& bundle) const;
    Result<void> fold(const AuthorId& author, quint64 seq, const Payload& payload, Commit& commit);
    Result<FoldingOrder> foldingOrder() const;
    Result<void> foldAnew(Commit& commit);
    Result<void> foldWaiting(Commit& commit);
    Result<std::vector<Dependency>> untold() const;
    Result<Commit> inTransaction(const std::function<Result<void>(Commit&)>& change);

    Connection& m_connection;
    Views& m_views;
    const Clock& m_clock;
    std::optional<AuthorId> m_self;
    Hlc m_last;
};

} // namespace uitwijk
