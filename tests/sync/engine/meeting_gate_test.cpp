// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/meeting_gate.h"

#include "tests/support/two_devices.h"

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

TEST_CASE("members of one handbook open the gate to each other, on one line only")
{
    Pocket one;
    one.found();
    Pocket kiosk;
    kiosk.join(one, Role::Kiosk);
    const auto line = randomId<ChannelBinding>();
    const auto otherLine = randomId<ChannelBinding>();
    const Bytes call = gateCall(*kiosk.replica, line);
    const Bytes answer = gateAnswer(*one.replica, call, line);
    REQUIRE_FALSE(answer.isEmpty());
    CHECK(opensGate(*kiosk.replica, answer, line));
    CHECK(gateAnswer(*one.replica, call, otherLine).isEmpty());
    CHECK_FALSE(opensGate(*kiosk.replica, answer, otherLine));
    CHECK_FALSE(opensGate(*kiosk.replica, call, line));
}

TEST_CASE("a stranger gets no answer at the gate, whatever it says")
{
    Pocket one;
    one.found();
    Pocket stranger;
    stranger.found();
    const auto line = randomId<ChannelBinding>();
    CHECK(gateAnswer(*one.replica, gateCall(*stranger.replica, line), line).isEmpty());
    for (const qsizetype size : {0, 1, 31, 32, 33, 32 * 17, 100'000})
        CHECK(gateAnswer(*one.replica, randomBytes(size), line).isEmpty());
}

TEST_CASE("who has not heard of new keys yet still meets who has, in either direction")
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
    const auto line = randomId<ChannelBinding>();
    const Bytes there = gateAnswer(*admin.replica, gateCall(*late.replica, line), line);
    CHECK(opensGate(*late.replica, there, line));
    const Bytes back = gateAnswer(*late.replica, gateCall(*admin.replica, line), line);
    CHECK(opensGate(*admin.replica, back, line));
}
