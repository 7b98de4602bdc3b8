// SPDX-License-Identifier: Apache-2.0
#include "store/domain/recovery_order.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace uitwijk;

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kNine = 1'800'000'000'000; ///< the outage's start in these tests

ObjectId id(unsigned char number)
{
    ObjectId made;
    made.octets.fill(number);
    return made;
}

ServiceMark word(ServiceState state, unsigned char device, qint64 ms, std::optional<qint64> since = {})
{
    ServiceMark made;
    made.op.author.octets.fill(device);
    made.op.seq = 1;
    made.state = state;
    made.at.ms = ms;
    made.downSince = since;
    return made;
}

RecoveryItem item(unsigned char number, ServiceState state, std::vector<ObjectId> dependsOn = {})
{
    RecoveryItem made{.id = id(number), .place = number, .dependsOn = std::move(dependsOn)};
    if (state != ServiceState::AsUsual)
        made.fold = foldService({word(state, 1, kNine, kNine)});
    return made;
}

RecoveryItem timed(RecoveryItem item, qint64 rto, qint64 mtpd)
{
    item.rto = rto;
    item.mtpd = mtpd;
    return item;
}

RecoveryPlace placeOf(const RecoveryOrder& order, unsigned char number)
{
    for (const RecoveryPlace& place : order.places) {
        if (place.id == id(number))
            return place;
    }
    FAIL("not in the order");
    return {};
}

std::vector<ObjectId> nextOf(const RecoveryOrder& order)
{
    std::vector<ObjectId> next;
    for (const RecoveryPlace& place : order.places) {
        if (place.isNext)
            next.push_back(place.id);
    }
    return next;
}

std::vector<ObjectId> idsOf(const RecoveryOrder& order)
{
    std::vector<ObjectId> ids;
    for (const RecoveryPlace& place : order.places)
        ids.push_back(place.id);
    return ids;
}

} // namespace

TEST_CASE("a service of which nobody said anything is as usual")
{
    const ServiceFold fold = foldService({});
    CHECK(fold.state == ServiceState::AsUsual);
    CHECK_FALSE(fold.disputed);
    CHECK_FALSE(fold.downSince);
}

TEST_CASE("where people disagree the worse holds, and the earliest start of the outage counts")
{
    std::vector<ServiceMark> heads{word(ServiceState::Restored, 1, 99'000, 5'000),
        word(ServiceState::Down, 2, 10'000, 8'000), word(ServiceState::Workaround, 3, 20'000, 6'000)};
    const auto before = [](const auto& left, const auto& right) { return left.op < right.op; };
    do {
        const ServiceFold fold = foldService(heads);
        CHECK(fold.state == ServiceState::Down);
        CHECK(fold.disputed);
        CHECK(fold.downSince == 5'000);
        CHECK_FALSE(fold.upSince);
    } while (std::next_permutation(heads.begin(), heads.end(), before));
}

TEST_CASE("who says down and nothing of since when means now")
{
    CHECK(foldService({word(ServiceState::Down, 1, 7'000)}).downSince == 7'000);
    CHECK_FALSE(foldService({word(ServiceState::Restored, 1, 7'000)}).downSince);
    CHECK(foldService({word(ServiceState::Restored, 1, 7'000)}).upSince == 7'000);
}

TEST_CASE("the clocks run from the start of the outage, through a workaround, and stop when it is over")
{
    const auto place
        = [](ServiceState state) { return placeOf(recoveryOrder({timed(item(1, state), 60, 480)}), 1); };
    for (const ServiceState state : {ServiceState::Down, ServiceState::Workaround}) {
        CHECK(place(state).rtoAt == kNine + kHour);
        CHECK(place(state).mtpdAt == kNine + 8 * kHour);
    }
    for (const ServiceState state : {ServiceState::AsUsual, ServiceState::Restored})
        CHECK_FALSE(place(state).rtoAt);
}

TEST_CASE("a service waits for what it needs, and its turn comes when that is up")
{
    auto file = item(1, ServiceState::Down);
    const auto mail = item(2, ServiceState::Down, {id(1)});
    RecoveryOrder order = recoveryOrder({mail, file});
    CHECK(nextOf(order) == std::vector{id(1)});
    CHECK(placeOf(order, 2).waitsFor == std::vector{id(1)});
    CHECK(placeOf(order, 1).waiting == 1);
    file.fold = foldService({word(ServiceState::Restored, 1, kNine + 1, kNine)});
    CHECK(nextOf(recoveryOrder({mail, file})) == std::vector{id(2)});
}

TEST_CASE("a workaround restores nothing: who needs the service still waits for it")
{
    const RecoveryOrder order
        = recoveryOrder({item(1, ServiceState::Workaround), item(2, ServiceState::Down, {id(1)})});
    CHECK(nextOf(order) == std::vector{id(1)});
}

TEST_CASE("what lies between and says nothing of itself does not hide a machine that is down")
{
    const auto machine = item(1, ServiceState::Down);
    auto names = item(2, ServiceState::AsUsual, {id(1)});
    const auto mail = item(3, ServiceState::Down, {id(2)});
    CHECK(placeOf(recoveryOrder({machine, names, mail}), 3).waitsFor == std::vector{id(1)});
    names.fold = foldService({word(ServiceState::Restored, 1, kNine)});
    CHECK(placeOf(recoveryOrder({machine, names, mail}), 3).isNext);
}

TEST_CASE(
    "first comes whose longest bearable time ends first, then whose agreed time, then for whom more wait")
{
    const auto late = timed(item(1, ServiceState::Down), 60, 480);
    const auto soon = timed(item(2, ServiceState::Down), 240, 300);
    const auto sooner = timed(item(3, ServiceState::Down), 30, 300);
    const auto untimed = item(4, ServiceState::Down);
    const auto needed = item(5, ServiceState::Down);
    const auto waiting = item(6, ServiceState::Down, {id(5)});
    CHECK(idsOf(recoveryOrder({untimed, waiting, needed, late, soon, sooner}))
        == std::vector{id(3), id(2), id(1), id(5), id(4), id(6)});
}

TEST_CASE("a machine without a time of its own takes over the hurry of what waits for it, and says whose")
{
    const auto machine = item(1, ServiceState::Down);
    const auto between = timed(item(2, ServiceState::Down, {id(1)}), 600, 6000);
    const auto urgent = timed(item(3, ServiceState::Down, {id(2)}), 10, 20);
    const auto other = timed(item(4, ServiceState::Down), 30, 60);
    const RecoveryOrder order = recoveryOrder({other, machine, between, urgent});
    CHECK(nextOf(order) == std::vector{id(1), id(4)});
    CHECK(placeOf(order, 1).hurriedBy == id(3));
    CHECK(placeOf(order, 1).waiting == 2);
    CHECK(placeOf(order, 4).hurriedBy.isNull());
}

TEST_CASE("services that need each other are named, and none of them waits for the other")
{
    const auto one = item(1, ServiceState::Down, {id(2)});
    const auto two = item(2, ServiceState::Down, {id(1), id(3)});
    const auto machine = item(3, ServiceState::Down);
    const auto self = item(4, ServiceState::AsUsual, {id(4)});
    RecoveryOrder order = recoveryOrder({one, two, machine, self});
    CHECK(order.circles == std::vector<std::vector<ObjectId>>{{id(1), id(2)}, {id(4)}});
    CHECK(nextOf(order) == std::vector{id(3)});
    CHECK(placeOf(order, 1).waitsFor == std::vector{id(3)});
    CHECK(placeOf(order, 1).inCircle);
    order = recoveryOrder({one, two, item(3, ServiceState::Restored), self});
    CHECK(nextOf(order) == std::vector{id(1), id(2)});
}

TEST_CASE("a supplier's or a machine's name leads to everything that it can stop")
{
    const std::vector<RecoveryItem> items{item(1, ServiceState::AsUsual, {id(9)}),
        item(2, ServiceState::AsUsual, {id(1)}), item(3, ServiceState::AsUsual, {id(2), id(4)}),
        item(4, ServiceState::AsUsual, {id(3)}), item(5, ServiceState::AsUsual)};
    CHECK(dependentsOf(items, id(9)) == std::vector{id(1), id(2), id(3), id(4)});
    CHECK(dependentsOf(items, id(5)).empty());
}

TEST_CASE("an outage costs by the hour until it is over, and nothing before it began")
{
    auto service = item(1, ServiceState::Down);
    CHECK_FALSE(costSoFar(service, kNine + kHour));
    service.costPerHour = 1'200;
    CHECK(costSoFar(service, kNine + 90 * kMinute) == 1'800);
    CHECK(costSoFar(service, kNine - kHour) == 0);
    ServiceMark restored = word(ServiceState::Restored, 1, kNine + 9 * kHour, kNine);
    restored.upSince = kNine + 2 * kHour;
    service.fold = foldService({restored});
    CHECK(costSoFar(service, kNine + 50 * kHour) == 2'400);
}

namespace {

std::vector<RecoveryItem> generated(std::mt19937& random, bool withCircles)
{
    const auto count = static_cast<unsigned char>(2 + random() % 14);
    std::vector<RecoveryItem> items;
    for (unsigned char i = 1; i <= count; ++i) {
        std::vector<ObjectId> needs;
        for (unsigned char other = 1; other <= count; ++other) {
            if ((withCircles || other < i) && random() % 5 == 0)
                needs.push_back(id(other));
        }
        if (random() % 4 == 0)
            needs.push_back(id(200)); // taken out of the handbook
        RecoveryItem made = item(i, ServiceState(random() % 4), std::move(needs));
        if (random() % 3 != 0)
            made.rto = qint64(random() % 4) * 60;
        if (random() % 3 != 0)
            made.mtpd = qint64(random() % 4) * 120;
        items.push_back(std::move(made));
    }
    return items;
}

bool isToDo(const RecoveryItem& item)
{
    return isToRestore(item.fold.state);
}

void restore(std::vector<RecoveryItem>& items, const ObjectId& which)
{
    for (RecoveryItem& one : items) {
        if (one.id == which)
            one.fold = foldService({word(ServiceState::Restored, 1, kNine + kHour, kNine)});
    }
}

} // namespace

TEST_CASE(
    "generated handbooks: there is always a next one, and taking the first each time restores everything")
{
    std::mt19937 random(3);
    for (int round = 0; round < 300; ++round) {
        auto items = generated(random, true);
        auto left = std::count_if(items.begin(), items.end(), isToDo);
        for (; left > 0; --left) {
            const RecoveryOrder order = recoveryOrder(items);
            REQUIRE(order.places.size() == items.size());
            REQUIRE(order.places.front().isNext);
            restore(items, order.places.front().id);
        }
        CHECK(std::none_of(items.begin(), items.end(), isToDo));
        CHECK(nextOf(recoveryOrder(items)).empty());
    }
}

TEST_CASE("generated handbooks without circles: nothing is restored before what it needs directly")
{
    std::mt19937 random(4);
    for (int round = 0; round < 300; ++round) {
        auto items = generated(random, false);
        std::map<ObjectId, RecoveryItem> byId;
        CHECK(recoveryOrder(items).circles.empty());
        while (std::any_of(items.begin(), items.end(), isToDo)) {
            const ObjectId first = recoveryOrder(items).places.front().id;
            for (const RecoveryItem& one : items)
                byId[one.id] = one;
            for (const ObjectId& needed : byId[first].dependsOn)
                CHECK_FALSE((byId.contains(needed) && isToDo(byId[needed])));
            restore(items, first);
        }
    }
}

TEST_CASE("generated handbooks: the order does not depend on the order of the items or of their needs")
{
    std::mt19937 random(5);
    for (int round = 0; round < 300; ++round) {
        auto items = generated(random, true);
        const RecoveryOrder before = recoveryOrder(items);
        std::shuffle(items.begin(), items.end(), random);
        for (RecoveryItem& one : items)
            std::shuffle(one.dependsOn.begin(), one.dependsOn.end(), random);
        const RecoveryOrder after = recoveryOrder(items);
        CHECK(idsOf(before) == idsOf(after));
        CHECK(before.circles == after.circles);
        for (std::size_t i = 0; i < before.places.size(); ++i) {
            CHECK(before.places[i].waitsFor == after.places[i].waitsFor);
            CHECK(before.places[i].hurriedBy == after.places[i].hurriedBy);
            CHECK(before.places[i].waiting == after.places[i].waiting);
        }
    }
}

namespace {

/// One device that knows some of the words that were said.
struct Device {
    std::set<std::size_t> known;
};

struct Said {
    ServiceMark mark;
    std::set<std::size_t> replaces;
};

std::vector<ServiceMark> headsOf(const std::vector<Said>& said, const std::set<std::size_t>& known)
{
    std::set<std::size_t> replaced;
    for (const std::size_t i : known)
        replaced.insert(said[i].replaces.begin(), said[i].replaces.end());
    std::vector<ServiceMark> heads;
    for (const std::size_t i : known) {
        if (!replaced.contains(i))
            heads.push_back(said[i].mark);
    }
    return heads;
}

} // namespace

TEST_CASE(
    "generated histories: devices that said things apart come to the same when they have met, any clocks")
{
    std::mt19937 random(6);
    for (int round = 0; round < 200; ++round) {
        std::vector<Device> devices(4);
        std::vector<Said> said;
        for (int step = 0; step < 20; ++step) {
            Device& device = devices[random() % devices.size()];
            if (random() % 3 == 0) {
                const Device& other = devices[random() % devices.size()];
                device.known.insert(other.known.begin(), other.known.end());
                continue;
            }
            ServiceMark mark = word(ServiceState(random() % 4), static_cast<unsigned char>(said.size() + 1),
                qint64(random() % 1'000), qint64(1 + random() % 1'000));
            said.push_back({.mark = mark, .replaces = device.known});
            device.known.insert(said.size() - 1);
        }
        Device everything;
        for (const Device& device : devices)
            everything.known.insert(device.known.begin(), device.known.end());
        auto heads = headsOf(said, everything.known);
        const ServiceFold before = foldService(heads);
        std::shuffle(heads.begin(), heads.end(), random);
        const ServiceFold after = foldService(heads);
        CHECK(before.state == after.state);
        CHECK(before.downSince == after.downSince);
        CHECK(before.shown.has_value() == after.shown.has_value());
        CHECK((!before.shown || before.shown->op == after.shown->op));
        for (const ServiceMark& head : heads)
            CHECK((!isToRestore(head.state) || isToRestore(before.state)));
    }
}
