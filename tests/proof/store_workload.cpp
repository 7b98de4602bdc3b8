// SPDX-License-Identifier: Apache-2.0
#include "tests/proof/store_workload.h"

#include "tests/benchmarks/must.h"

#include <QDir>
#include <QFile>

namespace uitwijk {

namespace {

template <typename Value>
Result<void> outcome(const Result<Value>& result)
{
    return result ? Result<void>() : Result<void>(result.error());
}

/// Sealed without an envelope: the store does not look inside one.
Segment sealed(const AuthorId& author, const WaitingSegment& waiting)
{
    Segment segment{.author = author,
        .seq = waiting.seq,
        .space = waiting.space,
        .prev = waiting.prev,
        .hash = {},
        .envelope = {},
        .payload = encodePayload(waiting.payload)};
    segment.envelope = author.bytes() + segment.prev.bytes() + segment.payload;
    segment.hash = blake2b256("uwk1.test", segment.envelope);
    return segment;
}

} // namespace

struct StoreWorkload::Step {
    const char* name;
    Result<void> (*run)(StoreWorkload&);
};

Result<Standing> standingOf(const Store& store)
{
    const auto state = store.stateDigest();
    const auto heads = store.log().vector();
    const auto waiting = store.log().waiting();
    const auto setting = store.setting(QStringLiteral("relay"));
    if (!state)
        return state.error();
    if (!heads)
        return heads.error();
    if (!waiting)
        return waiting.error();
    if (!setting)
        return setting.error();
    return Standing{.state = state->bytes(), .heads = *heads, .waiting = waiting->ops, .setting = *setting};
}

const std::vector<StoreWorkload::Step>& StoreWorkload::life()
{
    using W = StoreWorkload;
    static const Step kTick{"tick", [](W& w) { return w.tickNext(); }};
    static const Step kSeal{"seal", [](W& w) { return w.sealFirst(); }};
    static const std::vector<Step> life{{"create and migrate", [](W& w) { return w.create(); }},
        {"name the device", [](W& w) { return w.m_store->log().setSelf(w.m_self); }},
        {"import", [](W& w) { return w.append(w.m_plan.drafts); }}, kSeal,
        {"declare", [](W& w) { return w.declareIncident(); }}, kTick, kTick, kSeal, kTick,
        {"receive", [](W& w) { return outcome(w.m_store->log().receive(w.m_bundles)); }}, kTick,
        {"keep a setting",
            [](W& w) {
                return w.m_store->setSetting(
                    QStringLiteral("relay"), QStringLiteral("wss://relay.example.org"));
            }},
        {"keep a key", [](W& w) { return w.m_store->keyRing().put(SecretKind::EpochKey, "epoch", w.m_key); }},
        kSeal, {"check in", [](W& w) { return w.m_store->checkpoint(); }}, kTick,
        {"fold anew", [](W& w) { return w.m_store->log().rebuildViews(); }}, kTick, kSeal,
        {"close and open", [](W& w) {
             w.close();
             return w.reopen();
         }}};
    return life;
}

StoreWorkload::StoreWorkload()
{
    prepareBundles();
}

int StoreWorkload::steps() const
{
    return int(life().size());
}

const char* StoreWorkload::nameOf(int step) const
{
    return step < 0 || step >= steps() ? "nothing" : life()[std::size_t(step)].name;
}

/// What a colleague has written meanwhile, in several bundles that come in one run.
void StoreWorkload::prepareBundles()
{
    QTemporaryDir folder;
    auto other = must(Store::create(folder.path() + QStringLiteral("/other"), m_key, m_clock));
    const auto author = randomId<AuthorId>();
    must(other.log().setSelf(author));
    for (int bundle = 0; bundle < 3; ++bundle) {
        SmallPlan plan(1, 3);
        plan.addContact(QStringLiteral("Ilse Vermaas"), QStringLiteral("+31 20 555 01 01"));
        must(other.log().append(plan.drafts, m_person));
        const auto waiting = must(other.log().waitingSegments());
        m_bundles.push_back(sealed(author, waiting.front()));
        must(other.log().seal(m_bundles.back()));
    }
}

void StoreWorkload::startAnew()
{
    close();
    QDir(m_folder.path() + QStringLiteral("/handbook")).removeRecursively();
    SimulatedDisk::mount().load({});
    m_clock = FixedClock();
    m_ticked = 0;
    m_run = {};
}

Result<void> StoreWorkload::take(int step)
{
    m_clock.advance(std::chrono::seconds(7));
    return life()[std::size_t(step)].run(*this);
}

/// The store looks at the real file before SQLite does: there it needs to be, and as long as on the disk.
void StoreWorkload::pretendFile(qint64 size) const
{
    QDir().mkpath(m_folder.path() + QStringLiteral("/handbook"));
    QFile file(QString::fromStdString(databasePath()));
    if (file.open(QIODevice::ReadWrite))
        file.resize(size);
}

std::string StoreWorkload::databasePath() const
{
    return (QFileInfo(m_folder.path()).canonicalFilePath() + QStringLiteral("/handbook/protected.db"))
        .toStdString();
}

Result<void> StoreWorkload::create()
{
    auto store = Store::create(m_folder.path() + QStringLiteral("/handbook"), m_key, m_clock);
    if (!store) {
        // What the store removes of real files goes from the simulated disk too.
        if (!QFile::exists(QString::fromStdString(databasePath())))
            SimulatedDisk::mount().load({});
        return store.error();
    }
    m_store = *std::move(store);
    return {};
}

Result<void> StoreWorkload::reopen()
{
    const auto& files = SimulatedDisk::mount().files;
    const auto there = files.find(databasePath());
    pretendFile(there == files.end() ? 0 : there->second->octets.size());
    auto store = Store::open(m_folder.path() + QStringLiteral("/handbook"), m_key, m_clock);
    if (!store)
        return store.error();
    m_store = *std::move(store);
    return {};
}

Result<void> StoreWorkload::append(const std::vector<OpDraft>& drafts)
{
    return outcome(m_store->log().append(drafts, m_person));
}

Result<void> StoreWorkload::declareIncident()
{
    const auto acts = declare(
        *m_store, {.incident = m_incident, .scenario = m_plan.scenario, .title = {}, .answers = {}});
    if (!acts)
        return acts.error();
    return append(*acts);
}

Result<void> StoreWorkload::tickNext()
{
    const auto lists = m_store->incidents().lists(m_incident);
    if (!lists)
        return lists.error();
    if (lists->empty())
        return Error{Errc::NotFound, "no list of the incident"};
    auto done = append({tick(lists->front().run, m_ticked, StepState::Done),
        note(m_incident, QStringLiteral("Line %1").arg(m_ticked))});
    if (done)
        ++m_ticked;
    return done;
}

Result<void> StoreWorkload::sealFirst()
{
    const auto waiting = m_store->log().waitingSegments();
    if (!waiting)
        return waiting.error();
    if (waiting->empty())
        return Error{Errc::NotFound, "nothing waits"};
    return outcome(m_store->log().seal(sealed(m_self, waiting->front())));
}

Result<void> StoreWorkload::writeMore()
{
    SmallPlan more(1, 1);
    if (!m_store->log().self()) {
        if (auto named = m_store->log().setSelf(m_self); !named)
            return named;
    }
    if (auto done = append(more.drafts); !done)
        return done;
    const auto record = m_store->objects().record(more.scenario);
    return outcome(record);
}

} // namespace uitwijk
