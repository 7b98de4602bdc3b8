// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/envelope.h"

#include "store/crypto/digest.h"
#include "sync/wire/byte_reader.h"
#include "sync/wire/byte_writer.h"

namespace uitwijk {

namespace {

constexpr qsizetype kSignatureSize = qsizetype(Signature::kSize);
constexpr qsizetype kDigestSize = qsizetype(Digest::kSize);

Result<Header> readHeader(ByteReader& reader)
{
    if (reader.octet() != kProto && !reader.hasFailed())
        return Error{Errc::TooNew, "unknown proto"};
    Header header;
    const quint8 kind = reader.octet();
    if (!reader.hasFailed() && kind > quint8(BundleClass::Receipt))
        return Error{Errc::TooNew, "unknown class"};
    header.kind = BundleClass(kind);
    header.plan = reader.id<PlanId>();
    header.author = reader.id<AuthorId>();
    header.seq = reader.varint();
    header.prev = reader.id<Digest>();
    header.ctl = reader.id<ControlTag>();
    header.space = reader.octet();
    header.epoch = reader.id<EpochId>();
    header.flags = reader.octet();
    const quint64 length = reader.varint();
    header.nonce = reader.id<Nonce>();
    if (reader.hasFailed())
        return Error{Errc::Malformed, "header cut short or a number not in its shortest form"};
    if (length > quint64(kMaxCiphertext))
        return Error{Errc::TooLarge, "ciphertext above its limit"};
    if (header.seq == 0 || header.space == 0 || length <= quint64(kAeadOverhead))
        return Error{Errc::Malformed, "seq, space or length is zero"};
    if ((header.seq == 1) != header.prev.isNull())
        return Error{Errc::Malformed, "the first bundle, and only it, follows nothing"};
    header.length = quint32(length);
    return header;
}

/// The digests of a bundle's parts, which stand for them in the chain hash.
Bytes partDigests(BundleClass kind, ByteView publicPart, ByteView ciphertext)
{
    Bytes digests;
    if (kind == BundleClass::Control)
        digests += blake2b256("uwk1.public", publicPart).bytes();
    return digests + blake2b256("uwk1.ct", ciphertext).bytes();
}

Digest chainHash(ByteView header, ByteView digests)
{
    return blake2b256("uwk1.bundle", header, digests);
}

} // namespace

Bytes encodeHeader(const Header& header)
{
    ByteWriter writer;
    writer.octet(kProto).octet(quint8(header.kind)).id(header.plan).id(header.author).varint(header.seq);
    writer.id(header.prev).id(header.ctl).octet(header.space).id(header.epoch).octet(header.flags);
    writer.varint(header.length).id(header.nonce);
    return std::move(writer).bytes();
}

Bytes signedOctets(const Digest& hash)
{
    return Bytes("uwk1.bundle.sig\0", 16) + hash.bytes();
}

Result<Envelope> Envelope::parse(Bytes bytes)
{
    ByteReader reader(bytes);
    auto header = readHeader(reader);
    if (!header)
        return std::move(header).error();
    Envelope envelope;
    envelope.m_header = *header;
    envelope.m_publicStart = reader.position();
    if (header->kind == BundleClass::Control) {
        const quint64 size = reader.varint();
        if (!reader.hasFailed() && size > quint64(kMaxPublicPart))
            return Error{Errc::TooLarge, "public part above its limit"};
        envelope.m_publicSize = qsizetype(size);
        if (reader.take(envelope.m_publicSize).isEmpty())
            return Error{Errc::Malformed, "control bundle without its public part"};
    }
    envelope.m_cipherStart = reader.position();
    const ByteView ciphertext = reader.take(qsizetype(header->length));
    envelope.m_signature = reader.id<Signature>();
    if (!reader.isDone())
        return Error{Errc::Malformed, "bundle cut short or with something behind it"};
    const ByteView publicPart
        = ByteView(bytes).sliced(envelope.m_cipherStart - envelope.m_publicSize, envelope.m_publicSize);
    const ByteView headerOctets = ByteView(bytes).first(envelope.m_publicStart);
    envelope.m_hash = chainHash(headerOctets, partDigests(header->kind, publicPart, ciphertext));
    envelope.m_bytes = std::move(bytes);
    return envelope;
}

ByteView Envelope::publicPart() const
{
    return ByteView(m_bytes).sliced(m_cipherStart - m_publicSize, m_publicSize);
}

ByteView Envelope::ciphertext() const
{
    return ByteView(m_bytes).sliced(m_cipherStart, qsizetype(m_header.length));
}

bool Envelope::isNewer() const
{
    return m_header.space > kSealedSpace || (m_header.flags & ~kKnownFlags) != 0;
}

Bytes Envelope::proof() const
{
    return headerBytes().toByteArray() + partDigests(m_header.kind, publicPart(), ciphertext())
        + m_signature.bytes();
}

Result<Proof> verifyProof(ByteView proof, const PublicKey& key)
{
    ByteReader reader(proof);
    auto header = readHeader(reader);
    if (!header)
        return std::move(header).error();
    const ByteView headerOctets = proof.first(reader.position());
    const ByteView digests
        = reader.take(header->kind == BundleClass::Control ? 2 * kDigestSize : kDigestSize);
    const auto signature = Signature::fromBytes(reader.take(kSignatureSize));
    if (!reader.isDone() || !signature)
        return Error{Errc::Malformed, "proof of another size"};
    const Digest hash = chainHash(headerOctets, digests);
    if (authorIdOf(key) != header->author || !verify(key, signedOctets(hash), *signature))
        return Error{Errc::Forged, "the author did not sign this"};
    return Proof{.header = *header, .hash = hash};
}

} // namespace uitwijk
