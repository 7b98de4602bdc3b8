// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/delta_file.h"

#include "tests/support/two_devices.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace uitwijk;

namespace {

Bytes fileOf(Pocket& maker, const std::vector<Dependency>& reach = {})
{
    const auto file = exportDelta(*maker.replica, maker.clock, reach);
    REQUIRE(file);
    return file->octets;
}

Delivered brought(Pocket& to, const Bytes& file)
{
    auto delivered = importDelta(*to.replica, file);
    REQUIRE(delivered);
    return *std::move(delivered);
}

/// Writes that many bundles of one change each.
void writeApart(Pocket& who, int bundles)
{
    for (int i = 0; i < bundles; ++i) {
        who.write(randomId<ObjectId>(), QStringLiteral("change %1").arg(i));
        REQUIRE(who.replica->sealWaiting());
    }
}

std::vector<Dependency> reachOf(const Pocket& who)
{
    std::vector<Dependency> reach;
    const auto heads = who.store.log().vector();
    REQUIRE(heads);
    for (const LogHead& head : *heads)
        reach.push_back({.author = head.author, .seq = head.seq});
    return reach;
}

} // namespace

TEST_CASE("a file carries news on a stick to members of the same handbook, once")
{
    Pocket one;
    one.found();
    Pocket two;
    two.join(one);
    two.write(randomId<ObjectId>(), QStringLiteral("Generator checked"));
    const Bytes file = fileOf(two);
    CHECK_FALSE(file.contains("Generator"));
    const Delivered delivered = brought(one, file);
    CHECK(delivered.received.stored == 1);
    CHECK(delivered.isWhole);
    CHECK(delivered.missing.empty());
    CHECK(delivered.maker == two.replica->self());
    CHECK(delivered.made == two.clock.now().time_since_epoch().count());
    CHECK(one.state() == two.state());
    const Delivered again = brought(one, file);
    CHECK(again.received.stored == 0);
    CHECK_FALSE(again.received.commit.topics);
}

TEST_CASE("another handbook's file is refused, and so is one that says nothing")
{
    Pocket one;
    one.found();
    Pocket other;
    other.found();
    const Bytes file = fileOf(one);
    CHECK(importDelta(*other.replica, file).error().code == Errc::NotAllowed);
    CHECK(importDelta(*other.replica, "PK\x03\x04").error().code == Errc::Malformed);
    CHECK(importDelta(*one.replica, file.first(40)).error().code == Errc::Corrupt);
}

TEST_CASE("a file tells what its maker holds, and nobody else can say so")
{
    Pocket one;
    one.found();
    Pocket two;
    two.join(one);
    one.write(randomId<ObjectId>(), QStringLiteral("Pumps are running"));
    CHECK(one.store.log().waiting()->ops == 1);
    const Bytes there = fileOf(one);
    CHECK(one.store.log().waiting()->bundles > 0); // a file on its way is not yet with anybody
    brought(two, there);
    const Bytes back = fileOf(two);

    Bytes forged = back;
    forged[forged.indexOf(planAliasOf(two.replica->plan()).bytes()) + 60] ^= 1; // in what was signed
    CHECK_FALSE(brought(one, forged).maker);
    CHECK(one.store.log().waiting()->bundles > 0);
    brought(one, back);
    CHECK(one.store.log().waiting()->bundles == 0);
    one.write(randomId<ObjectId>(), QStringLiteral("Pumps are off"));
    brought(two, fileOf(one));
    brought(one, fileOf(two));
    brought(one, back); // an older file takes nothing back
    CHECK(one.store.log().waiting()->bundles == 0);
}

TEST_CASE("a torn file gives what is whole, says what is missing, and the whole file mends it")
{
    Pocket one;
    one.found();
    Pocket two;
    two.join(one);
    const std::vector<Dependency> before = reachOf(one);
    writeApart(two, 20);
    const Bytes file = fileOf(two, before);
    const quint64 last = two.store.log().headOf(two.replica->self())->seq;
    const Delivered torn = brought(one, file.first(file.size() * 3 / 5));
    CHECK_FALSE(torn.isWhole);
    const quint64 here = one.store.log().headOf(two.replica->self())->seq;
    CHECK(here > 5);
    CHECK(here < last);
    REQUIRE(torn.missing.size() == 1);
    CHECK(torn.missing.front()
        == MissingRun{.author = prefixOf(two.replica->self()), .first = here + 1, .last = last});
    CHECK(brought(one, file).missing.empty());
    CHECK(one.state() == two.state());
}

TEST_CASE("whatever octet of a file is damaged, nothing wrong is taken in and the good file mends it")
{
    Pocket one;
    one.found();
    Pocket two;
    two.join(one);
    writeApart(two, 6);
    const Bytes file = fileOf(two);
    std::mt19937 random(5); // NOLINT: the same damage each time
    for (int i = 0; i < 60; ++i) {
        Bytes damaged = file;
        damaged[qsizetype(random() % std::size_t(file.size()))] ^= char(1 << (random() % 8));
        const auto delivered = importDelta(*one.replica, damaged);
        // In silence only where it does no harm, as in a signature for which the next one stands
        // (FORMAT.md 3.5).
        if (delivered && delivered->isWhole && delivered->missing.empty()
            && delivered->received.refusals.empty())
            CHECK(one.state() == two.state());
    }
    CHECK(brought(one, file).missing.empty());
    CHECK(one.state() == two.state());
}

TEST_CASE("a later file that comes first says that an earlier one is to be brought too")
{
    Pocket one;
    one.found();
    Pocket two;
    two.join(one);
    const std::vector<Dependency> atFirst = reachOf(two);
    writeApart(two, 3);
    const Bytes earlier = fileOf(two, atFirst);
    const std::vector<Dependency> between = reachOf(two);
    writeApart(two, 3);
    const Bytes later = fileOf(two, between);

    const Delivered waiting = brought(one, later);
    CHECK(waiting.received.stored == 0);
    CHECK(waiting.isWhole);
    CHECK(waiting.waits);
    REQUIRE(waiting.missing.size() == 1);
    brought(one, earlier);
    const Delivered then = brought(one, later);
    CHECK(then.received.stored == 3);
    CHECK_FALSE(then.waits);
    CHECK(then.missing.empty());
    CHECK(one.state() == two.state());
}

TEST_CASE("a file from a removed device counts up to its cut, and its word counts no more")
{
    Pocket admin;
    admin.found();
    Pocket lost;
    lost.join(admin);
    const ObjectId before = randomId<ObjectId>();
    const ObjectId after = randomId<ObjectId>();
    lost.write(before, QStringLiteral("seen"));
    brought(admin, fileOf(lost));
    REQUIRE(admin.replica->removeDevice(
        lost.replica->self(), {.reason = QStringLiteral("left on a train"), .at = 0}));
    lost.write(after, QStringLiteral("late"));
    const Delivered delivered = brought(admin, fileOf(lost));
    CHECK_FALSE(delivered.maker);
    CHECK(admin.store.objects().record(before)->string(Field::Title) == QStringLiteral("seen"));
    const auto late = admin.store.objects().record(after);
    CHECK_FALSE((late && late->string(Field::Title) == QStringLiteral("late")));
    REQUIRE(admin.store.log().heldBack()->size() == 1);
}
