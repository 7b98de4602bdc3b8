// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>

#include <cstdint>
#include <string>

namespace uitwijk {

/// How long and with which chance a proof runs.
struct ProofRun {
    std::uint64_t seed = 1;
    std::int64_t rounds = 0; ///< at least one
};

/// What a proof has found, and its figure when it is over.
class Tally {
public:
    explicit Tally(std::string what)
        : m_what(std::move(what))
    {
        m_time.start();
    }
    void round(); ///< one is done; says so now and then
    /// Says what is wrong, with all that is needed to see it again.
    void fault(const std::string& what);
    /// Prints the figure; the program's status.
    int close(std::uint64_t seed) const;
    [[nodiscard]] std::int64_t rounds() const { return m_rounds; }
    [[nodiscard]] std::int64_t faults() const { return m_faults; }

private:
    std::string m_what;
    std::int64_t m_rounds = 0;
    std::int64_t m_faults = 0;
    QElapsedTimer m_time;
};

// The proofs; tests/README.md says what each shows.
int provePowerCuts(const ProofRun& run);
int proveDiskErrors(const ProofRun& run);
int proveScarceMemory(const ProofRun& run);
int proveAuthority(const ProofRun& run);

} // namespace uitwijk
