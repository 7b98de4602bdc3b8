// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/canonical_cbor.h"

#include "sync/wire/byte_reader.h"

#include <QCborArray>
#include <QCborStreamWriter>
#include <QCborValue>

#include <algorithm>
#include <cstring>
#include <utility>
#include <vector>

namespace uitwijk {

namespace {

enum Major {
    UnsignedInteger = 0,
    NegativeInteger = 1,
    ByteString = 2,
    TextString = 3,
    Array = 4,
    Map = 5,
    Tag = 6,
    Simple = 7
};

/// Octets compared as unsigned numbers, a prefix before what it begins.
bool isBefore(ByteView left, ByteView right)
{
    const int order = std::memcmp(left.data(), right.data(), std::size_t(qMin(left.size(), right.size())));
    return order != 0 ? order < 0 : left.size() < right.size();
}

class Checker {
public:
    explicit Checker(ByteView bytes)
        : m_bytes(bytes)
        , m_reader(bytes)
    {
    }
    bool run() { return item(0) && m_reader.isDone(); }

private:
    bool item(int depth);
    bool entries(quint64 count, int depth);
    bool argument(quint8 info, quint64& value);

    ByteView m_bytes;
    ByteReader m_reader;
};

bool Checker::argument(quint8 info, quint64& value)
{
    if (info < 24) {
        value = info;
        return true;
    }
    if (info > 27)
        return false;
    const int octets = 1 << (info - 24);
    value = 0;
    for (int i = 0; i < octets; ++i)
        value = value << 8 | m_reader.octet();
    const quint64 fitsShorter = info == 24 ? 23 : (quint64(1) << (octets * 4)) - 1;
    return !m_reader.hasFailed() && value > fitsShorter;
}

bool Checker::entries(quint64 count, int depth)
{
    ByteView previous;
    for (quint64 i = 0; i < count; ++i) {
        const qsizetype start = m_reader.position();
        if (!item(depth + 1))
            return false;
        const ByteView key = m_bytes.sliced(start, m_reader.position() - start);
        if (i > 0 && !isBefore(previous, key))
            return false;
        previous = key;
        if (!item(depth + 1))
            return false;
    }
    return true;
}

bool Checker::item(int depth)
{
    const quint8 head = m_reader.octet();
    const int major = head >> 5;
    if (m_reader.hasFailed() || (depth >= kMaxCborDepth && (major == Array || major == Map)))
        return false;
    if (major == Simple)
        return head == 0xf4 || head == 0xf5 || head == 0xf6;
    quint64 value = 0;
    if (!argument(head & 0x1f, value))
        return false;
    switch (major) {
    case UnsignedInteger:
    case NegativeInteger:
        return value <= quint64(std::numeric_limits<qint64>::max());
    case ByteString:
    case TextString: {
        if (value > quint64(m_reader.left()))
            return false;
        const ByteView octets = m_reader.take(qsizetype(value));
        return major == ByteString || octets.isValidUtf8();
    }
    case Array:
        for (quint64 i = 0; i < value; ++i) {
            if (!item(depth + 1))
                return false;
        }
        return true;
    case Map:
        return entries(value, depth);
    default:
        return false;
    }
}

void write(QCborStreamWriter& writer, const QCborValue& value);

void write(QCborStreamWriter& writer, const QCborMap& map)
{
    std::vector<qint64> keys;
    for (const auto entry : map)
        keys.push_back(entry.first.toInteger());
    std::sort(keys.begin(), keys.end());
    writer.startMap(quint64(keys.size()));
    for (const qint64 key : keys) {
        writer.append(key);
        write(writer, map.value(key));
    }
    writer.endMap();
}

void write(QCborStreamWriter& writer, const QCborValue& value)
{
    if (value.isMap())
        return write(writer, value.toMap());
    if (!value.isArray())
        return value.toCbor(writer);
    const QCborArray array = value.toArray();
    writer.startArray(quint64(array.size()));
    for (const auto& element : array)
        write(writer, QCborValue(element));
    writer.endArray();
}

} // namespace

Result<void> checkCanonical(ByteView bytes)
{
    if (!Checker(bytes).run())
        return Error{Errc::Malformed, "not canonical CBOR"};
    return {};
}

Result<QCborMap> decodeCanonicalMap(ByteView bytes)
{
    if (auto canonical = checkCanonical(bytes); !canonical)
        return std::move(canonical).error();
    const QCborValue value = QCborValue::fromCbor(bytes.toByteArray());
    if (!value.isMap())
        return Error{Errc::Malformed, "not a CBOR map"};
    QCborMap map = value.toMap();
    for (const auto entry : std::as_const(map)) {
        if (!entry.first.isInteger())
            return Error{Errc::Malformed, "a key that is not an integer"};
    }
    return map;
}

Bytes encodeCanonicalMap(const QCborMap& map)
{
    Bytes bytes;
    QCborStreamWriter writer(&bytes);
    write(writer, map);
    return bytes;
}

} // namespace uitwijk
