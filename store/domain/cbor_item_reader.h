// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/bytes.h"

#include <QCborStreamReader>
#include <QCborValue>

namespace uitwijk {

/// Reads one item after the other and remembers the first thing that was not as it should be.
class ItemReader {
public:
    explicit ItemReader(ByteView bytes)
        : m_reader(bytes.data(), bytes.size())
        , m_size(bytes.size())
    {
    }

    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_ok && m_reader.currentOffset() == m_size; }

    quint64 unsignedNumber(quint64 max = ~quint64(0))
    {
        if (!m_ok || !m_reader.isUnsignedInteger() || m_reader.toUnsignedInteger() > max)
            return quint64(fail());
        const quint64 number = m_reader.toUnsignedInteger();
        advance();
        return number;
    }
    qint64 number()
    {
        constexpr quint64 kLimit = quint64(1) << 62;
        if (!m_ok || !m_reader.isInteger())
            return fail();
        const bool tooBig = m_reader.isUnsignedInteger() ? m_reader.toUnsignedInteger() > kLimit
                                                         : quint64(m_reader.toNegativeInteger()) > kLimit;
        if (tooBig)
            return fail();
        const qint64 number = m_reader.toInteger();
        advance();
        return number;
    }
    Bytes octets()
    {
        if (!m_ok || !m_reader.isByteArray()) {
            fail();
            return {};
        }
        Bytes all;
        auto part = m_reader.readByteArray();
        while (part.status == QCborStreamReader::Ok) {
            all += part.data;
            part = m_reader.readByteArray();
        }
        if (part.status == QCborStreamReader::Error)
            fail();
        return all;
    }
    [[nodiscard]] bool isArray() const { return m_ok && m_reader.isArray(); }
    /// The number of items, or 0 and a failure.
    quint64 enterArray(quint64 max)
    {
        if (!m_ok || !m_reader.isArray() || !m_reader.isLengthKnown() || m_reader.length() > max)
            return quint64(fail());
        const quint64 length = m_reader.length();
        if (!m_reader.enterContainer())
            fail();
        return length;
    }
    void enterMap(quint64 length)
    {
        if (!m_ok || !m_reader.isMap() || !m_reader.isLengthKnown() || m_reader.length() != length
            || !m_reader.enterContainer())
            fail();
    }
    void leave()
    {
        if (m_ok && !m_reader.leaveContainer())
            fail();
    }
    /// Any item, with everything in it, of at most `maxOctets`.
    QCborValue value(qsizetype maxOctets)
    {
        if (!m_ok)
            return {};
        const qint64 from = m_reader.currentOffset();
        QCborValue value = QCborValue::fromCbor(m_reader);
        if (m_reader.lastError() != QCborError::NoError && m_reader.lastError() != QCborError::EndOfFile)
            fail();
        if (value.isInvalid() || m_reader.currentOffset() - from > maxOctets)
            fail();
        return value;
    }
    int fail()
    {
        m_ok = false;
        return 0;
    }

private:
    void advance()
    {
        if (!m_reader.next())
            fail();
    }

    QCborStreamReader m_reader;
    qint64 m_size;
    bool m_ok = true;
};

} // namespace uitwijk
