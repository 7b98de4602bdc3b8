// SPDX-License-Identifier: Apache-2.0
#include "tests/support/two_devices.h"

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

constexpr qint64 kNow = 1790000000000;

bool shows(const Pocket& device, const ObjectId& object, const QString& title)
{
    const auto record = device.store.objects().record(object);
    return record && record->string(Field::Title) == title;
}

bool holdsACurrentKey(Pocket& device, SpaceNumber space)
{
    const auto current = device.replica->membership().currentEpochs(space);
    return std::any_of(current.begin(), current.end(), [&device](const EpochId& epoch) {
        return device.store.keyRing().get(SecretKind::EpochKey, epoch.view()).has_value();
    });
}

} // namespace

TEST_CASE("when every administrator is gone a responder takes over with the recovery sheet")
{
    const SigningKey root = SigningKey::generate();
    Pocket responder;
    Pocket colleague;
    const ObjectId plan = randomId<ObjectId>();
    {
        Pocket gone;
        gone.found(root);
        gone.write(plan, QStringLiteral("of the team"));
        responder.join(gone, Role::Responder);
        colleague.join(gone, Role::Responder);
    }
    CHECK_FALSE(responder.replica->isAdministrator());
    CHECK_FALSE(holdsACurrentKey(responder, kSealedSpace));
    responder.write(randomId<ObjectId>(), QStringLiteral("before"));
    REQUIRE(responder.replica->recover(root, kNow));
    CHECK(responder.replica->isAdministrator());
    for (const SpaceNumber space : {kPublicSpace, kTeamSpace, kSealedSpace})
        CHECK(holdsACurrentKey(responder, space));

    // The others learn of it, and whoever is let in from now on has the plan.
    meet(responder, colleague);
    CHECK(colleague.replica->membership().hasRecovered(responder.replica->self()));
    const auto members = colleague.replica->members();
    REQUIRE(members);
    for (const Member& member : *members) {
        if (member.device.author == responder.replica->self()) {
            REQUIRE(member.appointment);
            CHECK(member.appointment->role == Role::Admin);
            CHECK(member.appointment->person == responder.person);
            CHECK(member.appointment->since == kNow);
        }
    }
    Pocket newcomer;
    newcomer.join(responder, Role::Coordinator);
    meet(newcomer, responder);
    CHECK(shows(newcomer, plan, QStringLiteral("of the team")));
    meet(newcomer, colleague);
    CHECK(colleague.replica->membership().isActive(newcomer.replica->self()));
    CHECK(newcomer.state() == responder.state());
    responder.restart();
    CHECK(responder.replica->isAdministrator());
}

TEST_CASE("an administrator who comes back after all finds a colleague, and hands him what he could not read")
{
    const SigningKey root = SigningKey::generate();
    Pocket admin;
    Pocket responder;
    admin.found(root);
    responder.join(admin, Role::Responder);
    const auto old = admin.replica->membership().currentEpochs(kSealedSpace);
    REQUIRE(old.size() == 1);
    REQUIRE(responder.replica->recover(root, kNow));
    meet(admin, responder);
    meet(admin, responder);
    CHECK(admin.replica->isAdministrator());
    CHECK(responder.replica->isAdministrator());
    CHECK(responder.store.keyRing().get(SecretKind::EpochKey, old.front().view()));
    CHECK(admin.replica->membership().strayEpochs(kSealedSpace).empty());
    CHECK(holdsACurrentKey(admin, kSealedSpace));
    CHECK(holdsACurrentKey(responder, kSealedSpace));
    const auto heads = admin.replica->membership().heads();
    meet(admin, responder);
    CHECK(admin.replica->membership().heads() == heads);
    CHECK(admin.state() == responder.state());
}

TEST_CASE("a stolen administrator's phone takes nothing from who took over before meeting it")
{
    const SigningKey root = SigningKey::generate();
    Pocket stolen;
    Pocket responder;
    Pocket colleague;
    stolen.found(root);
    responder.join(stolen, Role::Responder);
    colleague.join(stolen, Role::Responder);
    meet(stolen, responder);
    meet(responder, colleague);
    REQUIRE(stolen.replica->removeDevice(responder.replica->self(), {.reason = {}, .at = kNow}));
    REQUIRE(responder.replica->recover(root, kNow));
    REQUIRE(responder.replica->removeDevice(
        stolen.replica->self(), {.reason = QStringLiteral("stolen"), .at = kNow}));
    const ObjectId news = randomId<ObjectId>();
    responder.write(news, QStringLiteral("we go on"));
    // The colleague hears the thief first.
    meet(stolen, colleague);
    CHECK_FALSE(colleague.replica->membership().isActive(responder.replica->self()));
    meet(responder, colleague);
    meet(responder, colleague);
    CHECK(colleague.replica->membership().isActive(responder.replica->self()));
    CHECK_FALSE(colleague.replica->membership().isActive(stolen.replica->self()));
    CHECK(shows(colleague, news, QStringLiteral("we go on")));
    CHECK(responder.replica->isAdministrator());
    CHECK(responder.state() == colleague.state());
}

TEST_CASE("only the handbook's own sheet makes an administrator, and only of a member who holds the plan")
{
    const SigningKey root = SigningKey::generate();
    Pocket admin;
    Pocket editor;
    Pocket kiosk;
    admin.found(root);
    editor.join(admin);
    kiosk.join(admin, Role::Kiosk);
    CHECK(editor.replica->recover(SigningKey::generate(), kNow).error().code == Errc::WrongKey);
    CHECK(admin.replica->recover(root, kNow).error().code == Errc::Exists);
    CHECK(kiosk.replica->recover(root, kNow).error().code == Errc::NotAllowed);
    REQUIRE(admin.replica->removeDevice(editor.replica->self(), {.reason = {}, .at = kNow}));
    (void)Line(admin, editor).run(); // where it learns of it
    CHECK(editor.replica->recover(root, kNow).error().code == Errc::NotAllowed);
    CHECK_FALSE(editor.replica->isAdministrator());
}
