// SPDX-License-Identifier: Apache-2.0
// Writes tests/data/wire/*.json anew: wire_tests "[.generate]". Only when the format itself changes, which is
// a new proto.
#include "store/crypto/digest.h"
#include "sync/wire/byte_writer.h"
#include "sync/wire/messages.h"
#include "tests/support/wire_world.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

QString hex(ByteView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toHex());
}
QString text(const char* words)
{
    return QString::fromLatin1(words);
}

void write(const char* name, const QJsonObject& object)
{
    QFile file(QStringLiteral(UITWIJK_TEST_DATA "/wire/") + text(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(object).toJson());
}

QJsonObject stated(const char* name, const Envelope& envelope, const SecretBytes& key)
{
    const Header& header = envelope.header();
    return {{text("name"), text(name)}, {text("hex"), hex(envelope.bytes())},
        {text("class"), int(header.kind)}, {text("plan"), header.plan.hex()},
        {text("author"), header.author.hex()}, {text("seq"), int(header.seq)},
        {text("prev"), header.prev.hex()}, {text("ctl"), header.ctl.hex()}, {text("space"), header.space},
        {text("epoch"), header.epoch.hex()}, {text("flags"), header.flags},
        {text("length"), int(header.length)}, {text("nonce"), header.nonce.hex()},
        {text("public"), hex(envelope.publicPart())}, {text("hash"), envelope.hash().hex()},
        {text("proof"), hex(envelope.proof())}, {text("plaintext"), hex(*openBundle(envelope, key))}};
}

QJsonObject bad(const char* name, const Bytes& bytes, const char* at, const char* errc)
{
    return {{text("name"), text(name)}, {text("hex"), hex(bytes)}, {text("at"), text(at)},
        {text("errc"), text(errc)}};
}

Bytes with(Bytes bytes, qsizetype at, char octet)
{
    bytes[at] = octet;
    return bytes;
}

constexpr qsizetype kSeqAt = 34;
constexpr qsizetype kPrevAt = kSeqAt + 1;
constexpr qsizetype kSpaceAt = kPrevAt + 40;
constexpr qsizetype kFlagsAt = kSpaceAt + 17;
constexpr qsizetype kLengthAt = kFlagsAt + 1;
constexpr qsizetype kCipherAt = kLengthAt + 25;

/// A first data bundle, correctly signed over whatever `change` made of it.
Bytes resigned(WireWorld& world, const Bytes& bytes)
{
    const auto parsed = Envelope::parse(bytes);
    return bytes.chopped(64) + world.author(0).sign.sign(signedOctets(parsed->hash())).bytes();
}

Bytes sealedRaw(WireWorld& world, const Bytes& packed, quint8 flags)
{
    const AuthorId author = world.author(0).id();
    const SecretBytes& key = world.key(kTeamSpace);
    Header header{.kind = BundleClass::Data,
        .plan = world.plan(),
        .author = author,
        .seq = 1,
        .prev = {},
        .ctl = {},
        .space = kTeamSpace,
        .epoch = epochIdOf(key),
        .flags = flags,
        .length = quint32(packed.size() + kAeadOverhead),
        .nonce = *Nonce::fromBytes(Bytes(24, 'n'))};
    const Bytes octets = encodeHeader(header);
    const SecretBytes content = deriveKey(key, "uwk1.content", author.view());
    return resigned(world, octets + encrypt(content, header.nonce, packed, octets) + Bytes(64, '\0'));
}

QJsonArray badBundles()
{
    WireWorld world;
    const Bytes good = world.data(0, Bytes("Turn off the gas.")).bytes();
    WireWorld again;
    const Bytes control = again.genesis().bytes();
    const qsizetype publicAt = kCipherAt + (quint8(control[kLengthAt]) & 0x80 ? 1 : 0);
    Bytes noPublic = control;
    noPublic[publicAt] = 0;
    noPublic[publicAt + 1] = 0;
    return {
        bad("empty", {}, "parse", "Malformed"),
        bad("another proto", with(good, 0, 2), "parse", "TooNew"),
        bad("another class", with(good, 1, 3), "parse", "TooNew"),
        bad("seq zero", with(good, kSeqAt, 0), "parse", "Malformed"),
        bad("seq in two octets", good.first(kSeqAt) + Bytes("\x81\x00", 2) + good.sliced(kSeqAt + 1), "parse",
            "Malformed"),
        bad("seq 2 after nothing", with(good, kSeqAt, 2), "parse", "Malformed"),
        bad("seq 1 after something", with(good, kPrevAt, 1), "parse", "Malformed"),
        bad("space zero", with(good, kSpaceAt, 0), "parse", "Malformed"),
        bad("length zero", with(good, kLengthAt, 0), "parse", "Malformed"),
        bad("length of a tag alone", with(good, kLengthAt, 16), "parse", "Malformed"),
        bad("length in two octets where one does",
            good.first(kLengthAt) + char(good[kLengthAt] | char(0x80)) + Bytes(1, '\0')
                + good.sliced(kLengthAt + 1),
            "parse", "Malformed"),
        bad("length above the limit",
            good.first(kLengthAt) + Bytes("\x91\xc0\x10", 3) + good.sliced(kLengthAt + 1), "parse",
            "TooLarge"),
        bad("cut in the header", good.first(kLengthAt), "parse", "Malformed"),
        bad("cut in the signature", good.chopped(1), "parse", "Malformed"),
        bad("an octet behind", good + Bytes(1, '\0'), "parse", "Malformed"),
        bad("control bundle without a public part", noPublic, "parse", "Malformed"),
        bad("another handbook", with(good, 2, char(good[2] ^ 1)), "verify", "Forged"),
        bad("another author", with(good, 18, char(good[18] ^ 1)), "verify", "Forged"),
        bad("ciphertext changed", with(good, kCipherAt, char(good[kCipherAt] ^ 1)), "verify", "Forged"),
        bad("signature changed", with(good, good.size() - 1, char(good.back() ^ 1)), "verify", "Forged"),
        bad("signed, but the ciphertext does not fit",
            resigned(world, with(good, kCipherAt, char(good[kCipherAt] ^ 1))), "open", "Forged"),
        bad("another epoch", resigned(world, with(good, kSpaceAt + 1, char(good[kSpaceAt + 1] ^ 1))), "open",
            "WrongKey"),
        bad("another space than it was sealed for", resigned(world, with(good, kSpaceAt, 1)), "open",
            "Forged"),
        bad("a space of a newer version", resigned(world, with(good, kSpaceAt, 4)), "open", "TooNew"),
        bad("a flag of a newer version", resigned(world, with(good, kFlagsAt, 6)), "open", "TooNew"),
        bad("padding that is not zero",
            sealedRaw(world,
                Bytes("\x07"
                      "1234567"
                      "\0\1",
                    10),
                kFlagPadded),
            "open", "Malformed"),
        bad("padding of another size",
            sealedRaw(world,
                Bytes("\x07"
                      "1234567"
                      "\0\0\0",
                    11),
                kFlagPadded),
            "open", "Malformed"),
        bad("padding without a body", sealedRaw(world, Bytes(1, '\0'), kFlagPadded), "open", "Malformed"),
        bad("compressed that is not", sealedRaw(world, Bytes("plain text"), kFlagZstd), "open", "Malformed"),
        bad("a bomb of 1 GiB", sealedRaw(world, Bytes::fromHex("28b52ffda00000004000000000"), kFlagZstd),
            "open", "TooLarge"),
    };
}

} // namespace

TEST_CASE("write the vectors of bundles", "[.generate]")
{
    WireWorld world;
    QJsonArray good;
    const SecretBytes& key = world.key(kTeamSpace);
    good.append(stated("genesis", world.genesis(), key));
    good.append(stated("epoch of the team", world.epoch(0, kTeamSpace, {0}), key));
    good.append(stated(
        "a second device is admitted", world.admit(0, 1, {.mayWrite = true, .mayControl = false}), key));
    good.append(
        stated("first data bundle of the second device", world.data(1, Bytes("Turn off the gas.")), key));
    good.append(stated("its second, compressed", world.data(1, Bytes(2000, 'a')), key));
    write("bundles.json",
        {{text("epoch_key"), hex(key.view())},
            {text("founder_seed"), hex(world.author(0).sign.seed().view())},
            {text("second_box_secret"), hex(world.author(1).box.secret().view())},
            {text("control_frontier"), world.membership.frontier().hex()}, {text("bundles"), good}});
    write("bundles_bad.json",
        {{text("epoch_key"), hex(key.view())}, {text("plan"), world.plan().hex()},
            {text("sign_key"), world.author(0).sign.publicKey().hex()}, {text("bundles"), badBundles()}});
}

TEST_CASE("write the vectors of messages", "[.generate]")
{
    WireWorld world;
    const std::vector<Envelope> log = world.found(2);
    const Challenge challenge{.nonce = *SessionNonce::fromBytes(Bytes(32, 'c')),
        .incarnation = *Incarnation::fromBytes(Bytes(16, 'i'))};
    Hello hello;
    hello.plan = planAliasOf(world.plan());
    hello.control = frontierTag(world.membership.frontier());
    hello.log = frontierTag(logFrontier({{.author = world.author(0).id(), .seq = 3, .hash = log[2].hash()}}));
    hello.incarnation = challenge.incarnation;
    hello.wallClockMs = 1795305600000;
    const Hello relays = hello;
    prove(hello, world.author(0).sign, challenge.nonce, {});
    const VectorEntry entry
        = {.author = prefixOf(world.author(0).id()), .seq = 3, .hash = prefixOf(log[2].hash())};
    Refused refused;
    refused.code = Refused::Code::Fork;
    refused.author = world.author(0).id();
    refused.seq = 3;
    refused.stored = log[2].proof();
    const std::vector<std::pair<const char*, Message>> messages{{"challenge", challenge},
        {"hello with proof", hello}, {"hello of a relay", relays}, {"vector", Vector{.entries = {entry}}},
        {"bundles", Bundles{.isLast = false, .envelopes = {log[0].bytes(), log[1].bytes()}}},
        {"no more bundles", Bundles{}}, {"ack", Ack{.entries = {entry}}}, {"refused, fork", refused},
        {"moved", Moved{.cursor = 300}}, {"ping", Ping{}}};
    QJsonArray good;
    for (const auto& [name, message] : messages)
        good.append(QJsonObject{{text("name"), text(name)}, {text("type"), int(message.index() + 1)},
            {text("hex"), hex(encodeMessage(message))}});
    const Bytes helloOctets = encodeMessage(hello);
    const QJsonArray refusedOnes{
        bad("type zero", Bytes::fromHex("000100"), "decode", "Malformed"),
        bad("type of a newer version", Bytes::fromHex("630100"), "decode", "TooNew"),
        bad("size above the limit", Bytes::fromHex("0381808001"), "decode", "TooLarge"),
        bad("size in two octets", Bytes::fromHex("07818000"), "decode", "Malformed"),
        bad("cut short", helloOctets.chopped(1), "decode", "Malformed"),
        bad("number that does not end", Bytes::fromHex("070180"), "decode", "Malformed"),
        bad("something behind the body", Bytes::fromHex("07020101"), "decode", "Malformed"),
        bad("more entries than octets", Bytes::fromHex("0302ff7f"), "decode", "Malformed"),
        bad("entry with seq zero", Bytes::fromHex("0312011111111111111111002222222222222222"), "decode",
            "Malformed"),
        bad("entries out of order",
            Bytes::fromHex("0323022222222222222222012222222222222222"
                           "1111111111111111012222222222222222"),
            "decode", "Malformed"),
        bad("hello with an unknown flag", with(helloOctets, 6, 2), "decode", "Malformed"),
        bad("hello with min above max", with(helloOctets, 3, 9), "decode", "Malformed"),
        bad("bundles with an unknown flag", Bytes::fromHex("04020200"), "decode", "Malformed"),
        bad("refusal without a code", with(encodeMessage(refused), 3, 0), "decode", "Malformed"),
        bad("ping with an unknown flag", Bytes::fromHex("080102"), "decode", "Malformed"),
    };
    write("messages.json",
        {{text("nonce"), challenge.nonce.hex()}, {text("sign_key"), world.author(0).sign.publicKey().hex()},
            {text("messages"), good}});
    write("messages_bad.json", {{text("messages"), refusedOnes}});
}
