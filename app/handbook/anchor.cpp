// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/anchor.h"

#include "store/crypto/digest.h"
#include "store/files/atomic_file.h"
#include "store/store.h"

#include <QtEndian>

#include <optional>

namespace uitwijk {

namespace {

using DatabaseName = Id<struct DatabaseNameTag, 16>;

constexpr ByteView kMagic("UWKN\1\0\0\0", 8);
constexpr qsizetype kSize = 8 + 16 + 8 + 8 + 32 + 8 + 32;
const QString kSetting = QStringLiteral("anchor"); ///< name of the database, a blank, its generation

/// What an anchor says, and what a database says of itself.
struct Anchor {
    DatabaseName name;
    quint64 generation = 0;
    LogHead own;
    quint64 bundles = 0;
};

QString pathIn(const QString& folder)
{
    return folder + QStringLiteral("/anchor.v1");
}

Digest codeOf(const SecretBytes& databaseKey, ByteView octets)
{
    return keyedDigest(deriveKey(databaseKey, "uwk1.anchor", {}), "uwk1.anchor", octets);
}

void append(Bytes& octets, quint64 number)
{
    const quint64 bigEndian = qToBigEndian(number);
    octets.append(reinterpret_cast<const char*>(&bigEndian), sizeof bigEndian);
}

Bytes encoded(const Anchor& anchor, const SecretBytes& databaseKey)
{
    Bytes octets = kMagic.toByteArray() + anchor.name.bytes();
    append(octets, anchor.generation);
    append(octets, anchor.own.seq);
    octets += anchor.own.head.bytes();
    append(octets, anchor.bundles);
    return octets + codeOf(databaseKey, octets).bytes();
}

std::optional<Anchor> decoded(ByteView octets, const SecretBytes& databaseKey)
{
    if (octets.size() != kSize || !octets.startsWith(kMagic)
        || octets.last(Digest::kSize) != codeOf(databaseKey, octets.chopped(Digest::kSize)).view())
        return std::nullopt;
    Anchor anchor;
    anchor.name = *DatabaseName::fromBytes(octets.sliced(8, 16));
    anchor.generation = qFromBigEndian<quint64>(octets.data() + 24);
    anchor.own.seq = qFromBigEndian<quint64>(octets.data() + 32);
    anchor.own.head = *Digest::fromBytes(octets.sliced(40, 32));
    anchor.bundles = qFromBigEndian<quint64>(octets.data() + 72);
    return anchor;
}

/// Name null: it never had an anchor.
Result<Anchor> stateOf(const Store& store)
{
    Anchor state;
    const auto setting = store.setting(kSetting);
    if (!setting)
        return setting.error();
    state.name = DatabaseName::fromHex(setting->section(u' ', 0, 0)).value_or(DatabaseName{});
    state.generation = setting->section(u' ', 1).toULongLong();
    const auto reach = store.log().vector();
    if (!reach)
        return reach.error();
    for (const LogHead& head : *reach) {
        state.bundles += head.seq;
        if (store.log().self() == head.author)
            state.own = head;
    }
    return state;
}

/// Whether the log of this device still goes through where the anchor saw it.
bool continues(const Store& store, const Anchor& anchor)
{
    if (anchor.own.seq == 0)
        return true;
    const auto self = store.log().self();
    const auto bundle
        = self ? store.log().segment(*self, anchor.own.seq) : Error{Errc::NotFound, "no log of its own"};
    return bundle && bundle->hash == anchor.own.head;
}

AnchorFinding compared(const Store& store, const Anchor& state, const Anchor& anchor)
{
    if (state.name.isNull())
        return AnchorFinding::RolledBack; // to before it had one
    if (state.name != anchor.name)
        return AnchorFinding::OtherDatabase;
    if (state.generation < anchor.generation || state.bundles < anchor.bundles
        || state.own.seq < anchor.own.seq)
        return AnchorFinding::RolledBack;
    return continues(store, anchor) ? AnchorFinding::Sound : AnchorFinding::OtherDatabase;
}

} // namespace

Result<AnchorFinding> checkAnchor(const QString& folder, const SecretBytes& databaseKey, const Store& store)
{
    const auto state = stateOf(store);
    if (!state)
        return state.error();
    const auto octets = readFile(pathIn(folder), kSize);
    if (!octets && octets.error().code == Errc::NotFound) {
        // The database is written first: a kill may have come before its first anchor.
        return state->generation <= 1 ? AnchorFinding::Sound : AnchorFinding::Missing;
    }
    const auto anchor = octets ? decoded(*octets, databaseKey) : std::nullopt;
    return anchor ? compared(store, *state, *anchor) : AnchorFinding::Damaged;
}

void moveAnchor(const QString& folder, const SecretBytes& databaseKey, Store& store)
{
    auto state = stateOf(store);
    if (!state)
        return;
    if (state->name.isNull())
        state->name = randomId<DatabaseName>();
    ++state->generation;
    const QString setting = state->name.hex() + u' ' + QString::number(state->generation);
    if (store.setSetting(kSetting, setting))
        (void)replaceFile(pathIn(folder), encoded(*state, databaseKey));
}

Result<void> acceptAsItIs(
    const QString& folder, const SecretBytes& databaseKey, Store& store, AnchorFinding finding)
{
    if (finding != AnchorFinding::Missing && finding != AnchorFinding::Damaged)
        return Error{Errc::NotAllowed, "this copy is not what it was; let the device join again"};
    moveAnchor(folder, databaseKey, store);
    const auto now = checkAnchor(folder, databaseKey, store);
    if (!now)
        return now.error();
    return *now == AnchorFinding::Sound ? Result<void>() : Error{Errc::Io, "the anchor was not written"};
}

} // namespace uitwijk
