// SPDX-License-Identifier: Apache-2.0
// The files in tests/data/wire are the format: what they say holds for every later version that speaks
// proto 1.
#include "sync/wire/canonical_cbor.h"
#include "sync/wire/chain.h"
#include "sync/wire/membership.h"
#include "sync/wire/messages.h"
#include "sync/wire/seal.h"
#include "tests/support/errc_names.h"
#include "tests/support/string_makers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

QJsonObject vectors(const char* name)
{
    QFile file(QStringLiteral(UITWIJK_TEST_DATA "/wire/") + QString::fromLatin1(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

Bytes octets(const QJsonObject& object, const char* key)
{
    REQUIRE(object.contains(QString::fromLatin1(key)));
    return Bytes::fromHex(object.value(QString::fromLatin1(key)).toString().toLatin1());
}

int number(const QJsonObject& object, const char* key)
{
    return object.value(QString::fromLatin1(key)).toInt(-1);
}

void checkHeader(const QJsonObject& stated, const Envelope& envelope)
{
    const Header& header = envelope.header();
    CHECK(int(header.kind) == number(stated, "class"));
    CHECK(header.plan.bytes() == octets(stated, "plan"));
    CHECK(header.author.bytes() == octets(stated, "author"));
    CHECK(int(header.seq) == number(stated, "seq"));
    CHECK(header.prev.bytes() == octets(stated, "prev"));
    CHECK(header.ctl.bytes() == octets(stated, "ctl"));
    CHECK(int(header.space) == number(stated, "space"));
    CHECK(header.epoch.bytes() == octets(stated, "epoch"));
    CHECK(int(header.flags) == number(stated, "flags"));
    CHECK(int(header.length) == number(stated, "length"));
    CHECK(header.nonce.bytes() == octets(stated, "nonce"));
    CHECK(envelope.headerBytes() == encodeHeader(header));
}

/// Where and why a receiver refuses the first bundle of the one author he knows.
std::pair<QString, QString> refusal(const Bytes& bytes, const ChainEnd& end, const SecretBytes& key)
{
    const auto envelope = Envelope::parse(bytes);
    if (!envelope)
        return {QStringLiteral("parse"), errcName(envelope.error().code)};
    const std::array run{*envelope};
    const RunVerdict verdict = verifyRun(run, end);
    if (verdict.error)
        return {QStringLiteral("verify"), errcName(verdict.error->code)};
    const auto plaintext = openBundle(*envelope, key);
    return plaintext ? std::pair<QString, QString>()
                     : std::pair(QStringLiteral("open"), errcName(plaintext.error().code));
}

} // namespace

TEST_CASE("the published bundles say what they are stated to say")
{
    const QJsonObject file = vectors("bundles.json");
    const SecretBytes key = SecretBytes::copyOf(octets(file, "epoch_key"));
    Membership membership;
    for (const auto& element : file.value(QStringLiteral("bundles")).toArray()) {
        const QJsonObject stated = element.toObject();
        INFO(stated.value(QStringLiteral("name")).toString().toStdString());
        const auto envelope = Envelope::parse(octets(stated, "hex"));
        REQUIRE(envelope);
        checkHeader(stated, *envelope);
        CHECK(envelope->publicPart() == octets(stated, "public"));
        CHECK(envelope->hash().bytes() == octets(stated, "hash"));
        CHECK(envelope->proof() == octets(stated, "proof"));
        CHECK(*openBundle(*envelope, key) == octets(stated, "plaintext"));
        const auto author = membership.keyOf(*envelope);
        REQUIRE(author);
        CHECK(verifyProof(envelope->proof(), *author));
        if (envelope->header().kind == BundleClass::Control) {
            CHECK(controlTag(membership.frontier()) == envelope->header().ctl);
            REQUIRE(membership.apply(*envelope));
            CHECK(encodeControl(*decodeControl(envelope->publicPart())) == envelope->publicPart());
        }
    }
    CHECK(membership.frontier().bytes() == octets(file, "control_frontier"));
    const BoxKey box = *BoxKey::fromSecret(SecretBytes::copyOf(octets(file, "second_box_secret")));
    const auto devices = membership.devices();
    REQUIRE(devices.size() == 2);
    for (const Device& device : devices) {
        if (device.keys.box != box.publicKey())
            continue;
        const auto wraps = membership.wrapsFor(device.author);
        REQUIRE(wraps.size() == 1);
        CHECK(*openWrap(wraps[0].sealed, box, wraps[0].epoch) == key);
    }
}

TEST_CASE("each published bundle with one defect is refused for that defect")
{
    const QJsonObject file = vectors("bundles_bad.json");
    const SecretBytes key = SecretBytes::copyOf(octets(file, "epoch_key"));
    const ChainEnd end{.plan = *PlanId::fromBytes(octets(file, "plan")),
        .key = *PublicKey::fromBytes(octets(file, "sign_key")),
        .head = {}};
    const QJsonArray bundles = file.value(QStringLiteral("bundles")).toArray();
    CHECK(bundles.size() >= 30);
    for (const auto& element : bundles) {
        const QJsonObject stated = element.toObject();
        INFO(stated.value(QStringLiteral("name")).toString().toStdString());
        const auto [at, errc] = refusal(octets(stated, "hex"), end, key);
        CHECK(at == stated.value(QStringLiteral("at")).toString());
        CHECK(errc == stated.value(QStringLiteral("errc")).toString());
    }
}

TEST_CASE("the published messages are read, and written the same again")
{
    const QJsonObject file = vectors("messages.json");
    for (const auto& element : file.value(QStringLiteral("messages")).toArray()) {
        const QJsonObject stated = element.toObject();
        INFO(stated.value(QStringLiteral("name")).toString().toStdString());
        const Bytes bytes = octets(stated, "hex");
        const auto messages = decodeMessages(bytes);
        REQUIRE(messages);
        REQUIRE(messages->size() == 1);
        CHECK(int(messages->front().index()) + 1 == number(stated, "type"));
        CHECK(encodeMessage(messages->front()) == bytes);
        if (const auto* hello = std::get_if<Hello>(&messages->front()); hello && hello->proof) {
            CHECK(hello->proof->key.bytes() == octets(file, "sign_key"));
            CHECK(isProven(*hello, *SessionNonce::fromBytes(octets(file, "nonce")), {}));
        }
    }
}

TEST_CASE("each published message with one defect is refused for that defect")
{
    for (const auto& element : vectors("messages_bad.json").value(QStringLiteral("messages")).toArray()) {
        const QJsonObject stated = element.toObject();
        INFO(stated.value(QStringLiteral("name")).toString().toStdString());
        const auto messages = decodeMessages(octets(stated, "hex"));
        REQUIRE_FALSE(messages);
        CHECK(errcName(messages.error().code) == stated.value(QStringLiteral("errc")).toString());
    }
}

TEST_CASE("each published item of CBOR, control bundle and message is read or refused as published")
{
    const auto outcome = [](const QString& decoder, const Bytes& bytes) -> std::optional<Errc> {
        const auto of = [](const auto& result) {
            return result ? std::optional<Errc>() : std::optional(result.error().code);
        };
        if (decoder == QLatin1String("cbor"))
            return of(checkCanonical(bytes));
        return decoder == QLatin1String("control") ? of(decodeControl(bytes)) : of(decodeMessages(bytes));
    };
    const QJsonObject file = vectors("defects.json");
    for (const char* list : {"good", "bad"}) {
        for (const auto& element : file.value(QString::fromLatin1(list)).toArray()) {
            const QJsonObject stated = element.toObject();
            INFO(stated.value(QStringLiteral("name")).toString().toStdString());
            const auto errc
                = outcome(stated.value(QStringLiteral("decoder")).toString(), octets(stated, "hex"));
            CHECK((errc ? errcName(*errc) : QString()) == stated.value(QStringLiteral("errc")).toString());
        }
    }
}
