// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/messages.h"

#include "store/crypto/digest.h"
#include "sync/wire/byte_reader.h"
#include "sync/wire/byte_writer.h"

#include <algorithm>

namespace uitwijk {

namespace {

enum class Type : quint8 {
    Challenge = 1,
    Hello = 2,
    Vector = 3,
    Bundles = 4,
    Ack = 5,
    Refused = 6,
    Moved = 7,
    Ping = 8
};

constexpr quint8 kHasProof = 0x01;

void write(ByteWriter& writer, const Challenge& challenge)
{
    writer.id(challenge.nonce).id(challenge.incarnation);
}

Challenge readChallenge(ByteReader& reader)
{
    Challenge challenge;
    challenge.nonce = reader.id<SessionNonce>();
    challenge.incarnation = reader.id<Incarnation>();
    return challenge;
}

/// All but the signature: this is what is signed.
void writeClaim(ByteWriter& writer, const Hello& hello)
{
    writer.octet(hello.minProto)
        .octet(hello.maxProto)
        .varint(hello.features)
        .octet(hello.proof ? kHasProof : 0);
    writer.id(hello.plan).id(hello.control).id(hello.log).id(hello.incarnation).varint(hello.wallClockMs);
    if (hello.proof)
        writer.id(hello.proof->key);
}

void write(ByteWriter& writer, const Hello& hello)
{
    writeClaim(writer, hello);
    if (hello.proof)
        writer.id(hello.proof->signature);
}

std::optional<Message> readHello(ByteReader& reader)
{
    Hello hello;
    hello.minProto = reader.octet();
    hello.maxProto = reader.octet();
    hello.features = reader.varint();
    const quint8 flags = reader.octet();
    hello.plan = reader.id<PlanAlias>();
    hello.control = reader.id<FrontierTag>();
    hello.log = reader.id<FrontierTag>();
    hello.incarnation = reader.id<Incarnation>();
    hello.wallClockMs = reader.varint();
    if (flags & kHasProof) {
        hello.proof.emplace();
        hello.proof->key = reader.id<PublicKey>();
        hello.proof->signature = reader.id<Signature>();
    }
    if ((flags & ~kHasProof) || hello.minProto == 0 || hello.minProto > hello.maxProto)
        return std::nullopt;
    return hello;
}

void write(ByteWriter& writer, const std::vector<VectorEntry>& entries)
{
    writer.varint(quint64(entries.size()));
    for (const VectorEntry& entry : entries)
        writer.id(entry.author).varint(entry.seq).id(entry.hash);
}

std::optional<std::vector<VectorEntry>> readEntries(ByteReader& reader)
{
    std::vector<VectorEntry> entries;
    const quint64 count = reader.varint();
    for (quint64 i = 0; i < count && !reader.hasFailed(); ++i) {
        VectorEntry entry;
        entry.author = reader.id<AuthorPrefix>();
        entry.seq = reader.varint();
        entry.hash = reader.id<HashPrefix>();
        if (entry.seq == 0 || (!entries.empty() && entry.author < entries.back().author))
            return std::nullopt;
        entries.push_back(entry);
    }
    return entries;
}

void write(ByteWriter& writer, const Vector& vector)
{
    write(writer, vector.entries);
}
void write(ByteWriter& writer, const Ack& ack)
{
    write(writer, ack.entries);
}

void write(ByteWriter& writer, const Bundles& bundles)
{
    writer.octet(bundles.isLast ? 1 : 0).varint(quint64(bundles.envelopes.size()));
    for (const Bytes& envelope : bundles.envelopes)
        writer.withLength(envelope);
}

std::optional<Message> readBundles(ByteReader& reader)
{
    Bundles bundles;
    const quint8 flags = reader.octet();
    bundles.isLast = (flags & 1) != 0;
    const quint64 count = reader.varint();
    for (quint64 i = 0; i < count && !reader.hasFailed(); ++i)
        bundles.envelopes.push_back(reader.takeWithLength(kMaxEnvelope).toByteArray());
    if (flags & ~1)
        return std::nullopt;
    return bundles;
}

void write(ByteWriter& writer, const Refused& refused)
{
    writer.octet(quint8(refused.code)).id(refused.author).varint(refused.seq);
    writer.varint(refused.retrySeconds).withLength(refused.stored);
}

std::optional<Message> readRefused(ByteReader& reader)
{
    Refused refused;
    const quint8 code = reader.octet();
    refused.code = Refused::Code(code);
    refused.author = reader.id<AuthorId>();
    refused.seq = reader.varint();
    refused.retrySeconds = reader.varint();
    refused.stored = reader.takeWithLength(kMaxHeader + 128).toByteArray();
    if (code == 0 || code > quint8(Refused::Code::NotAuthenticated))
        return std::nullopt;
    return refused;
}

void write(ByteWriter& writer, const Moved& moved)
{
    writer.varint(moved.cursor);
}
void write(ByteWriter& writer, const Ping& ping)
{
    writer.octet(ping.isAnswer ? 1 : 0);
}

std::optional<Message> readBody(Type type, ByteReader& reader)
{
    switch (type) {
    case Type::Challenge:
        return readChallenge(reader);
    case Type::Hello:
        return readHello(reader);
    case Type::Vector:
        if (auto entries = readEntries(reader))
            return Vector{.entries = *std::move(entries)};
        return std::nullopt;
    case Type::Bundles:
        return readBundles(reader);
    case Type::Ack:
        if (auto entries = readEntries(reader))
            return Ack{.entries = *std::move(entries)};
        return std::nullopt;
    case Type::Refused:
        return readRefused(reader);
    case Type::Moved:
        return Moved{.cursor = reader.varint()};
    case Type::Ping: {
        const quint8 flags = reader.octet();
        return flags > 1 ? std::optional<Message>() : Ping{.isAnswer = flags == 1};
    }
    }
    return std::nullopt;
}

Bytes provenOctets(const Hello& hello, const SessionNonce& nonce, const ChannelBinding& channel)
{
    ByteWriter claim;
    writeClaim(claim, hello);
    return Bytes("uwk1.hello\0\0\0\0\0\0", 16)
        + blake2b256("uwk1.hello", nonce.view(), channel.view(), claim.bytes()).bytes();
}

} // namespace

PlanAlias planAliasOf(const PlanId& plan)
{
    return hashedId<PlanAlias>("uwk1.planalias", {plan.view()});
}

AuthorPrefix prefixOf(const AuthorId& author)
{
    return *AuthorPrefix::fromBytes(author.view().first(qsizetype(AuthorPrefix::kSize)));
}

HashPrefix prefixOf(const Digest& hash)
{
    return *HashPrefix::fromBytes(hash.view().first(qsizetype(HashPrefix::kSize)));
}

VectorEntry entryOf(const LogEnd& head)
{
    return {.author = prefixOf(head.author), .seq = head.seq, .hash = prefixOf(head.hash)};
}

Bytes encodeMessage(const Message& message)
{
    ByteWriter body;
    std::visit([&body](const auto& content) { write(body, content); }, message);
    ByteWriter framed;
    framed.octet(quint8(message.index() + 1)).withLength(body.bytes()); // the variant is in the order of Type
    return std::move(framed).bytes();
}

Result<std::vector<Message>> decodeMessages(ByteView frame)
{
    std::vector<Message> messages;
    ByteReader reader(frame);
    while (reader.left() > 0) {
        const quint8 type = reader.octet();
        const quint64 size = reader.varint();
        if (!reader.hasFailed() && size > quint64(kMaxMessage))
            return Error{Errc::TooLarge, "message above its limit"};
        ByteReader body(reader.take(qsizetype(size)));
        if (reader.hasFailed())
            return Error{Errc::Malformed, "message cut short"};
        if (type == 0 || type > quint8(Type::Ping))
            return Error{type == 0 ? Errc::Malformed : Errc::TooNew, "message of an unknown type"};
        auto message = readBody(Type(type), body);
        if (!message || !body.isDone())
            return Error{Errc::Malformed, "message that is not in its form"};
        messages.push_back(*std::move(message));
    }
    return messages;
}

Salvage salvageMessages(ByteView frame)
{
    Salvage found;
    ByteReader reader(frame);
    while (reader.left() > 0 && !reader.hasFailed()) {
        const quint8 type = reader.octet();
        const quint64 size = reader.varint();
        if (reader.hasFailed() || size > quint64(kMaxMessage) || type == 0 || type > quint8(Type::Ping)) {
            found.isWhole = false; // where the next message begins cannot be known
            break;
        }
        ByteReader body(reader.take(std::min(qsizetype(size), reader.left())));
        auto message = readBody(Type(type), body);
        auto* bundles = message ? std::get_if<Bundles>(&*message) : nullptr;
        if (body.hasFailed() && bundles && !bundles->envelopes.empty())
            bundles->envelopes.pop_back(); // the one at which it breaks off
        found.isWhole = found.isWhole && message && body.isDone();
        if (message && (body.isDone() || bundles))
            found.messages.push_back(*std::move(message));
    }
    return found;
}

void prove(Hello& hello, const SigningKey& key, const SessionNonce& nonce, const ChannelBinding& channel)
{
    hello.proof = HelloProof{.key = key.publicKey(), .signature = {}};
    hello.proof->signature = key.sign(provenOctets(hello, nonce, channel));
}

bool isProven(const Hello& hello, const SessionNonce& nonce, const ChannelBinding& channel)
{
    return hello.proof
        && verify(hello.proof->key, provenOctets(hello, nonce, channel), hello.proof->signature);
}

} // namespace uitwijk
