// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/op.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <set>
#include <vector>

namespace uitwijk {

/// What came of ringing a contact: State of StatusKind::Call. Numbers are the wire format.
enum class CallOutcome : int {
    NotCalled = 0, ///< nobody rang, or what was said is taken back
    Ringing = 1, ///< somebody is on it
    Reached = 2, ///< spoken to, and calls on
    NoAnswer = 3, ///< rang out, busy or voicemail
    WrongNumber = 4, ///< somebody else, or no such number
    Refused = 5, ///< spoken to, but cannot or will not come
    CannotCall = 6, ///< spoken to and coming, but has no copy or no hands to call on: the branch is free
};
constexpr CallOutcome kLastCallOutcome = CallOutcome::CannotCall;

/// One person's word on one call. A later word replaces it by naming it; all words ever said are kept, for
/// the number of tries.
struct CallMark {
    OpId op;
    CallOutcome outcome = CallOutcome::NotCalled;
    Hlc at;
    ObjectId by;
    ObjectId givenTo = {}; ///< who will call from now on: a branch was taken over. Null: as planned
    QString number
        = {}; ///< of WrongNumber: which one, as in TreeContact::numbers; empty: the one that was next
    bool isHead = true; ///< nobody has replaced it
};

/// One contact of the tree, with what was said of ringing them in this incident.
struct TreeContact {
    ObjectId id;
    ObjectId caller; ///< who calls them by plan; null at the top
    std::vector<ObjectId> deputies; ///< in their order
    QStringList numbers; ///< in the order to try
    std::vector<CallMark> marks; ///< in any order
    bool takesPart = false; ///< has said something in this incident: nobody needs to reach them
};

/// Whether it is time to ring somebody.
enum class CallTurn : int {
    Now = 0,
    Later = 1, ///< no answer: again at `due`
    OnIt = 2, ///< somebody rings them at this moment
    Waiting = 3, ///< the caller is still to be reached
    Reached = 4,
    Refused = 5,
    Unreachable = 6, ///< tried often enough, or no number is right
};

/// How one contact of the running tree stands.
struct CallDuty {
    ObjectId contact;
    CallTurn turn = CallTurn::Now;
    ObjectId
        caller; ///< who is to call; while Waiting, who has to be reached first; null when there is nobody
    ObjectId planned; ///< who calls by plan
    int tries = 0; ///< without an answer
    int number = -1; ///< which of their numbers is next; −1 when none is right
    qint64 due = 0; ///< of Later, ms since 1970-01-01 UTC
    bool disputed = false; ///< one says reached, another refused, and neither knew of the other
    std::optional<CallMark> shown; ///< the word that holds

    /// Came from a branch whose caller cannot be had, or was taken over.
    [[nodiscard]] bool isHandedOver() const { return !caller.isNull() && caller != planned; }
    [[nodiscard]] bool isOpen() const { return turn <= CallTurn::Waiting; }
};

/// "23 of 41": never more than this copy knows.
struct CallCoverage {
    int people = 0;
    int reached = 0; ///< spoken to, or taking part by themselves
    int refused = 0;
    int unreachable = 0;

    [[nodiscard]] int open() const { return people - reached - refused - unreachable; }
    bool operator==(const CallCoverage&) const = default;
};

struct RunningTree {
    std::vector<CallDuty> duties; ///< in the order of the tree
    CallCoverage coverage;
};

/// The running tree at `now` (ms since 1970-01-01 UTC): a pure function of the words that were said, in any
/// order, so that copies that know the same say the same. Whose caller cannot be had goes to the caller's
/// first deputy who has been reached, else to the caller above, else to the first who takes part.
[[nodiscard]] RunningTree runTree(const std::vector<TreeContact>& tree, qint64 now);

/// What `person` has to do, first things first: who is to be rung now, then who is to be rung again.
[[nodiscard]] std::vector<CallDuty> dutiesOf(const RunningTree& tree, const ObjectId& person);

} // namespace uitwijk
