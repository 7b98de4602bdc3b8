// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/control.h"

#include "sync/wire/canonical_cbor.h"

#include <QCborArray>

#include <algorithm>
#include <optional>

namespace uitwijk {

namespace {

// Keys of the public part (FORMAT.md 5.1). 1 and 2 are every kind's.
enum Key : qint64 { Kind = 1, After = 2, First = 3 };

/// Takes typed values out of a decoded map or array; the first that is missing or of another form makes it
/// failed for good.
class Fields {
public:
    explicit Fields(const QCborMap& map)
        : m_map(map)
    {
    }

    qint64 integer(qint64 key) { return integer(take(key)); }
    template <typename IdType>
    IdType id(qint64 key)
    {
        return idOf<IdType>(take(key));
    }
    QCborArray array(qint64 key)
    {
        const QCborValue value = take(key);
        require(value.isArray());
        return value.toArray();
    }
    /// An element of an array of arrays that should have `size` elements itself.
    QCborArray row(const QCborValue& value, qsizetype size)
    {
        require(value.isArray() && value.toArray().size() == size);
        return m_failed ? QCborArray() : value.toArray();
    }
    qint64 integer(const QCborValue& value)
    {
        require(value.isInteger());
        return value.toInteger();
    }
    template <typename IdType>
    IdType idOf(const QCborValue& value)
    {
        const auto id = IdType::fromBytes(value.toByteArray());
        require(id.has_value());
        return id.value_or(IdType{});
    }
    Bytes octets(const QCborValue& value, qsizetype size)
    {
        require(value.isByteArray() && value.toByteArray().size() == size);
        return value.toByteArray();
    }
    void require(bool condition) { m_failed = m_failed || !condition; }

    [[nodiscard]] bool isComplete() const { return !m_failed && m_map.isEmpty(); }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

private:
    QCborValue take(qint64 key)
    {
        QCborValue value = m_map.take(key);
        require(!value.isUndefined());
        return value;
    }

    QCborMap m_map;
    bool m_failed = false;
};

template <typename Row, typename Name>
bool isSortedBy(const std::vector<Row>& rows, Name name)
{
    return std::adjacent_find(rows.begin(), rows.end(), [name](const Row& a, const Row& b) {
        return !(name(a) < name(b));
    }) == rows.end();
}

template <typename IdType>
QCborValue cbor(const IdType& id)
{
    return QCborValue(id.bytes());
}

void write(QCborMap& map, const Genesis& genesis)
{
    map[Kind] = int(ControlKind::Genesis);
    map[First] = cbor(genesis.plan);
    map[First + 1] = cbor(genesis.root);
    map[First + 2] = cbor(genesis.founder.sign);
    map[First + 3] = cbor(genesis.founder.box);
    map[First + 4] = cbor(genesis.rootSignature);
}

Genesis readGenesis(Fields& fields)
{
    Genesis genesis;
    genesis.plan = fields.id<PlanId>(First);
    genesis.root = fields.id<PublicKey>(First + 1);
    genesis.founder.sign = fields.id<PublicKey>(First + 2);
    genesis.founder.box = fields.id<BoxPublicKey>(First + 3);
    genesis.rootSignature = fields.id<Signature>(First + 4);
    return genesis;
}

int bitsOf(const Rights& rights)
{
    return (rights.mayWrite ? 1 : 0) | (rights.mayControl ? 2 : 0);
}

Rights readRights(Fields& fields, qint64 key)
{
    const qint64 bits = fields.integer(key);
    fields.require((bits & ~qint64(3)) == 0);
    return {.mayWrite = (bits & 1) != 0, .mayControl = (bits & 2) != 0};
}

SpaceNumber spaceOf(Fields& fields, const QCborValue& value)
{
    const qint64 space = fields.integer(value);
    fields.require(space >= 1 && space <= 255);
    return SpaceNumber(space);
}

void write(QCborMap& map, const Admit& admit)
{
    QCborArray epochs;
    for (const WrappedKey& key : admit.epochs)
        epochs.append(QCborArray{int(key.space), cbor(key.epoch), key.sealed});
    map[Kind] = int(ControlKind::Admit);
    map[First] = cbor(admit.keys.sign);
    map[First + 1] = cbor(admit.keys.box);
    map[First + 2] = bitsOf(admit.rights);
    map[First + 3] = epochs;
}

Admit readAdmit(Fields& fields)
{
    Admit admit;
    admit.keys.sign = fields.id<PublicKey>(First);
    admit.keys.box = fields.id<BoxPublicKey>(First + 1);
    admit.rights = readRights(fields, First + 2);
    for (const auto& element : fields.array(First + 3)) {
        const QCborArray row = fields.row(QCborValue(element), 3);
        admit.epochs.push_back({.space = spaceOf(fields, row.at(0)),
            .epoch = fields.idOf<EpochId>(row.at(1)),
            .sealed = fields.octets(row.at(2), kWrapSize)});
    }
    fields.require(
        isSortedBy(admit.epochs, [](const WrappedKey& key) { return std::pair(key.space, key.epoch); }));
    return admit;
}

QCborArray wrapsIn(const Epoch& epoch)
{
    QCborArray wraps;
    for (const DeviceWrap& wrap : epoch.wraps)
        wraps.append(QCborArray{cbor(wrap.device), wrap.sealed});
    return wraps;
}

QCborArray backIn(const Epoch& epoch)
{
    QCborArray back;
    for (const BackKey& key : epoch.back)
        back.append(QCborArray{cbor(key.epoch), cbor(key.nonce), key.sealed});
    return back;
}

void write(QCborMap& map, const Epoch& epoch)
{
    map[Kind] = int(ControlKind::Epoch);
    map[First] = int(epoch.space);
    map[First + 1] = cbor(epoch.id);
    map[First + 2] = wrapsIn(epoch);
    map[First + 3] = backIn(epoch);
}

/// An epoch from its four values, wherever they stand.
Epoch epochOf(Fields& fields, const QCborArray& values)
{
    Epoch epoch;
    epoch.space = spaceOf(fields, values.at(0));
    fields.require(values.at(2).isArray() && values.at(3).isArray());
    epoch.id = fields.idOf<EpochId>(values.at(1));
    for (const auto& element : values.at(2).toArray()) {
        const QCborArray row = fields.row(QCborValue(element), 2);
        epoch.wraps.push_back(
            {.device = fields.idOf<AuthorId>(row.at(0)), .sealed = fields.octets(row.at(1), kWrapSize)});
    }
    for (const auto& element : values.at(3).toArray()) {
        const QCborArray row = fields.row(QCborValue(element), 3);
        epoch.back.push_back({.epoch = fields.idOf<EpochId>(row.at(0)),
            .nonce = fields.idOf<Nonce>(row.at(1)),
            .sealed = fields.octets(row.at(2), kBackSize)});
    }
    fields.require(isSortedBy(epoch.wraps, [](const DeviceWrap& wrap) { return wrap.device; }));
    fields.require(isSortedBy(epoch.back, [](const BackKey& key) { return key.epoch; }));
    return epoch;
}

Epoch readEpoch(Fields& fields)
{
    const qint64 space = fields.integer(First);
    const EpochId id = fields.id<EpochId>(First + 1);
    const QCborArray wraps = fields.array(First + 2);
    return epochOf(fields, {space, cbor(id), wraps, fields.array(First + 3)});
}

QCborArray rowsOf(const std::vector<Epoch>& epochs)
{
    QCborArray rows;
    for (const Epoch& epoch : epochs)
        rows.append(QCborArray{int(epoch.space), cbor(epoch.id), wrapsIn(epoch), backIn(epoch)});
    return rows;
}

std::vector<Epoch> readEpochs(Fields& fields, qint64 key)
{
    std::vector<Epoch> epochs;
    for (const auto& element : fields.array(key))
        epochs.push_back(epochOf(fields, fields.row(QCborValue(element), 4)));
    fields.require(isSortedBy(epochs, [](const Epoch& epoch) { return epoch.space; }));
    return epochs;
}

void write(QCborMap& map, const Revoke& revoke)
{
    map[Kind] = int(ControlKind::Revoke);
    map[First] = cbor(revoke.device);
    map[First + 1] = qint64(revoke.seq);
    map[First + 2] = cbor(revoke.head);
    map[First + 3] = rowsOf(revoke.epochs);
}

/// A place in a log: a number, and a chain hash that is null for 0 alone.
template <typename Body>
void readPlace(Fields& fields, qint64 key, Body& body)
{
    const qint64 seq = fields.integer(key);
    body.seq = quint64(seq);
    body.head = fields.id<Digest>(key + 1);
    fields.require(seq >= 0 && (seq == 0) == body.head.isNull());
}

Revoke readRevoke(Fields& fields)
{
    Revoke revoke;
    revoke.device = fields.id<AuthorId>(First);
    readPlace(fields, First + 1, revoke);
    revoke.epochs = readEpochs(fields, First + 3);
    return revoke;
}

void write(QCborMap& map, const SetRole& role)
{
    QCborArray spaces;
    for (const SpaceNumber space : role.spaces)
        spaces.append(int(space));
    map[Kind] = int(ControlKind::SetRole);
    map[First] = cbor(role.device);
    map[First + 1] = bitsOf(role.rights);
    map[First + 2] = spaces;
    map[First + 3] = qint64(role.seq);
    map[First + 4] = cbor(role.head);
    map[First + 5] = rowsOf(role.epochs);
}

SetRole readSetRole(Fields& fields)
{
    SetRole role;
    role.device = fields.id<AuthorId>(First);
    role.rights = readRights(fields, First + 1);
    for (const auto& element : fields.array(First + 2))
        role.spaces.push_back(spaceOf(fields, QCborValue(element)));
    fields.require(isSortedBy(role.spaces, [](SpaceNumber space) { return space; }));
    readPlace(fields, First + 3, role);
    role.epochs = readEpochs(fields, First + 5);
    return role;
}

void write(QCborMap& map, const Pardon& pardon)
{
    map[Kind] = int(ControlKind::Pardon);
    map[First] = cbor(pardon.revoke);
    map[First + 1] = qint64(pardon.seq);
    map[First + 2] = cbor(pardon.head);
}

Pardon readPardon(Fields& fields)
{
    Pardon pardon;
    pardon.revoke = fields.id<Digest>(First);
    readPlace(fields, First + 1, pardon);
    return pardon;
}

void write(QCborMap& map, const Recover& recover)
{
    map[Kind] = int(ControlKind::Recover);
    map[First] = cbor(recover.rootSignature);
}

void write(QCborMap& map, const Wipe& wipe)
{
    map[Kind] = int(ControlKind::Wipe);
    map[First] = cbor(wipe.revoke);
}

void write(QCborMap& map, const Wiped& wiped)
{
    map[Kind] = int(ControlKind::Wiped);
    map[First] = cbor(wiped.wipe);
}

void write(QCborMap& map, const OtherControl& other)
{
    map[Kind] = other.kind;
}

decltype(ControlPart::body) readBody(Fields& fields, qint64 kind)
{
    switch (ControlKind(kind)) {
    case ControlKind::Genesis:
        return readGenesis(fields);
    case ControlKind::Admit:
        return readAdmit(fields);
    case ControlKind::SetRole:
        return readSetRole(fields);
    case ControlKind::Epoch:
        return readEpoch(fields);
    case ControlKind::Revoke:
        return readRevoke(fields);
    case ControlKind::Pardon:
        return readPardon(fields);
    case ControlKind::Recover:
        return Recover{.rootSignature = fields.id<Signature>(First)};
    case ControlKind::Wipe:
        return Wipe{.revoke = fields.id<Digest>(First)};
    case ControlKind::Wiped:
        return Wiped{.wipe = fields.id<Digest>(First)};
    default:
        return OtherControl{.kind = int(kind)};
    }
}

} // namespace

Bytes encodeControl(const ControlPart& part)
{
    QCborMap map;
    QCborArray after;
    for (const Digest& digest : part.after)
        after.append(cbor(digest));
    map[After] = after;
    std::visit([&map](const auto& body) { write(map, body); }, part.body);
    return encodeCanonicalMap(map);
}

Result<ControlPart> decodeControl(ByteView publicPart)
{
    auto map = decodeCanonicalMap(publicPart);
    if (!map)
        return std::move(map).error();
    Fields fields(*map);
    ControlPart part;
    const qint64 kind = fields.integer(Kind);
    for (const auto& element : fields.array(After))
        part.after.push_back(fields.idOf<Digest>(QCborValue(element)));
    fields.require(isSortedBy(part.after, [](const Digest& digest) { return digest; }));
    fields.require(kind >= 1 && kind <= 65535);
    part.body = readBody(fields, kind);
    const bool isKnown = !std::holds_alternative<OtherControl>(part.body);
    if (isKnown ? !fields.isComplete() : fields.hasFailed())
        return Error{Errc::Malformed, "control part with other fields than its kind has"};
    return part;
}

} // namespace uitwijk
