// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/bytes.h"
#include "store/base/id.h"

namespace uitwijk {

/// Collects octets in the forms that ByteReader reads.
class ByteWriter {
public:
    ByteWriter& octet(quint8 value)
    {
        m_bytes.append(char(value));
        return *this;
    }
    ByteWriter& varint(quint64 value) ///< value < 2^63
    {
        for (; value >= 0x80; value >>= 7)
            m_bytes.append(char(0x80 | (value & 0x7f)));
        m_bytes.append(char(value));
        return *this;
    }
    ByteWriter& raw(ByteView bytes)
    {
        m_bytes.append(bytes);
        return *this;
    }
    ByteWriter& withLength(ByteView bytes) { return varint(quint64(bytes.size())).raw(bytes); }

    template <typename Tag, std::size_t Size>
    ByteWriter& id(const Id<Tag, Size>& id)
    {
        return raw(id.view());
    }

    [[nodiscard]] const Bytes& bytes() const& { return m_bytes; }
    [[nodiscard]] Bytes&& bytes() && { return std::move(m_bytes); }

private:
    Bytes m_bytes;
};

} // namespace uitwijk
