// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/id.h"
#include "store/base/result.h"
#include "store/crypto/aead.h"
#include "store/crypto/signature.h"
#include "sync/wire/packing.h"

namespace uitwijk {

constexpr quint8 kProto = 1;
constexpr qsizetype kMaxCiphertext = 270336 + kAeadOverhead; ///< PADMÉ of kMaxPlaintext and its length
constexpr qsizetype kMaxPublicPart = 256 * 1024;
constexpr qsizetype kMaxHeader = 1 + 1 + 16 + 16 + 9 + 32 + 8 + 1 + 16 + 1 + 9 + 24;
constexpr qsizetype kMaxEnvelope = kMaxHeader + 3 + kMaxPublicPart + kMaxCiphertext + 64;

enum class BundleClass : quint8 { Data = 0, Control = 1, Receipt = 2 };

/// Whose keys open a bundle. 1 public, 2 team, 3 sealed; larger numbers are a newer version's.
using SpaceNumber = quint8;
constexpr SpaceNumber kPublicSpace = 1;
constexpr SpaceNumber kTeamSpace = 2;
constexpr SpaceNumber kSealedSpace = 3;

/// Which control bundles an author knew: the first octets of the control frontier's hash. It finds a frontier
/// among those that are held and vouches for nothing, so that eight will do.
using ControlTag = Id<struct ControlTagTag, 8>;

/// Fields 1 to 12 of a bundle (FORMAT.md 3.1), readable by everybody who carries it.
struct Header {
    BundleClass kind = BundleClass::Data;
    PlanId plan;
    AuthorId author;
    quint64 seq = 0;
    Digest prev; ///< chain hash of seq - 1; zeros for the first
    ControlTag ctl;
    SpaceNumber space = kTeamSpace;
    EpochId epoch;
    quint8 flags = 0;
    quint32 length = 0; ///< of the ciphertext
    Nonce nonce;

    bool operator==(const Header&) const = default;
};

[[nodiscard]] Bytes encodeHeader(const Header& header);

/// One bundle as it travels and is kept: verbatim octets and what can be read of them without a key. A cheap
/// value. parse() checks form alone; who signed it is verifyRun()'s matter (chain.h), what is inside
/// openBundle()'s (seal.h).
class Envelope {
public:
    /// Malformed for anything that is not exactly one bundle in its one form, TooLarge beyond a limit, TooNew
    /// for an unknown proto or class: keep the octets then, and ask for a newer version.
    static Result<Envelope> parse(Bytes bytes);

    [[nodiscard]] const Bytes& bytes() const { return m_bytes; }
    [[nodiscard]] const Header& header() const { return m_header; }
    [[nodiscard]] ByteView headerBytes() const { return ByteView(m_bytes).first(m_publicStart); }
    [[nodiscard]] ByteView publicPart() const; ///< class 1 only, otherwise empty
    [[nodiscard]] ByteView ciphertext() const;
    [[nodiscard]] const Signature& signature() const { return m_signature; }
    [[nodiscard]] const Digest& hash() const { return m_hash; } ///< the chain hash: names this bundle

    /// Uses a space or a flag that this version does not know: it is kept and passed on, but cannot be
    /// opened.
    [[nodiscard]] bool isNewer() const;

    /// Header, digests of the parts and signature: what proves to others that the author signed this
    /// (FORMAT.md 3.6).
    [[nodiscard]] Bytes proof() const;

private:
    Envelope() = default;
    Bytes m_bytes;
    Header m_header;
    qsizetype m_publicStart = 0; ///< end of field 12
    qsizetype m_publicSize = 0;
    qsizetype m_cipherStart = 0;
    Signature m_signature;
    Digest m_hash;
};

/// What an Envelope::proof() states, once its signature has been verified.
struct Proof {
    Header header;
    Digest hash;
};
/// Malformed, TooNew, or Forged when `key` is not the author's or did not sign it.
Result<Proof> verifyProof(ByteView proof, const PublicKey& key);

/// What an author signs: a label and the chain hash, 48 octets.
[[nodiscard]] Bytes signedOctets(const Digest& hash);

} // namespace uitwijk
