// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/handbook.h"

#include "app/handbook/safety_copy.h"
#include "app/handbook/settings.h"
#include "store/acts/acts.h"
#include "store/crypto/digest.h"
#include "store/sample/sample_handbook.h"
#include "sync/engine/founding.h"

#include <QFileInfo>

#include <set>

namespace uitwijk {

namespace {

// A batch is one transaction: small enough that a tap beside it never waits long.
constexpr std::size_t kBatch = 2000;

/// The two objects that a handbook begins with: its organisation, and who founds it.
std::vector<FieldWrite> beginnings(
    const NewHandbook& wanted, const ObjectId& person, const BoxPublicKey& recoveryKey)
{
    const auto organisation = randomId<ObjectId>();
    return {{organisation, Field::Kind, int(ObjectKind::Organisation)},
        {organisation, Field::Title, wanted.organisation},
        {organisation, Field::RecoveryKey, recoveryKey.bytes()},
        {person, Field::Kind, int(ObjectKind::Contact)}, {person, Field::Title, wanted.person},
        {person, Field::Organisation, wanted.organisation},
        {person, Field::ContactGroup, QStringLiteral("crisis-team")}};
}

void add(Commit& all, const Commit& next)
{
    all.topics |= next.topics;
    all.objects.insert(next.objects.begin(), next.objects.end());
    all.ignoredOps += next.ignoredOps;
}

} // namespace

Handbook::Handbook(QString folder, SecretBytes key, Store store, const Clock& clock)
    : m_folder(std::move(folder))
    , m_key(std::move(key))
    , m_store(std::move(store))
    , m_clock(&clock)
{
}

bool Handbook::isIn(const QString& folder)
{
    return !folder.isEmpty() && QFileInfo::exists(folder + QStringLiteral("/protected.db"));
}

Result<Handbook> Handbook::prepare(
    const NewHandbook& wanted, const BoxPublicKey& recoveryKey, const Clock& clock)
{
    if (isIn(wanted.folder))
        return Error{Errc::Exists, "the folder holds a handbook"};
    auto keySlots = KeySlots::create(
        wanted.folder, {.passphrase = wanted.passphrase, .cost = wanted.cost, .recoveryKey = recoveryKey});
    if (!keySlots)
        return keySlots.error();
    auto store = Store::create(wanted.folder, keySlots->databaseKey, clock);
    if (!store)
        return store.error();
    return Handbook(wanted.folder, std::move(keySlots->databaseKey), *std::move(store), clock);
}

Result<Handbook::Founded> Handbook::create(const NewHandbook& wanted, const Clock& clock)
{
    RecoverySheet sheet = RecoverySheet::generate();
    auto handbook = prepare(wanted, sheet.publicKey(), clock);
    if (!handbook)
        return handbook.error();
    const auto person = randomId<ObjectId>();
    const auto root = sheet.rootKey();
    if (!root)
        return root.error();
    if (auto founded = foundHandbook(handbook->m_store, person, *root); !founded)
        return founded.error();
    if (auto kept = handbook->m_store.setSetting(settings::kPerson, person.hex()); !kept)
        return kept.error();
    if (auto written = handbook->write(beginnings(wanted, person, sheet.publicKey())); !written)
        return written.error();
    return Founded{.handbook = *std::move(handbook), .recovery = std::move(sheet)};
}

Result<Handbook> Handbook::openWithKey(const QString& folder, Result<SecretBytes> key, const Clock& clock)
{
    if (!key)
        return key.error();
    auto store = Store::open(folder, *key, clock);
    if (!store)
        return store.error();
    return Handbook(folder, *std::move(key), *std::move(store), clock);
}

Result<Handbook> Handbook::open(const QString& folder, QStringView passphrase, const Clock& clock)
{
    const auto keySlots = KeySlots::open(folder);
    if (!keySlots)
        return keySlots.error();
    return openWithKey(folder, keySlots->unlock(passphrase), clock);
}

Result<Handbook> Handbook::open(const QString& folder, const RecoverySheet& sheet, const Clock& clock)
{
    const auto keySlots = KeySlots::open(folder);
    if (!keySlots)
        return keySlots.error();
    return openWithKey(folder, keySlots->unlock(sheet), clock);
}

Result<ObjectId> Handbook::person() const
{
    const auto setting = m_store.setting(settings::kPerson);
    if (!setting)
        return setting.error();
    const auto person = ObjectId::fromHex(*setting);
    if (!person)
        return Error{Errc::NotAllowed, "this device has not been admitted yet"};
    return *person;
}

Result<Commit> Handbook::act(const std::vector<OpDraft>& drafts)
{
    const auto who = person();
    if (!who)
        return who.error();
    return m_store.log().append(drafts, *who);
}

Result<Commit> Handbook::write(const std::vector<FieldWrite>& writes)
{
    // What a lobby may read goes into bundles of its own, so that a kiosk never holds the key of the rest.
    std::set<ObjectId> cards;
    for (const FieldWrite& write : writes) {
        if (write.field == Field::Kind && write.value.toInteger() == int(ObjectKind::SafetyCard))
            cards.insert(write.object);
    }
    std::vector<FieldWrite> open;
    std::vector<FieldWrite> team;
    for (const FieldWrite& write : writes)
        (cards.contains(write.object) ? open : team).push_back(write);
    auto all = writeBatches(team, Space::Team);
    if (!all)
        return all;
    const auto shown = writeBatches(open, Space::Public);
    if (!shown)
        return shown;
    add(*all, *shown);
    if (!open.empty())
        (void)refreshSafetyCopy();
    return all;
}

Result<Commit> Handbook::writeBatches(const std::vector<FieldWrite>& writes, Space space)
{
    const auto who = person();
    if (!who)
        return who.error();
    Commit all;
    const std::vector<OpDraft> acts = drafts(writes);
    for (std::size_t from = 0; from < acts.size(); from += kBatch) {
        const auto end = acts.begin() + std::ptrdiff_t(std::min(from + kBatch, acts.size()));
        const auto commit = m_store.log().append({acts.begin() + std::ptrdiff_t(from), end}, *who, space);
        if (!commit)
            return commit.error();
        add(all, *commit);
    }
    return all;
}

Result<Commit> Handbook::addSample()
{
    const auto replica = Replica::open(m_store);
    if (!replica)
        return replica.error();
    const PlanId plan = replica->plan();
    const qint64 today = m_clock->now().time_since_epoch() / std::chrono::hours(24);
    const auto writes
        = sampleHandbook({.idOf = [&](ByteView key) { return objectNamed(plan, key); }, .today = today});
    return writes ? write(*writes) : writes.error();
}

ObjectId Handbook::objectNamed(const PlanId& plan, ByteView key)
{
    return hashedId<ObjectId>("uwk1.named", {plan.view(), key});
}

Result<PlanId> Handbook::plan()
{
    const auto replica = Replica::open(m_store);
    return replica ? Result<PlanId>(replica->plan()) : replica.error();
}

Result<void> Handbook::refreshSafetyCopy() const
{
    const auto now = safetyCopyOf(m_store);
    if (!now)
        return now.error();
    const auto shown = readSafetyCopy(m_folder);
    constexpr qint64 kOldEnough = qint64(15) * 60 * 1000; // not a file for each tap
    const bool isCurrent = shown && shown->cards == now->cards && now->asOf - shown->asOf < kOldEnough;
    return isCurrent ? Result<void>() : writeSafetyCopy(m_folder, *now);
}

} // namespace uitwijk
