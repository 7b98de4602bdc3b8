// SPDX-License-Identifier: Apache-2.0
#include "tests/relay/relay_site.h"

using namespace uitwijk;

namespace {

bool makeCertificate(const QString& key, const QString& certificate)
{
    return QProcess::execute(QStringLiteral("openssl"),
               {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                   QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                   QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                   QStringLiteral("-subj"), QStringLiteral("/CN=relay.example.org"),
                   QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate})
        == 0;
}

} // namespace

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
    REQUIRE(device.hello(site.world.plan(), site.world.author(0).sign, randomId<FrontierTag>()).has_value());
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
    REQUIRE(makeCertificate(key, certificate));
    RelayProgram relay(program(), folder.filePath(QStringLiteral("relay")),
        {QStringLiteral("--tls-cert"), certificate, QStringLiteral("--tls-key"), key});
    REQUIRE(relay.start());
    WireWorld world;
    RelayCaller device(relay.port(), RelayCaller::With::Tls);
    REQUIRE(device.isConnected());
    CHECK(device.protocol() == QSsl::TlsV1_3);
    const auto greeting = device.hello(world.plan(), world.author(0).sign, randomId<FrontierTag>());
    CHECK(all<Hello>(greeting).size() == 1);
    CHECK(all<Ack>(device.bring(octetsOf(world.found(2)))).size() == 1);

    // A new certificate: new connections see it, and the old one goes on.
    REQUIRE(makeCertificate(key, certificate));
    REQUIRE(eventually([&] { return relay.log().contains("tls-reloaded"); }));
    CHECK(all<Ack>(device.bring({world.data(0, "on the old connection").bytes()})).size() == 1);
    RelayCaller later(relay.port(), RelayCaller::With::Tls);
    CHECK(later.certificate() != device.certificate());
    CHECK(all<Hello>(later.hello(world.plan(), world.author(1).sign, randomId<FrontierTag>())).size() == 1);

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
