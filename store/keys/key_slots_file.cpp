// SPDX-License-Identifier: Apache-2.0
#include "store/keys/key_slots_file.h"

#include "store/crypto/digest.h"
#include "store/files/atomic_file.h"

#include <QDir>
#include <QtEndian>

#include <array>

namespace uitwijk {

namespace {

constexpr ByteView kMagic("UWKS");
constexpr quint8 kVersion = 1;
constexpr qsizetype kVersionAt = 4;
constexpr qsizetype kHeaderSize = 4 + 1 + 8 + 1;
constexpr qsizetype kSlotHeaderSize = 1 + 2;
constexpr qsizetype kLargestFile = 64 * 1024;

template <typename Integer>
void append(Bytes& octets, Integer value)
{
    std::array<char, sizeof(Integer)> bigEndian{};
    qToBigEndian(value, bigEndian.data());
    octets.append(bigEndian.data(), qsizetype(bigEndian.size()));
}

Digest checksumOf(ByteView octets)
{
    return blake2b256("uwk1.keyslots", octets);
}

Error damaged(const char* what)
{
    return {Errc::Corrupt, std::string("key slots: ") + what};
}

QString copyPath(const QString& folder, char copy)
{
    return QDir(folder).filePath(QStringLiteral("keyslots.v1.") + QLatin1Char(copy));
}

Result<KeySlotsFile> readCopy(const QString& folder, char copy)
{
    auto octets = readFile(copyPath(folder, copy), kLargestFile);
    if (octets)
        return KeySlotsFile::decoded(*octets);
    const Errc code = octets.error().code;
    const bool isNoFileOfOurs = code == Errc::TooLarge || code == Errc::Malformed;
    return isNoFileOfOurs ? damaged("not our file") : std::move(octets).error();
}

/// Why neither copy can be had: what is worst, and what the reader can act on.
Error whyNeither(const Error& first, const Error& second)
{
    if (first.code == Errc::NotFound)
        return second;
    if (second.code == Errc::NotFound || first.code != Errc::Corrupt)
        return first;
    return second;
}

} // namespace

Bytes KeySlotsFile::encoded() const
{
    Bytes octets = kMagic.toByteArray();
    append(octets, kVersion);
    append(octets, generation);
    append(octets, quint8(entries.size()));
    for (const KeySlot& slot : entries) {
        append(octets, slot.type);
        append(octets, quint16(slot.body.size()));
        octets += slot.body;
    }
    return octets + checksumOf(octets).bytes();
}

Result<KeySlotsFile> KeySlotsFile::decoded(ByteView octets)
{
    if (octets.size() < kHeaderSize + qsizetype(Digest::kSize) || !octets.startsWith(kMagic))
        return damaged("no header");
    // The checksum has its place and meaning in every version, so that damage is never taken for the future.
    const ByteView content = octets.chopped(Digest::kSize);
    if (octets.last(Digest::kSize) != checksumOf(content).view())
        return damaged("checksum");
    if (quint8(octets[kVersionAt]) > kVersion)
        return Error{Errc::TooNew, "key slots of version " + std::to_string(quint8(octets[kVersionAt]))};
    if (quint8(octets[kVersionAt]) != kVersion)
        return damaged("version");

    KeySlotsFile file{.generation = qFromBigEndian<quint64>(content.data() + kVersionAt + 1), .entries = {}};
    const auto count = quint8(content[kHeaderSize - 1]);
    ByteView rest = content.sliced(kHeaderSize);
    for (int i = 0; i < count; ++i) {
        if (rest.size() < kSlotHeaderSize)
            return damaged("a slot is cut short");
        const auto size = qsizetype(qFromBigEndian<quint16>(rest.data() + 1));
        if (rest.size() < kSlotHeaderSize + size)
            return damaged("a slot is cut short");
        file.entries.push_back({quint8(rest[0]), rest.sliced(kSlotHeaderSize, size).toByteArray()});
        rest = rest.sliced(kSlotHeaderSize + size);
    }
    if (!rest.isEmpty())
        return damaged("more than its slots");
    return file;
}

Result<FoundKeySlots> readKeySlots(const QString& folder)
{
    auto first = readCopy(folder, 'a');
    auto second = readCopy(folder, 'b');
    for (const auto* copy : {&first, &second}) {
        if (!*copy && copy->error().code == Errc::TooNew)
            return copy->error();
    }
    if (first && second) {
        const bool isWhole = *first == *second;
        return FoundKeySlots{
            first->generation >= second->generation ? std::move(*first) : std::move(*second), isWhole};
    }
    if (first || second)
        return FoundKeySlots{first ? std::move(*first) : std::move(*second), false};
    return whyNeither(first.error(), second.error());
}

Result<bool> writeKeySlots(const QString& folder, const KeySlotsFile& file)
{
    const Bytes octets = file.encoded();
    if (auto written = replaceFile(copyPath(folder, 'a'), octets); !written)
        return written.error();
    return replaceFile(copyPath(folder, 'b'), octets).has_value();
}

} // namespace uitwijk
