// SPDX-License-Identifier: Apache-2.0
#include "store/domain/joined.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>
#include <utility>

namespace uitwijk {

namespace {

constexpr qint64 kSomeHours = qint64(3) * 3600 * 1000;

using ById = std::map<ObjectId, const DeclaredIncident*>;

ById byId(const std::vector<DeclaredIncident>& incidents)
{
    ById all;
    for (const DeclaredIncident& incident : incidents)
        all[incident.id] = &incident;
    return all;
}

/// True when `left` rather than `right` tells of the event that both are.
bool tellsBefore(const DeclaredIncident& left, const DeclaredIncident& right)
{
    if (left.running != right.running)
        return left.running;
    return std::tie(left.at, left.id) < std::tie(right.at, right.id);
}

bool declaredBefore(const DeclaredIncident& left, const DeclaredIncident& right)
{
    return std::tie(left.at, left.id) < std::tie(right.at, right.id);
}

ObjectId tellerOf(const std::map<ObjectId, ObjectId>& teller, ObjectId id)
{
    while (teller.at(id) != id)
        id = teller.at(id);
    return id;
}

bool mayBeOne(const DeclaredIncident& left, const DeclaredIncident& right)
{
    if (!left.running || !right.running || left.exercise != right.exercise)
        return false;
    const bool sameScenario = !left.scenario.isNull() && left.scenario == right.scenario;
    return sameScenario || (left.by != right.by && std::abs(left.at.ms - right.at.ms) <= kSomeHours);
}

bool areToldApart(const ObjectId& left, const ObjectId& right, const std::vector<JoinWord>& words)
{
    return std::any_of(words.begin(), words.end(), [&](const JoinWord& word) {
        return word.same == SameEvent::No
            && ((word.incident == left && word.other == right)
                || (word.incident == right && word.other == left));
    });
}

std::vector<ObjectId> eventOf(const ToldIn& told, const ObjectId& teller)
{
    std::vector<ObjectId> event{teller};
    for (const auto& [id, in] : told.teller) {
        if (in == teller && id != teller)
            event.push_back(id);
    }
    return event;
}

/// `words` after `said` replaced what was said in the same place.
std::vector<JoinWord> after(std::vector<JoinWord> words, const JoinWord& said)
{
    words.erase(std::remove_if(words.begin(), words.end(),
                    [&](const JoinWord& word) { return word.incident == said.incident; }),
        words.end());
    words.push_back(said);
    return words;
}

} // namespace

ToldIn toldIn(const std::vector<DeclaredIncident>& incidents, const std::vector<JoinWord>& words)
{
    const ById known = byId(incidents);
    ToldIn told;
    for (const auto& [id, incident] : known)
        told.teller[id] = id;
    for (const JoinWord& word : words) {
        const auto one = known.find(word.incident);
        const auto other = known.find(word.other);
        if (word.same != SameEvent::Yes || one == known.end() || other == known.end()
            || one->second->exercise != other->second->exercise)
            continue;
        const ObjectId left = tellerOf(told.teller, word.incident);
        const ObjectId right = tellerOf(told.teller, word.other);
        if (left == right)
            continue;
        const bool isLeft = tellsBefore(*known.at(left), *known.at(right));
        told.teller[isLeft ? right : left] = isLeft ? left : right;
    }
    for (auto& [id, in] : told.teller)
        in = tellerOf(told.teller, id);
    for (const JoinWord& word : words) {
        const auto one = told.teller.find(word.incident);
        const auto other = told.teller.find(word.other);
        if (word.same == SameEvent::No && one != told.teller.end() && other != told.teller.end()
            && one->second == other->second)
            told.disputed.insert(one->second);
    }
    return told;
}

std::vector<JoinWord> wordsToJoin(const std::vector<DeclaredIncident>& incidents,
    const std::vector<JoinWord>& words, const ObjectId& one, const ObjectId& other)
{
    const ById known = byId(incidents);
    if (!known.contains(one) || !known.contains(other))
        return {};
    const ToldIn told = toldIn(incidents, words);
    ObjectId first = told.teller.at(one);
    ObjectId second = told.teller.at(other);
    if (first == second || known.at(first)->exercise != known.at(second)->exercise)
        return {};
    if (declaredBefore(*known.at(second), *known.at(first)))
        std::swap(first, second);
    // An incident has one word: one that holds an event together must not be replaced.
    const auto joins = [&](const JoinWord& word) {
        const ToldIn then = toldIn(incidents, after(words, word));
        const auto isTogether = [&](const auto& entry) {
            return (entry.second != first && entry.second != second)
                || then.teller.at(entry.first) == then.teller.at(first);
        };
        return std::all_of(told.teller.begin(), told.teller.end(), isTogether);
    };
    for (const auto& [event, target] : {std::pair{second, first}, std::pair{first, second}}) {
        for (const ObjectId& id : eventOf(told, event)) {
            const JoinWord word{.incident = id, .other = target};
            if (joins(word))
                return {word};
        }
    }
    return {};
}

std::vector<JoinWord> wordsToLeave(const std::vector<DeclaredIncident>& incidents,
    const std::vector<JoinWord>& words, const ObjectId& leaving)
{
    const ToldIn told = toldIn(incidents, words);
    const auto found = told.teller.find(leaving);
    std::vector<ObjectId> others
        = found == told.teller.end() ? std::vector<ObjectId>() : eventOf(told, found->second);
    others.erase(std::remove(others.begin(), others.end(), leaving), others.end());
    if (others.empty())
        return {};
    const ObjectId& rest = others.front();
    std::vector<JoinWord> said{{.incident = leaving, .other = rest, .same = SameEvent::No}};
    std::vector<JoinWord> then = after(words, said.front());
    for (const JoinWord& word : words) {
        if (word.other != leaving || word.same != SameEvent::Yes)
            continue;
        said.push_back({.incident = word.incident, .other = leaving, .same = SameEvent::No});
        then = after(then, said.back());
    }
    for (const ObjectId& id : others) {
        for (const JoinWord& word : wordsToJoin(incidents, then, rest, id)) {
            said = after(said, word);
            then = after(then, word);
        }
    }
    return said;
}

std::vector<JoinOffer> joinOffers(
    const std::vector<DeclaredIncident>& incidents, const std::vector<JoinWord>& words)
{
    const auto teller = toldIn(incidents, words).teller;
    std::vector<const DeclaredIncident*> alone;
    for (const auto& [id, incident] : byId(incidents)) {
        if (teller.at(id) == id)
            alone.push_back(incident);
    }
    std::sort(alone.begin(), alone.end(),
        [](const auto* left, const auto* right) { return declaredBefore(*left, *right); });
    std::vector<JoinOffer> offers;
    for (auto earlier = alone.begin(); earlier != alone.end(); ++earlier) {
        for (auto later = std::next(earlier); later != alone.end(); ++later) {
            if (mayBeOne(**earlier, **later) && !areToldApart((*earlier)->id, (*later)->id, words))
                offers.push_back({.earlier = (*earlier)->id, .later = (*later)->id});
        }
    }
    return offers;
}

} // namespace uitwijk
