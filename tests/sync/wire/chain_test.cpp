// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/chain.h"

#include "tests/support/string_makers.h"
#include "tests/support/wire_world.h"

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

struct Run {
    WireWorld world;
    std::vector<Envelope> bundles;
    ChainEnd end;

    explicit Run(int count)
    {
        for (int i = 0; i < count; ++i)
            bundles.push_back(world.data(0, Bytes::number(i)));
        end = {.plan = world.plan(), .key = world.author(0).sign.publicKey(), .head = {}};
    }
    void spoilSignature(std::size_t index)
    {
        Bytes bytes = bundles[index].bytes();
        bytes[bytes.size() - 1] = char(bytes[bytes.size() - 1] ^ 1);
        bundles[index] = *Envelope::parse(bytes);
    }
};

} // namespace

TEST_CASE("a run that follows on and is signed at its end is believed as a whole")
{
    Run run(20);
    const auto verdict = verifyRun(run.bundles, run.end);
    CHECK(verdict.good == 20);
    CHECK_FALSE(verdict.error);
}

TEST_CASE("a bad last signature costs only what it alone vouched for")
{
    Run run(20);
    run.spoilSignature(19);
    run.spoilSignature(18);
    const auto verdict = verifyRun(run.bundles, run.end);
    CHECK(verdict.good == 18);
    REQUIRE(verdict.error);
    CHECK(verdict.error->code == Errc::Forged);
}

TEST_CASE("a bad signature in the middle is made good by the chain behind it")
{
    Run run(5);
    run.spoilSignature(2);
    CHECK(verifyRun(run.bundles, run.end).good == 5);
}

TEST_CASE("a hole, a second branch and a stranger each stop a run with their own reason")
{
    Run run(4);
    const std::vector<Envelope> hole{run.bundles[0], run.bundles[2]};
    CHECK(verifyRun(hole, run.end).good == 1);
    CHECK(verifyRun(hole, run.end).error->code == Errc::Gap);

    run.world.author(0).head = {.seq = 1, .hash = run.bundles[0].hash()};
    const std::vector<Envelope> branch{run.bundles[0], run.bundles[1], run.world.data(0, Bytes("other"))};
    CHECK(verifyRun(branch, run.end).good == 2);
    CHECK(verifyRun(branch, run.end).error->code == Errc::Forked);

    const std::vector<Envelope> stranger{run.world.data(1, Bytes("x"))};
    CHECK(verifyRun(stranger, run.end).good == 0);
    CHECK(verifyRun(stranger, run.end).error->code == Errc::Forged);
}

TEST_CASE("a run continues where the log ended, and only there")
{
    Run run(6);
    run.end.head = {.seq = 3, .hash = run.bundles[2].hash()};
    CHECK(verifyRun(std::span(run.bundles).subspan(3), run.end).good == 3);
    run.end.head.hash = run.bundles[1].hash();
    CHECK(verifyRun(std::span(run.bundles).subspan(3), run.end).error->code == Errc::Forked);
}

TEST_CASE("bundles of another handbook are not let in, whoever signed them")
{
    Run run(1);
    run.end.plan = WireWorld(9).plan();
    CHECK(verifyRun(run.bundles, run.end).error->code == Errc::Forged);
}
