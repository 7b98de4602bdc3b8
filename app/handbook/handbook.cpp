// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/handbook.h"

#include "app/handbook/fresh_folder.h"
#include "app/handbook/key_renewal.h"
#include "app/handbook/safety_copy.h"
#include "app/handbook/settings.h"
#include "store/acts/acts.h"
#include "store/acts/decide_acts.h"
#include "store/crypto/digest.h"
#include "store/sample/sample_handbook.h"
#include "sync/engine/commits.h"
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

/// A copy with its own keys, out of sight.
Result<Handbook> Handbook::build(
    const FreshFolder& fresh, const NewHandbook& wanted, const BoxPublicKey& recoveryKey, const Clock& clock)
{
    auto keySlots = KeySlots::create(
        fresh.path(), {.passphrase = wanted.passphrase, .cost = wanted.cost, .recoveryKey = recoveryKey});
    if (!keySlots)
        return keySlots.error();
    auto store = Store::create(fresh.path(), keySlots->databaseKey, clock);
    if (!store)
        return store.error();
    return Handbook(fresh.path(), std::move(keySlots->databaseKey), *std::move(store), clock);
}

/// Closes what was built, and opens it again in its place.
Result<Handbook> Handbook::moveIn(FreshFolder& fresh, Handbook built)
{
    if (auto written = built.m_store.checkpoint(); !written)
        return written.error();
    SecretBytes key = std::move(built.m_key);
    const Clock& clock = *built.m_clock;
    {
        const Store closing = std::move(built.m_store);
    }
    if (auto placed = fresh.putInPlace(); !placed)
        return placed.error();
    auto handbook = openWithKey(fresh.target(), std::move(key), clock);
    if (handbook)
        (void)handbook->refreshSafetyCopy();
    return handbook;
}

Result<Handbook> Handbook::prepare(
    const NewHandbook& wanted, const BoxPublicKey& recoveryKey, const Clock& clock)
{
    auto fresh = FreshFolder::in(wanted.folder);
    if (!fresh)
        return std::move(fresh).error();
    auto built = build(*fresh, wanted, recoveryKey, clock);
    return built ? moveIn(*fresh, *std::move(built)) : std::move(built);
}

Result<Handbook::Founded> Handbook::create(
    const NewHandbook& wanted, const Clock& clock, const KeepSheet& keepSheet)
{
    RecoverySheet sheet = RecoverySheet::generate();
    auto fresh = FreshFolder::in(wanted.folder);
    if (!fresh)
        return std::move(fresh).error();
    auto built = build(*fresh, wanted, sheet.publicKey(), clock);
    if (!built)
        return std::move(built).error();
    if (auto begun = built->found(wanted, sheet); !begun)
        return std::move(begun).error();
    if (auto kept = keepSheet ? keepSheet(sheet) : Result<void>(); !kept)
        return std::move(kept).error();
    auto handbook = moveIn(*fresh, *std::move(built));
    if (!handbook)
        return std::move(handbook).error();
    return Founded{.handbook = *std::move(handbook), .recovery = std::move(sheet)};
}

/// Everything that a new handbook begins with.
Result<void> Handbook::found(const NewHandbook& wanted, const RecoverySheet& sheet)
{
    const auto person = randomId<ObjectId>();
    const auto root = sheet.rootKey();
    if (!root)
        return root.error();
    if (auto founded = foundHandbook(m_store, person, *root); !founded)
        return founded.error();
    if (auto kept = m_store.setSetting(settings::kPerson, person.hex()); !kept)
        return kept;
    if (auto written = write(beginnings(wanted, person, sheet.publicKey())); !written)
        return written.error();
    if (auto filled = wanted.sample ? addSample() : Result<Commit>(Commit{}); !filled)
        return filled.error();
    return {};
}

Result<KeySlots> Handbook::keySlots(const QString& folder)
{
    auto ways = KeySlots::open(folder);
    if (!ways && ways.error().code == Errc::NotFound && isIn(folder))
        return Error{Errc::Corrupt, "a handbook without its key slots"};
    return ways;
}

Result<Handbook> Handbook::openWithKey(const QString& folder, Result<SecretBytes> key, const Clock& clock)
{
    if (key)
        key = settledKey(folder, *std::move(key), clock);
    if (!key)
        return key.error();
    auto store = Store::open(folder, *key, clock);
    if (!store)
        return store.error();
    const auto anchor = checkAnchor(folder, *key, *store);
    if (!anchor)
        return anchor.error();
    if (*anchor == AnchorFinding::Sound) {
        Handbook handbook(folder, *std::move(key), *std::move(store), clock);
        handbook.moveAnchor();
        return handbook;
    }
    {
        const Store closing = *std::move(store);
    }
    auto handbook = openForReading(folder, *std::move(key), clock);
    if (handbook)
        handbook->m_anchor = *anchor;
    return handbook;
}

Result<Handbook> Handbook::openForReading(const QString& folder, SecretBytes key, const Clock& clock)
{
    auto store = Store::open(folder, key, clock, Store::Access::Read);
    if (!store)
        return store.error();
    Handbook handbook(folder, std::move(key), *std::move(store), clock);
    handbook.m_isReadOnly = true;
    return handbook;
}

void Handbook::moveAnchor()
{
    if (!m_isReadOnly)
        uitwijk::moveAnchor(m_folder, m_key, m_store);
}

Result<Handbook> Handbook::open(const QString& folder, QStringView passphrase, const Clock& clock)
{
    const auto ways = keySlots(folder);
    if (!ways)
        return ways.error();
    return openWithKey(folder, ways->unlock(passphrase), clock);
}

Result<Handbook> Handbook::open(const QString& folder, const RecoverySheet& sheet, const Clock& clock)
{
    const auto ways = keySlots(folder);
    if (!ways)
        return ways.error();
    return openWithKey(folder, ways->unlock(sheet), clock);
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
    const auto everywhere = forWholeEvent(m_store, drafts);
    return everywhere ? m_store.log().append(*everywhere, *who) : everywhere.error();
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
    auto shown = writeBatches(open, Space::Public);
    if (!shown)
        return shown;
    addTo(*all, *shown);
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
        addTo(all, *commit);
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
