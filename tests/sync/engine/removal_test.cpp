// SPDX-License-Identifier: Apache-2.0
#include "tests/support/two_devices.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <random>

using namespace uitwijk;

namespace {

const RemovalNote kLost{.reason = QStringLiteral("left on a train"), .at = 1790000000000};

/// Whether a device's view says that the object has this title.
bool shows(const Pocket& device, const ObjectId& object, const QString& title)
{
    const auto record = device.store.objects().record(object);
    return record && record->string(Field::Title) == title;
}

} // namespace

TEST_CASE("what a removed device wrote before stays, what it wrote after is held back until it is pardoned")
{
    Pocket admin;
    Pocket lost;
    Pocket colleague;
    admin.found();
    lost.join(admin);
    colleague.join(admin);
    const ObjectId before = randomId<ObjectId>();
    const ObjectId after = randomId<ObjectId>();
    lost.write(before, QStringLiteral("seen"));
    meet(lost, admin);
    meet(lost, colleague);
    lost.write(after, QStringLiteral("late"));
    meet(lost, colleague); // knows of no removal yet
    CHECK(shows(colleague, after, QStringLiteral("late")));

    REQUIRE(admin.replica->removeDevice(lost.replica->self(), kLost));
    CHECK_FALSE(admin.replica->membership().isActive(lost.replica->self()));
    meet(admin, colleague);
    for (const Pocket* device : {&admin, &colleague}) {
        CHECK(shows(*device, before, QStringLiteral("seen")));
        CHECK_FALSE(shows(*device, after, QStringLiteral("late")));
        REQUIRE(device->store.log().heldBack()->size() == 1);
        CHECK(device->store.log().heldBack()->front().bundles == 1);
    }
    CHECK(admin.state() == colleague.state());
    colleague.restart();
    CHECK_FALSE(shows(colleague, after, QStringLiteral("late")));
    REQUIRE(colleague.store.log().rebuildViews());
    CHECK(admin.state() == colleague.state());

    REQUIRE(admin.replica->pardonDevice(lost.replica->self()));
    meet(admin, colleague);
    CHECK(shows(admin, after, QStringLiteral("late")));
    CHECK(shows(colleague, after, QStringLiteral("late")));
    CHECK(admin.store.log().heldBack()->empty());
    CHECK(admin.state() == colleague.state());
    CHECK_FALSE(colleague.replica->membership().isActive(lost.replica->self()));
}

TEST_CASE("a removed device is told nothing any more, and has no key to what is written since")
{
    Pocket admin;
    Pocket lost;
    Pocket colleague;
    admin.found();
    lost.join(admin);
    colleague.join(admin);
    meet(admin, colleague);
    colleague.write(randomId<ObjectId>(), QStringLiteral("waits, and is sealed under the new key"));
    REQUIRE(admin.replica->removeDevice(lost.replica->self(), kLost));
    const quint64 known = lost.store.log().headOf(admin.replica->self())->seq;
    Line line(lost, admin);
    (void)line.run();
    // The colleague's admission and its own removal, and nothing behind them.
    CHECK(lost.store.log().headOf(admin.replica->self())->seq <= known + 2);
    meet(admin, colleague);
    CHECK(admin.state() == colleague.state());
    const EpochId team = admin.replica->membership().currentEpochs(kTeamSpace).front();
    CHECK(lost.store.keyRing().get(SecretKind::EpochKey, team.view()).error().code == Errc::NotFound);
    for (const WrappedKey& wrap : admin.replica->membership().wrapsFor(lost.replica->self()))
        CHECK(wrap.epoch != team);
    colleague.write(randomId<ObjectId>(), QStringLiteral("new"));
    meet(admin, colleague);
    const auto last = admin.store.log().segment(
        colleague.replica->self(), admin.store.log().headOf(colleague.replica->self())->seq);
    REQUIRE(last);
    CHECK(Envelope::parse(last->envelope)->header().epoch == team);
    CHECK(lost.replica->openPayload(*Envelope::parse(last->envelope)).error().code == Errc::NotFound);
}

TEST_CASE("a removed device learns that it was removed and by whom, and seals nothing more")
{
    Pocket admin;
    Pocket lost;
    Pocket colleague;
    admin.found();
    lost.join(admin);
    colleague.join(admin);
    meet(admin, lost);
    admin.write(randomId<ObjectId>(), QStringLiteral("which the removed one may not have"));
    meet(admin, colleague);
    REQUIRE(admin.replica->removeDevice(lost.replica->self(), kLost));
    meet(admin, colleague);
    lost.write(randomId<ObjectId>(), QStringLiteral("written before it knew"));
    const auto told = lost.replica->ownRemoval();
    REQUIRE((told && !*told));

    // From whoever knows, not from the remover alone; it has data between what it is told, and lacks it.
    const auto commits = [&lost, &colleague] {
        Line line(lost, colleague);
        (void)line.run();
    };
    commits();
    const auto removed = lost.replica->ownRemoval();
    REQUIRE((removed && *removed));
    CHECK((*removed)->by == admin.replica->self());
    CHECK((*removed)->learnt == lost.clock.now().time_since_epoch().count());
    lost.clock.advance(std::chrono::hours(1));
    commits();
    CHECK(lost.replica->ownRemoval()->value() == **removed);

    const quint64 sealed = lost.store.log().headOf(lost.replica->self())->seq;
    lost.write(randomId<ObjectId>(), QStringLiteral("written after"));
    REQUIRE(lost.replica->sealWaiting());
    CHECK(lost.store.log().headOf(lost.replica->self())->seq == sealed);
    CHECK(lost.store.log().waiting()->ops == 1);
    CHECK(lost.replica->appendControl(Epoch{}, {}).error().code == Errc::NotAllowed);
    lost.restart();
    CHECK(lost.replica->ownRemoval()->value() == **removed);
    for (const Pocket* other : {&admin, &colleague}) {
        const auto stays = other->replica->ownRemoval();
        CHECK((stays && !*stays));
    }
}

TEST_CASE("nobody is told that he was removed by a bundle that no administrator signed")
{
    Pocket admin;
    Pocket lost;
    admin.found();
    lost.join(admin);
    meet(admin, lost);
    admin.write(randomId<ObjectId>(), QStringLiteral("between"));
    REQUIRE(admin.replica->removeDevice(lost.replica->self(), kLost));
    Line line(lost, admin);
    line.carries = [&admin](Bytes& frame) {
        const auto head = admin.store.log().headOf(admin.replica->self());
        const auto removal = admin.store.log().segment(admin.replica->self(), head->seq);
        const qsizetype at = frame.indexOf(removal->envelope);
        if (at >= 0)
            frame[at + removal->envelope.size() - 1] = char(frame[at + removal->envelope.size() - 1] ^ 1);
        return true;
    };
    (void)line.run();
    const auto told = lost.replica->ownRemoval();
    REQUIRE(told);
    CHECK_FALSE(*told);
}

TEST_CASE("who is admitted while another is removed elsewhere gets the new key when both are known")
{
    Pocket admin;
    Pocket second;
    Pocket lost;
    Pocket newcomer;
    admin.found();
    second.join(admin, Role::Admin);
    lost.join(admin);
    meet(admin, second);
    REQUIRE(admin.replica->removeDevice(lost.replica->self(), kLost));
    newcomer.join(second);
    meet(admin, second);
    meet(admin, second); // the first meeting brings both together, the second begins with new keys
    meet(second, newcomer);
    const ObjectId object = randomId<ObjectId>();
    admin.write(object, QStringLiteral("to all"));
    meet(admin, second);
    meet(second, newcomer);
    CHECK(shows(newcomer, object, QStringLiteral("to all")));
    CHECK(newcomer.state() == admin.state());
    const auto control = admin.replica->membership().heads().size();
    meet(admin, second);
    meet(admin, second);
    CHECK(admin.replica->membership().heads().size() <= control); // and no keys without end
}

TEST_CASE("who was let in by an administrator who had been removed can be let in again with the same keys")
{
    Pocket admin;
    Pocket gone;
    Pocket newcomer;
    admin.found();
    gone.join(admin, Role::Admin);
    meet(admin, gone);
    newcomer.join(gone);
    const ObjectId object = randomId<ObjectId>();
    newcomer.write(object, QStringLiteral("in good faith"));
    REQUIRE(admin.replica->removeDevice(gone.replica->self(), kLost)); // knows nothing of the newcomer
    (void)Line(newcomer, admin).run();
    const AuthorId who = newcomer.replica->self();
    REQUIRE(admin.replica->membership().device(who));
    CHECK_FALSE(admin.replica->membership().isActive(who));
    CHECK_FALSE(shows(admin, object, QStringLiteral("in good faith")));

    REQUIRE(admitAgain(*admin.replica, who, 0));
    CHECK(admitAgain(*admin.replica, who, 0).error().code == Errc::Exists);
    CHECK(admin.replica->membership().isActive(who));
    CHECK(shows(admin, object, QStringLiteral("in good faith")));
    meet(newcomer, admin);
    meet(newcomer, admin);
    const ObjectId answer = randomId<ObjectId>();
    admin.write(answer, QStringLiteral("welcome"));
    meet(newcomer, admin);
    CHECK(shows(newcomer, answer, QStringLiteral("welcome")));
    CHECK(newcomer.state() == admin.state());
    REQUIRE(admin.store.log().rebuildViews());
    CHECK(newcomer.state() == admin.state());

    // Who was removed himself comes back with new keys only.
    CHECK(admitAgain(*admin.replica, gone.replica->self(), 0).error().code == Errc::NotAllowed);
    CHECK(admitAgain(*admin.replica, AuthorId{}, 0).error().code == Errc::NotFound);
}

TEST_CASE("a removed device gets no second welcome")
{
    Pocket admin;
    Pocket lost;
    admin.found();
    const auto request = requestToJoin(lost.store);
    REQUIRE(request);
    const Admission admission{.appointment = {.role = Role::Editor, .person = lost.person}, .addresses = {}};
    REQUIRE(admit(*admin.replica, *request, admission));
    CHECK(*isMember(*admin.replica, *request));
    const AuthorId who = DeviceSecrets::load(lost.store.keyRing())->author();
    REQUIRE(admin.replica->removeDevice(who, kLost));
    CHECK_FALSE(*isMember(*admin.replica, *request));
    CHECK(welcomeAgain(*admin.replica, *request, {}).error().code == Errc::NotFound);
    CHECK(admit(*admin.replica, *request, admission).error().code == Errc::NotAllowed);
}

TEST_CASE("who may not change the membership, or oneself, cannot remove")
{
    Pocket admin;
    Pocket writer;
    admin.found();
    writer.join(admin);
    CHECK(writer.replica->removeDevice(admin.replica->self(), kLost).error().code == Errc::NotAllowed);
    CHECK(admin.replica->removeDevice(admin.replica->self(), kLost).error().code == Errc::NotAllowed);
    CHECK(admin.replica->removeDevice(AuthorId{}, kLost).error().code == Errc::NotFound);
    CHECK(admin.replica->pardonDevice(writer.replica->self()).error().code == Errc::NotFound);
}

TEST_CASE("whoever removes, pardons, changes roles, writes and meets in whatever order, copies that stay end "
          "the same")
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        const auto below = [&random](std::size_t limit) { return std::size_t(random() % limit); };
        std::vector<std::unique_ptr<Pocket>> devices;
        std::vector<ObjectId> objects{randomId<ObjectId>(), randomId<ObjectId>(), randomId<ObjectId>()};
        for (std::size_t i = 0; i < 5; ++i) {
            devices.push_back(std::make_unique<Pocket>());
            if (i == 0)
                devices[0]->found();
            else
                devices[i]->join(*devices[0], i < 3 ? Role::Admin : Role::Editor);
        }
        for (int step = 0; step < 50; ++step) {
            Pocket& one = *devices[below(5)];
            Pocket& two = *devices[below(5)];
            const std::size_t what = below(20);
            if (what < 9)
                one.write(objects[below(3)], QString::number(step));
            else if (what == 9 && &two != devices[0].get())
                (void)one.replica->removeDevice(two.replica->self(), kLost);
            else if (what == 10)
                (void)one.replica->pardonDevice(two.replica->self());
            else if (what == 11 && &two != devices[0].get())
                (void)one.replica->setRole(two.replica->self(),
                    std::array{Role::Admin, Role::Editor, Role::Reader}.at(below(3)), step);
            else if (&one != &two)
                (void)Line(one, two).run();
        }
        Pocket& founder = *devices[0];
        const auto allMeet = [&] {
            for (int round = 0; round < 4; ++round) {
                for (std::size_t i = 1; i < 5; ++i)
                    (void)Line(founder, *devices[i]).run();
            }
        };
        allMeet();
        const Membership& expected = founder.replica->membership();
        for (const auto& device : devices) {
            if (!expected.isActive(device->replica->self()))
                continue;
            CHECK(device->replica->membership().frontier() == expected.frontier());
            CHECK(device->replica->membership().cuts() == expected.cuts());
        }
        // Who may not write any more keeps what was written there; with the right it is shared after all.
        for (const auto& device : devices) {
            const AuthorId who = device->replica->self();
            if (expected.isActive(who) && !expected.rightsOf(who).mayWrite)
                REQUIRE(founder.replica->setRole(who, Role::Editor, 50));
        }
        allMeet();
        for (const auto& device : devices) {
            if (!expected.isActive(device->replica->self()))
                continue;
            CHECK(device->state() == founder.state());
            REQUIRE(device->store.log().rebuildViews());
            CHECK(device->state() == founder.state());
        }
    }
}
