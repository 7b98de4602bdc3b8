// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/messages.h"

#include "tests/support/string_makers.h"
#include "tests/support/wire_world.h"

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

Hello someHello()
{
    Hello hello;
    hello.plan = planAliasOf(WireWorld().plan());
    hello.control = randomId<FrontierTag>();
    hello.log = randomId<FrontierTag>();
    hello.incarnation = randomId<Incarnation>();
    hello.wallClockMs = 1795305600000;
    return hello;
}

template <typename T>
T sentAndReceived(const T& message)
{
    const auto messages = decodeMessages(encodeMessage(message));
    REQUIRE(messages);
    REQUIRE(messages->size() == 1);
    REQUIRE(std::holds_alternative<T>(messages->front()));
    CHECK(encodeMessage(messages->front()) == encodeMessage(message));
    return std::get<T>(messages->front());
}

Errc refusal(const char* hex)
{
    return decodeMessages(Bytes::fromHex(hex)).error().code;
}

} // namespace

TEST_CASE("each message survives its wire form")
{
    const Challenge challenge{.nonce = randomId<SessionNonce>(), .incarnation = randomId<Incarnation>()};
    CHECK(sentAndReceived(challenge).nonce == challenge.nonce);
    CHECK(sentAndReceived(someHello()).features == 0);
    const VectorEntry entry{
        .author = prefixOf(randomId<AuthorId>()), .seq = 300, .hash = prefixOf(randomId<Digest>())};
    CHECK(sentAndReceived(Vector{.entries = {entry}}).entries == std::vector{entry});
    CHECK(sentAndReceived(Ack{.entries = {}}).entries.empty());
    const Bundles bundles{.isLast = false, .envelopes = {Bytes("one"), Bytes("two")}};
    CHECK(sentAndReceived(bundles).envelopes == bundles.envelopes);
    CHECK_FALSE(sentAndReceived(bundles).isLast);
    Refused refused;
    refused.code = Refused::Code::Fork;
    refused.author = randomId<AuthorId>();
    refused.stored = Bytes(200, 's');
    CHECK(sentAndReceived(refused).stored == refused.stored);
    CHECK(sentAndReceived(Moved{.cursor = 1000000}).cursor == 1000000);
    CHECK(sentAndReceived(Ping{.isAnswer = true}).isAnswer);
}

TEST_CASE("several messages travel in one frame")
{
    const auto messages = decodeMessages(encodeMessage(Ping{}) + encodeMessage(Moved{.cursor = 3}));
    REQUIRE(messages);
    CHECK(messages->size() == 2);
    CHECK(decodeMessages({})->empty());
}

TEST_CASE("a hello proves who sent it, to one listener on one channel")
{
    WireWorld world;
    const auto nonce = randomId<SessionNonce>();
    const auto channel = randomId<ChannelBinding>();
    Hello hello = someHello();
    CHECK_FALSE(isProven(hello, nonce, channel));
    prove(hello, world.author(0).sign, nonce, channel);
    const Hello received = sentAndReceived(hello);
    CHECK(isProven(received, nonce, channel));
    CHECK(authorIdOf(received.proof->key) == world.author(0).id());
    CHECK_FALSE(isProven(received, randomId<SessionNonce>(), channel));
    CHECK_FALSE(isProven(received, nonce, {}));
    Hello claims = received;
    claims.log = randomId<FrontierTag>();
    CHECK_FALSE(isProven(claims, nonce, channel));
    claims = received;
    claims.proof->key = world.author(1).sign.publicKey();
    CHECK_FALSE(isProven(claims, nonce, channel));
}

TEST_CASE("when nothing is new, a device and its relay part after less than 300 octets")
{
    WireWorld world;
    const Challenge challenge{.nonce = randomId<SessionNonce>(), .incarnation = randomId<Incarnation>()};
    Hello mine = someHello();
    prove(mine, world.author(0).sign, challenge.nonce, {});
    const qsizetype total
        = encodeMessage(challenge).size() + encodeMessage(mine).size() + encodeMessage(someHello()).size();
    CHECK(total < 300); // and some 20 for three WebSocket frames
}

TEST_CASE("a vector takes about 19 octets a device")
{
    Vector vector;
    for (int i = 0; i < 1000; ++i)
        vector.entries.push_back(
            {.author = prefixOf(randomId<AuthorId>()), .seq = quint64(i * 40 + 1), .hash = {}});
    std::sort(vector.entries.begin(), vector.entries.end());
    CHECK(encodeMessage(vector).size() <= 19100);
}

TEST_CASE("a message that is not in its one form is refused")
{
    const Bytes good = encodeMessage(someHello());
    for (qsizetype size = 1; size < good.size(); ++size)
        CHECK(decodeMessages(good.first(size)).error().code == Errc::Malformed);
    CHECK(refusal("070180") == Errc::Malformed); // a number that does not end
    CHECK(refusal("07028000") == Errc::Malformed); // zero in two octets
    CHECK(refusal("07020101") == Errc::Malformed); // something behind the cursor
    CHECK(refusal("080102") == Errc::Malformed); // a ping with an unknown bit
    CHECK(refusal("000100") == Errc::Malformed);
    CHECK(refusal("630100") == Errc::TooNew);
    CHECK(refusal("0381808001") == Errc::TooLarge);
    CHECK(refusal("0302ff7f") == Errc::Malformed); // more entries than there are octets
}
