// SPDX-License-Identifier: Apache-2.0
#include "tests/proof/proof.h"

#include <cinttypes>
#include <cstdio>

namespace uitwijk {

void Tally::round()
{
    constexpr std::int64_t kOften = 5000;
    if (++m_rounds % kOften == 0) {
        std::printf("%s: %" PRId64 " rounds, %" PRId64 " faults so far, %.1f s\n", m_what.c_str(), m_rounds,
            m_faults, double(m_time.elapsed()) / 1000);
        std::fflush(stdout);
    }
}

void Tally::fault(const std::string& what)
{
    constexpr std::int64_t kMostTold = 20;
    if (++m_faults <= kMostTold)
        std::fprintf(stderr, "%s: %s\n", m_what.c_str(), what.c_str());
}

int Tally::close(std::uint64_t seed) const
{
    std::printf("%s: %" PRId64 " rounds, %" PRId64 " faults, seed %" PRIu64 ", %.1f s\n", m_what.c_str(),
        m_rounds, m_faults, seed, double(m_time.elapsed()) / 1000);
    return m_faults == 0 && m_rounds > 0 ? 0 : 1;
}

} // namespace uitwijk
