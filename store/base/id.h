// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/bytes.h"

#include <QHashFunctions>
#include <QString>

#include <algorithm>
#include <array>
#include <compare>
#include <cstring>
#include <optional>

namespace uitwijk {

/// A fixed number of octets that name one thing; the tag keeps one kind of name from being used as another.
template <typename Tag, std::size_t Size = 16>
struct Id {
    static constexpr std::size_t kSize = Size;
    std::array<unsigned char, Size> octets{};

    static std::optional<Id> fromBytes(ByteView bytes)
    {
        if (bytes.size() != qsizetype(Size))
            return std::nullopt;
        Id id;
        std::memcpy(id.octets.data(), bytes.data(), Size);
        return id;
    }
    static std::optional<Id> fromHex(QStringView text)
    {
        const Bytes latin = text.toLatin1();
        const Bytes bytes = Bytes::fromHex(latin);
        return latin.size() == qsizetype(2 * Size) && bytes.toHex() == latin.toLower() ? fromBytes(bytes)
                                                                                       : std::nullopt;
    }

    [[nodiscard]] Bytes bytes() const
    {
        return Bytes(reinterpret_cast<const char*>(octets.data()), qsizetype(Size));
    }
    [[nodiscard]] ByteView view() const
    {
        return ByteView(reinterpret_cast<const char*>(octets.data()), qsizetype(Size));
    }
    [[nodiscard]] QString hex() const { return QString::fromLatin1(bytes().toHex()); }
    [[nodiscard]] bool isNull() const
    {
        return std::all_of(octets.begin(), octets.end(), [](unsigned char octet) { return octet == 0; });
    }

    auto operator<=>(const Id&) const = default;
};

template <typename Tag, std::size_t Size>
std::size_t qHash(const Id<Tag, Size>& id, std::size_t seed = 0) noexcept
{
    return qHashBits(id.octets.data(), Size, seed);
}

using PlanId = Id<struct PlanTag>; ///< one handbook, random
using AuthorId = Id<struct AuthorTag>; ///< one device in one handbook: BLAKE2b-128 of its Ed25519 public key
using ObjectId
    = Id<struct ObjectTag>; ///< anything the handbook speaks of: a contact, a step, an incident, a run
using EpochId = Id<struct EpochTag>; ///< BLAKE2b-128 of an epoch key: commits to it
using Digest = Id<struct DigestTag, 32>; ///< BLAKE2b-256

} // namespace uitwijk
