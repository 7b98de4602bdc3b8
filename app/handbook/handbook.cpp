// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/handbook.h"

#include "store/acts/acts.h"
#include "store/crypto/digest.h"
#include "store/sample/sample_handbook.h"
#include "sync/engine/founding.h"

#include <QFileInfo>

namespace uitwijk {

namespace {

// A batch is one transaction: small enough that a tap beside it never waits long.
constexpr std::size_t kBatch = 2000;

QString personSetting()
{
    return QStringLiteral("person");
}

/// The two objects that a handbook begins with: its organisation, and who founds it.
std::vector<FieldWrite> beginnings(
    const NewHandbook& wanted, const ObjectId& organisation, const ObjectId& person)
{
    return {{organisation, Field::Kind, int(ObjectKind::Organisation)},
        {organisation, Field::Title, wanted.organisation}, {person, Field::Kind, int(ObjectKind::Contact)},
        {person, Field::Title, wanted.person}, {person, Field::Organisation, wanted.organisation},
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
    auto slots = KeySlots::create(
        wanted.folder, {.passphrase = wanted.passphrase, .cost = wanted.cost, .recoveryKey = recoveryKey});
    if (!slots)
        return slots.error();
    auto store = Store::create(wanted.folder, slots->databaseKey, clock);
    if (!store)
        return store.error();
    return Handbook(wanted.folder, std::move(slots->databaseKey), *std::move(store), clock);
}

Result<Handbook::Founded> Handbook::create(const NewHandbook& wanted, const Clock& clock)
{
    RecoverySheet sheet = RecoverySheet::generate();
    auto handbook = prepare(wanted, sheet.publicKey(), clock);
    if (!handbook)
        return handbook.error();
    const auto organisation = randomId<ObjectId>();
    const auto person = randomId<ObjectId>();
    if (auto founded = foundHandbook(handbook->m_store, person); !founded)
        return founded.error();
    if (auto kept = handbook->m_store.setSetting(personSetting(), person.hex()); !kept)
        return kept.error();
    if (auto written = handbook->write(beginnings(wanted, organisation, person)); !written)
        return written.error();
    return Founded{.handbook = *std::move(handbook), .recovery = std::move(sheet)};
}

Result<Handbook> Handbook::unlocked(const QString& folder, Result<SecretBytes> key, const Clock& clock)
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
    const auto slots = KeySlots::open(folder);
    if (!slots)
        return slots.error();
    return unlocked(folder, slots->unlock(passphrase), clock);
}

Result<Handbook> Handbook::open(const QString& folder, const RecoverySheet& sheet, const Clock& clock)
{
    const auto slots = KeySlots::open(folder);
    if (!slots)
        return slots.error();
    return unlocked(folder, slots->unlock(sheet), clock);
}

Result<ObjectId> Handbook::person() const
{
    const auto setting = m_store.setting(personSetting());
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
    Commit all;
    const std::vector<OpDraft> acts = drafts(writes);
    for (std::size_t from = 0; from < acts.size(); from += kBatch) {
        const auto end = acts.begin() + std::ptrdiff_t(std::min(from + kBatch, acts.size()));
        const auto commit = act({acts.begin() + std::ptrdiff_t(from), end});
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

} // namespace uitwijk
