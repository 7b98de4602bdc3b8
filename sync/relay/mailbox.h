// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/id.h"
#include "store/base/result.h"
#include "sync/wire/messages.h"

#include <map>
#include <optional>
#include <vector>

namespace uitwijk {

/// A handbook as the relay knows it.
struct MailboxPlan {
    Digest genesis; ///< hash of the bundle that created it
    quint64 head = 0; ///< position of the newest bundle; dense from 1, in commit order
    quint64 floor = 0; ///< everything up to this position has been trimmed
    quint64 bytesUsed = 0;
    quint64 bytesAllowed = 0;
};

/// How far somebody has each log; a log that is not named he has nothing of.
using KnownLogs = std::map<AuthorId, quint64>;

/// One bundle as it is kept.
struct MailboxBundle {
    AuthorId author;
    quint64 seq = 0;
    quint8 kind = 0; ///< the envelope's class
    Digest prev;
    Digest hash;
    Bytes envelope;
    quint64 position = 0; ///< given by the mailbox
};

/// What became of an append. None of it is durable before commit() said so.
struct Appended {
    enum class Outcome {
        Stored,
        Duplicate, ///< the same bundle is there: true for ever, also after trimming
        Conflict, ///< another bundle with this number is there: a cloned or restored device
        Gap, ///< lastSeq + 1 must come first, or prev is not the hash of lastSeq
        Quota, ///< the plan has no room left
        NoPlan,
    };
    Outcome outcome = Outcome::Gap;
    quint64 position = 0; ///< of the bundle, when Stored or Duplicate; 0 when trimmed
    quint64 lastSeq = 0; ///< of this author's log
};

enum class CommitOutcome {
    Durable, ///< on every copy that the policy of the store demands
    Retry, ///< certainly not stored
    Unknown, ///< may be stored: ask again with the same bundles, and a Duplicate tells
};

/// Where sealed bundles lie, by plan, author and number. A port with SQLite or PostgreSQL behind it, so every
/// function names its plan first and a unit of work may end in three ways (CommitOutcome).
///
/// One thread. Between begin() and commit() or rollBack() everything is one transaction. An Error of any
/// function means that the transaction is to be rolled back; Full when the disk is.
class Mailbox {
public:
    virtual ~Mailbox() = default;

    virtual Result<void> begin() = 0;
    [[nodiscard]] virtual CommitOutcome commit() = 0;
    virtual void rollBack() = 0;

    /// Whether other processes append here too. What was derived from a plan then holds for one transaction,
    /// and a transaction that appends is about one plan.
    [[nodiscard]] virtual bool isShared() const = 0;

    /// Random when the store was made, and again when it is restored: positions and "that is stored there"
    /// hold within one incarnation only.
    [[nodiscard]] virtual Incarnation incarnation() const = 0;

    virtual Result<std::optional<MailboxPlan>> plan(const PlanId& plan) = 0;
    /// As plan(), and until the transaction ends nobody else appends to it.
    virtual Result<std::optional<MailboxPlan>> claim(const PlanId& plan) = 0;
    /// How far these plans are; those that are not here are left out.
    using Heads = std::map<PlanId, quint64>;
    virtual Result<Heads> heads(const std::vector<PlanId>& plans) = 0;
    virtual Result<std::optional<PlanId>> planWithAlias(const PlanAlias& alias) = 0;
    virtual Result<void> createPlan(const PlanId& plan, const Digest& genesis) = 0;

    /// What was said that this handbook may take, in octets; nothing: as every other (see bytesAllowed).
    virtual Result<std::optional<quint64>> ownAllowance(const PlanId& plan) = 0;
    virtual Result<void> setOwnAllowance(const PlanId& plan, std::optional<quint64> bytes) = 0;

    /// Enforces the order of the log and the quota in the same transaction; the caller has checked the rest.
    virtual Result<Appended> append(const PlanId& plan, const MailboxBundle& bundle) = 0;

    /// The newest bundle of every log: the plan's vector.
    virtual Result<std::vector<LogEnd>> logs(const PlanId& plan) = 0;
    virtual Result<std::optional<MailboxBundle>> find(const PlanId& plan, const AuthorId& author, quint64 seq)
        = 0;

    /// The control bundles behind a position, by position.
    virtual Result<std::vector<MailboxBundle>> controls(const PlanId& plan, quint64 after) = 0;

    /// What somebody lacks who has `known` of the logs (not named: nothing of it), by position, so that
    /// nothing comes before what it rests on. At most about `bytes` octets, at least one bundle if there is
    /// one.
    virtual Result<std::vector<MailboxBundle>> missing(
        const PlanId& plan, const KnownLogs& known, qsizetype bytes)
        = 0;

    // To copy a store: see mailbox_copy.h.
    virtual Result<std::vector<PlanId>> plans() = 0;
    /// What lies behind a position, in order: about `bytes` octets, at least one bundle if there is one.
    virtual Result<std::vector<MailboxBundle>> after(const PlanId& plan, quint64 position, qsizetype bytes)
        = 0;
    /// Takes on the incarnation of the store it is a copy of.
    virtual Result<void> become(const Incarnation& incarnation) = 0;
    /// A closed store takes nothing new, whoever asks; its relays go on serving.
    virtual Result<void> setClosed(bool isClosed) = 0;
    virtual Result<bool> isClosed() = 0;

    /// Reads through everything and says what is wrong first, for `uitwijk-relay check`.
    virtual Result<void> check() = 0;
};

} // namespace uitwijk
