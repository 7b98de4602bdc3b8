// SPDX-License-Identifier: Apache-2.0
#include "tests/support/two_devices.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <random>

using namespace uitwijk;

namespace {

constexpr qint64 kNow = 1790000000000;
constexpr std::array kRoles{
    Role::Admin, Role::Editor, Role::Approver, Role::Coordinator, Role::Responder, Role::Reader, Role::Kiosk};

bool shows(const Pocket& device, const ObjectId& object, const QString& title)
{
    const auto record = device.store.objects().record(object);
    return record && record->string(Field::Title) == title;
}

/// The role of a device, as another one knows it.
Role roleOf(const Pocket& device, const Pocket& asked)
{
    const auto members = asked.replica->members();
    REQUIRE(members);
    for (const Member& member : *members) {
        if (member.device.author == device.replica->self()) {
            REQUIRE(member.appointment);
            CHECK(member.appointment->person == device.person);
            return member.appointment->role;
        }
    }
    FAIL("no member");
    return Role::Reader;
}

bool holdsKey(Pocket& device, const EpochId& epoch)
{
    return device.store.keyRing().get(SecretKind::EpochKey, epoch.view()).has_value();
}

EpochId currentKey(const Pocket& device, SpaceNumber space)
{
    const auto epochs = device.replica->membership().currentEpochs(space);
    REQUIRE(epochs.size() == 1);
    return epochs.front();
}

} // namespace

TEST_CASE("who may only read from now on keeps what he wrote before, and what he writes later waits with him")
{
    Pocket admin;
    Pocket editor;
    Pocket colleague;
    admin.found();
    editor.join(admin);
    colleague.join(admin);
    const ObjectId before = randomId<ObjectId>();
    const ObjectId late = randomId<ObjectId>();
    const ObjectId after = randomId<ObjectId>();
    editor.write(before, QStringLiteral("seen"));
    meet(editor, admin);
    meet(admin, colleague);
    editor.write(late, QStringLiteral("late"));
    meet(editor, colleague); // neither knows of it yet
    REQUIRE(admin.replica->setRole(editor.replica->self(), Role::Reader, kNow));
    meet(admin, colleague);
    meet(admin, editor);
    for (const Pocket* device : {&admin, &colleague, &editor}) {
        CHECK(shows(*device, before, QStringLiteral("seen")));
        CHECK(roleOf(editor, *device) == Role::Reader);
    }
    CHECK_FALSE(shows(colleague, late, QStringLiteral("late")));
    CHECK(admin.state() == colleague.state());

    // It is a member still: it is told what is new, and says nothing that would count for nothing.
    const ObjectId news = randomId<ObjectId>();
    colleague.write(news, QStringLiteral("new"));
    editor.write(after, QStringLiteral("waits"));
    meet(colleague, editor);
    CHECK(shows(editor, news, QStringLiteral("new")));
    CHECK_FALSE(shows(colleague, after, QStringLiteral("waits")));
    CHECK(editor.store.log().waiting()->ops == 1);

    // The right comes back: nothing was lost.
    REQUIRE(admin.replica->setRole(editor.replica->self(), Role::Editor, kNow));
    meet(admin, editor);
    meet(admin, editor);
    meet(admin, colleague);
    for (const Pocket* device : {&admin, &colleague, &editor}) {
        CHECK(shows(*device, late, QStringLiteral("late")));
        CHECK(shows(*device, after, QStringLiteral("waits")));
    }
    CHECK(admin.state() == colleague.state());
    CHECK(admin.state() == editor.state());
    REQUIRE(colleague.store.log().rebuildViews());
    CHECK(admin.state() == colleague.state());
}

TEST_CASE("what is held back of one who lost the right to write can be let count")
{
    Pocket admin;
    Pocket editor;
    admin.found();
    editor.join(admin);
    const ObjectId late = randomId<ObjectId>();
    editor.write(late, QStringLiteral("late"));
    CHECK(admin.replica->pardonDevice(editor.replica->self()).error().code == Errc::NotFound);
    REQUIRE(editor.replica->sealWaiting());
    REQUIRE(admin.replica->setRole(editor.replica->self(), Role::Reader, kNow));
    meet(editor, admin);
    CHECK_FALSE(shows(admin, late, QStringLiteral("late")));
    REQUIRE(admin.replica->pardonDevice(editor.replica->self()));
    CHECK(shows(admin, late, QStringLiteral("late")));
    CHECK(roleOf(editor, admin) == Role::Reader);
    CHECK(admin.replica->membership().isActive(editor.replica->self()));
}

TEST_CASE("an administrator who becomes a responder goes on ticking, admits nobody, and has no key to what "
          "is sealed from then on")
{
    Pocket admin;
    Pocket second;
    admin.found();
    second.join(admin, Role::Admin);
    const EpochId sealedBefore = currentKey(admin, kSealedSpace);
    REQUIRE(holdsKey(second, sealedBefore));
    REQUIRE(admin.replica->setRole(second.replica->self(), Role::Responder, kNow));
    meet(admin, second);
    CHECK_FALSE(second.replica->isAdministrator());
    CHECK(second.replica->appendControl(Epoch{}, {}).error().code == Errc::NotAllowed);
    CHECK(currentKey(admin, kSealedSpace) != sealedBefore);
    CHECK_FALSE(holdsKey(second, currentKey(admin, kSealedSpace)));
    CHECK(holdsKey(second, currentKey(admin, kTeamSpace)));
    const ObjectId object = randomId<ObjectId>();
    second.write(object, QStringLiteral("done"));
    meet(admin, second);
    CHECK(shows(admin, object, QStringLiteral("done")));
    CHECK(admin.state() == second.state());
}

TEST_CASE("who is promoted is given the keys that he lacked, the older ones too")
{
    Pocket admin;
    Pocket kiosk;
    admin.found();
    const ObjectId object = randomId<ObjectId>();
    admin.write(object, QStringLiteral("of the team"));
    kiosk.join(admin, Role::Kiosk);
    CHECK_FALSE(shows(kiosk, object, QStringLiteral("of the team")));
    REQUIRE(admin.replica->setRole(kiosk.replica->self(), Role::Admin, kNow));
    meet(admin, kiosk);
    CHECK(shows(kiosk, object, QStringLiteral("of the team")));
    CHECK(kiosk.replica->isAdministrator());
    for (const SpaceNumber space : {kPublicSpace, kTeamSpace, kSealedSpace})
        CHECK(holdsKey(kiosk, currentKey(admin, space)));
    Pocket friends;
    friends.join(kiosk);
    meet(kiosk, admin);
    CHECK(admin.replica->membership().isActive(friends.replica->self()));
    CHECK(admin.state() == kiosk.state());
}

TEST_CASE("two administrators who change keys at the same time end with keys that the demoted one lacks")
{
    Pocket admin;
    Pocket second;
    Pocket coordinator;
    Pocket lost;
    admin.found();
    second.join(admin, Role::Admin);
    coordinator.join(admin, Role::Coordinator);
    lost.join(admin);
    meet(admin, second);
    REQUIRE(admin.replica->setRole(coordinator.replica->self(), Role::Responder, kNow));
    REQUIRE(
        second.replica->removeDevice(lost.replica->self(), {.reason = QStringLiteral("lost"), .at = kNow}));
    meet(admin, second);
    meet(admin, second);
    meet(admin, coordinator);
    // Each of them may have made one when they met: any of them may seal what comes next.
    const auto current = admin.replica->membership().currentEpochs(kSealedSpace);
    CHECK_FALSE(current.empty());
    for (const EpochId& epoch : current) {
        CHECK(holdsKey(admin, epoch));
        CHECK(holdsKey(second, epoch));
        CHECK_FALSE(holdsKey(coordinator, epoch));
    }
    for (const EpochId& epoch : admin.replica->membership().currentEpochs(kTeamSpace)) {
        CHECK(holdsKey(coordinator, epoch));
        CHECK_FALSE(holdsKey(lost, epoch));
    }
    // What is right is not made anew each time.
    const auto heads = admin.replica->membership().heads();
    meet(admin, second);
    CHECK(admin.replica->membership().heads() == heads);
}

TEST_CASE("a role is changed by an administrator, of another device, to another role")
{
    Pocket admin;
    Pocket editor;
    admin.found();
    editor.join(admin);
    const AuthorId device = editor.replica->self();
    CHECK(
        editor.replica->setRole(admin.replica->self(), Role::Reader, kNow).error().code == Errc::NotAllowed);
    CHECK(admin.replica->setRole(admin.replica->self(), Role::Editor, kNow).error().code == Errc::NotAllowed);
    CHECK(admin.replica->setRole(device, Role::Editor, kNow).error().code == Errc::Exists);
    CHECK(admin.replica->setRole(randomId<AuthorId>(), Role::Editor, kNow).error().code == Errc::NotFound);
    REQUIRE(admin.replica->removeDevice(device, {.reason = QStringLiteral("lost"), .at = kNow}));
    CHECK(admin.replica->setRole(device, Role::Reader, kNow).error().code == Errc::NotFound);
}

TEST_CASE("what each role may do and read, by admission and by a later change")
{
    for (const Role role : kRoles) {
        for (const bool isLater : {false, true}) {
            INFO("role " << int(role) << (isLater ? ", later" : ", by admission"));
            Pocket admin;
            Pocket device;
            Pocket other;
            admin.found();
            other.join(admin);
            device.join(admin, !isLater ? role : role == Role::Admin ? Role::Reader : Role::Admin);
            if (isLater)
                REQUIRE(admin.replica->setRole(device.replica->self(), role, kNow));
            meet(admin, device);
            const bool isAdmin = role == Role::Admin;
            const bool readsTeam = role != Role::Kiosk;
            const bool readsSealed = isAdmin || role == Role::Coordinator;
            CHECK(roleOf(device, admin) == role);
            CHECK(holdsKey(device, currentKey(admin, kPublicSpace)));
            CHECK(holdsKey(device, currentKey(admin, kTeamSpace)) == readsTeam);
            CHECK(holdsKey(device, currentKey(admin, kSealedSpace)) == readsSealed);
            const auto allowed = [isAdmin](const Result<Commit>& done) {
                return isAdmin ? done.has_value() : !done && done.error().code == Errc::NotAllowed;
            };
            const AuthorId colleague = other.replica->self();
            CHECK(allowed(device.replica->appendControl(
                Admit{.keys = DeviceSecrets::generate().keys(), .rights = {}, .epochs = {}},
                encodeAppointment({.role = Role::Reader, .person = device.person}))));
            // Nobody knows a colleague's role without the team's keys.
            if (readsTeam)
                CHECK(allowed(device.replica->setRole(colleague, Role::Responder, kNow)));
            CHECK(allowed(
                device.replica->removeDevice(colleague, {.reason = QStringLiteral("left"), .at = kNow})));
            CHECK(device.replica->pardonDevice(colleague).has_value() == isAdmin);
            if (readsTeam && role != Role::Reader) {
                const ObjectId object = randomId<ObjectId>();
                device.write(object, QStringLiteral("mine"));
                meet(device, admin);
                CHECK(shows(admin, object, QStringLiteral("mine")));
            }
        }
    }
}
