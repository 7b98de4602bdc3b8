// SPDX-License-Identifier: Apache-2.0
#include "tests/support/relay_caller.h"
#include "tests/support/relay_program.h"
#include "tests/support/string_makers.h"
#include "tests/support/wire_world.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>
#include <QWebSocket>

#include <catch2/catch_test_macros.hpp>

#include <functional>
#include <memory>

using namespace uitwijk;

namespace {

QString program()
{
    return QStringLiteral(UITWIJK_RELAY_PROGRAM);
}

std::vector<Bytes> octetsOf(const std::vector<Envelope>& envelopes)
{
    std::vector<Bytes> octets;
    for (const Envelope& envelope : envelopes)
        octets.push_back(envelope.bytes());
    return octets;
}

template <typename Kind>
std::vector<Kind> all(const std::optional<std::vector<Message>>& messages)
{
    REQUIRE(messages.has_value());
    std::vector<Kind> found;
    for (const Message& message : *messages)
        if (const auto* one = std::get_if<Kind>(&message))
            found.push_back(*one);
    return found;
}

/// All that the relay has for this member.
std::vector<Bytes> fetchAll(RelayCaller& caller)
{
    std::vector<Bytes> envelopes;
    auto messages = caller.say(Vector{});
    for (int round = 0; round < 50; ++round) {
        bool isLast = false;
        for (const Bundles& bundles : all<Bundles>(messages)) {
            envelopes.insert(envelopes.end(), bundles.envelopes.begin(), bundles.envelopes.end());
            isLast = bundles.isLast;
        }
        if (isLast)
            return envelopes;
        messages = caller.wait();
    }
    return envelopes;
}

struct Site {
    QTemporaryDir folder;
    RelayProgram relay{program(), folder.path() + QStringLiteral("/relay")};
    WireWorld world;
    std::vector<Envelope> brought;

    void found()
    {
        REQUIRE(relay.start());
        brought = world.found(3);
        RelayCaller founder(relay.port());
        REQUIRE(founder.hello(world.plan(), world.author(0).sign, randomId<Digest>()).has_value());
        REQUIRE(all<Ack>(founder.bring(octetsOf(brought))).size() == 1);
    }
};

/// Runs the event loop until `isTrue`, at most ten seconds.
bool eventually(const std::function<bool()>& isTrue)
{
    QElapsedTimer time;
    time.start();
    while (!isTrue() && time.elapsed() < 10'000) {
        QEventLoop loop;
        QTimer::singleShot(10, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return isTrue();
}

/// A device on a WebSocket.
struct SocketCaller {
    explicit SocketCaller(quint16 port)
    {
        QObject::connect(
            &socket, &QWebSocket::binaryMessageReceived, &socket, [this](const QByteArray& frame) {
                const auto messages = decodeMessages(frame);
                REQUIRE(messages.has_value());
                heard.insert(heard.end(), messages->begin(), messages->end());
            });
        socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/v1/sync").arg(port)));
    }
    void say(const Message& message) { socket.sendBinaryMessage(encodeMessage(message)); }
    template <typename Kind>
    [[nodiscard]] qsizetype count() const
    {
        return std::count_if(heard.begin(), heard.end(),
            [](const Message& message) { return std::holds_alternative<Kind>(message); });
    }
    [[nodiscard]] std::size_t bundles() const
    {
        std::size_t sum = 0;
        for (const Message& message : heard)
            if (const auto* bundles = std::get_if<Bundles>(&message))
                sum += bundles->envelopes.size();
        return sum;
    }
    bool enter(const WireWorld& world, const SigningKey& key)
    {
        if (!eventually([this] { return count<Challenge>() == 1; }))
            return false;
        Hello hello{.plan = planAliasOf(world.plan())};
        hello.log = randomId<Digest>();
        prove(hello, key, std::get<Challenge>(heard.front()).nonce, {});
        say(hello);
        say(Vector{});
        return eventually([this] { return count<Bundles>() >= 1; });
    }

    QWebSocket socket;
    std::vector<Message> heard;
};

} // namespace

TEST_CASE("what was acknowledged is there after kill -9")
{
    Site site;
    site.found();
    for (int round = 0; round < 20; ++round) {
        {
            RelayCaller device(site.relay.port());
            REQUIRE(
                device.hello(site.world.plan(), site.world.author(0).sign, randomId<Digest>()).has_value());
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
    REQUIRE(reader.hello(site.world.plan(), site.world.author(2).sign, randomId<Digest>()).has_value());
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
        REQUIRE(device.hello(site.world.plan(), site.world.author(0).sign, randomId<Digest>()).has_value());
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
        REQUIRE(again.hello(site.world.plan(), site.world.author(0).sign, randomId<Digest>()).has_value());
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
    REQUIRE(before.hello(site.world.plan(), site.world.author(0).sign, randomId<Digest>()).has_value());
    REQUIRE(all<Ack>(before.bring({site.brought.back().bytes()})).size() == 1);
    site.relay.kill();
    REQUIRE(QDir(site.relay.folder()).removeRecursively());
    REQUIRE(site.relay.start());

    RelayCaller member(site.relay.port()); // not the founder
    const auto greeting = member.hello(site.world.plan(), site.world.author(2).sign, randomId<Digest>());
    CHECK(member.incarnation() != before.incarnation());
    REQUIRE(all<Vector>(greeting).size() == 1);
    CHECK(all<Vector>(greeting).front().entries.empty());
    CHECK(all<Refused>(member.bring(octetsOf(site.brought))).empty());
    RelayCaller other(site.relay.port());
    REQUIRE(other.hello(site.world.plan(), site.world.author(1).sign, randomId<Digest>()).has_value());
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

TEST_CASE("a long poll waits and is answered as soon as another brings something")
{
    Site site;
    site.found();
    RelayCaller waiting(site.relay.port());
    REQUIRE(waiting.hello(site.world.plan(), site.world.author(1).sign, randomId<Digest>()).has_value());
    REQUIRE(fetchAll(waiting).size() == 4);
    waiting.write("GET /v1/sync HTTP/1.1\r\nHost: x\r\n" + waiting.sessionField() + "\r\n");
    RelayCaller writer(site.relay.port());
    REQUIRE(writer.hello(site.world.plan(), site.world.author(0).sign, randomId<Digest>()).has_value());
    REQUIRE(all<Ack>(writer.bring({site.world.data(0, "news").bytes()})).size() == 1);
    const auto answer = waiting.answer();
    const auto messages = decodeMessages(answer.body);
    REQUIRE(messages.has_value());
    CHECK(all<Bundles>(*messages).size() == 1);
}

TEST_CASE("garbage ends its own connection and no other")
{
    Site site;
    site.found();
    SocketCaller garbled(site.relay.port());
    REQUIRE(eventually([&] { return garbled.count<Challenge>() == 1; }));
    garbled.socket.sendBinaryMessage(randomBytes(5'000));
    CHECK(eventually([&] { return garbled.socket.state() == QAbstractSocket::UnconnectedState; }));
    SocketCaller texting(site.relay.port());
    REQUIRE(eventually([&] { return texting.count<Challenge>() == 1; }));
    texting.socket.sendTextMessage(QStringLiteral("hello"));
    CHECK(eventually([&] { return texting.socket.state() == QAbstractSocket::UnconnectedState; }));
    for (const Bytes& octets : {Bytes(5'000, '\0'), randomBytes(5'000), Bytes("GET / HTTP/9.9\r\n\r\n"),
             Bytes("POST /v1/sync HTTP/1.1\r\nContent-Length: -5\r\n\r\n")}) {
        RelayCaller caller(site.relay.port());
        caller.write(octets);
        CHECK(caller.isCutWithin(11'000));
    }
    CHECK(RelayCaller(site.relay.port()).request("GET", "/healthz").status == 200);
}

TEST_CASE("slow and oversized requests are cut while others are served")
{
    Site site;
    site.found();
    std::vector<std::unique_ptr<RelayCaller>> slow;
    for (int i = 0; i < 100; ++i) {
        slow.push_back(std::make_unique<RelayCaller>(site.relay.port()));
        slow.back()->write("GET /healthz HTTP/1.1\r\nX-Slow: ");
    }
    CHECK(RelayCaller(site.relay.port()).request("POST", "/v1/sync", Bytes(2'000'000, 'x')).status == 413);
    const Bytes longField = "X: " + Bytes(20'000, 'y') + "\r\n";
    CHECK(RelayCaller(site.relay.port()).request("GET", "/healthz", {}, longField).status == 431);
    RelayCaller device(site.relay.port());
    REQUIRE(device.hello(site.world.plan(), site.world.author(0).sign, randomId<Digest>()).has_value());
    QElapsedTimer time;
    time.start();
    CHECK(all<Ack>(device.bring({site.world.data(0, "meanwhile").bytes()})).size() == 1);
    CHECK(time.elapsed() < 5'000);
    for (const auto& caller : slow) {
        caller->write("a"); // still not the end of the header
        CHECK(caller->isCutWithin(15'000));
    }
    CHECK(RelayCaller(site.relay.port()).request("GET", "/healthz").status == 200);
}

TEST_CASE("TLS 1.3 with a certificate of one's own, to which HELLO is bound")
{
    QTemporaryDir folder;
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    const QString certificate = folder.filePath(QStringLiteral("certificate.pem"));
    REQUIRE(
        QProcess::execute(QStringLiteral("openssl"),
            {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"),
                QStringLiteral("-nodes"), QStringLiteral("-subj"), QStringLiteral("/CN=relay.example.org"),
                QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate})
        == 0);
    RelayProgram relay(program(), folder.filePath(QStringLiteral("relay")),
        {QStringLiteral("--tls-cert"), certificate, QStringLiteral("--tls-key"), key});
    REQUIRE(relay.start());
    WireWorld world;
    RelayCaller device(relay.port(), RelayCaller::With::Tls);
    REQUIRE(device.isConnected());
    CHECK(device.protocol() == QSsl::TlsV1_3);
    const auto greeting = device.hello(world.plan(), world.author(0).sign, randomId<Digest>());
    CHECK(all<Hello>(greeting).size() == 1);
    CHECK(all<Ack>(device.bring(octetsOf(world.found(2)))).size() == 1);
    RelayCaller plain(relay.port());
    plain.write("GET /healthz HTTP/1.1\r\n\r\n");
    CHECK(plain.isCutWithin(12'000));
    CHECK(relay.stop() == 0);
}

TEST_CASE("health and metrics tell how it is and nothing about anybody")
{
    Site site;
    site.found();
    RelayCaller caller(site.relay.port());
    CHECK(caller.request("GET", "/healthz").body == "ok\n");
    const Bytes metrics = caller.request("GET", "/metrics").body;
    CHECK(metrics.contains("\nuitwijk_relay_bundles_stored_total 4\n"));
    CHECK(metrics.contains("# TYPE uitwijk_relay_connections gauge"));
    CHECK_FALSE(metrics.contains(site.world.plan().bytes().toHex()));
    CHECK(caller.request("GET", "/nothing").status == 404);
    CHECK(RelayCaller(site.relay.port()).request("DELETE", "/v1/sync").status == 405);
    CHECK(RelayCaller(site.relay.port())
              .request("GET", "/v1/sync", {}, "Uitwijk-Session: 00112233445566778899aabbccddeeff\r\n")
              .status
        == 404);
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
    const auto run = [](QStringList arguments) { return QProcess::execute(program(), arguments); };
    const QString data = folder.filePath(QStringLiteral("relay"));
    const QString listen = QStringLiteral("--listen=127.0.0.1:0");
    CHECK(run({QStringLiteral("--help")}) == 0);
    CHECK(run({}) == 2);
    CHECK(run({QStringLiteral("--data=") + data, listen, QStringLiteral("--wrong")}) == 2);
    CHECK(run({QStringLiteral("--data=") + data, listen, QStringLiteral("--postgres=host=db.example.org")})
        == 2);
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
