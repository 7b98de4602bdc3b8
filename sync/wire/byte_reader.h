// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/bytes.h"
#include "store/base/id.h"

namespace uitwijk {

/// Reads octets from front to back. The first read that does not fit, or that is not in its shortest form,
/// makes the reader failed for good; every read after that gives zeros or nothing, so a decoder may ask once,
/// at its end.
class ByteReader {
public:
    explicit ByteReader(ByteView bytes)
        : m_bytes(bytes)
    {
    }

    quint8 octet();
    quint64 varint(); ///< FORMAT.md 2.1: little end first, 7 bits an octet, at most 9 octets
    ByteView take(qsizetype count);
    ByteView takeWithLength(qsizetype limit); ///< a varint and that many octets

    template <typename IdType>
    IdType id()
    {
        return IdType::fromBytes(take(qsizetype(IdType::kSize))).value_or(IdType{});
    }

    [[nodiscard]] bool hasFailed() const { return m_failed; }
    [[nodiscard]] bool isDone() const { return !m_failed && m_position == m_bytes.size(); }
    [[nodiscard]] qsizetype position() const { return m_position; }
    [[nodiscard]] qsizetype left() const { return m_bytes.size() - m_position; }

private:
    ByteView m_bytes;
    qsizetype m_position = 0;
    bool m_failed = false;
};

} // namespace uitwijk
