// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/relay_meeting.h"

#include "tests/support/proxy.h"
#include "tests/support/relay_program.h"
#include "tests/support/two_devices.h"

#include <QDir>

using namespace uitwijk;
using namespace std::chrono_literals;

namespace {

struct Town {
    QTemporaryDir folder;
    RelayProgram relay;
    Pocket one;
    Pocket two;

    explicit Town(const QStringList& rules = {})
        : relay(QStringLiteral(UITWIJK_RELAY_PROGRAM), folder.path() + QStringLiteral("/relay"), rules)
    {
        REQUIRE(relay.start());
        one.found();
        two.join(one);
    }
    [[nodiscard]] MeetingPlan plan(Bearer bearer = Bearer::Any) const
    {
        const auto address = RelayAddress::parse(QStringLiteral("ws://127.0.0.1:%1").arg(relay.port()));
        REQUIRE(address);
        return {.relay = *address, .bearer = bearer, .patience = 20s};
    }
    MeetingReport meet(Pocket& who, Bearer bearer = Bearer::Any) const
    {
        const auto met = meetRelay(*who.replica, who.clock, plan(bearer));
        REQUIRE(met);
        return *met;
    }
};

} // namespace

TEST_CASE("two devices that never meet have the same after each has met the relay")
{
    for (const Bearer bearer : {Bearer::WebSocket, Bearer::LongPoll}) {
        Town town;
        for (int i = 0; i < 10; ++i) {
            town.one.write(randomId<ObjectId>(), QStringLiteral("one %1").arg(i));
            town.two.write(randomId<ObjectId>(), QStringLiteral("two %1").arg(i));
        }
        town.meet(town.one, bearer);
        town.meet(town.two, bearer);
        town.meet(town.one, bearer);
        CHECK(town.one.state() == town.two.state());
        CHECK(town.one.store.log().waiting()->bundles == 0);
        CHECK(town.two.store.log().waiting()->bundles == 0);
    }
}

TEST_CASE("a relay that asks for a token takes a new handbook with it, over both bearers")
{
    for (const Bearer bearer : {Bearer::WebSocket, Bearer::LongPoll}) {
        Town town({QStringLiteral("--register"), QStringLiteral("token")});
        MeetingPlan plan = town.plan(bearer);
        auto& one = *town.one.replica;
        const auto without = meetRelay(one, town.one.clock, plan);
        CHECK_FALSE(without);
        CHECK((without || without.error().code == Errc::NotAllowed));
        QFile token(town.relay.folder() + QStringLiteral("/register-token"));
        REQUIRE(token.open(QIODevice::ReadOnly));
        plan.relay.registration = token.readAll().trimmed();
        CHECK(meetRelay(one, town.one.clock, plan).has_value());
        plan.relay.registration.clear();
        CHECK(meetRelay(one, town.one.clock, plan).has_value()); // once is enough
    }
}

TEST_CASE("when nothing is new, meeting the relay takes less than 300 octets")
{
    Town town;
    town.meet(town.one);
    const MeetingReport report = town.meet(town.one);
    CHECK(report.bytesSent + report.bytesReceived < 300);
    CHECK(report.session.frames == 2);
    CHECK(report.session.sent + report.session.received == 0);
}

TEST_CASE("a device whose admission the relay has not heard of brings it along")
{
    Town town;
    town.two.write(randomId<ObjectId>(), QStringLiteral("first there"));
    town.meet(town.two); // the relay knows nobody yet
    town.meet(town.one);
    CHECK(town.one.state() == town.two.state());

    Pocket three;
    three.join(town.one);
    three.write(randomId<ObjectId>(), QStringLiteral("from three"));
    town.meet(three); // the relay knows the handbook, and not this device
    town.meet(town.two);
    CHECK(town.two.state() == three.state());
    CHECK(town.two.replica->membership().devices().size() == 3);
}

TEST_CASE("a relay that lost everything is filled again by its devices")
{
    Town town;
    town.one.write(randomId<ObjectId>(), QStringLiteral("kept"));
    town.meet(town.one);
    const quint16 port = town.relay.port();
    town.relay.kill();
    REQUIRE(QDir(town.relay.folder()).removeRecursively());
    REQUIRE(town.relay.start(port));
    CHECK(town.meet(town.one).session.wasWiped);
    town.meet(town.two);
    CHECK(town.one.state() == town.two.state());
}

TEST_CASE("a relay that is not there is said to be unreachable, and nothing counts as sent")
{
    Town town;
    town.one.write(randomId<ObjectId>(), QStringLiteral("waits"));
    town.relay.kill();
    CHECK(meetRelay(*town.one.replica, town.one.clock, town.plan()).error().code == Errc::Unreachable);
    CHECK(town.one.store.log().waiting()->ops == 1);
}

TEST_CASE("behind a proxy that lets no WebSocket through the relay is met by polling")
{
    const Town town;
    const Proxy proxy("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", town.relay.port());
    MeetingPlan plan = town.plan();
    plan.relay = *RelayAddress::parse(QStringLiteral("ws://127.0.0.1:%1").arg(proxy.port()));
    const auto met = meetRelay(*town.one.replica, town.one.clock, plan);
    REQUIRE(met);
    CHECK(met->isPolled);
    CHECK(town.one.store.log().waiting()->bundles == 0);
}

TEST_CASE("a stranger with a handbook of his own gets nothing of ours")
{
    Town town;
    town.meet(town.one);
    Pocket stranger;
    stranger.found();
    town.meet(stranger); // the relay keeps his handbook too, apart
    CHECK(stranger.replica->membership().devices().size() == 1);
    CHECK(stranger.store.log().vector()->size() == 1);
}
