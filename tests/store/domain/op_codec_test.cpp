// SPDX-License-Identifier: Apache-2.0
#include "store/domain/op_codec.h"

#include "tests/support/string_makers.h"

#include <QCborArray>
#include <QCborMap>

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

template <typename AnyId>
AnyId named(unsigned char octet)
{
    AnyId id;
    id.octets.fill(octet);
    return id;
}

Op tick(quint32 ordinal, qint64 ms)
{
    Op op;
    op.kind = OpKind::Tick;
    op.at = {.ms = ms, .counter = 0};
    op.person = named<ObjectId>(1);
    op.object = named<ObjectId>(2);
    op.field = ordinal;
    op.value = qint64(StepState::Done);
    return op;
}

Payload sample()
{
    Payload payload;
    payload.deps = {{named<AuthorId>(7), 12}};
    payload.ops = {tick(3, 1'763'770'000'000), tick(4, 1'763'770'000'500)};
    payload.ops[1].at.counter = 2;
    payload.ops[1].pred = {{named<AuthorId>(7), 12, 5}};
    payload.ops[1].value = QCborArray{qint64(StepState::Blocked), QStringLiteral("klep zit vast")};
    Op set;
    set.at = {.ms = 1'763'769'000'000, .counter = 0}; // a clock that was set back in between
    set.object = named<ObjectId>(9);
    set.field = quint32(Field::Title);
    set.value = QCborMap{
        {QStringLiteral("en"), QStringLiteral("Valve")}, {QStringLiteral("nl"), QStringLiteral("Waterklep")}};
    payload.ops.push_back(set);
    return payload;
}

} // namespace

TEST_CASE("a payload comes back as it was written")
{
    const Payload written = sample();
    const auto read = decodePayload(encodePayload(written));
    REQUIRE(read);
    REQUIRE(read->ops.size() == 3);
    CHECK(read->deps == written.deps);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(read->ops[i].at == written.ops[i].at);
        CHECK(read->ops[i].object == written.ops[i].object);
        CHECK(read->ops[i].field == written.ops[i].field);
        CHECK(read->ops[i].pred == written.ops[i].pred);
        CHECK(read->ops[i].value == written.ops[i].value);
    }
}

TEST_CASE("250 ticks in one run take under 8 octets each before compression, and one takes under 60")
{
    Payload payload;
    for (int i = 0; i < 250; ++i)
        payload.ops.push_back(tick(quint32(i * 19 % 4000), 1'763'770'000'000 + i * 2500));
    CHECK(encodePayload(payload).size() < 250 * 8);
    payload.ops.resize(1);
    CHECK(encodePayload(payload).size() < 60);
}

TEST_CASE("every truncation, every trailing octet and every flipped bit is refused or means something else")
{
    const Bytes good = encodePayload(sample());
    for (qsizetype size = 0; size < good.size(); ++size)
        CHECK_FALSE(decodePayload(ByteView(good).first(size)));
    CHECK_FALSE(decodePayload(Bytes(good + '\0')));
    for (qsizetype bit = 0; bit < good.size() * 8; ++bit) {
        Bytes bad = good;
        bad[bit / 8] = char(bad[bit / 8] ^ (1 << (bit % 8)));
        const auto read = decodePayload(bad);
        if (read)
            CHECK(encodePayload(*read) == bad);
    }
}

TEST_CASE("map keys in another order are not the canonical form")
{
    Payload payload = sample();
    Bytes bytes = encodePayload(payload);
    const Bytes en = QCborValue(QStringLiteral("en")).toCbor() + QCborValue(QStringLiteral("Valve")).toCbor();
    const Bytes nl
        = QCborValue(QStringLiteral("nl")).toCbor() + QCborValue(QStringLiteral("Waterklep")).toCbor();
    REQUIRE(bytes.contains(en + nl));
    bytes.replace(en + nl, nl + en);
    const auto read = decodePayload(bytes);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == Errc::Malformed);
}

TEST_CASE("a payload deeper or larger than the limits is refused")
{
    Payload deep = sample();
    QCborValue value = 1;
    for (int i = 0; i < 12; ++i)
        value = QCborArray{value};
    deep.ops[0].value = value;
    CHECK_FALSE(decodePayload(encodePayload(deep)));
    const auto huge = decodePayload(Bytes(kMaxPayloadBytes + 1, 'x'));
    REQUIRE_FALSE(huge);
    CHECK(huge.error().code == Errc::TooLarge);
}
