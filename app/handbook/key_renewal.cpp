// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/key_renewal.h"

#include "app/handbook/anchor.h"
#include "app/handbook/folder_lock.h"
#include "app/handbook/handbook.h"
#include "app/handbook/settings.h"
#include "store/keys/key_slots.h"
#include "store/renewed_store.h"
#include "store/store.h"

namespace uitwijk {

namespace {

constexpr qsizetype kKeySize = 32;

/// The key under which the handbook is now, if it is one that may be written.
Result<SecretBytes> currentKey(const QString& folder, QStringView passphrase, const Clock& clock)
{
    const auto handbook = Handbook::open(folder, passphrase, clock);
    if (!handbook)
        return handbook.error();
    if (handbook->isReadOnly())
        return Error{Errc::NotAllowed, "this copy is not what it was"};
    return SecretBytes::copyOf(handbook->databaseKey().view());
}

/// The database is under the new key: the anchor follows it, and nothing leads to the former one any more.
Result<void> forgetFormer(const QString& folder, KeySlots& ways, const RenewedStore::Keys& keys, Store& store)
{
    const auto before = checkAnchor(folder, keys.now, store);
    if (!before)
        return before.error();
    // Under neither key it is not what it was; that is for whoever opens it to say.
    if (*before == AnchorFinding::Sound)
        moveAnchor(folder, keys.next, store);
    const auto after = checkAnchor(folder, keys.next, store);
    if (!after)
        return after.error();
    return *after == AnchorFinding::Sound ? ways.forgetFormerKey() : Result<void>();
}

/// Makes a copy, and the ways in that lead to it, take the place of the database.
Result<void> putRenewedInPlace(
    const QString& folder, QStringView passphrase, KeySlots& ways, const RenewedStore::Keys& keys)
{
    auto renewed = RenewedStore::make(folder, keys);
    if (!renewed)
        return renewed.error();
    if (auto changed = ways.changeDatabaseKey(passphrase, {keys.now, keys.next}); !changed)
        return changed;
    renewed->keep();
    return renewed->putInPlace();
}

Result<void> putFoundInPlace(const QString& folder, const RenewedStore::Keys& keys)
{
    auto renewed = RenewedStore::find(folder, keys);
    return renewed ? renewed->putInPlace() : Result<void>(renewed.error());
}

} // namespace

Result<SecretBytes> renewDatabaseKey(const QString& folder, QStringView passphrase, const Clock& clock)
{
    const auto lock = FolderLock::take(folder);
    if (!lock)
        return lock.error();
    const auto now = currentKey(folder, passphrase, clock);
    if (!now)
        return now.error();
    auto ways = Handbook::keySlots(folder);
    if (!ways)
        return ways.error();
    auto next = SecretBytes::random(kKeySize);
    if (auto placed = putRenewedInPlace(folder, passphrase, *ways, {*now, next}); !placed)
        return placed.error();
    auto store = Store::open(folder, next, clock);
    if (!store)
        return store.error();
    if (auto done = forgetFormer(folder, *ways, {*now, next}, *store); !done)
        return done.error();
    const auto since = QString::number(clock.now().time_since_epoch().count());
    (void)store->setSetting(settings::kKeySince, since); // for show
    return next;
}

Result<SecretBytes> settledKey(const QString& folder, SecretBytes key, const Clock& clock)
{
    auto ways = KeySlots::open(folder);
    const auto former = ways ? ways->formerKey(key) : Result<SecretBytes>(ways.error());
    if (!former)
        return key; // nothing to settle
    auto store = Store::open(folder, key, clock);
    if (!store && store.error().code == Errc::WrongKey) {
        if (!putFoundInPlace(folder, {*former, key}))
            return SecretBytes::copyOf(former->view());
        store = Store::open(folder, key, clock);
    }
    if (store)
        (void)forgetFormer(folder, *ways, {*former, key}, *store); // else the next one does
    return key;
}

} // namespace uitwijk
