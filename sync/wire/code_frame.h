// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/id.h"
#include "store/base/result.h"

#include <vector>

namespace uitwijk {

/// The name of what a sequence of codes carries: H128("uwk1.codes", file).
using CodesName = Id<struct CodesNameTag, 16>;

constexpr qsizetype kMaxCarriedByCodes = 256 * 1024; ///< octets of a file
constexpr qsizetype kMaxCodeBlock = 2048; ///< octets of a block
constexpr qsizetype kMaxCodeBlocks = 1024;
constexpr quint64 kMaxCodeIndex = (quint64(1) << 28) - 1;

/// What one code of a sequence says (FORMAT.md 7.1): a block of a file, or several blocks XORed.
struct CodeFrame {
    CodesName name;
    quint32 size = 0; ///< of the file
    quint32 block = 0; ///< octets in each block; the last is filled with zeros
    quint32 index = 0; ///< below blocks(): that block alone; from there on: see blocksIn()
    Bytes data;

    [[nodiscard]] qsizetype blocks() const { return qsizetype((size + block - 1) / block); }
    /// Of the same file, cut in the same way.
    [[nodiscard]] bool belongsWith(const CodeFrame& other) const
    {
        return name == other.name && size == other.size && block == other.block;
    }
};

[[nodiscard]] CodesName codesNameOf(ByteView file);

[[nodiscard]] Bytes encodeCodeFrame(const CodeFrame& frame);
/// Malformed: no code of ours, or beyond the limits. TooNew: of a later version. Corrupt: not as it was made.
[[nodiscard]] Result<CodeFrame> decodeCodeFrame(ByteView octets);

/// Which blocks are XORed in a frame: a bit for each, the lowest bit of the first word for block 0. Never
/// none.
[[nodiscard]] std::vector<quint64> blocksIn(const CodeFrame& frame);

} // namespace uitwijk
