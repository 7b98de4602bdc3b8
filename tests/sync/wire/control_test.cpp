// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/control.h"

#include "sync/wire/canonical_cbor.h"
#include "tests/support/string_makers.h"
#include "tests/support/wire_world.h"

#include <QCborArray>
#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

Errc refusal(const QCborMap& map)
{
    return decodeControl(encodeCanonicalMap(map)).error().code;
}

} // namespace

TEST_CASE("each kind of control part survives its wire form")
{
    WireWorld world;
    for (const Envelope& envelope : world.found(2)) {
        const auto part = decodeControl(envelope.publicPart());
        REQUIRE(part);
        CHECK(encodeControl(*part) == envelope.publicPart());
    }
}

TEST_CASE("a kind of another version is kept, whatever it carries")
{
    const QCborMap later{
        {1, 9}, {2, QCborArray{QCborValue(Bytes(32, 'h'))}}, {3, QCborValue(Bytes(16, 'd'))}, {9, 7}};
    const auto part = decodeControl(encodeCanonicalMap(later));
    REQUIRE(part);
    REQUIRE(std::holds_alternative<OtherControl>(part->body));
    CHECK(std::get<OtherControl>(part->body).kind == int(ControlKind::Gate));
    CHECK(part->after.size() == 1);
}

TEST_CASE("a control part with a field too many, too few or of another form is refused")
{
    WireWorld world;
    const QCborMap genesis = *decodeCanonicalMap(world.genesis().publicPart());
    for (int key = 1; key <= 7; ++key) {
        QCborMap less = genesis;
        less.remove(key);
        CHECK(refusal(less) == Errc::Malformed);
        QCborMap other = genesis;
        other[key] = QStringLiteral("text");
        CHECK(refusal(other) == Errc::Malformed);
    }
    QCborMap more = genesis;
    more[8] = 1;
    CHECK(refusal(more) == Errc::Malformed);
    QCborMap shortKey = genesis;
    shortKey[4] = QCborValue(Bytes(31, 'k'));
    CHECK(refusal(shortKey) == Errc::Malformed);
}

TEST_CASE("rights that this version does not know are refused, not guessed")
{
    WireWorld world;
    world.found(1);
    QCborMap admit
        = *decodeCanonicalMap(world.admit(0, 1, {.mayWrite = true, .mayControl = false}).publicPart());
    CHECK(admit.value(5).toInteger() == 1);
    admit[5] = 4;
    CHECK(refusal(admit) == Errc::Malformed);
}

TEST_CASE("lists that are not in order are refused")
{
    const QCborArray twice{QCborValue(Bytes(32, 'h')), QCborValue(Bytes(32, 'h'))};
    CHECK(refusal({{1, 9}, {2, twice}}) == Errc::Malformed);
}

TEST_CASE("an epoch key reaches the devices it was wrapped for, and nobody else")
{
    WireWorld world;
    const SecretBytes& key = world.key(kTeamSpace);
    const Bytes wrap = *wrapKey(key, world.author(0).box.publicKey());
    CHECK(wrap.size() == kWrapSize);
    CHECK(*openWrap(wrap, world.author(0).box, epochIdOf(key)) == key);
    CHECK(openWrap(wrap, world.author(1).box, epochIdOf(key)).error().code == Errc::WrongKey);
    CHECK(
        openWrap(wrap, world.author(0).box, epochIdOf(world.key(kSealedSpace))).error().code == Errc::Forged);
}

TEST_CASE("the newer epoch's key gives the older one")
{
    WireWorld world;
    const BackKey back = lockBack(world.key(kTeamSpace), world.key(kPublicSpace));
    CHECK(back.sealed.size() == kBackSize);
    CHECK(*openBack(world.key(kTeamSpace), back) == world.key(kPublicSpace));
    CHECK(openBack(world.key(kSealedSpace), back).error().code == Errc::WrongKey);
}
