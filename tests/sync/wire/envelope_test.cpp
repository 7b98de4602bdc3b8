// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/envelope.h"

#include "tests/support/string_makers.h"
#include "tests/support/wire_world.h"

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

/// Whether a receiver would take `bytes` for the first bundle of the world's first device, and read it.
bool isBelieved(WireWorld& world, const Bytes& bytes)
{
    const auto envelope = Envelope::parse(bytes);
    if (!envelope)
        return false;
    const std::array run{*envelope};
    const ChainEnd end{.plan = world.plan(), .key = world.author(0).sign.publicKey(), .head = {}};
    return verifyRun(run, end).good == 1 && openBundle(*envelope, world.key(kTeamSpace)).has_value();
}

int believedWithOneBitChanged(WireWorld& world, const Bytes& bytes)
{
    int believed = 0;
    for (qsizetype bit = 0; bit < bytes.size() * 8; bit += 3) {
        Bytes changed = bytes;
        changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
        believed += isBelieved(world, changed) ? 1 : 0;
    }
    return believed;
}

} // namespace

TEST_CASE("what a device seals, the holders of the epoch key read")
{
    WireWorld world;
    const Bytes plain("Call the duty officer first.");
    const Envelope sealed = world.data(0, plain);
    const auto received = Envelope::parse(sealed.bytes());
    REQUIRE(received);
    CHECK(received->header() == sealed.header());
    CHECK(received->hash() == sealed.hash());
    CHECK(received->header().seq == 1);
    CHECK(received->header().author == world.author(0).id());
    CHECK(*openBundle(*received, world.key(kTeamSpace)) == plain);
    CHECK(!received->bytes().contains("duty"));
}

TEST_CASE("another epoch's key opens nothing, and is told from damage")
{
    WireWorld world;
    CHECK(openBundle(world.data(0, Bytes("x")), world.key(kSealedSpace)).error().code == Errc::WrongKey);
}

TEST_CASE("one bit changed anywhere in a bundle is noticed")
{
    WireWorld data;
    const Bytes step = data.data(0, Bytes("one step")).bytes();
    REQUIRE(isBelieved(data, step));
    CHECK(believedWithOneBitChanged(data, step) == 0);

    WireWorld control;
    const Bytes genesis = control.genesis().bytes();
    REQUIRE(isBelieved(control, genesis));
    CHECK(believedWithOneBitChanged(control, genesis) == 0);
}

TEST_CASE("a bundle cut short or with something behind it is no bundle")
{
    WireWorld world;
    const Bytes bytes = world.genesis().bytes();
    for (qsizetype size = 0; size < bytes.size(); size += 5)
        CHECK(Envelope::parse(bytes.first(size)).error().code == Errc::Malformed);
    CHECK(Envelope::parse(bytes + Bytes(1, '\0')).error().code == Errc::Malformed);
}

TEST_CASE("the public part of a control bundle cannot be put in front of another secret part")
{
    WireWorld world;
    const auto part
        = [](int kind) { return encodeControl({.after = {}, .body = OtherControl{.kind = kind}}); };
    Draft draft = world.next(0, BundleClass::Control);
    draft.publicPart = part(9);
    draft.plaintext = Bytes("reason");
    const Envelope real = *sealBundle(draft, world.key(kTeamSpace), world.author(0).sign);
    const auto swapped = Envelope::parse(Bytes(real.bytes()).replace(part(9), part(8)));
    REQUIRE(swapped);
    CHECK(swapped->hash() != real.hash());
    CHECK(openBundle(real, world.key(kTeamSpace)).has_value());
    CHECK(openBundle(*swapped, world.key(kTeamSpace)).error().code == Errc::Forged);
}

TEST_CASE("a newer version's bundle is kept as it is, and not opened")
{
    WireWorld world;
    const Bytes mine = world.data(0, Bytes("x")).bytes();
    Bytes proto = mine;
    proto[0] = 2;
    CHECK(Envelope::parse(proto).error().code == Errc::TooNew);
    Bytes kind = mine;
    kind[1] = 3;
    CHECK(Envelope::parse(kind).error().code == Errc::TooNew);

    Bytes flags = mine;
    const qsizetype flagsAt = 1 + 1 + 16 + 16 + 1 + 32 + 8 + 1 + 16;
    REQUIRE(flags[flagsAt] == char(kFlagPadded));
    flags[flagsAt] = 0x12;
    const auto newer = Envelope::parse(flags);
    REQUIRE(newer);
    CHECK(newer->isNewer());
    CHECK(newer->bytes() == flags);
    CHECK(openBundle(*newer, world.key(kTeamSpace)).error().code == Errc::TooNew);
}

TEST_CASE("a draft that could not be read again is not sealed")
{
    WireWorld world;
    Draft noNonce = world.next(0, BundleClass::Data);
    noNonce.plaintext = Bytes("x");
    noNonce.nonce = {};
    CHECK(sealBundle(noNonce, world.key(kTeamSpace), world.author(0).sign).error().code == Errc::Malformed);
    Draft noPart = world.next(0, BundleClass::Control);
    noPart.plaintext = Bytes("x");
    CHECK(sealBundle(noPart, world.key(kTeamSpace), world.author(0).sign).error().code == Errc::Malformed);
}

TEST_CASE("the header of a bundle proves what its author signed, without its contents")
{
    WireWorld world;
    const PublicKey key = world.author(0).sign.publicKey();
    for (const Envelope& sealed : {world.genesis(), world.data(0, Bytes("secret words"))}) {
        const auto proof = verifyProof(sealed.proof(), key);
        REQUIRE(proof);
        CHECK(proof->hash == sealed.hash());
        CHECK(proof->header == sealed.header());
        CHECK(verifyProof(sealed.proof(), world.author(1).sign.publicKey()).error().code == Errc::Forged);
        Bytes changed = sealed.proof();
        changed[changed.size() - 70] = char(changed[changed.size() - 70] ^ 1);
        CHECK(verifyProof(changed, key).error().code == Errc::Forged);
    }
}

TEST_CASE("a live tick is small on the wire")
{
    WireWorld world;
    CHECK(world.data(0, randomBytes(40)).bytes().size() <= 260);
}
