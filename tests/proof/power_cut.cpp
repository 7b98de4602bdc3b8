// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/must.h"
#include "tests/proof/proof.h"
#include "tests/proof/store_workload.h"
#include "tests/proof/surviving.h"

#include <algorithm>

namespace uitwijk {

namespace {

/// A step was acknowledged when this much had been asked of the disk.
struct Acknowledged {
    std::size_t ops = 0;
    Standing standing;
};

class PowerCuts {
public:
    explicit PowerCuts(std::uint64_t seed)
        : m_random(seed)
    {
    }

    void live()
    {
        SimulatedDisk& disk = SimulatedDisk::mount();
        m_workload.startAnew();
        disk.record();
        for (int step = 0; step < m_workload.steps(); ++step) {
            must(m_workload.take(step));
            m_acknowledged.push_back(
                {.ops = disk.recorded().size(), .standing = must(standingOf(*m_workload.store()))});
        }
        m_ops = disk.endRecord();
        m_workload.close();
    }

    /// The power fails once before each operation, `oneIn` of them at random.
    void cutEverywhere(Tally& tally, std::uint64_t oneIn)
    {
        Surviving surviving;
        for (std::size_t ops = 0; ops <= m_ops.size(); ++ops) {
            if (m_random() % oneIn == 0) {
                SimulatedDisk::mount().load(surviving.cut(m_random));
                check(ops, tally);
                m_workload.close();
                tally.round();
            }
            if (ops < m_ops.size())
                surviving.follow(m_ops[ops]);
        }
    }
    [[nodiscard]] std::size_t places() const { return m_ops.size() + 1; }

private:
    void check(std::size_t ops, Tally& tally)
    {
        const auto after = std::find_if(m_acknowledged.begin(), m_acknowledged.end(),
            [ops](const Acknowledged& acknowledged) { return acknowledged.ops > ops; });
        const int done = int(after - m_acknowledged.begin());
        const auto wrong = [&](const std::string& what) {
            tally.fault("cut before operation " + std::to_string(ops) + " of " + std::to_string(m_ops.size())
                + ", during \"" + m_workload.nameOf(done) + "\": " + what);
        };
        if (auto opened = m_workload.reopen(); !opened) {
            const Errc code = opened.error().code;
            if (done > 0 || (code != Errc::Corrupt && code != Errc::WrongKey))
                wrong("does not open: " + opened.error().detail);
            return;
        }
        checkOpened(done, wrong);
    }

    template <typename Wrong>
    void checkOpened(int done, const Wrong& wrong)
    {
        Store& store = *m_workload.store();
        const auto problems = store.integrityProblems();
        if (!problems || !problems->isEmpty())
            return wrong(
                "integrity: " + (problems ? problems->front().toStdString() : problems.error().detail));
        const auto standing = standingOf(store);
        if (!standing)
            return wrong("cannot be read: " + standing.error().detail);
        if (!isOneOf(*standing, done))
            wrong("is neither as acknowledged nor as after the step that was being taken");
        if (auto more = m_workload.writeMore(); !more)
            wrong("cannot be written: " + more.error().detail);
    }

    /// As before the step that was cut, or as after it; before the first acknowledgement anything is empty.
    [[nodiscard]] bool isOneOf(const Standing& standing, int done) const
    {
        const auto at = [&](int step) {
            return step >= 0 && step < int(m_acknowledged.size())
                && m_acknowledged[std::size_t(step)].standing == standing;
        };
        return at(done - 1) || at(done);
    }

    std::mt19937_64 m_random;
    StoreWorkload m_workload;
    std::vector<Acknowledged> m_acknowledged;
    std::vector<DiskOp> m_ops;
};

} // namespace

int provePowerCuts(const ProofRun& run)
{
    Tally tally("power");
    SimulatedDisk::mount();
    PowerCuts cuts(run.seed);
    cuts.live();
    while (tally.rounds() < run.rounds) {
        const auto left = std::uint64_t(run.rounds - tally.rounds());
        cuts.cutEverywhere(tally, std::max<std::uint64_t>(1, cuts.places() / left));
    }
    std::printf("power: %zu places where the power can fail\n", cuts.places());
    return tally.close(run.seed);
}

} // namespace uitwijk
