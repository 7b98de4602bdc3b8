// SPDX-License-Identifier: Apache-2.0
#include "sync/transport/back_off.h"

#include <algorithm>

namespace uitwijk {

namespace {

using namespace std::chrono_literals;
constexpr std::chrono::milliseconds kFirst = 1s;
constexpr std::chrono::milliseconds kLongest = 5min;

} // namespace

std::chrono::milliseconds BackOff::next(std::chrono::milliseconds atLeast)
{
    const auto base = std::min(kLongest, kFirst * (1 << std::min(m_failures, 9)));
    ++m_failures;
    const std::chrono::milliseconds wait = std::max(base, atLeast);
    // Between half and one and a half, but never sooner than was asked for.
    const auto spread = std::chrono::milliseconds(m_random.bounded(qint64(wait.count()) + 1)) - wait / 2;
    return std::max(wait + spread, atLeast);
}

} // namespace uitwijk
