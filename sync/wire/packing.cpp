// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/packing.h"

#include "sync/wire/byte_reader.h"
#include "sync/wire/byte_writer.h"

#include <zstd.h>

#include <algorithm>
#include <bit>

namespace uitwijk {

namespace {

constexpr int kCompressionLevel = 3;

Bytes compressed(ByteView plaintext)
{
    Bytes frame(qsizetype(ZSTD_compressBound(std::size_t(plaintext.size()))), Qt::Uninitialized);
    const std::size_t size = ZSTD_compress(frame.data(), std::size_t(frame.size()), plaintext.data(),
        std::size_t(plaintext.size()), kCompressionLevel);
    if (ZSTD_isError(size))
        return {};
    frame.truncate(qsizetype(size));
    return frame;
}

Result<Bytes> decompressed(ByteView frame)
{
    const auto size = std::size_t(frame.size());
    const unsigned long long stated = ZSTD_getFrameContentSize(frame.data(), size);
    if (stated == ZSTD_CONTENTSIZE_ERROR || stated == ZSTD_CONTENTSIZE_UNKNOWN || stated == 0)
        return Error{Errc::Malformed, "zstd frame without a size"};
    if (stated > quint64(kMaxPlaintext))
        return Error{Errc::TooLarge, "plaintext above its limit"};
    if (ZSTD_findFrameCompressedSize(frame.data(), size)
        != size) // ZSTD_decompress would accept several in a row
        return Error{Errc::Malformed, "not exactly one zstd frame"};
    Bytes plaintext(qsizetype(stated), Qt::Uninitialized);
    if (ZSTD_decompress(plaintext.data(), std::size_t(plaintext.size()), frame.data(), size) != stated)
        return Error{Errc::Malformed, "damaged zstd frame"};
    return plaintext;
}

Result<ByteView> unpadded(ByteView padded)
{
    ByteReader reader(padded);
    const ByteView body = reader.takeWithLength(padded.size());
    if (reader.hasFailed() || body.isEmpty())
        return Error{Errc::Malformed, "padding without a body"};
    const ByteView rest = padded.sliced(reader.position());
    if (quint64(padded.size()) != padme(quint64(reader.position())))
        return Error{Errc::Malformed, "padding of another size"};
    if (!std::all_of(rest.begin(), rest.end(), [](char octet) { return octet == 0; }))
        return Error{Errc::Malformed, "padding that is not zero"};
    return body;
}

} // namespace

quint64 padme(quint64 size)
{
    if (size < 2)
        return size;
    const int exponent = int(std::bit_width(size)) - 1;
    const int kept = int(std::bit_width(quint64(exponent)));
    const quint64 mask = (quint64(1) << (exponent - kept)) - 1;
    return (size + mask) & ~mask;
}

Result<Packed> pack(ByteView plaintext)
{
    if (plaintext.isEmpty())
        return Error{Errc::Malformed, "nothing to seal"};
    if (plaintext.size() > kMaxPlaintext)
        return Error{Errc::TooLarge, "plaintext above its limit"};
    const Bytes frame = compressed(plaintext);
    const bool isSmaller = !frame.isEmpty() && frame.size() < plaintext.size();
    ByteWriter body;
    body.withLength(isSmaller ? ByteView(frame) : plaintext);
    Packed packed{.bytes = std::move(body).bytes(), .flags = kFlagPadded};
    if (isSmaller)
        packed.flags |= kFlagZstd;
    packed.bytes.append(qsizetype(padme(quint64(packed.bytes.size()))) - packed.bytes.size(), char(0));
    return packed;
}

Result<Bytes> unpack(ByteView packed, quint8 flags)
{
    ByteView body = packed;
    if (flags & kFlagPadded) {
        auto inner = unpadded(packed);
        if (!inner)
            return std::move(inner).error();
        body = *inner;
    }
    if (flags & kFlagZstd)
        return decompressed(body);
    if (body.isEmpty() || body.size() > kMaxPlaintext)
        return Error{body.isEmpty() ? Errc::Malformed : Errc::TooLarge, "plaintext of an impossible size"};
    return body.toByteArray();
}

} // namespace uitwijk
