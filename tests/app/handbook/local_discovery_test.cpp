// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/local_discovery.h"

#include "app/handbook/direct_lane.h"
#include "app/handbook/joining.h"
#include "store/crypto/sodium_init.h"
#include "tests/support/soon.h"
#include "tests/support/street.h"
#include "tests/support/string_makers.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

const QString kPassphrase = QStringLiteral("four small green boats");
const SystemClock kClock;

NewHandbook wantedIn(const QString& folder, const QString& person)
{
    return {.folder = folder,
        .organisation = QStringLiteral("Vlierhaven"),
        .person = person,
        .passphrase = kPassphrase,
        .cost = kWeakestCost};
}

/// A device that lets itself be found.
struct House {
    Handbook handbook;
    DirectLane lane{handbook};
    LocalMeetings meetings{lane};
    StreetNeighbourhood neighbourhood;
    LocalDiscovery discovery{lane, meetings, neighbourhood};

    House(Handbook opened, Street& street)
        : handbook(std::move(opened))
        , neighbourhood(street)
    {
    }
    void open()
    {
        REQUIRE(meetings.listen(QHostAddress::LocalHost, 0));
        REQUIRE(discovery.begin(LocalDiscovery::Manner::Meets));
    }
    [[nodiscard]] int liveLines() const
    {
        return int(std::count_if(meetings.lines().begin(), meetings.lines().end(),
            [](const LocalLine* line) { return line->isLive(); }));
    }
    [[nodiscard]] Bytes state() const
    {
        const auto digest = handbook.store().stateDigest();
        REQUIRE(digest);
        return digest->bytes();
    }
    void write(const QString& organisation)
    {
        const auto rows = handbook.store().objects().ofKind(ObjectKind::Organisation);
        REQUIRE((rows && !rows->empty()));
        lane.ask(
            &lane,
            [id = rows->front().id, organisation](Handbook& open) {
                return open.act({{.kind = OpKind::Set,
                    .object = id,
                    .field = quint32(Field::Title),
                    .value = organisation}});
            },
            [](const Commit& commit) { return commit; }, [](const Result<Commit>& done) { REQUIRE(done); });
    }
};

/// Devices of one handbook on one street.
struct Neighbours {
    QTemporaryDir folder;
    Street street;
    std::vector<std::unique_ptr<House>> houses;

    explicit Neighbours(int count)
    {
        REQUIRE(initialiseCrypto());
        auto founded = Handbook::create(wantedIn(path(0), QStringLiteral("Noor Verhulst")), kClock);
        REQUIRE(founded);
        Handbook& sponsor = founded->handbook;
        std::vector<Handbook> others;
        for (int i = 1; i < count; ++i) {
            const QString person = QStringLiteral("Member %1").arg(i);
            const auto request = beginJoining(wantedIn(path(i), person), kClock);
            REQUIRE(request);
            const auto welcome
                = admitDevice(sponsor, *request, {.name = person, .role = Role::Editor, .relay = {}});
            auto opened = Handbook::open(path(i), kPassphrase, kClock);
            REQUIRE((welcome && opened));
            REQUIRE(finishJoining(*opened, welcome->file));
            others.push_back(*std::move(opened));
        }
        houses.push_back(std::make_unique<House>(std::move(sponsor), street));
        for (Handbook& other : others)
            houses.push_back(std::make_unique<House>(std::move(other), street));
    }
    [[nodiscard]] QString path(int number) const { return folder.filePath(QString::number(number)); }
    [[nodiscard]] bool agree() const
    {
        return std::all_of(houses.begin(), houses.end(),
            [this](const auto& house) { return house->state() == houses.front()->state(); });
    }
    [[nodiscard]] int lines() const ///< each is counted at both of its ends
    {
        int all = 0;
        for (const auto& house : houses)
            all += house->liveLines();
        return all / 2;
    }
};

} // namespace

TEST_CASE("two that find each other meet by themselves on one line, and what one writes is with the other")
{
    Neighbours two(2);
    House& one = *two.houses[0];
    House& other = *two.houses[1];
    one.open();
    other.open();
    REQUIRE(soon([&] { return two.lines() == 1 && two.agree(); }));
    CHECK(one.discovery.near().size() == 1);
    other.write(QStringLiteral("Kade"));
    const Bytes before = one.state();
    CHECK(soon([&] { return one.state() != before && two.agree(); }));
    CHECK(two.lines() == 1);

    one.meetings.stopListening(); // the line breaks, whoever made it; it is announced still
    one.meetings.hangUpAll();
    REQUIRE(one.meetings.listen(QHostAddress::LocalHost, 0));
    one.discovery.setManner(LocalDiscovery::Manner::Meets);
    one.write(QStringLiteral("Zonen"));
    CHECK(soon([&] { return two.lines() == 1 && two.agree(); }));
}

TEST_CASE("ten that find each other at once keep few lines, and all have what each of them writes")
{
    Neighbours ten(10);
    for (const auto& house : ten.houses)
        house->open();
    REQUIRE(soon([&] { return ten.lines() >= 20 && ten.agree(); }));
    for (std::size_t i = 0; i < ten.houses.size(); i += 3) {
        ten.houses[i]->write(QStringLiteral("Name %1").arg(i));
        const Bytes before = ten.houses[(i + 5) % 10]->state();
        CHECK(soon([&] { return ten.houses[(i + 5) % 10]->state() != before && ten.agree(); }));
    }
    CHECK(soon([&] { return ten.lines() <= 22; })); // each with each would be 45
}

TEST_CASE("one that looks finds the others and is found by nobody, and calls when it is told to")
{
    Neighbours two(2);
    House& quiet = *two.houses[0];
    House& open = *two.houses[1];
    open.open();
    REQUIRE(quiet.discovery.begin(LocalDiscovery::Manner::Looks));
    REQUIRE(soon([&] { return quiet.discovery.near().size() == 1; }));
    CHECK(open.discovery.near().empty());
    CHECK(two.lines() == 0);
    REQUIRE(quiet.discovery.call(*quiet.discovery.near().begin()));
    CHECK(soon([&] { return two.lines() == 1 && two.agree(); }));
    open.discovery.setManner(LocalDiscovery::Manner::Looks);
    CHECK(soon([&] { return quiet.discovery.near().empty(); }));
}

TEST_CASE("who announces what it heard from a member gets nothing, and is not called again and again")
{
    Neighbours two(2);
    House& one = *two.houses[0];
    QTcpServer liar;
    int calls = 0;
    QObject::connect(&liar, &QTcpServer::newConnection, &liar, [&] {
        ++calls;
        liar.nextPendingConnection()->abort();
    });
    REQUIRE(liar.listen(QHostAddress::LocalHost));
    auto member = Replica::open(two.houses[1]->handbook.store());
    REQUIRE(member);
    const auto names = localNames(*member, QDateTime::currentMSecsSinceEpoch());
    REQUIRE(names);
    one.open();
    StreetNeighbourhood street(two.street);
    street.shout({.name = names->own, .host = QStringLiteral("127.0.0.1"), .port = liar.serverPort()});
    street.shout({.name = QStringLiteral("nobody"), .host = QStringLiteral("127.0.0.1"), .port = 1});
    REQUIRE(soon([&] { return calls >= 2; }));
    CHECK(two.lines() == 0);
    const QDeadlineTimer pause(std::chrono::seconds(3));
    soon([&] { return pause.hasExpired(); });
    CHECK(calls <= 5); // after 1 s, 2 s, 4 s, each give or take a half

    two.houses[1]->open(); // the member itself, elsewhere
    CHECK(soon([&] { return two.lines() == 1 && two.agree(); }));
}
