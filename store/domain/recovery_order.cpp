// SPDX-License-Identifier: Apache-2.0
#include "store/domain/recovery_order.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <tuple>

namespace uitwijk {

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kNever = std::numeric_limits<qint64>::max();

int badness(ServiceState state)
{
    switch (state) {
    case ServiceState::Down:
        return 3;
    case ServiceState::Workaround:
        return 2;
    case ServiceState::Restored:
        return 1;
    case ServiceState::AsUsual:
        break;
    }
    return 0;
}

bool goesBefore(const ServiceMark& left, const ServiceMark& right)
{
    return std::tuple(badness(left.state), left.at, left.op)
        > std::tuple(badness(right.state), right.at, right.op);
}

/// When an item's time ends: the one that cannot be made good first.
using Urgency = std::pair<qint64, qint64>;

/// The items by number, and what of each there is to know from the arrows alone.
class Graph {
public:
    explicit Graph(const std::vector<RecoveryItem>& items)
        : m_items(items)
        , m_needs(items.size())
        , m_reach(items.size(), std::vector<bool>(items.size(), false))
    {
        std::map<ObjectId, std::size_t> numbers;
        for (std::size_t i = 0; i < items.size(); ++i)
            numbers.emplace(items[i].id, i);
        for (std::size_t i = 0; i < items.size(); ++i) {
            for (const ObjectId& needed : items[i].dependsOn) {
                if (const auto found = numbers.find(needed); found != numbers.end())
                    m_needs[i].insert(found->second);
            }
        }
        for (std::size_t i = 0; i < items.size(); ++i)
            walk(i, i);
    }
    const std::set<std::size_t>& needs(std::size_t i) const { return m_needs[i]; }
    bool reaches(std::size_t from, std::size_t to) const { return m_reach[from][to]; }
    bool isCircle(std::size_t a, std::size_t b) const { return m_reach[a][b] && m_reach[b][a]; }
    ServiceState state(std::size_t i) const { return m_items[i].fold.state; }

    /// The nearest ones to restore among what `i` needs. Beyond what was restored nothing is in the way.
    std::set<std::size_t> waitsFor(std::size_t i) const
    {
        std::set<std::size_t> found;
        std::vector<bool> seen(m_items.size(), false);
        std::vector<std::size_t> open{i};
        while (!open.empty()) {
            const std::size_t at = open.back();
            open.pop_back();
            for (const std::size_t next : m_needs[at]) {
                if (seen[next] || next == i || state(next) == ServiceState::Restored)
                    continue;
                seen[next] = true;
                if (isToRestore(state(next)) && !isCircle(i, next))
                    found.insert(next);
                else
                    open.push_back(next);
            }
        }
        return found;
    }

private:
    void walk(std::size_t from, std::size_t start)
    {
        std::vector<std::size_t> open{start};
        while (!open.empty()) {
            const std::size_t at = open.back();
            open.pop_back();
            for (const std::size_t next : m_needs[at]) {
                if (m_reach[from][next])
                    continue;
                m_reach[from][next] = true;
                open.push_back(next);
            }
        }
    }

    const std::vector<RecoveryItem>& m_items;
    std::vector<std::set<std::size_t>> m_needs;
    std::vector<std::vector<bool>> m_reach;
};

std::optional<qint64> endOf(const std::optional<qint64>& minutes, const ServiceFold& fold)
{
    if (!minutes || !fold.downSince || !isToRestore(fold.state))
        return std::nullopt;
    return *fold.downSince + *minutes * kMinute;
}

Urgency ownUrgency(const RecoveryPlace& place)
{
    const qint64 rto = place.rtoAt.value_or(kNever);
    return {place.mtpdAt.value_or(rto), rto};
}

/// A place while it is being found.
struct Candidate {
    const RecoveryItem* item = nullptr;
    RecoveryPlace place;
    std::set<std::size_t> waitsFor;
    Urgency urgency{kNever, kNever};
};

std::vector<ObjectId> sorted(std::vector<ObjectId> ids, const std::map<ObjectId, int>& placeInHandbook)
{
    std::sort(ids.begin(), ids.end(), [&](const ObjectId& left, const ObjectId& right) {
        return std::pair(placeInHandbook.at(left), left) < std::pair(placeInHandbook.at(right), right);
    });
    return ids;
}

std::map<ObjectId, int> placesInHandbook(const std::vector<RecoveryItem>& items)
{
    std::map<ObjectId, int> places;
    for (const RecoveryItem& item : items)
        places.emplace(item.id, item.place);
    return places;
}

/// What `from` waits for passes on its hurry, and counts it, all the way down.
void lend(std::vector<Candidate>& all, std::size_t from)
{
    std::set<std::size_t> seen;
    std::vector<std::size_t> open(all[from].waitsFor.begin(), all[from].waitsFor.end());
    const Urgency own = ownUrgency(all[from].place);
    while (!open.empty()) {
        const std::size_t at = open.back();
        open.pop_back();
        if (!seen.insert(at).second)
            continue;
        Candidate& needed = all[at];
        ++needed.place.waiting;
        const ObjectId lender = all[from].place.id;
        const bool isTie = own == needed.urgency && !needed.place.hurriedBy.isNull();
        if (own < needed.urgency || (isTie && lender < needed.place.hurriedBy)) {
            needed.urgency = own;
            needed.place.hurriedBy = lender;
        }
        open.insert(open.end(), needed.waitsFor.begin(), needed.waitsFor.end());
    }
}

int groupOf(const Candidate& candidate)
{
    if (candidate.place.isNext)
        return 0;
    switch (candidate.item->fold.state) {
    case ServiceState::Down:
    case ServiceState::Workaround:
        return 1;
    case ServiceState::Restored:
        return 2;
    case ServiceState::AsUsual:
        break;
    }
    return 3;
}

bool comesFirst(const Candidate& left, const Candidate& right)
{
    const auto key = [](const Candidate& one) {
        return std::tuple(groupOf(one), one.urgency, -one.place.waiting, -badness(one.item->fold.state),
            one.item->place, one.item->id);
    };
    return key(left) < key(right);
}

std::vector<Candidate> candidates(const std::vector<RecoveryItem>& items, const Graph& graph)
{
    const auto inHandbook = placesInHandbook(items);
    std::vector<Candidate> all(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        const RecoveryItem& item = items[i];
        all[i].item = &item;
        RecoveryPlace& place = all[i].place;
        place.id = item.id;
        place.rtoAt = endOf(item.rto, item.fold);
        place.mtpdAt = endOf(item.mtpd, item.fold);
        place.inCircle = graph.reaches(i, i);
        all[i].urgency = ownUrgency(place);
        if (!isToRestore(item.fold.state))
            continue;
        all[i].waitsFor = graph.waitsFor(i);
        for (const std::size_t needed : all[i].waitsFor)
            place.waitsFor.push_back(items[needed].id);
        place.waitsFor = sorted(std::move(place.waitsFor), inHandbook);
        place.isNext = place.waitsFor.empty();
    }
    return all;
}

std::vector<std::vector<ObjectId>> circlesOf(const std::vector<RecoveryItem>& items, const Graph& graph)
{
    const auto inHandbook = placesInHandbook(items);
    std::vector<std::vector<ObjectId>> circles;
    std::vector<bool> told(items.size(), false);
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (told[i] || !graph.reaches(i, i))
            continue;
        std::vector<ObjectId> circle;
        for (std::size_t other = i; other < items.size(); ++other) {
            if (!graph.isCircle(i, other))
                continue;
            told[other] = true;
            circle.push_back(items[other].id);
        }
        circles.push_back(sorted(std::move(circle), inHandbook));
    }
    std::sort(circles.begin(), circles.end());
    return circles;
}

} // namespace

ServiceFold foldService(const std::vector<ServiceMark>& heads)
{
    ServiceFold fold;
    for (const ServiceMark& head : heads) {
        fold.disputed |= head.state != heads.front().state;
        if (!fold.shown || goesBefore(head, *fold.shown))
            fold.shown = head;
        if (head.state == ServiceState::AsUsual)
            continue;
        // Who says "down" and nothing of since when, means now.
        const qint64 since = head.downSince.value_or(head.at.ms);
        if (head.downSince || isToRestore(head.state))
            fold.downSince = std::min(since, fold.downSince.value_or(since));
    }
    if (!fold.shown)
        return fold;
    fold.state = fold.shown->state;
    if (fold.state == ServiceState::Restored)
        fold.upSince = fold.shown->upSince.value_or(fold.shown->at.ms);
    return fold;
}

RecoveryOrder recoveryOrder(const std::vector<RecoveryItem>& items)
{
    const Graph graph(items);
    std::vector<Candidate> all = candidates(items, graph);
    for (std::size_t i = 0; i < all.size(); ++i)
        lend(all, i);
    std::sort(all.begin(), all.end(), comesFirst);
    RecoveryOrder order;
    for (Candidate& candidate : all)
        order.places.push_back(std::move(candidate.place));
    order.circles = circlesOf(items, graph);
    return order;
}

std::vector<ObjectId> dependentsOf(const std::vector<RecoveryItem>& items, const ObjectId& id)
{
    std::set<ObjectId> found{id};
    std::vector<ObjectId> dependents;
    bool grew = true;
    while (grew) {
        grew = false;
        for (const RecoveryItem& item : items) {
            const bool needs = std::any_of(item.dependsOn.begin(), item.dependsOn.end(),
                [&](const ObjectId& needed) { return found.contains(needed); });
            if (!needs || !found.insert(item.id).second)
                continue;
            dependents.push_back(item.id);
            grew = true;
        }
    }
    return sorted(std::move(dependents), placesInHandbook(items));
}

std::optional<qint64> costSoFar(const RecoveryItem& item, qint64 now)
{
    if (!item.costPerHour || !item.fold.downSince)
        return std::nullopt;
    const qint64 until = item.fold.upSince.value_or(now);
    const double hours = double(std::max<qint64>(0, until - *item.fold.downSince)) / double(kHour);
    return qint64(hours * double(*item.costPerHour));
}

} // namespace uitwijk
