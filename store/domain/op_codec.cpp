// SPDX-License-Identifier: Apache-2.0
#include "store/domain/op_codec.h"

#include "store/domain/cbor_item_reader.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamWriter>
#include <QHash>

#include <algorithm>

namespace uitwijk {

namespace {

constexpr int kMaxDepth = 8;
constexpr int kOpItems = 9;
constexpr qint64 kMaxMs = (qint64(1) << 48) - 1;

using Name = Id<struct NameTag>;

/// The 16-octet names that a payload uses, each written once and referred to by its place.
class NameTable {
public:
    template <typename AnyId>
    quint64 place(const AnyId& id)
    {
        const Name name{id.octets};
        // One person's ops on one run name the same two over and over.
        if (m_latest < m_names.size() && m_names[m_latest] == name)
            return m_latest;
        const auto known = m_places.constFind(name);
        m_latest = known != m_places.cend() ? *known : m_names.size();
        if (known == m_places.cend()) {
            m_places.insert(name, m_latest);
            m_names.push_back(name);
        }
        return m_latest;
    }
    [[nodiscard]] const std::vector<Name>& names() const { return m_names; }

private:
    std::vector<Name> m_names;
    QHash<Name, quint64> m_places;
    quint64 m_latest = 0;
};

/// Map keys sorted by their encoded octets (RFC 8949 4.2.1), at every depth.
QCborValue canonical(const QCborValue& value)
{
    if (value.isArray()) {
        QCborArray sorted;
        for (const QCborValue item : value.toArray())
            sorted.append(canonical(item));
        return sorted;
    }
    if (!value.isMap())
        return value;
    const QCborMap map = value.toMap();
    std::vector<std::pair<Bytes, QCborValue>> keys;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        keys.emplace_back(it.key().toCbor(), it.key());
    std::sort(keys.begin(), keys.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QCborMap sorted;
    for (const auto& [octets, key] : keys)
        sorted.insert(key, canonical(map.value(key)));
    return sorted;
}

/// Milliseconds since the op before; with a counter only when there is one, because there seldom is.
void writeTime(QCborStreamWriter& out, Hlc at, Hlc previous)
{
    if (at.counter == 0) {
        out.append(at.ms - previous.ms);
        return;
    }
    out.startArray(2);
    out.append(at.ms - previous.ms);
    out.append(quint64(at.counter));
    out.endArray();
}

void writeOp(QCborStreamWriter& out, const Op& op, Hlc previous, NameTable& names)
{
    out.startArray(kOpItems);
    out.append(quint64(op.kind));
    out.append(quint64(op.version));
    out.append(quint64(op.must ? 1 : 0));
    writeTime(out, op.at, previous);
    out.append(names.place(op.person));
    out.append(names.place(op.object));
    out.append(quint64(op.field));
    out.startArray(quint64(op.pred.size()));
    for (const OpId& replaced : op.pred) {
        out.startArray(3);
        out.append(names.place(replaced.author));
        out.append(replaced.seq);
        out.append(quint64(replaced.index));
        out.endArray();
    }
    out.endArray();
    (op.value.isContainer() ? canonical(op.value) : op.value).toCbor(out);
    out.endArray();
}

int depthOf(const QCborValue& value)
{
    int deepest = 0;
    if (value.isArray()) {
        for (const QCborValue item : value.toArray())
            deepest = std::max(deepest, depthOf(item));
        return deepest + 1;
    }
    if (value.isMap()) {
        const QCborMap map = value.toMap();
        for (auto it = map.cbegin(); it != map.cend(); ++it)
            deepest = std::max(deepest, depthOf(it.value()));
        return deepest + 1;
    }
    return 0;
}

template <typename AnyId>
AnyId nameAt(const std::vector<Name>& names, quint64 place, ItemReader& in)
{
    if (place >= names.size()) {
        in.fail();
        return {};
    }
    return {names[place].octets};
}

Hlc readTime(ItemReader& in, Hlc previous)
{
    Hlc at;
    const bool counted = in.isArray();
    if (counted && in.enterArray(2) != 2)
        in.fail();
    const qint64 delta = in.number();
    if (delta < -kMaxMs || delta > kMaxMs || previous.ms + delta < 0 || previous.ms + delta > kMaxMs)
        in.fail();
    else
        at.ms = previous.ms + delta;
    if (counted) {
        at.counter = quint16(in.unsignedNumber(0xffff));
        in.leave();
    }
    return at;
}

std::vector<OpId> readPred(ItemReader& in, const std::vector<Name>& names)
{
    std::vector<OpId> pred;
    const quint64 count = in.enterArray(kMaxPayloadOps);
    for (quint64 i = 0; i < count && in.ok(); ++i) {
        if (in.enterArray(3) != 3)
            in.fail();
        OpId op;
        op.author = nameAt<AuthorId>(names, in.unsignedNumber(), in);
        op.seq = in.unsignedNumber();
        op.index = quint32(in.unsignedNumber(kMaxPayloadOps));
        in.leave();
        pred.push_back(op);
    }
    in.leave();
    return pred;
}

Op readOp(ItemReader& in, Hlc previous, const std::vector<Name>& names)
{
    Op op;
    if (in.enterArray(kOpItems) != kOpItems)
        in.fail();
    op.kind = OpKind(in.unsignedNumber(0xffff));
    op.version = quint8(in.unsignedNumber(0xff));
    op.must = in.unsignedNumber(1) == 1;
    op.at = readTime(in, previous);
    op.person = nameAt<ObjectId>(names, in.unsignedNumber(), in);
    op.object = nameAt<ObjectId>(names, in.unsignedNumber(), in);
    op.field = quint32(in.unsignedNumber(0xffffffff));
    op.pred = readPred(in, names);
    op.value = in.value(kMaxValueBytes);
    if (depthOf(op.value) > kMaxDepth)
        in.fail();
    in.leave();
    return op;
}

std::vector<Name> readNames(ItemReader& in)
{
    std::vector<Name> names;
    const quint64 count = in.enterArray(4 * kMaxPayloadOps);
    for (quint64 i = 0; i < count && in.ok(); ++i) {
        const auto name = Name::fromBytes(in.octets());
        names.push_back(name.value_or(Name{}));
        if (!name)
            in.fail();
    }
    in.leave();
    return names;
}

void expectKey(ItemReader& in, quint64 key)
{
    if (in.unsignedNumber() != key)
        in.fail();
}

Payload readPayload(ItemReader& in)
{
    Payload payload;
    in.enterMap(5);
    expectKey(in, 1);
    Hlc previous = readTime(in, {});
    expectKey(in, 2);
    if (in.enterArray(2) != 2)
        in.fail();
    payload.clockSource = ClockSource(in.unsignedNumber(3));
    payload.clockOffsetMs = in.number();
    in.leave();
    expectKey(in, 3);
    for (quint64 left = in.enterArray(kMaxPayloadOps); left > 0 && in.ok(); --left) {
        if (in.enterArray(2) != 2)
            in.fail();
        const auto author = AuthorId::fromBytes(in.octets());
        payload.deps.push_back({author.value_or(AuthorId{}), in.unsignedNumber()});
        if (!author)
            in.fail();
        in.leave();
    }
    in.leave();
    expectKey(in, 4);
    const std::vector<Name> names = readNames(in);
    expectKey(in, 5);
    for (quint64 left = in.enterArray(kMaxPayloadOps); left > 0 && in.ok(); --left) {
        payload.ops.push_back(readOp(in, previous, names));
        previous = payload.ops.back().at;
    }
    in.leave();
    in.leave();
    return payload;
}

} // namespace

Bytes encodePayload(const Payload& payload)
{
    NameTable names;
    Bytes ops;
    const Hlc base = payload.ops.empty() ? Hlc{} : payload.ops.front().at;
    {
        QCborStreamWriter out(&ops);
        Hlc previous = base;
        out.startArray(quint64(payload.ops.size()));
        for (const Op& op : payload.ops) {
            writeOp(out, op, previous, names);
            previous = op.at;
        }
        out.endArray();
    }
    Bytes bytes;
    QCborStreamWriter out(&bytes);
    out.startMap(5);
    out.append(quint64(1));
    writeTime(out, base, {});
    out.append(quint64(2));
    out.startArray(2);
    out.append(quint64(payload.clockSource));
    out.append(payload.clockOffsetMs);
    out.endArray();
    out.append(quint64(3));
    out.startArray(quint64(payload.deps.size()));
    for (const Dependency& dep : payload.deps) {
        out.startArray(2);
        out.append(dep.author.bytes());
        out.append(dep.seq);
        out.endArray();
    }
    out.endArray();
    out.append(quint64(4));
    out.startArray(quint64(names.names().size()));
    for (const Name& name : names.names())
        out.appendByteString(name.view().data(), name.view().size());
    out.endArray();
    out.append(quint64(5));
    bytes += ops;
    return bytes;
}

Result<Payload> decodePayload(ByteView bytes)
{
    if (bytes.size() > kMaxPayloadBytes)
        return Error{Errc::TooLarge, "payload over its limit"};
    ItemReader in(bytes);
    Payload payload = readPayload(in);
    if (!in.ok() || !in.atEnd())
        return Error{Errc::Malformed, "payload does not have the laid-down shape"};
    // One payload has one encoding: two devices must never hash different octets for the same content.
    if (encodePayload(payload) != bytes)
        return Error{Errc::Malformed, "payload is not canonically encoded"};
    return payload;
}

Bytes encodeOp(const Op& op)
{
    return encodePayload(Payload{.deps = {}, .ops = {op}});
}

Result<Op> decodeOp(ByteView bytes)
{
    auto payload = decodePayload(bytes);
    if (!payload)
        return std::move(payload).error();
    if (payload->ops.size() != 1)
        return Error{Errc::Malformed, "not exactly one op"};
    return std::move(payload->ops.front());
}

} // namespace uitwijk
