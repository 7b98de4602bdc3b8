// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/local_names.h"

#include "tests/support/two_devices.h"

using namespace uitwijk;

namespace {

constexpr qint64 kHour = 3'600'000;
constexpr qint64 kNow = 1'790'000'000'000;

LocalNames namesOf(const Pocket& pocket, qint64 now)
{
    auto names = localNames(*pocket.replica, now);
    REQUIRE(names);
    return *names;
}

bool knows(const Pocket& who, qint64 hisNow, const Pocket& whom, qint64 hersNow)
{
    const LocalNames names = namesOf(who, hisNow);
    const auto found = names.devices.find(namesOf(whom, hersNow).own);
    return found != names.devices.end() && found->second == whom.replica->self();
}

} // namespace

TEST_CASE("members know each other's names for this hour, the one before and the one after")
{
    Pocket one;
    one.found();
    Pocket kiosk;
    kiosk.join(one, Role::Kiosk);
    for (const qint64 offset : {-1, 0, 1}) {
        CHECK(knows(one, kNow, kiosk, kNow + offset * kHour));
        CHECK(knows(kiosk, kNow, one, kNow + offset * kHour));
    }
    CHECK_FALSE(knows(one, kNow, kiosk, kNow + 2 * kHour));
    CHECK_FALSE(knows(one, kNow, kiosk, kNow - 2 * kHour));
}

TEST_CASE("a name is another one every hour, and the same device has another in each handbook")
{
    Pocket one;
    one.found();
    Pocket other;
    other.found();
    const QString now = namesOf(one, kNow).own;
    CHECK(now.size() == 32);
    CHECK(now == namesOf(one, kNow).own);
    CHECK(now != namesOf(one, kNow + kHour).own);
    CHECK_FALSE(now.contains(one.replica->self().hex().left(8)));
    CHECK_FALSE(namesOf(other, kNow).devices.contains(now));
    CHECK(namesOf(one, kNow).devices.empty()); // it does not take itself for another
}

TEST_CASE("who has not heard of new keys yet is known by its old name, and a removed device by none")
{
    Pocket admin;
    admin.found();
    Pocket late;
    late.join(admin);
    Pocket lost;
    lost.join(admin);
    meet(admin, late);
    REQUIRE(admin.replica->removeDevice(
        lost.replica->self(), {.reason = QStringLiteral("left on a train"), .at = 0}));
    CHECK(knows(admin, kNow, late, kNow));
    CHECK_FALSE(knows(late, kNow, admin, kNow)); // it is called then, and learns the new key
    CHECK_FALSE(knows(admin, kNow, lost, kNow));
    CHECK_FALSE(knows(lost, kNow, admin, kNow));
    meet(admin, late);
    CHECK(knows(late, kNow, admin, kNow));
}
