// SPDX-License-Identifier: Apache-2.0
#include "store/domain/op_codec.h"
#include "tests/support/string_makers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

QJsonObject vectors()
{
    QFile file(QStringLiteral(UITWIJK_TEST_DATA "/wire/payloads.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList namesOf(const std::vector<OpId>& ops)
{
    QStringList names;
    for (const OpId& op : ops)
        names.append(QStringLiteral("%1 %2 %3").arg(op.author.hex()).arg(op.seq).arg(op.index));
    return names;
}

} // namespace

TEST_CASE("the published payloads read as published, and are written as published")
{
    const QJsonArray good = vectors().value(QStringLiteral("good")).toArray();
    REQUIRE(good.size() >= 3);
    for (const auto& item : good) {
        const QJsonObject vector = item.toObject();
        INFO(vector.value(QStringLiteral("what")).toString().toStdString());
        const Bytes octets = Bytes::fromHex(vector.value(QStringLiteral("hex")).toString().toLatin1());
        const auto payload = decodePayload(octets);
        REQUIRE(payload);
        CHECK(encodePayload(*payload) == octets);
        const QJsonArray ops = vector.value(QStringLiteral("ops")).toArray();
        REQUIRE(payload->ops.size() == std::size_t(ops.size()));
        for (qsizetype i = 0; i < ops.size(); ++i) {
            const QJsonObject expected = ops.at(i).toObject();
            const Op& op = payload->ops[std::size_t(i)];
            CHECK(int(op.kind) == expected.value(QStringLiteral("kind")).toInt());
            CHECK(op.at.ms == expected.value(QStringLiteral("ms")).toInteger());
            CHECK(op.at.counter == expected.value(QStringLiteral("counter")).toInt());
            CHECK(op.object.hex() == expected.value(QStringLiteral("object")).toString());
            CHECK(int(op.field) == expected.value(QStringLiteral("field")).toInt());
            CHECK(namesOf(op.pred) == expected.value(QStringLiteral("pred")).toVariant().toStringList());
            CHECK(op.value.toCbor()
                == Bytes::fromHex(expected.value(QStringLiteral("value")).toString().toLatin1()));
        }
    }
}

TEST_CASE("each published defect is refused as published")
{
    const QJsonArray bad = vectors().value(QStringLiteral("bad")).toArray();
    REQUIRE(bad.size() >= 10);
    for (const auto& item : bad) {
        const QJsonObject vector = item.toObject();
        INFO(vector.value(QStringLiteral("what")).toString().toStdString());
        const auto payload
            = decodePayload(Bytes::fromHex(vector.value(QStringLiteral("hex")).toString().toLatin1()));
        REQUIRE_FALSE(payload);
        CHECK(payload.error().code == Errc::Malformed);
    }
}
