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
constexpr quint64 kPayloadItems = 14;
/// An op replaces at most one op of each author, and naming one takes 20 octets while it waits: so many fit
/// into no bundle.
constexpr quint64 kMaxPayloadPreds = 4 * kMaxPayloadOps;
constexpr quint64 kMaxPlace = 0xffff;
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
    [[nodiscard]] Bytes octets() const
    {
        Bytes octets;
        for (const Name& name : m_names)
            octets += name.view();
        return octets;
    }

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

using Column = std::vector<quint64>;

/// A number for each op; written once where all are the same, as most are.
void writeColumn(QCborStreamWriter& out, const Column& column)
{
    const bool differ
        = std::adjacent_find(column.begin(), column.end(), std::not_equal_to<>()) != column.end();
    if (!differ && !column.empty()) {
        out.append(column.front());
        return;
    }
    out.startArray(quint64(column.size()));
    for (const quint64 number : column)
        out.append(number);
    out.endArray();
}

template <typename Of>
Column column(const std::vector<Op>& ops, const Of& of)
{
    Column column;
    column.reserve(ops.size());
    for (const Op& op : ops)
        column.push_back(quint64(of(op)));
    return column;
}

/// Milliseconds since the op before, of the first since 1970.
void writeTimes(QCborStreamWriter& out, const std::vector<Op>& ops)
{
    if (ops.size() != 1)
        out.startArray(quint64(ops.size()));
    qint64 previous = 0;
    for (const Op& op : ops) {
        out.append(op.at.ms - previous);
        previous = op.at.ms;
    }
    if (ops.size() != 1)
        out.endArray();
}

void writePreds(QCborStreamWriter& out, const std::vector<Op>& ops, NameTable& names)
{
    Column authors;
    Column seqs;
    Column indices;
    for (const Op& op : ops) {
        for (const OpId& replaced : op.pred) {
            authors.push_back(names.place(replaced.author));
            seqs.push_back(replaced.seq);
            indices.push_back(replaced.index);
        }
    }
    if (authors.empty()) {
        out.startArray(0);
        out.endArray();
        return;
    }
    out.startArray(4);
    writeColumn(out, column(ops, [](const Op& op) { return op.pred.size(); }));
    writeColumn(out, authors);
    writeColumn(out, seqs);
    writeColumn(out, indices);
    out.endArray();
}

/// All of a payload that comes after the names, which are found on the way.
Bytes encodeOps(const std::vector<Op>& ops, NameTable& names)
{
    Bytes bytes;
    QCborStreamWriter out(&bytes);
    writeTimes(out, ops);
    writeColumn(out, column(ops, [](const Op& op) { return op.at.counter; }));
    writeColumn(out, column(ops, [](const Op& op) { return op.kind; }));
    writeColumn(out, column(ops, [](const Op& op) { return op.version; }));
    writeColumn(out, column(ops, [](const Op& op) { return op.must; }));
    writeColumn(out, column(ops, [&](const Op& op) { return names.place(op.person); }));
    writeColumn(out, column(ops, [&](const Op& op) { return names.place(op.object); }));
    writeColumn(out, column(ops, [](const Op& op) { return op.field; }));
    writePreds(out, ops, names);
    out.startArray(quint64(ops.size()));
    for (const Op& op : ops)
        (op.value.isContainer() ? canonical(op.value) : op.value).toCbor(out);
    out.endArray();
    return bytes;
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
AnyId nameAt(const Bytes& names, quint64 place, ItemReader& in)
{
    const auto at = qsizetype(place * Name::kSize);
    if (at >= names.size()) {
        in.fail();
        return {};
    }
    return *AnyId::fromBytes(ByteView(names).sliced(at, qsizetype(Name::kSize)));
}

/// The reverse of writeColumn(): `count` numbers, each at most `max`.
Column readColumn(ItemReader& in, std::size_t count, quint64 max)
{
    if (!in.isArray())
        return Column(count, in.unsignedNumber(max));
    Column column;
    if (in.enterArray(count) != count)
        in.fail();
    for (std::size_t i = 0; i < count && in.ok(); ++i)
        column.push_back(in.unsignedNumber(max));
    in.leave();
    column.resize(count);
    return column;
}

void readTimes(ItemReader& in, std::vector<Op>& ops)
{
    const bool several = in.isArray();
    ops.resize(several ? in.enterArray(kMaxPayloadOps) : 1);
    qint64 ms = 0;
    for (Op& op : ops) {
        const qint64 delta = in.number();
        if (delta < -kMaxMs || delta > kMaxMs || ms + delta < 0 || ms + delta > kMaxMs)
            in.fail();
        if (!in.ok())
            return;
        ms += delta;
        op.at.ms = ms;
    }
    if (several)
        in.leave();
}

template <typename Into>
void readColumnInto(ItemReader& in, std::vector<Op>& ops, quint64 max, const Into& into)
{
    const Column column = readColumn(in, ops.size(), max);
    for (std::size_t i = 0; i < ops.size() && in.ok(); ++i)
        into(ops[i], column[i]);
}

void readPreds(ItemReader& in, std::vector<Op>& ops, const Bytes& names)
{
    const quint64 columns = in.enterArray(4);
    if (columns == 4) {
        const Column counts = readColumn(in, ops.size(), kMaxPayloadPreds);
        quint64 all = 0;
        for (const quint64 count : counts)
            all += count;
        if (all > kMaxPayloadPreds)
            in.fail();
        const std::size_t count = in.ok() ? all : 0;
        const Column authors = readColumn(in, count, kMaxPlace);
        const Column seqs = readColumn(in, count, ~quint64(0));
        const Column indices = readColumn(in, count, kMaxPayloadOps);
        std::size_t next = 0;
        for (std::size_t i = 0; i < ops.size() && in.ok(); ++i) {
            std::vector<OpId>& pred = ops[i].pred;
            for (quint64 left = counts[i]; left > 0; --left, ++next)
                pred.push_back({.author = nameAt<AuthorId>(names, authors[next], in),
                    .seq = seqs[next],
                    .index = quint32(indices[next])});
            if (std::adjacent_find(pred.begin(), pred.end(), std::greater_equal<>()) != pred.end())
                in.fail();
        }
    } else if (columns != 0) {
        in.fail();
    }
    in.leave();
}

void readValues(ItemReader& in, std::vector<Op>& ops)
{
    if (in.enterArray(ops.size()) != ops.size())
        in.fail();
    for (Op& op : ops) {
        op.value = in.value(kMaxValueBytes);
        if (depthOf(op.value) > kMaxDepth)
            in.fail();
    }
    in.leave();
}

std::vector<Op> readOps(ItemReader& in, const Bytes& names)
{
    std::vector<Op> ops;
    readTimes(in, ops);
    readColumnInto(in, ops, 0xffff, [](Op& op, quint64 number) { op.at.counter = quint16(number); });
    readColumnInto(in, ops, 0xffff, [](Op& op, quint64 number) { op.kind = OpKind(number); });
    readColumnInto(in, ops, 0xff, [](Op& op, quint64 number) { op.version = quint8(number); });
    readColumnInto(in, ops, 1, [](Op& op, quint64 number) { op.must = number == 1; });
    readColumnInto(
        in, ops, kMaxPlace, [&](Op& op, quint64 number) { op.person = nameAt<ObjectId>(names, number, in); });
    readColumnInto(
        in, ops, kMaxPlace, [&](Op& op, quint64 number) { op.object = nameAt<ObjectId>(names, number, in); });
    readColumnInto(in, ops, 0xffffffff, [](Op& op, quint64 number) { op.field = quint32(number); });
    readPreds(in, ops, names);
    readValues(in, ops);
    return ops;
}

std::vector<Dependency> readDeps(ItemReader& in)
{
    std::vector<Dependency> deps;
    for (quint64 left = in.enterArray(kMaxPayloadOps); left > 0 && in.ok(); --left) {
        if (in.enterArray(2) != 2)
            in.fail();
        const auto author = AuthorId::fromBytes(in.octets());
        const bool inOrder = author && (deps.empty() || deps.back().author < *author);
        deps.push_back({author.value_or(AuthorId{}), in.unsignedNumber()});
        if (!inOrder)
            in.fail();
        in.leave();
    }
    in.leave();
    return deps;
}

Payload readPayload(ItemReader& in)
{
    Payload payload;
    if (in.enterArray(kPayloadItems) != kPayloadItems)
        in.fail();
    payload.clockSource = ClockSource(in.unsignedNumber(3));
    payload.clockOffsetMs = in.number();
    payload.deps = readDeps(in);
    const Bytes names = in.octets();
    if (names.size() % qsizetype(Name::kSize) != 0)
        in.fail();
    payload.ops = readOps(in, names);
    in.leave();
    return payload;
}

} // namespace

Bytes encodePayload(const Payload& payload)
{
    NameTable names;
    const Bytes ops = encodeOps(payload.ops, names);
    Bytes bytes;
    QCborStreamWriter out(&bytes);
    out.startArray(kPayloadItems);
    out.append(quint64(payload.clockSource));
    out.append(payload.clockOffsetMs);
    out.startArray(quint64(payload.deps.size()));
    for (const Dependency& dep : payload.deps) {
        out.startArray(2);
        out.append(dep.author.bytes());
        out.append(dep.seq);
        out.endArray();
    }
    out.endArray();
    out.append(names.octets());
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
