// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/must.h"
#include "tests/proof/proof.h"
#include "tests/proof/scarce_memory.h"
#include "tests/proof/store_workload.h"

#include <algorithm>
#include <array>
#include <random>
#include <span>

namespace uitwijk {

namespace {

// What SQLite's own file system answers: SQLITE_IOERR and SQLITE_FULL.
constexpr int kIoError = 10;
constexpr int kFull = 13;

struct Refusal {
    const char* what = "";
    int code = 0;
    bool isLasting = false;
};

/// A store's life, of which one request, or all from it on, are refused.
class Refusals {
public:
    explicit Refusals(FaultSource& source)
        : m_source(source)
    {
    }

    /// Lives once without a fault, to know how each step leaves things and how much is asked.
    void live()
    {
        m_workload.startAnew();
        m_source.failAfter(-1, 0, false);
        std::vector<qint64> asked;
        for (int step = 0; step < m_workload.steps(); ++step)
            must(m_workload.take(step));
        m_workload.close();
        m_asked = m_source.asked();
        m_workload.startAnew();
        for (int step = 0; step < m_workload.steps(); ++step) {
            must(m_workload.take(step));
            m_standings.push_back(must(standingOf(*m_workload.store())));
        }
        m_workload.close();
    }
    [[nodiscard]] qint64 asked() const { return m_asked; }
    /// How often a step failed; what is refused may not be needed.
    [[nodiscard]] qint64 failures() const { return m_failures; }

    void run(qint64 after, const Refusal& refusal, Tally& tally)
    {
        const auto wrong = [&](int step, const std::string& what) {
            tally.fault(refusal.what + std::string(" from request ") + std::to_string(after) + ", in \""
                + m_workload.nameOf(std::min(step, m_workload.steps() - 1)) + "\": " + what);
        };
        m_workload.startAnew();
        m_source.failAfter(after, refusal.code, refusal.isLasting);
        int step = 0;
        while (step < m_workload.steps() && m_workload.take(step))
            ++step;
        m_failures += step < m_workload.steps() ? 1 : 0;
        if (!refusal.isLasting)
            m_source.heal();
        if (m_workload.store() != nullptr && !refusal.isLasting && step > 0)
            checkLive(step, wrong);
        m_workload.close(); // where it is refused for good it cannot even tidy up
        m_source.heal();
        if (step == 0)
            return checkFounding(wrong);
        checkReopened(step, wrong);
    }

private:
    /// What failed has changed nothing, and can be done once more.
    template <typename Wrong>
    void checkLive(int step, const Wrong& wrong)
    {
        const auto standing = standingOf(*m_workload.store());
        if (!standing)
            return wrong(step, "cannot be read afterwards: " + standing.error().detail);
        if (*standing != m_standings[std::size_t(step - 1)])
            wrong(step, "is not as it was acknowledged");
        if (step < m_workload.steps()) {
            if (auto again = m_workload.take(step); !again)
                wrong(step, "cannot be done once more: " + again.error().detail);
            m_again = true;
        }
    }

    template <typename Wrong>
    void checkFounding(const Wrong& wrong)
    {
        if (auto again = m_workload.take(0); !again)
            wrong(0, "cannot be done once more: " + again.error().detail);
        m_workload.close();
    }

    template <typename Wrong>
    void checkReopened(int step, const Wrong& wrong)
    {
        const bool again = std::exchange(m_again, false);
        if (auto opened = m_workload.reopen(); !opened)
            return wrong(step, "does not open: " + opened.error().detail);
        Store& store = *m_workload.store();
        const auto problems = store.integrityProblems();
        if (!problems || !problems->isEmpty())
            return wrong(step, "integrity");
        const auto standing = standingOf(store);
        if (!standing)
            return wrong(step, "cannot be read: " + standing.error().detail);
        const auto at = [&](int place) {
            return place < int(m_standings.size()) && m_standings[std::size_t(place)].heads == standing->heads
                && m_standings[std::size_t(place)].waiting == standing->waiting
                && m_standings[std::size_t(place)].setting == standing->setting;
        };
        if (again ? !at(step) && step < m_workload.steps() : !at(step - 1) && !at(step))
            wrong(step, "is neither as acknowledged nor as after the step that failed");
        if (auto more = m_workload.writeMore(); !more)
            wrong(step, "cannot be written: " + more.error().detail);
        m_workload.close();
    }

    FaultSource& m_source;
    StoreWorkload m_workload;
    std::vector<Standing> m_standings;
    qint64 m_asked = 0;
    qint64 m_failures = 0;
    bool m_again = false;
};

/// Each request with each refusal once, or as many as asked for, evenly spread from a place at random.
int refuseEach(FaultSource& source, Tally tally, std::span<const Refusal> kinds, const ProofRun& run)
{
    Refusals refusals(source);
    refusals.live();
    std::mt19937_64 random(run.seed);
    const std::int64_t all = refusals.asked() * std::int64_t(kinds.size());
    std::printf("%lld requests, each refused in %zu ways\n", (long long)refusals.asked(), kinds.size());
    const std::int64_t rounds = std::min(all, run.rounds);
    const auto offset = std::int64_t(random() % std::uint64_t(all));
    for (std::int64_t round = 0; round < rounds; ++round) {
        const std::int64_t place = (offset + round * all / rounds) % all;
        const auto kind = std::size_t(place) % kinds.size();
        refusals.run(place / std::int64_t(kinds.size()), kinds[kind], tally);
        tally.round();
    }
    std::printf("a step failed in %lld of %lld rounds\n", (long long)refusals.failures(), (long long)rounds);
    return tally.close(run.seed);
}

} // namespace

int proveDiskErrors(const ProofRun& run)
{
    constexpr std::array kKinds{Refusal{"error", kIoError, false}, Refusal{"full", kFull, false},
        Refusal{"error, lasting", kIoError, true}, Refusal{"full, lasting", kFull, true}};
    return refuseEach(SimulatedDisk::mount(), Tally("disk errors"), kKinds, run);
}

int proveScarceMemory(const ProofRun& run)
{
    constexpr std::array kKinds{Refusal{"no memory", 0, false}, Refusal{"no memory any more", 0, true}};
    ScarceMemory& memory = ScarceMemory::mount(); // before the disk, which wakes SQLite
    SimulatedDisk::mount();
    return refuseEach(memory, Tally("allocations of the database refused"), kKinds, run);
}

} // namespace uitwijk
