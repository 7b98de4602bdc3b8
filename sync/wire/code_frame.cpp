// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/code_frame.h"

#include "store/crypto/digest.h"
#include "sync/wire/byte_reader.h"
#include "sync/wire/byte_writer.h"

#include <algorithm>

namespace uitwijk {

namespace {

constexpr ByteView kMagic("uwq", 3);
constexpr quint8 kVersion = 1;
constexpr qsizetype kCheckSize = 4;
constexpr qsizetype kBitsOfDigest = 256;

Bytes checkOf(ByteView octets)
{
    return blake2b256("uwk1.codes.chk", octets).bytes().first(kCheckSize);
}

bool isWithinLimits(quint64 size, quint64 block, quint64 index)
{
    return size >= 1 && size <= quint64(kMaxCarriedByCodes) && block >= 1 && block <= quint64(kMaxCodeBlock)
        && block <= size && (size + block - 1) / block <= quint64(kMaxCodeBlocks) && index <= kMaxCodeIndex;
}

/// Half of all blocks, by chance that everybody can repeat.
std::vector<quint64> mixedBlocks(const CodeFrame& frame)
{
    const qsizetype blocks = frame.blocks();
    std::vector<quint64> bits(std::size_t((blocks + 63) / 64));
    const Bytes index = ByteWriter().varint(frame.index).bytes();
    for (qsizetype first = 0; first < blocks; first += kBitsOfDigest) {
        const Bytes part(1, char(first / kBitsOfDigest));
        const Digest digest = blake2b256("uwk1.codes.mix", frame.name.view(), part, index);
        for (qsizetype bit = first; bit < std::min(blocks, first + kBitsOfDigest); ++bit) {
            const quint64 chosen = (digest.octets[std::size_t(bit - first) / 8] >> ((bit - first) % 8)) & 1;
            bits[std::size_t(bit / 64)] |= chosen << (bit % 64);
        }
    }
    return bits;
}

} // namespace

CodesName codesNameOf(ByteView file)
{
    return hashedId<CodesName>("uwk1.codes", {file});
}

Bytes encodeCodeFrame(const CodeFrame& frame)
{
    ByteWriter written;
    written.raw(kMagic).octet(kVersion).id(frame.name).varint(frame.size).varint(frame.block);
    written.varint(frame.index).raw(frame.data);
    const Bytes check = checkOf(written.bytes());
    return std::move(written.raw(check)).bytes();
}

Result<CodeFrame> decodeCodeFrame(ByteView octets)
{
    if (!octets.startsWith(kMagic) || octets.size() <= kMagic.size() + 1 + kCheckSize)
        return Error{Errc::Malformed, "no code of a sequence"};
    if (quint8(octets[kMagic.size()]) != kVersion)
        return Error{Errc::TooNew, "a code of another version"};
    const ByteView said = octets.chopped(kCheckSize);
    if (checkOf(said) != octets.sliced(said.size()))
        return Error{Errc::Corrupt, "a code that was damaged"};
    ByteReader reader(said.sliced(kMagic.size() + 1));
    CodeFrame frame;
    frame.name = reader.id<CodesName>();
    const quint64 size = reader.varint();
    const quint64 block = reader.varint();
    const quint64 index = reader.varint();
    if (reader.hasFailed() || !isWithinLimits(size, block, index) || quint64(reader.left()) != block)
        return Error{Errc::Malformed, "a code beyond its limits"};
    frame.size = quint32(size);
    frame.block = quint32(block);
    frame.index = quint32(index);
    frame.data = reader.take(reader.left()).toByteArray();
    return frame;
}

std::vector<quint64> blocksIn(const CodeFrame& frame)
{
    const auto blocks = quint32(frame.blocks());
    if (frame.index >= blocks) {
        auto mixed = mixedBlocks(frame);
        if (std::any_of(mixed.begin(), mixed.end(), [](quint64 word) { return word != 0; }))
            return mixed;
    }
    std::vector<quint64> one(std::size_t((blocks + 63) / 64));
    const quint32 only = frame.index % blocks;
    one[only / 64] |= quint64(1) << (only % 64);
    return one;
}

} // namespace uitwijk
