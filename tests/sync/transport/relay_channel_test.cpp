// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/long_poll_channel.h"
#include "sync/transport/web_socket_channel.h"
#include "tests/support/errc_names.h"
#include "tests/support/proxy.h"
#include "tests/support/string_makers.h"

#include <QEventLoop>
#include <QTimer>
#include <catch2/catch_test_macros.hpp>

#include <optional>

using namespace uitwijk;
using namespace std::chrono_literals;

namespace {

/// Why a channel to this port ends; nothing when it does not.
template <typename Channel>
std::optional<Errc> endOf(quint16 port)
{
    const auto address = RelayAddress::parse(QStringLiteral("ws://127.0.0.1:%1").arg(port));
    REQUIRE(address);
    Channel channel(*address);
    QEventLoop loop;
    std::optional<Errc> end;
    QObject::connect(&channel, &RelayChannel::closed, &loop, [&](const Error& why) {
        end = why.code;
        loop.quit();
    });
    QTimer::singleShot(15s, &loop, &QEventLoop::quit);
    channel.open();
    if (!end)
        loop.exec();
    return end;
}

quint16 portOfNobody()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

TEST_CASE("where nobody listens no other way of speaking would help")
{
    CHECK(endOf<WebSocketChannel>(portOfNobody()) == Errc::Unreachable);
    CHECK(endOf<LongPollChannel>(portOfNobody()) == Errc::Unreachable);
}

TEST_CASE("whoever is there and does not take up the WebSocket may be spoken to in another way")
{
    for (const char* answer : {"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n",
             "HTTP/1.1 400 Bad Request\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi",
             "HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\n\r\n", "220 mail.example.org\r\n", ""}) {
        const Proxy proxy(answer);
        CAPTURE(answer);
        CHECK(endOf<WebSocketChannel>(proxy.port()) == Errc::Unsupported);
    }
}

TEST_CASE("an answer that says to come back is told from one that no relay gives")
{
    const Proxy busy("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");
    CHECK(endOf<LongPollChannel>(busy.port()) == Errc::Unreachable);
    const Proxy other("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
    CHECK(endOf<LongPollChannel>(other.port()) == Errc::Unsupported);
    const Proxy page("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");
    CHECK(endOf<LongPollChannel>(page.port()) == Errc::Unsupported);
}
