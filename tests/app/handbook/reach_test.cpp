// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/reach.h"

#include "tests/support/two_devices.h"

using namespace uitwijk;

namespace {

Reach reachOf(Pocket& pocket)
{
    Reach reach;
    REQUIRE(reach.readOn(std::as_const(pocket.store).log()));
    return reach;
}

} // namespace

TEST_CASE("what another copy holds is known from what it wrote, and never more than that")
{
    Pocket one;
    one.found();
    one.write(randomId<ObjectId>(), QStringLiteral("Assembly point: car park"));
    Pocket two;
    two.join(one);
    Reach reach = reachOf(one);
    CHECK_FALSE(reach.lackingAt(two.replica->self()).has_value()); // nothing came from it yet

    two.write(randomId<ObjectId>(), QStringLiteral("Key: with the landlord"));
    meet(one, two);
    REQUIRE(reach.readOn(std::as_const(one.store).log()));
    CHECK(reach.lackingAt(two.replica->self()) == 0);

    one.write(randomId<ObjectId>(), QStringLiteral("Boiler: off"));
    one.write(randomId<ObjectId>(), QStringLiteral("Gas: off"));
    REQUIRE(reach.readOn(std::as_const(one.store).log()));
    CHECK(reach.lackingAt(two.replica->self()) == 2); // still waiting here
    meet(one, two);
    REQUIRE(reach.readOn(std::as_const(one.store).log()));
    CHECK(reach.lackingAt(two.replica->self()) == 2); // it has them, and has said nothing since

    two.write(randomId<ObjectId>(), QStringLiteral("Water: off"));
    meet(one, two);
    REQUIRE(reach.readOn(std::as_const(one.store).log()));
    CHECK(reach.lackingAt(two.replica->self()) == 0);
    CHECK(reach.lastWritten(two.replica->self()) > 0);
}

TEST_CASE("what a copy named by way of a third is held by it too")
{
    Pocket one;
    one.found();
    Pocket two;
    two.join(one);
    Pocket three;
    three.join(one);
    meet(one, two);
    one.write(randomId<ObjectId>(), QStringLiteral("Assembly point: car park"));
    meet(one, two);
    two.write(randomId<ObjectId>(), QStringLiteral("Key: with the landlord"));
    meet(two, three);
    three.write(randomId<ObjectId>(), QStringLiteral("Boiler: off"));
    meet(one, three);
    const Reach reach = reachOf(one);
    CHECK(reach.lackingAt(three.replica->self()) == 0);
    CHECK(reach.lackingAt(two.replica->self()).value_or(-1) > 0); // three's news, at least
}

TEST_CASE("what a relay said to hold is not counted further than it said")
{
    Pocket one;
    one.found();
    one.write(randomId<ObjectId>(), QStringLiteral("Assembly point: car park"));
    REQUIRE(one.replica->sealWaiting());
    const auto held = one.store.log().vector();
    REQUIRE(held);
    one.write(randomId<ObjectId>(), QStringLiteral("Boiler: off"));
    const Reach reach = reachOf(one);
    CHECK(reach.lackingBeyond(*held) == 1);
    CHECK(reach.lackingBeyond({}) > 1);
}
