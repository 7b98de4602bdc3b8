// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/op.h"

#include <QString>

#include <optional>
#include <vector>

namespace uitwijk {

/// How a service, or an asset that services stand on, is in an incident. AsUsual: nobody said otherwise.
enum class ServiceState : int { AsUsual = 0, Down = 1, Workaround = 2, Restored = 3 };

/// Something is to be done: a workaround keeps people going and restores nothing.
[[nodiscard]] constexpr bool isToRestore(ServiceState state)
{
    return state == ServiceState::Down || state == ServiceState::Workaround;
}

/// One person's word on one service. A later word replaces it by naming it.
struct ServiceMark {
    OpId op;
    ServiceState state = ServiceState::AsUsual;
    Hlc at;
    ObjectId by;
    std::optional<qint64> downSince = {}; ///< ms since 1970-01-01 UTC
    std::optional<qint64> upSince = {}; ///< of what was restored
    QString words = {};
};

/// What the words on a service come to.
struct ServiceFold {
    ServiceState state = ServiceState::AsUsual;
    bool disputed = false; ///< people disagree, and neither knew of the other
    std::optional<ServiceMark> shown; ///< the word that `state` comes from
    std::optional<qint64> downSince; ///< the outage's start: its clocks run from here
    std::optional<qint64> upSince; ///< its end
};

/// The fold of one service: a pure function of the words that nobody has replaced, in any order. Where people
/// disagree the worse holds (down, workaround, restored, as usual) and the earliest start counts: time that
/// is believed to be left and is not there does more harm than haste.
[[nodiscard]] ServiceFold foldService(const std::vector<ServiceMark>& heads);

/// A service or an asset as the handbook has it and as it is now.
struct RecoveryItem {
    ObjectId id;
    int place = 0; ///< in the handbook: decides where nothing else does
    std::optional<qint64> rto = {}; ///< minutes; so are the next two
    std::optional<qint64> rpo = {};
    std::optional<qint64> mtpd = {};
    std::optional<qint64> costPerHour = {}; ///< whole euros
    std::vector<ObjectId> dependsOn = {}; ///< what is no item is taken to be up
    ServiceFold fold = {};
};

/// Where one item stands in the order.
struct RecoveryPlace {
    ObjectId id;
    bool isNext = false; ///< to restore, and all that it needs is up as far as anybody knows
    std::vector<ObjectId> waitsFor; ///< what is to be restored before it, the nearest ones
    int waiting = 0; ///< how many others wait for it, also by way of others
    std::optional<qint64> rtoAt; ///< when the time runs out, ms since 1970-01-01 UTC; so is the next
    std::optional<qint64> mtpdAt;
    ObjectId hurriedBy; ///< whose time it is that gives the place, where that is shorter than its own
    bool inCircle = false; ///< it needs itself, by way of others
};

/// What is restored in which order.
struct RecoveryOrder {
    std::vector<RecoveryPlace> places; ///< next ones, those that wait, restored ones, the rest
    std::vector<std::vector<ObjectId>> circles; ///< mistakes in the handbook: each needs all the others
};

/// The order of recovery: a pure function of the items, in any order, and not of the time of day. An item
/// waits for all that is to be restored among what it needs, also where what lies between says nothing of
/// itself. First comes whose MTPD (RTO where there is none) ends first, its own or that of one that waits for
/// it; then whose RTO ends first; then for whom more others wait. Those in a circle do not wait for each
/// other: somebody must begin.
[[nodiscard]] RecoveryOrder recoveryOrder(const std::vector<RecoveryItem>& items);

/// All items that need `id`, directly or by way of others, by their place in the handbook: what a supplier
/// or a machine can stop.
[[nodiscard]] std::vector<ObjectId> dependentsOf(const std::vector<RecoveryItem>& items, const ObjectId& id);

/// Whole euros that an outage has cost until it ended, or until `now`. Nothing where no cost is known.
[[nodiscard]] std::optional<qint64> costSoFar(const RecoveryItem& item, qint64 now);

} // namespace uitwijk
