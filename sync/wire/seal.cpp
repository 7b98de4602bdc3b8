// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/seal.h"

#include "store/crypto/digest.h"
#include "sync/wire/byte_writer.h"

namespace uitwijk {

namespace {

SecretBytes contentKey(const SecretBytes& epochKey, const AuthorId& author)
{
    return deriveKey(epochKey, "uwk1.content", author.view());
}

/// Binds the ciphertext to its header, and in a control bundle to the public part too, so that neither can be
/// exchanged.
Bytes contextOf(ByteView header, BundleClass kind, ByteView publicPart)
{
    Bytes context = header.toByteArray();
    if (kind == BundleClass::Control)
        context += blake2b256("uwk1.public", publicPart).bytes();
    return context;
}

Result<void> check(const Draft& draft)
{
    const bool isControl = draft.kind == BundleClass::Control;
    if (draft.seq == 0 || (draft.seq == 1) != draft.prev.isNull() || draft.nonce.isNull() || draft.space == 0)
        return Error{Errc::Malformed, "draft without its place, space or nonce"};
    if (isControl == draft.publicPart.isEmpty())
        return Error{Errc::Malformed, "control bundles, and only they, have a public part"};
    if (draft.publicPart.size() > kMaxPublicPart)
        return Error{Errc::TooLarge, "public part above its limit"};
    return {};
}

} // namespace

Result<Envelope> sealBundle(const Draft& draft, const SecretBytes& epochKey, const SigningKey& author)
{
    if (auto complete = check(draft); !complete)
        return std::move(complete).error();
    auto packed = pack(draft.plaintext);
    if (!packed)
        return std::move(packed).error();
    const Header header{.kind = draft.kind,
        .plan = draft.plan,
        .author = authorIdOf(author.publicKey()),
        .seq = draft.seq,
        .prev = draft.prev,
        .ctl = draft.ctl,
        .space = draft.space,
        .epoch = epochIdOf(epochKey),
        .flags = packed->flags,
        .length = quint32(packed->bytes.size() + kAeadOverhead),
        .nonce = draft.nonce};
    const Bytes headerOctets = encodeHeader(header);
    const Bytes context = contextOf(headerOctets, draft.kind, draft.publicPart);
    ByteWriter writer;
    writer.raw(headerOctets);
    if (draft.kind == BundleClass::Control)
        writer.withLength(draft.publicPart);
    writer.raw(encrypt(contentKey(epochKey, header.author), header.nonce, packed->bytes, context));
    const Bytes unsignedOctets = std::move(writer).bytes();
    auto hashed = Envelope::parse(unsignedOctets + Bytes(qsizetype(Signature::kSize), char(0)));
    if (!hashed)
        return std::move(hashed).error();
    return Envelope::parse(unsignedOctets + author.sign(signedOctets(hashed->hash())).bytes());
}

Result<Bytes> openBundle(const Envelope& envelope, const SecretBytes& epochKey)
{
    const Header& header = envelope.header();
    if (envelope.isNewer())
        return Error{Errc::TooNew, "unknown space or flags"};
    if (epochIdOf(epochKey) != header.epoch) // the AEAD does not commit to its key; the epoch's name does
        return Error{Errc::WrongKey, "another epoch's key"};
    const Bytes context = contextOf(envelope.headerBytes(), header.kind, envelope.publicPart());
    auto packed = decrypt(contentKey(epochKey, header.author), header.nonce, envelope.ciphertext(), context);
    if (!packed)
        return Error{Errc::Forged, "ciphertext and header do not belong together"};
    return unpack(*packed, header.flags);
}

} // namespace uitwijk
