// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/op.h"

#include <map>
#include <set>
#include <vector>

namespace uitwijk {

/// What there is to know of an incident for telling whether it is one event with another.
struct DeclaredIncident {
    ObjectId id;
    ObjectId scenario; ///< null: something else
    ObjectId by;
    Hlc at;
    bool exercise = false;
    bool running = true;
};

enum class SameEvent : int { No = 0, Yes = 1 };

/// Somebody's word that nobody has replaced: `incident` is, or is not, the same event as `other`.
struct JoinWord {
    ObjectId incident;
    ObjectId other;
    SameEvent same = SameEvent::Yes;
};

/// Which incidents are one event, and under which of them it is told.
struct ToldIn {
    std::map<ObjectId, ObjectId> teller; ///< of every declared incident; itself when it stands alone
    std::set<ObjectId> disputed; ///< tellers of events of which somebody says that they are two
};

/// Incidents that words join, directly or by way of others, in whatever direction, are one event and are told
/// in one of them: one that runs before one that has ended, then the one declared first, then the smaller id.
/// A pure function of what is known, in any order. An exercise is never joined with what is real; a word on
/// an incident that is not known yet waits for it.
[[nodiscard]] ToldIn toldIn(
    const std::vector<DeclaredIncident>& incidents, const std::vector<JoinWord>& words);

/// The word that makes one event of those of `one` and `other` and parts nothing that is joined: most often
/// the one declared later is told in the other. Nothing when they are one event already, cannot be, or are
/// not known.
[[nodiscard]] std::vector<JoinWord> wordsToJoin(const std::vector<DeclaredIncident>& incidents,
    const std::vector<JoinWord>& words, const ObjectId& one, const ObjectId& other);

/// The words that take `leaving` out of its event and leave the others together. Nothing when it stands
/// alone.
[[nodiscard]] std::vector<JoinWord> wordsToLeave(const std::vector<DeclaredIncident>& incidents,
    const std::vector<JoinWord>& words, const ObjectId& leaving);

/// Two incidents that may be one event told twice.
struct JoinOffer {
    ObjectId earlier;
    ObjectId later;
    auto operator<=>(const JoinOffer&) const = default;
};

/// Pairs of running incidents to ask about: of the same scenario, or declared within three hours by different
/// people; neither joined yet, nor told apart by somebody. Earliest first.
[[nodiscard]] std::vector<JoinOffer> joinOffers(
    const std::vector<DeclaredIncident>& incidents, const std::vector<JoinWord>& words);

} // namespace uitwijk
