// SPDX-License-Identifier: Apache-2.0
#include "tests/relay/relay_site.h"

using namespace uitwijk;

TEST_CASE("what was acknowledged is there after kill -9")
{
    Site site;
    site.found();
    for (int round = 0; round < 20; ++round) {
        {
            RelayCaller device(site.relay.port());
            REQUIRE(device.hello(site.world.plan(), site.world.author(0).sign, randomId<FrontierTag>())
                        .has_value());
            for (int i = 0; i <= round % 3; ++i) {
                site.brought.push_back(site.world.data(i, "round " + Bytes::number(round)));
                const auto acks = all<Ack>(device.bring({site.brought.back().bytes()}));
                REQUIRE(acks.size() == 1);
                REQUIRE(acks.front().entries.front().seq == site.brought.back().header().seq);
            }
            site.relay.kill();
        }
        REQUIRE(site.relay.start());
    }
    RelayCaller reader(site.relay.port());
    REQUIRE(reader.hello(site.world.plan(), site.world.author(2).sign, randomId<FrontierTag>()).has_value());
    CHECK(fetchAll(reader) == octetsOf(site.brought));
}

TEST_CASE("a kill in the middle of an upload loses nothing that was acknowledged and breaks nothing")
{
    Site site;
    site.found();
    std::size_t acknowledged = 0;
    for (int round = 0; round < 5; ++round) {
        std::vector<Bytes> waiting;
        for (int i = 0; i < 40; ++i) {
            site.brought.push_back(site.world.data(0, "text " + Bytes::number(i)));
            waiting.push_back(site.brought.back().bytes());
        }
        RelayCaller device(site.relay.port());
        REQUIRE(
            device.hello(site.world.plan(), site.world.author(0).sign, randomId<FrontierTag>()).has_value());
        for (const Bytes& octets : waiting)
            device.write("POST /v1/sync HTTP/1.1\r\nHost: x\r\n" + device.sessionField()
                + "Content-Length: " + Bytes::number(encodeMessage(Bundles{.envelopes = {octets}}).size())
                + "\r\n\r\n" + encodeMessage(Bundles{.envelopes = {octets}}));
        for (int i = 0; i < 8 * (round + 1) && i < 40; ++i)
            if (device.answer().status == 200)
                ++acknowledged;
        site.relay.kill();
        REQUIRE(site.relay.start());
        RelayCaller again(site.relay.port());
        REQUIRE(
            again.hello(site.world.plan(), site.world.author(0).sign, randomId<FrontierTag>()).has_value());
        CHECK(fetchAll(again).size() >= 4 + acknowledged);
        REQUIRE(all<Refused>(again.bring(waiting)).empty()); // idempotent: all of them again
        acknowledged = site.brought.size() - 4;
    }
    CHECK(site.relay.stop() == 0);
    CHECK(
        QProcess::execute(program(), {QStringLiteral("check"), QStringLiteral("--data"), site.relay.folder()})
        == 0);
}

TEST_CASE("a wiped relay is another one and is refilled by any member")
{
    Site site;
    site.found();
    site.brought.push_back(site.world.data(1, "written before"));
    RelayCaller before(site.relay.port());
    REQUIRE(before.hello(site.world.plan(), site.world.author(0).sign, randomId<FrontierTag>()).has_value());
    REQUIRE(all<Ack>(before.bring({site.brought.back().bytes()})).size() == 1);
    site.relay.kill();
    REQUIRE(QDir(site.relay.folder()).removeRecursively());
    REQUIRE(site.relay.start());

    RelayCaller member(site.relay.port()); // not the founder
    const auto greeting = member.hello(site.world.plan(), site.world.author(2).sign, randomId<FrontierTag>());
    CHECK(member.incarnation() != before.incarnation());
    REQUIRE(all<Vector>(greeting).size() == 1);
    CHECK(all<Vector>(greeting).front().entries.empty());
    CHECK(all<Refused>(member.bring(octetsOf(site.brought))).empty());
    RelayCaller other(site.relay.port());
    REQUIRE(other.hello(site.world.plan(), site.world.author(1).sign, randomId<FrontierTag>()).has_value());
    CHECK(fetchAll(other) == octetsOf(site.brought));
}

TEST_CASE("a device on a WebSocket gets what another brings, at once")
{
    Site site;
    site.found();
    SocketCaller listener(site.relay.port());
    REQUIRE(listener.enter(site.world, site.world.author(1).sign));
    CHECK(listener.bundles() == 4);
    SocketCaller writer(site.relay.port());
    REQUIRE(writer.enter(site.world, site.world.author(2).sign));
    writer.say(Bundles{.envelopes = {site.world.data(2, "news").bytes()}});
    CHECK(eventually([&] { return listener.bundles() == 5; }));
    CHECK(eventually([&] { return writer.count<Ack>() == 1; }));
    CHECK(writer.bundles() == 4); // not back to who brought it
}

TEST_CASE("a device on a WebSocket that had nothing to bring gets what another brings later")
{
    Site site;
    site.found();
    SocketCaller listener(site.relay.port());
    REQUIRE(listener.enter(site.world, site.world.author(1).sign));
    listener.say(Bundles{.isLast = true, .envelopes = {}}); // the answer to the relay's VECTOR
    listener.say(Ping{.isAnswer = false});
    REQUIRE(eventually([&] { return listener.count<Ping>() == 1; }));
    RelayCaller writer(site.relay.port());
    REQUIRE(writer.hello(site.world.plan(), site.world.author(2).sign, randomId<FrontierTag>()).has_value());
    REQUIRE(all<Ack>(writer.bring({site.world.data(2, "news").bytes()})).size() == 1);
    CHECK(eventually([&] { return listener.bundles() == 5; }));
}

TEST_CASE("a long poll waits and is answered as soon as another brings something")
{
    Site site;
    site.found();
    RelayCaller waiting(site.relay.port());
    REQUIRE(waiting.hello(site.world.plan(), site.world.author(1).sign, randomId<FrontierTag>()).has_value());
    REQUIRE(fetchAll(waiting).size() == 4);
    waiting.write("GET /v1/sync HTTP/1.1\r\nHost: x\r\n" + waiting.sessionField() + "\r\n");
    RelayCaller writer(site.relay.port());
    REQUIRE(writer.hello(site.world.plan(), site.world.author(0).sign, randomId<FrontierTag>()).has_value());
    REQUIRE(all<Ack>(writer.bring({site.world.data(0, "news").bytes()})).size() == 1);
    const auto answer = waiting.answer();
    const auto messages = decodeMessages(answer.body);
    REQUIRE(messages.has_value());
    CHECK(all<Bundles>(*messages).size() == 1);
}

TEST_CASE("neither log nor store says who, and nothing is readable")
{
    const Bytes canary = "canary-7f3a Noodplan +31 20 555 0142";
    Site site;
    site.found();
    {
        SocketCaller device(site.relay.port());
        REQUIRE(device.enter(site.world, site.world.author(1).sign));
        device.say(Bundles{.envelopes = {site.world.data(1, canary).bytes()}});
        REQUIRE(eventually([&] { return device.count<Ack>() == 1; }));
        device.socket.sendBinaryMessage(canary); // nonsense, to provoke a line in the log
        eventually([&] { return device.socket.state() == QAbstractSocket::UnconnectedState; });
    }
    CHECK(site.relay.stop() == 0);
    const Bytes log = site.relay.log();
    CHECK(log.contains("\"event\":\"plan-created\""));
    CHECK(log.contains("\"event\":\"stopped\""));
    for (const Bytes& line : log.trimmed().split('\n'))
        CHECK(QJsonDocument::fromJson(line).isObject());
    const Bytes plan = site.world.plan().bytes();
    const Bytes author = site.world.author(1).id().bytes();
    for (const Bytes& secret : {plan, author, planAliasOf(site.world.plan()).bytes()}) {
        CHECK_FALSE(log.contains(secret));
        CHECK_FALSE(log.contains(secret.toHex()));
        CHECK_FALSE(log.contains(secret.toHex().left(8)));
    }
    CHECK_FALSE(log.contains("127.0.0.1"));
    QDirIterator files(site.folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK_FALSE(file.readAll().contains("canary-7f3a"));
    }
}

TEST_CASE("the program says what is wrong and changes nothing")
{
    QTemporaryDir folder;
    const auto run = [](const QStringList& arguments) { return QProcess::execute(program(), arguments); };
    const QString data = folder.filePath(QStringLiteral("relay"));
    const QString listen = QStringLiteral("--listen=127.0.0.1:0");
    CHECK(run({QStringLiteral("--help")}) == 0);
    CHECK(run({}) == 2);
    CHECK(run({QStringLiteral("--data=") + data, listen, QStringLiteral("--wrong")}) == 2);
    CHECK(run({QStringLiteral("--postgres=host=") + folder.path(), listen}) == 1); // nobody there
    CHECK(run({QStringLiteral("--postgres=nonsense"), listen}) == 1);
    CHECK(run({listen, QStringLiteral("--postgres=host=x"), QStringLiteral("--register=token")}) == 2);
    CHECK(run({QStringLiteral("--data=") + data, QStringLiteral("--listen=0.0.0.0:0")}) == 1);
    CHECK(run({QStringLiteral("check"), QStringLiteral("--data"), folder.filePath(QStringLiteral("none"))})
        == 1);

    RelayProgram relay(program(), data);
    REQUIRE(relay.start());
    CHECK(run({QStringLiteral("--data=") + data, listen}) == 3); // in use
    CHECK(run({QStringLiteral("check"), QStringLiteral("--data"), data}) == 0);
    CHECK(relay.stop() == 0);
    QFile store(data + QStringLiteral("/relay.db"));
    REQUIRE(store.open(QIODevice::ReadWrite));
    store.seek(20);
    store.write(Bytes(4'000, 'x'));
    store.close();
    CHECK(run({QStringLiteral("check"), QStringLiteral("--data"), data}) == 4);
    CHECK(run({QStringLiteral("--data=") + data, listen}) == 4);
}
