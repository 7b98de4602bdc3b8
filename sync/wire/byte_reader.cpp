// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/byte_reader.h"

namespace uitwijk {

quint8 ByteReader::octet()
{
    const ByteView one = take(1);
    return one.isEmpty() ? quint8(0) : quint8(one[0]);
}

quint64 ByteReader::varint()
{
    quint64 value = 0;
    for (int shift = 0; shift < 63; shift += 7) {
        const quint8 part = octet();
        if (m_failed)
            return 0;
        value |= quint64(part & 0x7f) << shift;
        if (part & 0x80)
            continue;
        m_failed = part == 0
            && shift > 0; // a longer form than needed: two spellings of one number are one too many
        return m_failed ? 0 : value;
    }
    m_failed = true;
    return 0;
}

ByteView ByteReader::take(qsizetype count)
{
    if (m_failed || count < 0 || count > left()) {
        m_failed = true;
        return {};
    }
    const ByteView part = m_bytes.sliced(m_position, count);
    m_position += count;
    return part;
}

ByteView ByteReader::takeWithLength(qsizetype limit)
{
    const quint64 length = varint();
    if (m_failed || length > quint64(limit)) {
        m_failed = true;
        return {};
    }
    return take(qsizetype(length));
}

} // namespace uitwijk
