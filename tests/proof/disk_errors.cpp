// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/must.h"
#include "tests/proof/proof.h"
#include "tests/proof/store_workload.h"

#include <random>

namespace uitwijk {

namespace {

// What SQLite's own file system answers: SQLITE_IOERR and SQLITE_FULL.
constexpr int kIoError = 10;
constexpr int kFull = 13;

struct DiskFault {
    qint64 after = 0;
    int code = kIoError;
    bool lasting = false;
};

class DiskErrors {
public:
    /// Lives once without a fault, to know how each step leaves things and how much is asked.
    void live()
    {
        m_workload.startAnew();
        SimulatedDisk& disk = SimulatedDisk::mount();
        disk.failAfter(-1, 0, false);
        std::vector<qint64> asked;
        for (int step = 0; step < m_workload.steps(); ++step)
            must(m_workload.take(step));
        m_workload.close();
        m_asked = disk.asked();
        m_workload.startAnew();
        for (int step = 0; step < m_workload.steps(); ++step) {
            must(m_workload.take(step));
            m_standings.push_back(must(standingOf(*m_workload.store())));
        }
        m_workload.close();
    }
    [[nodiscard]] qint64 asked() const { return m_asked; }

    void run(const DiskFault& fault, Tally& tally)
    {
        const auto wrong = [&](int step, const std::string& what) {
            tally.fault((fault.code == kFull ? "full" : "error")
                + std::string(fault.lasting ? ", lasting" : "") + " from operation "
                + std::to_string(fault.after) + ", in \"" + m_workload.nameOf(step) + "\": " + what);
        };
        SimulatedDisk& disk = SimulatedDisk::mount();
        m_workload.startAnew();
        disk.failAfter(fault.after, fault.code, fault.lasting);
        int step = 0;
        while (step < m_workload.steps() && m_workload.take(step))
            ++step;
        if (!fault.lasting)
            disk.heal();
        if (m_workload.store() != nullptr && !fault.lasting && step > 0)
            checkLive(step, wrong);
        m_workload.close(); // with a lasting fault it cannot even tidy up
        disk.heal();
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

    StoreWorkload m_workload;
    std::vector<Standing> m_standings;
    qint64 m_asked = 0;
    bool m_again = false;
};

} // namespace

int proveDiskErrors(const ProofRun& run)
{
    Tally tally("disk errors");
    SimulatedDisk::mount();
    DiskErrors errors;
    errors.live();
    std::mt19937_64 random(run.seed);
    const std::int64_t all = errors.asked() * 4;
    std::printf("disk errors: %lld operations, each with four kinds of fault\n", (long long)errors.asked());
    // Each of them once, or as many as asked for, evenly spread from a place at random.
    const std::int64_t rounds = std::min(all, run.rounds);
    const auto offset = std::int64_t(random() % std::uint64_t(all));
    for (std::int64_t round = 0; round < rounds; ++round) {
        const std::int64_t place = (offset + round * all / rounds) % all;
        errors.run(
            {.after = place / 4, .code = place % 2 == 0 ? kIoError : kFull, .lasting = place / 2 % 2 == 1},
            tally);
        tally.round();
    }
    return tally.close(run.seed);
}

} // namespace uitwijk
