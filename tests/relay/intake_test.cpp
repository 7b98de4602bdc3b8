// SPDX-License-Identifier: Apache-2.0
#include "tests/relay/relay_bench.h"

using namespace uitwijk;

TEST_CASE("the same bundle again is acknowledged and stored once")
{
    FoundedBench bench;
    const Envelope bundle = bench.world.data(0, "once");
    bench.caller.bring({bundle});
    const quint64 before = bench.metrics.bundlesStored;
    const RelayReply again = bench.caller.bring({bundle});
    CHECK(all<Refused>(again).empty());
    REQUIRE(all<Ack>(again).size() == 1);
    CHECK(all<Ack>(again).front().entries.front().seq == bundle.header().seq);
    CHECK(bench.metrics.bundlesStored == before);
}

TEST_CASE("a fork is refused with the proof of what is stored, whether it follows or repeats")
{
    FoundedBench bench;
    const ChainHead before = bench.world.author(0).head;
    const Envelope first = bench.world.data(0, "first");
    bench.caller.bring({first});
    bench.world.author(0).head = before;
    const Envelope second = bench.world.data(0, "second");
    const Envelope after = bench.world.data(0, "after the second");
    for (const Envelope& forked : {second, after}) {
        const RelayReply reply = bench.caller.bring({forked});
        REQUIRE(refusalIn(reply) == Refused::Code::Fork);
        const Refused refused = all<Refused>(reply).front();
        CHECK(refused.author == bench.world.author(0).id());
        const auto proof = verifyProof(refused.stored, bench.world.author(0).sign.publicKey());
        REQUIRE(proof);
        CHECK(proof->hash == first.hash());
    }
    CHECK(bench.metrics.forks == 2);
    // The other logs go on.
    CHECK(all<Refused>(bench.caller.bring({bench.world.data(1, "unhurt")})).empty());
}

TEST_CASE("a gap is refused, and the relay says how far it is")
{
    FoundedBench bench;
    const Envelope missing = bench.world.data(0, "missing");
    const Envelope next = bench.world.data(0, "next");
    const RelayReply reply = bench.caller.bring({next});
    CHECK(refusalIn(reply) == Refused::Code::Gap);
    CHECK(all<Vector>(reply).size() == 1);
    CHECK(all<Refused>(bench.caller.bring({missing, next})).empty());
}

TEST_CASE("a bundle that its author did not sign is refused, and what came before it is kept")
{
    FoundedBench bench;
    const Envelope good = bench.world.data(0, "good");
    const Envelope real = bench.world.data(0, "real");
    Bytes octets = real.bytes();
    octets[octets.size() - 1] = char(octets.back() ^ 1); // the signature
    const RelayReply reply = bench.caller.bring({good, *Envelope::parse(octets)});
    CHECK(refusalIn(reply) == Refused::Code::Forged);
    CHECK(all<Ack>(reply).front().entries.front().seq == good.header().seq);
}

TEST_CASE("authors without the right are refused")
{
    FoundedBench bench;
    WireWorld& world = bench.world;
    SECTION("who is no member")
    {
        CHECK(refusalIn(bench.caller.bring({world.data(7, "hello")})) == Refused::Code::NotAllowed);
    }
    SECTION("who may read only")
    {
        REQUIRE(
            all<Refused>(bench.caller.bring({world.admit(0, 4, {.mayWrite = false, .mayControl = false})}))
                .empty());
        CHECK(refusalIn(bench.caller.bring({world.data(4, "hello")})) == Refused::Code::NotAllowed);
    }
    SECTION("who may write and admits somebody")
    {
        CHECK(refusalIn(bench.caller.bring({world.admit(1, 5, kWriter)})) == Refused::Code::NotAllowed);
    }
    SECTION("another plan's bundle")
    {
        WireWorld other(2);
        CHECK(refusalIn(bench.caller.bring({other.genesis()})) == Refused::Code::NotAllowed);
    }
    const auto logs = bench.mailbox->logs(world.plan());
    REQUIRE(logs);
    CHECK(logs->size() == 1);
}

TEST_CASE("octets that are no bundle are refused")
{
    FoundedBench bench;
    CHECK(refusalIn(bench.caller.say(Bundles{.envelopes = {Bytes("\x01\x00short", 7)}}))
        == Refused::Code::Malformed);
    Bytes newer = bench.world.data(0, "x").bytes();
    newer[0] = 9;
    CHECK(refusalIn(bench.caller.say(Bundles{.envelopes = {newer}})) == Refused::Code::TooNew);
}

TEST_CASE("a full plan refuses what is new and still serves and acknowledges what it has")
{
    FoundedBench bench(QuotaPolicy{.planBytes = 4 * 1'024});
    std::vector<Envelope> sent;
    Refused::Code code{};
    for (int i = 0; i < 100 && code != Refused::Code::Quota; ++i) {
        sent.push_back(bench.world.data(0, "text of some length " + Bytes::number(i)));
        const auto refusals = all<Refused>(bench.caller.bring({sent.back()}));
        code = refusals.empty() ? code : refusals.front().code;
    }
    CHECK(code == Refused::Code::Quota);
    CHECK(all<Refused>(bench.caller.bring({sent.front()})).empty());
    const auto plan = bench.mailbox->plan(bench.world.plan());
    REQUIRE((plan && *plan));
    CHECK((*plan)->bytesUsed <= (*plan)->bytesAllowed);
}

TEST_CASE("a device that brings too much at once is told when to come back")
{
    RelayBench bench(QuotaPolicy{.deviceBytesPerSecond = 1, .deviceBurst = 4'000});
    WireWorld world;
    Caller caller(bench);
    caller.hello(world.plan(), world.author(0).sign);
    REQUIRE(all<Refused>(caller.bring(world.found(2))).empty());
    RelayReply reply;
    for (int i = 0; i < 40 && all<Refused>(reply).empty(); ++i)
        reply = caller.bring({world.data(0, "more")});
    CHECK(refusalIn(reply) == Refused::Code::Busy);
    CHECK(all<Refused>(reply).front().retrySeconds > 0);
}
