// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/enrolment.h"

#include "tests/support/two_devices.h"

using namespace uitwijk;

namespace {

Admission asEditor(const Pocket& who)
{
    return {.appointment = {.role = Role::Editor, .person = who.person},
        .addresses = {QStringLiteral("wss://relay.example.org")}};
}

} // namespace

TEST_CASE("a founder has a handbook with keys for all three spaces, also after a restart")
{
    Pocket one;
    const SigningKey root = SigningKey::generate();
    auto founded = foundHandbook(one.store, one.person, root);
    REQUIRE(founded);
    CHECK(root.publicKey() == founded->membership().genesis().root);
    const AuthorId self = founded->self();
    one.restart();
    CHECK(one.replica->self() == self);
    for (const SpaceNumber space : {kPublicSpace, kTeamSpace, kSealedSpace})
        CHECK(one.replica->sealingKey(space).has_value());
    const auto members = one.replica->members();
    REQUIRE(members);
    REQUIRE(members->size() == 1);
    CHECK(members->front().appointment == Appointment{.role = Role::Admin, .person = one.person});
    CHECK(foundHandbook(one.store, one.person, root).error().code == Errc::Exists);
}

TEST_CASE("whoever joins by file reads what was there before, and is known by role and person")
{
    Pocket one;
    one.found();
    const auto object = randomId<ObjectId>();
    one.write(object, QStringLiteral("Assembly point: car park"));
    Pocket two;
    two.join(one);
    CHECK(two.state() == one.state());
    two.restart();
    CHECK(two.state() == one.state());
    const auto members = two.replica->members();
    REQUIRE(members);
    REQUIRE(members->size() == 2);
    for (const Member& member : *members) {
        const bool isTwo = member.device.author == two.replica->self();
        REQUIRE(member.appointment);
        CHECK(member.appointment->person == (isTwo ? two.person : one.person));
        CHECK(member.device.rights == rightsOf(member.appointment->role));
    }
}

TEST_CASE("a role is given the keys of its spaces and no others")
{
    Pocket one;
    one.found();
    Pocket editor;
    editor.join(one, Role::Editor);
    CHECK(editor.replica->sealingKey(kTeamSpace).has_value());
    CHECK_FALSE(editor.replica->sealingKey(kSealedSpace).has_value());
    Pocket kiosk;
    kiosk.join(one, Role::Kiosk);
    CHECK(kiosk.replica->sealingKey(kPublicSpace).has_value());
    CHECK_FALSE(kiosk.replica->sealingKey(kTeamSpace).has_value());
    Pocket admin;
    admin.join(one, Role::Admin);
    CHECK(admin.replica->sealingKey(kSealedSpace).has_value());
}

TEST_CASE("a request is the same when it is asked for again, and is used once")
{
    Pocket one;
    one.found();
    Pocket two;
    const Bytes request = *requestToJoin(two.store);
    CHECK(*requestToJoin(two.store) == request);
    REQUIRE(admit(*one.replica, request, asEditor(two)));
    CHECK(admit(*one.replica, request, asEditor(two)).error().code == Errc::Exists);
    CHECK(requestToJoin(one.store).error().code == Errc::Exists);
}

TEST_CASE("who may not admit does not admit")
{
    Pocket one;
    one.found();
    Pocket two;
    two.join(one);
    Pocket three;
    CHECK(admit(*two.replica, *requestToJoin(three.store), asEditor(three)).error().code == Errc::NotAllowed);
    CHECK(two.replica->membership().devices().size() == 2);
}

TEST_CASE("a request that was changed on its way is refused")
{
    Pocket one;
    one.found();
    Pocket two;
    Bytes request = *requestToJoin(two.store);
    request[20] = char(request[20] ^ 1);
    CHECK(admit(*one.replica, request, asEditor(two)).error().code == Errc::Forged);
    CHECK(admit(*one.replica, request.chopped(1), asEditor(two)).error().code == Errc::Malformed);
    CHECK(admit(*one.replica, Bytes("uwk1welc"), asEditor(two)).error().code == Errc::Malformed);
}

TEST_CASE("a welcome for another device, or a damaged one, changes nothing; the right one still works")
{
    Pocket one;
    one.found();
    Pocket two;
    Pocket three;
    const Bytes request = *requestToJoin(two.store);
    REQUIRE(requestToJoin(three.store));
    const auto welcome = admit(*one.replica, request, asEditor(two));
    REQUIRE(welcome);
    CHECK(acceptWelcome(three.store, welcome->file).error().code == Errc::NotAllowed);
    Bytes damaged = welcome->file;
    damaged[damaged.size() - 100] = char(damaged[damaged.size() - 100] ^ 1);
    CHECK_FALSE(acceptWelcome(two.store, damaged).has_value());
    CHECK(two.store.log().vector()->empty());
    CHECK(acceptWelcome(two.store, request).error().code == Errc::Malformed);
    const auto joined = acceptWelcome(two.store, welcome->file);
    REQUIRE(joined);
    CHECK(joined->digits == welcome->digits);
    CHECK(joined->addresses == QStringList{QStringLiteral("wss://relay.example.org")});
    CHECK(acceptWelcome(two.store, welcome->file).has_value()); // interrupted, and done again
}

TEST_CASE("both sides see the digits of each file before they act on it")
{
    Pocket one;
    one.found();
    Pocket two;
    Pocket three;
    const Bytes request = *requestToJoin(two.store);
    const auto asked = requestDigits(request);
    REQUIRE(asked);
    CHECK(asked->size() == 6);
    CHECK(*asked != *requestDigits(*requestToJoin(three.store)));
    CHECK(requestDigits("uwk1welc").error().code == Errc::Malformed);
    CHECK(*isMember(*one.replica, request) == false);
    const auto welcome = admit(*one.replica, request, asEditor(two));
    REQUIRE(welcome);
    CHECK(*isMember(*one.replica, request) == true);
    CHECK(*welcomeDigits(two.store, welcome->file) == welcome->digits);
    CHECK(two.store.log().vector()->empty());
    CHECK(welcomeDigits(two.store, request).error().code == Errc::Malformed);
    CHECK(welcomeDigits(two.store, welcome->file.chopped(1)).error().code == Errc::Corrupt);
    CHECK(welcomeDigits(three.store, welcome->file).error().code == Errc::NotAllowed);
}

TEST_CASE("a welcome that was lost is made again, with the same digits and what was written meanwhile")
{
    Pocket one;
    one.found();
    Pocket two;
    const Bytes request = *requestToJoin(two.store);
    CHECK(welcomeAgain(*one.replica, request, {}).error().code == Errc::NotFound);
    const auto lost = admit(*one.replica, request, asEditor(two));
    REQUIRE(lost);
    one.write(randomId<ObjectId>(), QStringLiteral("Assembly point: car park"));
    REQUIRE(one.replica->sealWaiting());
    const auto again = welcomeAgain(*one.replica, request, {});
    REQUIRE(again);
    CHECK(again->digits == lost->digits);
    REQUIRE(acceptWelcome(two.store, again->file));
    CHECK(*two.store.stateDigest() == *one.store.stateDigest());
}
