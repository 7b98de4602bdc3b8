// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/relay_address.h"

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

Errc refusal(const char* text)
{
    return RelayAddress::parse(QString::fromLatin1(text)).error().code;
}

} // namespace

TEST_CASE("a relay's address is one place for both bearers")
{
    const auto address = RelayAddress::parse(QStringLiteral(" https://relay.example.org:8443/some/path "));
    REQUIRE(address);
    CHECK(address->webSocket == QUrl(QStringLiteral("wss://relay.example.org:8443/v1/sync")));
    CHECK(address->http == QUrl(QStringLiteral("https://relay.example.org:8443/v1/sync")));
    CHECK(address->isEncrypted());
    CHECK_FALSE(address->pinned);
    CHECK_FALSE(RelayAddress::parse(QStringLiteral("ws://127.0.0.1:9000"))->isEncrypted());
}

TEST_CASE("a pin is a whole digest, and only where there is a certificate")
{
    const QString pin = QString(64, QLatin1Char('a'));
    const auto address = RelayAddress::parse(QStringLiteral("wss://relay.example.org#") + pin);
    REQUIRE(address);
    REQUIRE(address->pinned);
    CHECK(address->pinned->hex() == pin);
    CHECK(refusal("wss://relay.example.org#abcd") == Errc::Malformed);
    CHECK(
        RelayAddress::parse(QStringLiteral("ws://relay.example.org#") + pin).error().code == Errc::Malformed);
}

TEST_CASE("what is no address of a relay is refused")
{
    for (const char* text :
        {"", "relay.example.org", "ftp://relay.example.org", "wss://", "file:///etc/passwd"})
        CHECK(refusal(text) == Errc::Malformed);
}
