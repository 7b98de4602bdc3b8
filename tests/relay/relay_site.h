// SPDX-License-Identifier: Apache-2.0
#pragma once

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

namespace uitwijk {

inline QString program()
{
    return QStringLiteral(UITWIJK_RELAY_PROGRAM);
}

inline std::vector<Bytes> octetsOf(const std::vector<Envelope>& envelopes)
{
    std::vector<Bytes> octets;
    octets.reserve(envelopes.size());
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
inline std::vector<Bytes> fetchAll(RelayCaller& caller)
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

/// A running relay and a plan of three devices on it.
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
        REQUIRE(founder.hello(world.plan(), world.author(0).sign, randomId<FrontierTag>()).has_value());
        REQUIRE(all<Ack>(founder.bring(octetsOf(brought))).size() == 1);
    }
};

/// Runs the event loop until `isTrue`, at most ten seconds.
inline bool eventually(const std::function<bool()>& isTrue)
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
        hello.log = randomId<FrontierTag>();
        prove(hello, key, std::get<Challenge>(heard.front()).nonce, {});
        say(hello);
        say(Vector{});
        return eventually([this] { return count<Bundles>() >= 1; });
    }

    QWebSocket socket;
    std::vector<Message> heard;
};

} // namespace uitwijk
