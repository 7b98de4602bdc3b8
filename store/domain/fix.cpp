// SPDX-License-Identifier: Apache-2.0
#include "store/domain/fix.h"

#include <algorithm>
#include <cmath>

namespace uitwijk {

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kRollover = qint64(1024) * 7 * 24 * kHour;
constexpr qint64 kFresh = 2 * kMinute;
constexpr qint64 kStale = 12 * kHour;
constexpr qint64 kAhead = 5 * kMinute; // two clocks that nobody has set may differ by as much
constexpr qint64 kFirstReceivers = 946'684'800'000; // 2000-01-01; the first week began again in 1999
constexpr double kCoarse = 200;
constexpr double kTooCoarse = 20'000;

bool isRecent(qint64 at, qint64 now)
{
    return at <= now + kAhead && now - at <= kStale;
}

/// The moment that a receiver means whose count of weeks has begun again; nothing when that explains nothing.
std::optional<qint64> rolledOver(qint64 at, qint64 now)
{
    for (const int times : {1, 2}) {
        if (isRecent(at + times * kRollover, now))
            return at + times * kRollover;
    }
    return std::nullopt;
}

FixTrust judgeTime(const Fix& fix, qint64 now, JudgedFix& judged)
{
    if (!fix.at) {
        judged.at = fix.received;
        return FixTrust::NoTime;
    }
    judged.at = fix.at;
    if (const auto meant = rolledOver(*fix.at, now)) {
        judged.at = meant;
        return FixTrust::RolledOver;
    }
    if (*fix.at > now + kAhead || *fix.at < kFirstReceivers)
        return FixTrust::ImpossibleDate;
    if (now - *fix.at > kStale)
        return FixTrust::TooOld;
    return now - *fix.at > kFresh ? FixTrust::Old : FixTrust::Good;
}

FixTrust judgeAccuracy(const std::optional<double>& accuracy)
{
    if (!accuracy || *accuracy <= kCoarse)
        return FixTrust::Good;
    return *accuracy <= kTooCoarse ? FixTrust::Coarse : FixTrust::TooCoarse;
}

FixTrust judgePosition(const Position& position)
{
    if (!isOnEarth(position))
        return FixTrust::OffEarth;
    return isNowhere(position) ? FixTrust::Nowhere : FixTrust::Good;
}

} // namespace

JudgedFix judge(const std::optional<Fix>& fix, qint64 now)
{
    JudgedFix judged;
    if (!fix)
        return judged;
    judged.position = fix->position;
    if (fix->accuracy && std::isfinite(*fix->accuracy) && *fix->accuracy >= 0)
        judged.accuracy = fix->accuracy;
    const FixTrust time = judgeTime(*fix, now, judged);
    if (judged.at)
        judged.age = now - *judged.at;
    judged.trust = std::max({time, judgeAccuracy(judged.accuracy), judgePosition(fix->position)});
    return judged;
}

} // namespace uitwijk
