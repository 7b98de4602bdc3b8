// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/sync_session.h"

#include "tests/support/two_devices.h"

using namespace uitwijk;

TEST_CASE("what two devices wrote apart, both have after they met")
{
    Pocket one;
    one.found();
    Pocket two;
    two.join(one);
    const auto object = randomId<ObjectId>();
    for (int i = 0; i < 20; ++i) {
        one.write(object, QStringLiteral("one %1").arg(i));
        two.write(randomId<ObjectId>(), QStringLiteral("two %1").arg(i));
    }
    CHECK(one.state() != two.state());
    meet(one, two);
    CHECK(one.state() == two.state());
    CHECK(one.store.log().waiting()->ops == 0);
    CHECK(one.store.log().waiting()->bundles == 0);
    CHECK(two.store.log().waiting()->bundles == 0);
}

TEST_CASE("when nothing is new, a hello each way is all")
{
    Pocket one;
    one.found();
    Pocket two;
    two.join(one);
    meet(one, two);
    Line line(one, two);
    REQUIRE_FALSE(line.run());
    CHECK(line.left.isSettled());
    CHECK(line.frames == 3); // a challenge, the other with a hello, a hello
    CHECK(line.octets < 550); // both prove themselves; a relay does not, see messages_test
}

TEST_CASE("a session that lasts carries each act as it happens")
{
    Pocket one;
    one.found();
    Pocket two;
    two.join(one);
    Line line(one, two);
    REQUIRE_FALSE(line.run());
    line.octets = 0;
    one.write(randomId<ObjectId>(), QStringLiteral("Gas is off"));
    REQUIRE(line.left.announce());
    REQUIRE_FALSE(line.run());
    CHECK(one.state() == two.state());
    CHECK(line.left.report().sent == 1);
    CHECK(line.octets <= 340); // one bundle and its acknowledgement
    CHECK(one.store.log().waiting()->bundles == 0);
}

TEST_CASE("what was not acknowledged still counts as waiting, and is sent again")
{
    Pocket one;
    one.found();
    Pocket two;
    two.join(one);
    meet(one, two);
    one.write(randomId<ObjectId>(), QStringLiteral("Doors are open"));
    for (int cut = 1; cut <= 5; ++cut) {
        Line line(one, two);
        int frames = 0;
        line.carries = [&](Bytes&) { return ++frames <= cut; };
        (void)line.run();
        const bool isKnown = one.store.log().waiting()->bundles == 0 && one.store.log().waiting()->ops == 0;
        CHECK((!isKnown || one.state() == two.state())); // never counted as safe before it is
    }
    meet(one, two);
    CHECK(one.state() == two.state());
    CHECK(one.store.log().waiting()->bundles == 0);
}

TEST_CASE("a stranger learns nothing and brings nothing")
{
    Pocket one;
    one.found();
    Pocket stranger;
    stranger.found();
    Line line(one, stranger);
    const auto error = line.run();
    REQUIRE(error);
    CHECK(error->code == Errc::NotAllowed);
    CHECK(one.replica->membership().devices().size() == 1);
    CHECK(line.left.report().sent == 0);
}

TEST_CASE("somebody else's answer to our challenge is no proof")
{
    Pocket one;
    one.found();
    Pocket two;
    two.join(one);
    Line line(one, two);
    line.carries = [](Bytes& frame) {
        const auto messages = decodeMessages(frame);
        Bytes changed;
        for (Message message : *messages) {
            if (auto* hello = std::get_if<Hello>(&message))
                hello->log.octets[0] ^= 1;
            changed += encodeMessage(message);
        }
        frame = changed;
        return true;
    };
    const auto error = line.run();
    REQUIRE(error);
    CHECK(error->code == Errc::Forged);
}

TEST_CASE("a device that joined a moment ago brings its own admission to one that has not heard of it")
{
    Pocket one;
    one.found();
    Pocket two;
    two.join(one);
    Pocket three;
    three.join(one);
    three.write(randomId<ObjectId>(), QStringLiteral("from three"));
    meet(three, two);
    CHECK(two.replica->membership().devices().size() == 3);
    CHECK(two.state() == three.state());
    two.write(randomId<ObjectId>(), QStringLiteral("from two"));
    meet(two, three);
    meet(two, one);
    CHECK(one.state() == three.state());
}

TEST_CASE("a device that was ten years off is heard all the same, and told from the right time")
{
    Pocket one;
    one.found();
    Pocket two;
    two.join(one);
    two.clock.advance(std::chrono::hours(24 * 3650));
    two.write(randomId<ObjectId>(), QStringLiteral("late"));
    Line line(one, two);
    REQUIRE_FALSE(line.run());
    CHECK(one.state() == two.state());
    CHECK(line.left.report().clockOffset == std::chrono::hours(24 * 3650));
}

TEST_CASE("frames that are not the language end the session and change nothing")
{
    Pocket one;
    one.found();
    const Bytes before = one.state();
    for (const Bytes& frame :
        {Bytes("GET / HTTP/1.1"), Bytes(5, '\xff'), encodeMessage(Vector{}), encodeMessage(Bundles{})}) {
        SyncSession session(
            *one.replica, one.clock, {.with = SyncSession::With::Device, .peerName = {}, .channel = {}});
        session.start();
        CHECK_FALSE(session.receive(frame).has_value());
    }
    CHECK(one.state() == before);
}
