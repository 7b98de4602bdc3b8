// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/id.h"
#include "store/crypto/secret_bytes.h"

#include <array>
#include <initializer_list>
#include <string_view>

namespace uitwijk {

/// What a hash is for, e.g. "uwk1.bundle": BLAKE2b's personalisation, so that no hash made for one purpose is
/// ever one made for another. At most 16 ASCII characters, checked by the compiler.
class HashLabel {
public:
    template <std::size_t Size>
    consteval HashLabel(const char (&text)[Size])
    {
        static_assert(Size > 1 && Size <= 17, "a hash label has 1 to 16 characters");
        for (std::size_t i = 0; i + 1 < Size; ++i)
            m_octets[i] = static_cast<unsigned char>(text[i]);
    }
    [[nodiscard]] const unsigned char* octets() const { return m_octets.data(); }

private:
    std::array<unsigned char, 16> m_octets{};
};

/// BLAKE2b over octets that come in pieces. The pieces run together: ("ab", "c") is ("a", "bc"), so give what
/// has no fixed size a length of its own. A hasher that has finished must not be used again.
class Hasher {
public:
    explicit Hasher(HashLabel label)
        : Hasher(label, 32, {})
    {
    }
    /// `size` 16 to 64 octets of result; `key` empty or 16 to 64 octets.
    Hasher(HashLabel label, std::size_t size, ByteView key);
    ~Hasher();
    Hasher(const Hasher&) = delete;
    Hasher& operator=(const Hasher&) = delete;

    Hasher& add(ByteView piece);
    [[nodiscard]] Digest finish();
    /// Writes exactly the `size` octets asked for in the constructor.
    void finishInto(unsigned char* result);

private:
    alignas(64) std::array<unsigned char, 384> m_state;
    std::size_t m_size;
};

/// An identifier that follows from its contents: BLAKE2b with as many octets as the identifier has.
template <typename IdType>
[[nodiscard]] IdType hashedId(HashLabel label, std::initializer_list<ByteView> pieces)
{
    Hasher hasher(label, IdType::kSize, {});
    for (ByteView piece : pieces)
        hasher.add(piece);
    IdType id;
    hasher.finishInto(id.octets.data());
    return id;
}

/// BLAKE2b-256 of the pieces, one after the other.
template <typename... Pieces>
[[nodiscard]] Digest blake2b256(HashLabel label, const Pieces&... pieces)
{
    return hashedId<Digest>(label, {ByteView(pieces)...});
}

/// A message authentication code: BLAKE2b-256 with a key of 16 to 64 octets.
[[nodiscard]] Digest keyedDigest(const SecretBytes& key, HashLabel label, ByteView message);

/// Whether both are the same octets, in a time that tells nothing of where they differ: for tokens and codes
/// that somebody may guess at.
[[nodiscard]] bool isSameToken(ByteView left, ByteView right);

/// Another key of 32 octets from `key` (16 to 64 octets), for the purpose `label` and the `context`.
[[nodiscard]] SecretBytes deriveKey(const SecretBytes& key, HashLabel label, ByteView context);

/// The name of a device in a handbook: BLAKE2b-128 ("uwk1.author") of its Ed25519 public key.
[[nodiscard]] AuthorId authorIdOf(const Id<struct PublicKeyTag, 32>& publicKey);

/// The name of an epoch, which commits to its key: BLAKE2b-128 ("uwk1.epoch") of it.
[[nodiscard]] EpochId epochIdOf(const SecretBytes& epochKey);

/// Octets nobody can foresee. Secrets are made by SecretBytes::random.
[[nodiscard]] Bytes randomBytes(qsizetype size);
void fillRandom(unsigned char* octets, std::size_t size);

template <typename IdType>
[[nodiscard]] IdType randomId()
{
    IdType id;
    fillRandom(id.octets.data(), IdType::kSize);
    return id;
}

} // namespace uitwijk
