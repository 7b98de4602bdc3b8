// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/screen_pictures.h"

#include "app/handbook/carrying.h"
#include "app/handbook/joining.h"
#include "app/opening.h"

#include <catch2/catch_test_macros.hpp>

#include <QQuickItem>
#include <QTemporaryDir>
#include <QTest>

using namespace uitwijk;

namespace {

const QString kPassphrase = QStringLiteral("four small green boats");

/// Another copy of the handbook, without its app.
Handbook letIn(const QString& folder, const std::function<Result<Welcome>(const Bytes&)>& answer)
{
    const auto request = beginJoining(
        {.folder = folder, .organisation = {}, .person = {}, .passphrase = kPassphrase, .cost = kWeakestCost},
        machineClock());
    REQUIRE(request);
    const auto welcome = answer(*request);
    REQUIRE(welcome);
    {
        auto joining = Handbook::open(folder, kPassphrase, machineClock());
        REQUIRE(joining);
        REQUIRE(finishJoining(*joining, welcome->file));
    }
    auto opened = Handbook::open(folder, kPassphrase, machineClock());
    REQUIRE(opened);
    return *std::move(opened);
}

AuthorId selfOf(Handbook& handbook)
{
    const auto replica = Replica::open(handbook.store());
    REQUIRE(replica);
    return replica->self();
}

template <typename Work>
auto onHandbook(ShownApp& app, Work work)
{
    auto doing = app.session().gateway()->runOnHandbook(std::move(work));
    REQUIRE(QTest::qWaitFor([&] { return doing.isFinished(); }, 20000));
    return doing.result();
}

} // namespace

TEST_CASE("who was let in by somebody who had been removed is let in again with a touch")
{
    const QTemporaryDir folder;
    ShownApp app(ShownApp::Handbook::Sample);
    const auto admitHere = [&app](const Bytes& request) {
        return onHandbook(app, [&request](Handbook& sponsor) {
            return admitDevice(sponsor, request,
                {.name = QStringLiteral("Karim Peeters"), .role = Role::Admin, .relay = {}});
        });
    };
    auto karim = letIn(folder.filePath(QStringLiteral("karim")), admitHere);
    auto noor = letIn(folder.filePath(QStringLiteral("noor")), [&karim](const Bytes& request) {
        return admitDevice(
            karim, request, {.name = QStringLiteral("Noor Verhulst"), .role = Role::Responder, .relay = {}});
    });
    const AuthorId gone = selfOf(karim);
    const QString newcomer = selfOf(noor).hex();
    const QString path = folder.filePath(QStringLiteral("noor.uwk"));
    REQUIRE(carryOut(noor, path, {}));
    const bool isTold = onHandbook(app, [&](Handbook& handbook) {
        auto replica = Replica::open(handbook.store());
        return replica && replica->removeDevice(gone, {.reason = QStringLiteral("left"), .at = 1790000000000})
            && carryIn(handbook, path, QStringLiteral("en"));
    });
    REQUIRE(isTold);
    const auto member = [&newcomer](ShownApp& shown) {
        shown.ask("openDevice");
        shown.ask("openMembers");
        shown.ask("openMember", newcomer);
    };
    show(app, {{"member-orphaned", member}});
    app.dress({"", kDesktop});
    member(app);
    CHECK(app.named(QStringLiteral("Its admission does not count")));
    REQUIRE(app.press(QStringLiteral("Let it in again")));
    REQUIRE(
        QTest::qWaitFor([&] { return !app.named(QStringLiteral("Its admission does not count")); }, 20000));
    CHECK(onHandbook(app, [&](Handbook& handbook) {
        const auto replica = Replica::open(handbook.store());
        return replica && replica->membership().isActive(*AuthorId::fromHex(newcomer));
    }));
}
