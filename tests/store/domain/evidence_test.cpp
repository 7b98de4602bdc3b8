// SPDX-License-Identifier: Apache-2.0
#include "store/domain/evidence.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace uitwijk;

namespace {

/// A JPEG picture as far as its frame header.
Bytes jpeg(quint16 width, quint16 height)
{
    Bytes octets = QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000"
                                       "ffc0001108");
    for (const quint16 side : {height, width}) {
        octets.append(char(side >> 8));
        octets.append(char(side & 0xff));
    }
    return octets + QByteArray::fromHex("03012200021101031101ffda000c03010002110311003f00");
}

AuthorId author(char number)
{
    return *AuthorId::fromBytes(QByteArray(16, number));
}

EvidenceWord word(
    char by, qint64 ms, bool isKept, const QString& said, EvidenceMedia media = EvidenceMedia::Unknown)
{
    return {.op = {.author = author(by), .seq = quint64(ms), .index = 0},
        .at = {.ms = ms, .counter = 0},
        .by = {},
        .isKept = isKept,
        .caption = media == EvidenceMedia::Unknown ? QString() : said,
        .reason = said,
        .madeAt = 0,
        .about = {},
        .media = media,
        .size = 1};
}

} // namespace

TEST_CASE("what evidence is shows in its octets, not in its name")
{
    CHECK(mediaOf(jpeg(640, 480)) == EvidenceMedia::Photo);
    CHECK(mediaOf(QByteArray("OggS") + QByteArray(24, '\0') + "OpusHead") == EvidenceMedia::Voice);
    CHECK(mediaOf("OggS and a film in it, much later than that there is OpusHead somewhere in it")
        == EvidenceMedia::Unknown);
    CHECK(mediaOf("<svg/>") == EvidenceMedia::Unknown);
    CHECK(mediaOf({}) == EvidenceMedia::Unknown);
}

TEST_CASE("a decoder is given nothing that would take it without bounds")
{
    CHECK(evidenceFaultOf(jpeg(1600, 1200)) == EvidenceFault::None);
    CHECK(evidenceFaultOf(jpeg(60000, 1200)) == EvidenceFault::TooLarge);
    CHECK(evidenceFaultOf(jpeg(1600, 0)) == EvidenceFault::Damaged);
    CHECK(evidenceFaultOf(jpeg(1600, 1200) + QByteArray(kMaxEvidenceBytes, 'x')) == EvidenceFault::TooLarge);
    CHECK(evidenceFaultOf("text") == EvidenceFault::Unknown);
    const Bytes whole = jpeg(1600, 1200);
    for (qsizetype size = 0; size < 30; ++size)
        CHECK(evidenceFaultOf(ByteView(whole).first(size)) != EvidenceFault::None);
}

TEST_CASE("what a piece of evidence is was said first, and it is kept while anybody keeps it")
{
    const auto brought = word('a', 100, true, QStringLiteral("Rack 12"), EvidenceMedia::Photo);
    const auto again = word('b', 200, true, QStringLiteral("Rack 13"), EvidenceMedia::Photo);
    const auto takenBack = word('c', 300, false, QStringLiteral("A face in it"));
    const auto later = word('d', 400, false, QStringLiteral("The wrong rack"));

    CHECK_FALSE(foldEvidence({}, {}));
    CHECK_FALSE(foldEvidence({takenBack}, {takenBack}));
    CHECK(foldEvidence({brought, again}, {brought, again})->first.caption == QStringLiteral("Rack 12"));
    CHECK(foldEvidence({brought}, {brought})->isKept);
    CHECK(foldEvidence({brought, takenBack}, {brought, takenBack})->isKept); // said apart
    CHECK_FALSE(foldEvidence({brought, takenBack}, {takenBack})->isKept);
    CHECK(foldEvidence({brought, takenBack, later}, {later, takenBack})->reason
        == QStringLiteral("The wrong rack"));
}

TEST_CASE("the order in which words of evidence arrive changes nothing")
{
    std::mt19937 random(20261123);
    for (int round = 0; round < 300; ++round) {
        std::vector<EvidenceWord> all;
        const int count = 1 + int(random() % 6);
        all.reserve(std::size_t(count));
        for (int i = 0; i < count; ++i)
            all.push_back(
                word(char('a' + i), qint64(random() % 4), random() % 2 == 0, QString::number(random() % 9),
                    random() % 2 == 0 ? EvidenceMedia::Photo : EvidenceMedia::Unknown));
        std::vector<EvidenceWord> standing;
        std::copy_if(all.begin(), all.end(), std::back_inserter(standing),
            [&](const EvidenceWord&) { return random() % 2 == 0; });
        const auto expected = foldEvidence(all, standing);
        std::shuffle(all.begin(), all.end(), random);
        std::shuffle(standing.begin(), standing.end(), random);
        const auto found = foldEvidence(all, standing);
        REQUIRE(found.has_value() == expected.has_value());
        if (!found)
            continue;
        CHECK(found->first.op == expected->first.op);
        CHECK(found->isKept == expected->isKept);
        CHECK(found->reason == expected->reason);
    }
}
