// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/code_sequence.h"

#include "store/crypto/digest.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <random>

using namespace uitwijk;

namespace {

CodeSequence sequenceOf(const Bytes& file, qsizetype block = kUsualCodeBlock)
{
    auto sequence = CodeSequence::of(file, block);
    REQUIRE(sequence);
    return *std::move(sequence);
}

/// Shows `codes` to a reader that knows nothing; what it made of them, and how many it looked at until then.
std::pair<Bytes, qsizetype> readFrom(const CodeSequence& shown, const std::vector<quint32>& codes)
{
    CodeCollection reader;
    qsizetype looked = 0;
    for (const quint32 index : codes) {
        ++looked;
        auto seen = reader.take(shown.code(index));
        REQUIRE(seen);
        if (seen->file)
            return {*seen->file, looked};
    }
    return {{}, looked};
}

Bytes withCheck(const Bytes& said)
{
    return said + blake2b256("uwk1.codes.chk", said).bytes().first(4);
}

} // namespace

TEST_CASE("a file of any size comes through its codes as it was")
{
    for (const qsizetype size : {1, 2, 299, 300, 301, 600, 4096, 40000}) {
        const Bytes file = randomBytes(size);
        const CodeSequence shown = sequenceOf(file);
        std::vector<quint32> first;
        for (quint32 index = 0; index < quint32(shown.blocks()); ++index)
            first.push_back(index);
        const auto [read, looked] = readFrom(shown, first);
        CHECK(read == file);
        CHECK(looked == shown.blocks());
    }
    const Bytes largest = randomBytes(kMaxCarriedByCodes);
    CHECK(sequenceOf(largest).blocks() == 874);
}

TEST_CASE("a reader that comes late or misses codes needs hardly more of them than there are blocks")
{
    std::mt19937 random(7);
    const Bytes file = randomBytes(40000);
    const CodeSequence shown = sequenceOf(file);
    qsizetype most = 0;
    for (int round = 0; round < 20; ++round) {
        std::vector<quint32> codes; // every third is missed, and the first is code 50
        for (quint32 index = 50; index < 400; ++index) {
            if (random() % 3 != 0)
                codes.push_back(index);
        }
        const auto [read, looked] = readFrom(shown, codes);
        CHECK(read == file);
        most = std::max(most, looked);
    }
    CHECK(most <= shown.blocks() + 16);
}

TEST_CASE("codes may come in any order and again and again")
{
    std::mt19937 random(11);
    const Bytes file = randomBytes(9000);
    const CodeSequence shown = sequenceOf(file);
    std::vector<quint32> codes;
    for (quint32 index = 0; index < 40; ++index)
        codes.insert(codes.end(), 3, index);
    std::shuffle(codes.begin(), codes.end(), random);
    CHECK(readFrom(shown, codes).first == file);

    CodeCollection reader;
    CHECK(reader.take(shown.code(3))->isNew);
    const auto again = reader.take(shown.code(3));
    CHECK_FALSE(again->isNew);
    CHECK(again->known == 1);
}

TEST_CASE("what is missing is named, and any code repairs it")
{
    const Bytes file = randomBytes(3000);
    const CodeSequence shown = sequenceOf(file);
    CodeCollection reader;
    for (const quint32 index : {0, 1, 2, 4, 5, 6, 7, 9})
        CHECK(reader.take(shown.code(index)));
    REQUIRE(reader.open().size() == 1);
    CHECK(reader.open().front().missing() == std::vector<qsizetype>{3, 8});
    CHECK(reader.open().front().file().error().code == Errc::Gap);
    std::optional<Bytes> read;
    for (quint32 index = 10; index < 30 && !read; ++index)
        read = reader.take(shown.code(index))->file;
    CHECK(read == file);
    CHECK(reader.open().empty());
    CHECK_FALSE(reader.take(shown.code(3))->isNew);
}

TEST_CASE("codes of two sequences never mix, and four are followed at once")
{
    std::vector<Bytes> files;
    std::vector<CodeSequence> shown;
    for (int n = 0; n < 4; ++n) {
        files.push_back(randomBytes(3000));
        shown.push_back(sequenceOf(files.back()));
    }
    shown.push_back(sequenceOf(files[0], 200)); // the same file in other pieces is another sequence
    CodeCollection reader;
    std::vector<Bytes> read;
    for (quint32 index = 0; index < 10; ++index) {
        for (std::size_t n = 1; n < 5; ++n) {
            if (auto seen = reader.take(shown[n].code(index)); seen->file)
                read.push_back(*seen->file);
        }
    }
    CHECK(read == std::vector<Bytes>{files[1], files[2], files[3]});
    REQUIRE(reader.open().size() == 1);
    for (std::size_t n = 0; n < 4; ++n)
        CHECK(reader.take(sequenceOf(randomBytes(3000)).code(0)));
    CHECK(reader.open().size() == CodeCollection::kMostSequences);
    CHECK(reader.take(shown[4].code(0))->known == 1); // it was forgotten, and begins anew
}

TEST_CASE("a code that was damaged, is none of ours or goes beyond a limit is refused")
{
    const Bytes good = sequenceOf(randomBytes(3000)).code(12);
    REQUIRE(decodeCodeFrame(good));
    for (qsizetype at = 4; at < good.size(); ++at) {
        Bytes damaged = good;
        damaged[at] = char(damaged[at] ^ 0x10);
        CHECK(decodeCodeFrame(damaged).error().code == Errc::Corrupt);
    }
    for (qsizetype size = 0; size < good.size(); ++size)
        CHECK_FALSE(decodeCodeFrame(good.first(size)));
    CHECK(decodeCodeFrame("https://example.org").error().code == Errc::Malformed);
    Bytes newer = good;
    newer[3] = 2;
    CHECK(decodeCodeFrame(newer).error().code == Errc::TooNew);
    const Bytes head = Bytes("uwq\x01", 4) + Bytes(16, 'n');
    // size 4, block 4, index 0, and one octet too many or too few
    CHECK(decodeCodeFrame(withCheck(head + Bytes("\x04\x04\x00zzzz", 7))));
    CHECK(decodeCodeFrame(withCheck(head + Bytes("\x04\x04\x00zzzzz", 8))).error().code == Errc::Malformed);
    CHECK(decodeCodeFrame(withCheck(head + Bytes("\x04\x05\x00zzzzz", 8))).error().code == Errc::Malformed);
    CHECK(decodeCodeFrame(withCheck(head + Bytes("\x00\x00\x00", 3))).error().code == Errc::Malformed);
    // 262,144 octets in blocks of one: far too many of them
    CHECK(
        decodeCodeFrame(withCheck(head + Bytes("\x80\x80\x10\x01\x00z", 6))).error().code == Errc::Malformed);
}

TEST_CASE("codes that were made up do not make a file")
{
    const Bytes file = randomBytes(600);
    CodeFrame second = *decodeCodeFrame(sequenceOf(file).code(1));
    second.data[0] = char(second.data[0] ^ 1);
    CodeCollection reader;
    CHECK(reader.take(sequenceOf(file).code(0)));
    CHECK(reader.take(encodeCodeFrame(second)).error().code == Errc::Corrupt);
    CHECK(reader.open().empty());
}

TEST_CASE("nothing, too much and pieces of no size cannot be shown")
{
    CHECK(CodeSequence::of({}).error().code == Errc::Malformed);
    CHECK(CodeSequence::of("a", 0).error().code == Errc::Malformed);
    CHECK(CodeSequence::of(Bytes(kMaxCarriedByCodes + 1, 'a')).error().code == Errc::TooLarge);
    CHECK(CodeSequence::of(Bytes(5000, 'a'), 4).error().code == Errc::TooLarge);
}

TEST_CASE("codes are written as the vectors say")
{
    QFile vectors(QStringLiteral(UITWIJK_TEST_DATA "/wire/codes.json"));
    REQUIRE(vectors.open(QIODevice::ReadOnly));
    const QJsonArray all = QJsonDocument::fromJson(vectors.readAll()).array();
    REQUIRE(all.size() >= 3);
    for (const auto& value : all) {
        const QJsonObject vector = value.toObject();
        const Bytes file = Bytes::fromHex(vector[QStringLiteral("file")].toString().toLatin1());
        const auto sequence = sequenceOf(file, vector[QStringLiteral("block")].toInt());
        const QJsonObject codes = vector[QStringLiteral("codes")].toObject();
        for (auto code = codes.begin(); code != codes.end(); ++code)
            CHECK(sequence.code(code.key().toUInt()).toHex() == code.value().toString().toLatin1());
    }
}
