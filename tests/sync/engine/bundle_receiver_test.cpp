// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/bundle_receiver.h"

#include "sync/engine/bundle_frames.h"
#include "tests/support/two_devices.h"

#include <algorithm>
#include <random>

using namespace uitwijk;

namespace {

/// All that a copy holds, octet for octet.
std::vector<Bytes> everything(Pocket& pocket)
{
    REQUIRE(pocket.replica->sealWaiting());
    return *bundlesIn(*bundleFrames(*pocket.replica, {}));
}

void writeTogether(Pocket& one, Pocket& two)
{
    const auto object = randomId<ObjectId>();
    for (int i = 0; i < 6; ++i) {
        one.write(object, QStringLiteral("one %1").arg(i));
        meet(one, two);
        two.write(object, QStringLiteral("two %1").arg(i));
        meet(one, two);
    }
}

} // namespace

TEST_CASE("bundles may come in any order, in any portions, twice")
{
    Pocket one;
    one.found();
    Pocket two;
    two.join(one);
    Pocket three;
    three.join(one);
    meet(one, two);
    writeTogether(one, two);
    std::vector<Bytes> bundles = everything(one);
    std::mt19937 random(7);
    const std::vector<Bytes> again = bundles;
    bundles.insert(bundles.end(), again.begin(), again.end());
    std::shuffle(bundles.begin(), bundles.end(), random);
    BundleReceiver receiver(*three.replica);
    for (const Bytes& bundle : bundles) {
        const auto received = receiver.take({bundle});
        REQUIRE(received);
        CHECK(received->refusals.empty());
    }
    CHECK(receiver.parked().empty());
    CHECK(three.state() == one.state());
}

TEST_CASE("what depends on a bundle that is withheld waits, and says so")
{
    Pocket one;
    one.found();
    Pocket two;
    two.join(one);
    Pocket three;
    three.join(one);
    meet(one, two);
    const auto object = randomId<ObjectId>();
    one.write(object, QStringLiteral("first"));
    meet(one, two);
    two.write(object, QStringLiteral("second"));
    const Bytes before = three.state();
    const auto segments = [&] {
        REQUIRE(two.replica->sealWaiting());
        return *two.store.log().after(two.replica->self(), 0, 1 << 20);
    }();
    BundleReceiver receiver(*three.replica);
    std::vector<Bytes> ofTwo;
    ofTwo.reserve(segments.size());
    for (const Segment& segment : segments)
        ofTwo.push_back(segment.envelope);
    const auto received = receiver.take(ofTwo);
    REQUIRE(received);
    CHECK(received->stored == 0);
    CHECK(receiver.parked().size() == 1);
    CHECK(three.state() == before);
    REQUIRE(receiver.take(everything(one)));
    CHECK(receiver.parked().empty());
    CHECK(three.state() == two.state());
}

TEST_CASE("one bad bundle stops its author and nobody else")
{
    Pocket one;
    one.found();
    Pocket two;
    two.join(one);
    Pocket three;
    three.join(one);
    meet(two, three);
    meet(one, two);
    one.write(randomId<ObjectId>(), QStringLiteral("one"));
    two.write(randomId<ObjectId>(), QStringLiteral("two"));
    meet(one, two);
    std::vector<Bytes> bundles = everything(one);
    for (Bytes& bundle : bundles) {
        const auto envelope = Envelope::parse(bundle);
        REQUIRE(envelope);
        if (envelope->header().author == two.replica->self())
            bundle[bundle.size() - 70] = char(bundle[bundle.size() - 70] ^ 1);
    }
    BundleReceiver receiver(*three.replica);
    const auto received = receiver.take(bundles);
    REQUIRE(received);
    REQUIRE(received->refusals.size() == 1);
    CHECK(received->refusals[0].author == two.replica->self());
    CHECK(received->refusals[0].code == Errc::Forged);
    CHECK(three.store.log().headOf(one.replica->self())->seq
        == one.store.log().headOf(one.replica->self())->seq);
    meet(three, one);
    CHECK(three.state() == one.state());
}

TEST_CASE("who may only read does not write into others' copies")
{
    Pocket one;
    one.found();
    Pocket reader;
    reader.join(one, Role::Reader);
    const Bytes before = one.state();
    reader.write(randomId<ObjectId>(), QStringLiteral("mine"));
    const auto received = BundleReceiver(*one.replica).take(everything(reader));
    REQUIRE(received);
    REQUIRE(received->refusals.size() == 1);
    CHECK(received->refusals[0].code == Errc::NotAllowed);
    CHECK(one.state() == before);
}

TEST_CASE(
    "a fork is refused with the proof of the branch that is held, and both branches stay where they are")
{
    Pocket one;
    one.found();
    Pocket two;
    two.join(one);
    two.write(randomId<ObjectId>(), QStringLiteral("left"));
    meet(one, two);
    // The same device, from a copy of its folder as it was before.
    const quint64 seq = two.store.log().headOf(two.replica->self())->seq;
    const auto held = two.store.log().segment(two.replica->self(), seq);
    REQUIRE(held);
    const auto other = sealBundle({.kind = BundleClass::Data,
                                      .plan = two.replica->plan(),
                                      .seq = seq,
                                      .prev = Envelope::parse(held->envelope)->header().prev,
                                      .ctl = two.replica->membership().tag(),
                                      .space = kTeamSpace,
                                      .publicPart = {},
                                      .plaintext = encodePayload({}),
                                      .nonce = randomId<Nonce>()},
        *two.replica->sealingKey(kTeamSpace), two.replica->secrets().sign);
    REQUIRE(other);
    const auto received = BundleReceiver(*one.replica).take({other->bytes()});
    REQUIRE(received);
    REQUIRE(received->refusals.size() == 1);
    CHECK(received->refusals[0].code == Errc::Forked);
    const auto proof = verifyProof(received->refusals[0].stored, two.replica->secrets().sign.publicKey());
    REQUIRE(proof);
    CHECK(proof->hash == held->hash);
    CHECK(one.state() == two.state());
}
