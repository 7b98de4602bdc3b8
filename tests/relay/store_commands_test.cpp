// SPDX-License-Identifier: Apache-2.0
#include "tests/relay/relay_site.h"
#include "tests/support/postgres_server.h"

#include <atomic>
#include <thread>

using namespace uitwijk;

namespace {

int run(const QStringList& arguments)
{
    return QProcess::execute(program(), arguments);
}

QStringList on(const QString& command, const QString& folder)
{
    return {command, QStringLiteral("--data"), folder};
}

bool enter(RelayCaller& caller, const Site& site, const SigningKey& key)
{
    return caller.hello(site.world.plan(), key, randomId<FrontierTag>()).has_value();
}

} // namespace

TEST_CASE("a backup is taken while the relay runs, goes on from the last one, and restores as another relay")
{
    Site site;
    site.found();
    const QString backup = site.folder.filePath(QStringLiteral("backup"));
    const QStringList take
        = on(QStringLiteral("backup"), site.relay.folder()) + QStringList{QStringLiteral("--to"), backup};
    REQUIRE(run(take) == 0);
    RelayCaller device(site.relay.port());
    REQUIRE(enter(device, site, site.world.author(1).sign));
    site.brought.push_back(site.world.data(1, "after the first backup"));
    REQUIRE(all<Ack>(device.bring({site.brought.back().bytes()})).size() == 1);
    REQUIRE(run(take) == 0);
    CHECK(run(on(QStringLiteral("check"), backup)) == 0);

    // Not over another store, and not into one.
    Site stranger;
    stranger.found();
    CHECK(run(on(QStringLiteral("backup"), stranger.relay.folder())
              + QStringList{QStringLiteral("--to"), backup})
        == 1);
    CHECK(run(on(QStringLiteral("restore"), site.relay.folder())
              + QStringList{QStringLiteral("--from"), backup})
        == 3); // in use

    const QString again = site.folder.filePath(QStringLiteral("again"));
    const QStringList restore
        = on(QStringLiteral("restore"), again) + QStringList{QStringLiteral("--from"), backup};
    REQUIRE(run(restore) == 0);
    CHECK(run(restore) == 1); // not empty any more
    RelayProgram restored(program(), again);
    REQUIRE(restored.start());
    RelayCaller reader(restored.port());
    REQUIRE(enter(reader, site, site.world.author(2).sign));
    CHECK(fetchAll(reader) == octetsOf(site.brought));
    CHECK(reader.incarnation() != device.incarnation());
}

TEST_CASE("moving to PostgreSQL and back is one command, and those who read notice nothing")
{
    if (const QString reason = PostgresServer::whyNot(); !reason.isEmpty())
        SKIP(reason.toStdString());
    PostgresServer server;
    REQUIRE(server.make());
    REQUIRE(server.start());
    Site site;
    site.found();
    const QString postgres = QStringLiteral("--postgres=") + QString::fromStdString(server.conninfo());
    const QStringList move = on(QStringLiteral("move"), site.relay.folder()) + QStringList{postgres};
    constexpr int kWaiting = 400;
    std::vector<Envelope> waiting;
    waiting.reserve(kWaiting);
    for (int i = 0; i < kWaiting; ++i)
        waiting.push_back(site.world.data(1, "while it moves " + Bytes::number(i)));
    std::atomic<std::size_t> taken{0};
    std::thread writer([&] {
        RelayCaller device(site.relay.port());
        bool isIn = enter(device, site, site.world.author(1).sign);
        while (isIn && taken < waiting.size()) {
            const auto answer = device.bring({waiting[taken].bytes()});
            isIn = answer && std::any_of(answer->begin(), answer->end(), [](const Message& message) {
                return std::holds_alternative<Ack>(message);
            });
            taken += isIn ? 1 : 0;
        }
    });
    RelayCaller reader(site.relay.port());
    CHECK(enter(reader, site, site.world.author(2).sign));
    const int moved = run(move + QStringList{QStringLiteral("--to=postgres")});
    writer.join();
    REQUIRE(moved == 0);
    site.brought.insert(site.brought.end(), waiting.begin(), waiting.begin() + qsizetype(taken));
    CHECK(fetchAll(reader) == octetsOf(site.brought)); // the old one still serves
    RelayCaller late(site.relay.port());
    REQUIRE(enter(late, site, site.world.author(0).sign));
    const auto refused = all<Refused>(late.bring({site.world.data(0, "late").bytes()}));
    REQUIRE(refused.size() == 1);
    CHECK(refused.front().code == Refused::Code::Busy);

    RelayProgram shared(program(), site.folder.filePath(QStringLiteral("shared")), {postgres});
    REQUIRE(shared.start());
    RelayCaller there(shared.port());
    REQUIRE(enter(there, site, site.world.author(1).sign));
    CHECK(there.incarnation() == reader.incarnation());
    CHECK(fetchAll(there) == octetsOf(site.brought));
    for (std::size_t i = taken; i < waiting.size(); ++i)
        site.brought.push_back(waiting[i]);
    CHECK(all<Refused>(there.bring(octetsOf({waiting.begin() + qsizetype(taken), waiting.end()}))).empty());

    CHECK(run(move + QStringList{QStringLiteral("--to=sqlite")}) == 3); // the old one still has the folder
    site.relay.kill();
    REQUIRE(run(move + QStringList{QStringLiteral("--to=sqlite")}) == 0);
    REQUIRE(site.relay.start());
    RelayCaller back(site.relay.port());
    REQUIRE(enter(back, site, site.world.author(2).sign));
    CHECK(back.incarnation() == reader.incarnation());
    CHECK(fetchAll(back) == octetsOf(site.brought));
    CHECK(all<Ack>(back.bring({site.world.data(2, "home again").bytes()})).size() == 1);
}

TEST_CASE("a configuration file says what the command line may say, and the command line goes first")
{
    QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("relay"));
    const QString path = folder.filePath(QStringLiteral("relay.conf"));
    const auto write = [&](const Bytes& text) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
    };
    const QString config = QStringLiteral("--config=") + path;
    write(
        "# a relay\n\ndata = /nonexistent/relay\nlisten = 127.0.0.1:0\nquota-mb = 5\nmax-connections = 10\n");
    RelayProgram relay(program(), data, {config});
    REQUIRE(relay.start());
    CHECK(relay.stop() == 0);
    CHECK(run({QStringLiteral("check"), config, QStringLiteral("--data"), data}) == 0);
    CHECK(run({QStringLiteral("check"), config}) == 1);
    write("listen = 127.0.0.1:0\nwrong = 1\n");
    CHECK(run({config, QStringLiteral("--data"), data}) == 2);
    write("listen\n");
    CHECK(run({config, QStringLiteral("--data"), data}) == 2);
    write("quota-mb = 0\n");
    CHECK(run({QStringLiteral("check"), config, QStringLiteral("--data"), data}) == 2);
    CHECK(
        run({QStringLiteral("check"), QStringLiteral("--config=") + folder.filePath(QStringLiteral("none"))})
        == 2);
}

TEST_CASE("one handbook is promised more or less than the others, while the relay runs")
{
    QTemporaryDir folder;
    const QString data = folder.filePath(QStringLiteral("relay"));
    RelayProgram relay(program(), data, {QStringLiteral("--quota-mb=1")});
    REQUIRE(relay.start());
    WireWorld world;
    RelayCaller device(relay.port());
    REQUIRE(device.hello(world.plan(), world.author(0).sign, randomId<FrontierTag>()).has_value());
    REQUIRE(all<Ack>(device.bring(octetsOf(world.found(1)))).size() == 1);
    std::vector<Envelope> large;
    for (int i = 0; i < 24; ++i)
        large.push_back(world.data(0, randomBytes(200 * 1'024)));
    std::size_t taken = 0;
    const auto bringAll = [&] { // whether there was room for all
        for (; taken < large.size(); ++taken)
            if (all<Ack>(device.bring({large[taken].bytes()})).empty())
                return false;
        return true;
    };
    CHECK_FALSE(bringAll());
    CHECK(taken == 10); // twice the promise
    const QString number = planAliasOf(world.plan()).hex();
    const auto promise = [&](const QString& handbook, const QString& megabytes) {
        return run(on(QStringLiteral("quota"), data)
            + QStringList{QStringLiteral("--handbook"), handbook, QStringLiteral("--mb"), megabytes});
    };
    CHECK(promise(QString(32, u'0'), QStringLiteral("3")) == 1);
    CHECK(promise(number.left(7), QStringLiteral("3")) == 1);
    CHECK(promise(number, QStringLiteral("much")) == 2);
    CHECK(run(on(QStringLiteral("quota"), data)) == 2);
    REQUIRE(promise(number.left(8).toUpper(), QStringLiteral("2")) == 0);
    CHECK_FALSE(bringAll());
    CHECK(taken == 20);

    // It goes where the bundles go.
    const QString backup = folder.filePath(QStringLiteral("backup"));
    REQUIRE(run(on(QStringLiteral("backup"), data) + QStringList{QStringLiteral("--to"), backup}) == 0);
    for (const QString& store : {data, backup}) {
        QProcess list;
        list.start(program(), on(QStringLiteral("handbooks"), store));
        REQUIRE(list.waitForFinished(10'000));
        const Bytes text = list.readAllStandardOutput();
        CHECK(text.contains(number.toLatin1()));
        CHECK(text.contains("2 MB"));
    }
    REQUIRE(promise(number, QStringLiteral("default")) == 0);
    CHECK_FALSE(bringAll());
    REQUIRE(promise(number, QStringLiteral("3")) == 0);
    CHECK(bringAll());
}
