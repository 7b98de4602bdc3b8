// SPDX-License-Identifier: Apache-2.0
#include "tests/relay/relay_bench.h"

using namespace uitwijk;

TEST_CASE("a plan is created by its genesis and served to its members")
{
    FoundedBench bench;
    bench.caller.bring({bench.world.data(0, "one"), bench.world.data(0, "two")});

    Caller other(bench);
    const RelayReply welcome = other.hello(bench.world.plan(), bench.world.author(1).sign);
    REQUIRE(all<Hello>(welcome).size() == 1);
    CHECK(all<Hello>(welcome).front().control == frontierTag(bench.world.membership.frontier()));
    CHECK(all<Hello>(welcome).front().incarnation == other.challenge.incarnation);
    REQUIRE(all<Vector>(welcome).size() == 1);
    const auto answer = all<Bundles>(other.say(Vector{}));
    REQUIRE(answer.size() == 1);
    CHECK(answer.front().isLast);
    CHECK(answer.front().envelopes.size() == 6);
    CHECK(other.more().envelopes.empty());
}

TEST_CASE("a removed member is shown by what it was removed, and nothing else")
{
    FoundedBench bench;
    Revoke revoke{.device = bench.world.author(2).id(), .seq = 0, .head = {}, .epochs = {}};
    const Envelope removal
        = bench.world.control(0, {.after = bench.world.membership.heads(), .body = revoke});
    bench.caller.bring({bench.world.data(1, "not for it"), removal});
    Caller removed(bench);
    const RelayReply welcome = removed.hello(bench.world.plan(), bench.world.author(2).sign);
    REQUIRE(all<Vector>(welcome).size() == 1);
    CHECK(all<Vector>(welcome).front().entries.empty());
    // It has the first two of the founder's log.
    const auto answer = all<Bundles>(removed.say(
        Vector{.entries = {{.author = prefixOf(bench.world.author(0).id()), .seq = 2, .hash = {}}}}));
    REQUIRE(answer.size() == 1);
    CHECK(answer.front().isLast);
    REQUIRE(answer.front().envelopes.size() == 3);
    CHECK(answer.front().envelopes.back() == removal.bytes());
    for (const Bytes& octets : answer.front().envelopes)
        CHECK(Envelope::parse(octets)->header().kind == BundleClass::Control);
    Caller stranger(bench);
    stranger.hello(bench.world.plan(), SigningKey::generate());
    const auto nothing = all<Bundles>(stranger.say(Vector{}));
    REQUIRE(nothing.size() == 1);
    CHECK(nothing.front().envelopes.empty());
}

TEST_CASE("what one member brings is pushed to another who is up to date, and not back")
{
    FoundedBench bench;
    Caller other(bench);
    other.hello(bench.world.plan(), bench.world.author(1).sign);
    other.say(Vector{});
    (void)bench.relay.takeMoved();
    bench.caller.bring({bench.world.data(0, "news")});
    CHECK(bench.relay.takeMoved() == std::set{planAliasOf(bench.world.plan())});
    CHECK(other.more().envelopes.size() == 1);
    CHECK(other.more().envelopes.empty());
    CHECK(bench.caller.more().envelopes.empty());
}

TEST_CASE("nothing is heard before a valid HELLO")
{
    FoundedBench bench;
    Caller stranger(bench);
    CHECK(refusalIn(stranger.say(Vector{})) == Refused::Code::NotAuthenticated);

    Caller forger(bench);
    Hello hello{.plan = planAliasOf(bench.world.plan())};
    prove(hello, bench.world.author(0).sign, forger.challenge.nonce, {});
    hello.proof->key = bench.world.author(1).sign.publicKey();
    CHECK(refusalIn(forger.say(hello)) == Refused::Code::NotAuthenticated);

    Caller replayer(bench); // a proof for another session
    Hello old{.plan = planAliasOf(bench.world.plan())};
    prove(old, bench.world.author(0).sign, forger.challenge.nonce, {});
    CHECK(refusalIn(replayer.say(old)) == Refused::Code::NotAuthenticated);

    Caller elsewhere(bench); // a proof for another server
    Hello passedOn{.plan = planAliasOf(bench.world.plan())};
    prove(passedOn, bench.world.author(0).sign, elsewhere.challenge.nonce, randomId<ChannelBinding>());
    CHECK(refusalIn(elsewhere.say(passedOn)) == Refused::Code::NotAuthenticated);
}

TEST_CASE("who is no member is shown nothing")
{
    FoundedBench bench;
    WireWorld stranger(2);
    Caller caller(bench);
    const RelayReply greeting = caller.hello(bench.world.plan(), stranger.author(0).sign);
    REQUIRE(all<Hello>(greeting).size() == 1);
    CHECK(all<Hello>(greeting).front().log == FrontierTag{});
    REQUIRE(all<Vector>(greeting).size() == 1);
    CHECK(all<Vector>(greeting).front().entries.empty());
    CHECK(all<Bundles>(caller.say(Vector{})).front().envelopes.empty());
    CHECK(caller.more().envelopes.empty());
    const RelayReply refusal = caller.say(Bundles{});
    CHECK(refusalIn(refusal) == Refused::Code::NotAllowed);
    CHECK(refusal.close);

    Caller empty(bench);
    CHECK(
        refusalIn(empty.hello(bench.world.plan(), stranger.author(0).sign, {})) == Refused::Code::NotAllowed);
    CHECK(refusalIn(empty.hello(stranger.plan(), stranger.author(0).sign, {})) == Refused::Code::UnknownPlan);
}

TEST_CASE("a newcomer brings his own admission and says HELLO again")
{
    FoundedBench bench;
    const Envelope admission = bench.world.admit(0, 3, kWriter);
    Caller newcomer(bench);
    newcomer.hello(bench.world.plan(), bench.world.author(3).sign);
    const RelayReply reply = newcomer.bring({admission});
    CHECK(all<Refused>(reply).empty());
    CHECK_FALSE(reply.close);
    const RelayReply welcome = newcomer.hello(bench.world.plan(), bench.world.author(3).sign);
    CHECK(all<Hello>(welcome).front().control == frontierTag(bench.world.membership.frontier()));
}

TEST_CASE("a plan begins with its genesis and nothing else")
{
    RelayBench bench;
    WireWorld world;
    const auto log = world.found(2);
    Caller caller(bench);
    caller.hello(world.plan(), world.author(0).sign);
    const RelayReply reply = caller.bring({log[1]});
    CHECK(refusalIn(reply) == Refused::Code::UnknownPlan);
    CHECK(reply.close);
}

TEST_CASE("with registration by token only who shows it brings a new plan")
{
    RelayBench bench({}, {.isOpen = false, .token = "an operator's token"});
    WireWorld world;
    const auto log = world.found(2);
    Caller without(bench);
    without.hello(world.plan(), world.author(0).sign);
    CHECK(refusalIn(without.bring(log)) == Refused::Code::NotAllowed);
    Caller with(bench, "an operator's token");
    with.hello(world.plan(), world.author(0).sign);
    CHECK(all<Refused>(with.bring(log)).empty());
    // Once it is there, members need none.
    Caller member(bench);
    CHECK(all<Vector>(member.hello(world.plan(), world.author(1).sign)).size() == 1);
}

TEST_CASE("a long history comes in portions that follow on, and ends once")
{
    FoundedBench bench;
    for (int i = 0; i < 12; ++i) {
        Bytes text = randomBytes(60'000);
        bench.caller.bring({bench.world.data(i % 3, text)});
    }
    Caller other(bench);
    other.hello(bench.world.plan(), bench.world.author(1).sign);
    Bundles portion = all<Bundles>(other.say(Vector{})).front();
    std::map<AuthorId, quint64> reached;
    int count = 0;
    int portions = 1;
    for (;; portion = other.more(), ++portions) {
        for (const Bytes& bytes : portion.envelopes) {
            const Header header = Envelope::parse(bytes)->header();
            CHECK(header.seq == ++reached[header.author]);
            ++count;
        }
        if (portion.isLast)
            break;
    }
    CHECK(count == 16);
    CHECK(portions > 2);
}

TEST_CASE("what was folded survives a restart of the program")
{
    FoundedBench bench;
    bench.caller.bring({bench.world.data(1, "kept")});
    bench.relay.forget(); // as a new process: everything is derived again
    Caller other(bench);
    other.hello(bench.world.plan(), bench.world.author(1).sign);
    CHECK(all<Bundles>(other.say(Vector{})).front().envelopes.size() == 5);
    CHECK(bench.mailbox->check());
}

TEST_CASE("a transaction that fails leaves no trace in what the relay believes")
{
    FoundedBench bench;
    const Envelope admission = bench.world.admit(0, 3, kWriter);
    REQUIRE(bench.mailbox->begin());
    REQUIRE(bench.relay.handle(bench.caller.session, Bundles{.envelopes = {admission.bytes()}}));
    bench.mailbox->rollBack();
    bench.relay.forget();
    Caller newcomer(bench);
    CHECK(all<Hello>(newcomer.hello(bench.world.plan(), bench.world.author(3).sign)).front().log
        == FrontierTag{});
}

TEST_CASE("who is connected is told each new bundle once, also when more came than the relay keeps at hand")
{
    FoundedBench bench;
    Caller reader(bench);
    REQUIRE(all<Hello>(reader.hello(bench.world.plan(), bench.world.author(1).sign)).size() == 1);
    reader.say(Vector{});
    const auto octets = [](const Bundles& bundles) { return bundles.envelopes; };
    const auto bring = [&](qsizetype size) {
        const Envelope envelope = bench.world.data(0, randomBytes(size));
        REQUIRE(all<Ack>(bench.caller.bring({envelope})).size() == 1);
        return envelope.bytes();
    };
    const Bytes first = bring(100);
    CHECK(octets(reader.more()) == std::vector{first});
    CHECK(octets(reader.more()).empty());
    const std::vector large{bring(40'000), bring(40'000), bring(40'000)};
    CHECK(octets(reader.more()) == large);
    const std::vector last{bring(100), bring(100)};
    CHECK(octets(reader.more()) == last);
    CHECK(octets(bench.caller.more()).empty()); // who brought them is not told

    // Both ways at once, and a session that has everything from the start.
    const Envelope answer = bench.world.data(1, "seen");
    REQUIRE(all<Ack>(reader.bring({answer})).size() == 1);
    const Bytes another = bring(100);
    CHECK(octets(reader.more()) == std::vector{another});
    CHECK(octets(bench.caller.more()) == std::vector{answer.bytes()});
}
