// SPDX-License-Identifier: Apache-2.0
#include "sync/relay/mailbox_sqlite.h"
#include "sync/relay/relay.h"

#include "tests/support/string_makers.h"
#include "tests/support/wire_world.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <fcntl.h>
#include <unistd.h>

using namespace uitwijk;

namespace {

constexpr Rights kWriter{.mayWrite = true, .mayControl = false};

struct RelayBench {
    explicit RelayBench(QuotaPolicy policy = {}, RegistrationPolicy registration = {})
        : quota(policy, folder.path().toStdString())
        , mailbox(*MailboxSqlite::open(folder.path(), {.bytesAllowed = policy.hardLimit(), .clock = clock}))
        , relay({.mailbox = *mailbox, .quota = quota, .metrics = metrics, .log = log, .clock = clock},
              registration)
    {
    }

    QTemporaryDir folder;
    SystemClock clock;
    Metrics metrics;
    RelayLog log{::open("/dev/null", O_WRONLY | O_CLOEXEC)};
    Quota quota;
    std::unique_ptr<MailboxSqlite> mailbox;
    Relay relay;
};

/// A device at one end of a session, and the transaction around each of its messages.
struct Caller {
    explicit Caller(RelayBench& on, Bytes token = {})
        : bench(on)
    {
        session.registrationToken = std::move(token);
        const RelayReply greeting = bench.relay.greet(session);
        challenge = std::get<Challenge>(greeting.messages.at(0));
    }

    RelayReply say(const Message& message)
    {
        REQUIRE(bench.mailbox->begin());
        auto reply = bench.relay.handle(session, message);
        REQUIRE(reply);
        REQUIRE(bench.mailbox->commit() == CommitOutcome::Durable);
        return *reply;
    }
    RelayReply hello(const PlanId& plan, const SigningKey& key, const Digest& log = randomId<Digest>())
    {
        Hello hello{.plan = planAliasOf(plan), .log = log};
        prove(hello, key, challenge.nonce, session.channel);
        return say(hello);
    }
    RelayReply bring(const std::vector<Envelope>& envelopes)
    {
        Bundles bundles;
        for (const Envelope& envelope : envelopes)
            bundles.envelopes.push_back(envelope.bytes());
        return say(bundles);
    }
    Bundles more()
    {
        REQUIRE(bench.mailbox->begin());
        auto reply = bench.relay.more(session);
        bench.mailbox->rollBack();
        REQUIRE(reply);
        return reply->messages.empty() ? Bundles{} : std::get<Bundles>(reply->messages.front());
    }

    RelayBench& bench;
    RelaySession session;
    Challenge challenge;
};

template <typename Kind>
std::vector<Kind> all(const RelayReply& reply)
{
    std::vector<Kind> found;
    for (const Message& message : reply.messages)
        if (const auto* one = std::get_if<Kind>(&message))
            found.push_back(*one);
    return found;
}

Refused::Code refusalIn(const RelayReply& reply)
{
    const auto refusals = all<Refused>(reply);
    REQUIRE(refusals.size() == 1);
    return refusals.front().code;
}

/// A relay that has a plan of three devices, and its founder connected.
struct FoundedBench : RelayBench {
    explicit FoundedBench(QuotaPolicy policy = {})
        : RelayBench(policy)
    {
        caller.hello(world.plan(), world.author(0).sign);
        const RelayReply reply = caller.bring(world.found(3));
        REQUIRE(all<Refused>(reply).empty());
        REQUIRE(all<Ack>(reply).size() == 1);
    }
    WireWorld world;
    Caller caller{*this};
};

} // namespace

TEST_CASE("a plan is created by its genesis and served to its members")
{
    FoundedBench bench;
    bench.caller.bring({bench.world.data(0, "one"), bench.world.data(0, "two")});

    Caller other(bench);
    const RelayReply welcome = other.hello(bench.world.plan(), bench.world.author(1).sign);
    REQUIRE(all<Hello>(welcome).size() == 1);
    CHECK(all<Hello>(welcome).front().control == bench.world.membership.frontier());
    CHECK(all<Hello>(welcome).front().incarnation == other.challenge.incarnation);
    REQUIRE(all<Vector>(welcome).size() == 1);
    const auto answer = all<Bundles>(other.say(Vector{}));
    REQUIRE(answer.size() == 1);
    CHECK(answer.front().isLast);
    CHECK(answer.front().envelopes.size() == 6);
    CHECK(other.more().envelopes.empty());
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
    CHECK(all<Hello>(greeting).front().log == Digest{});
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
    CHECK(all<Hello>(welcome).front().control == bench.world.membership.frontier());
}

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
    CHECK(all<Hello>(newcomer.hello(bench.world.plan(), bench.world.author(3).sign)).front().log == Digest{});
}
