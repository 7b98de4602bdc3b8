// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace uitwijk {

// How times and words stand in a text that is kept or handed over. Times are in ms, of the clock since
// 1970-01-01 UTC.

/// "2026-11-22 22:04", local time.
[[nodiscard]] QString writtenTime(qint64 ms);
/// "22:04", with its date unless that is the day of `now`.
[[nodiscard]] QString clockTime(qint64 ms, qint64 now);
/// "2:05", hours and minutes.
[[nodiscard]] QString hoursAndMinutes(qint64 ms);
/// "6", "0.5": person-hours, in tenths under ten.
[[nodiscard]] QString writtenHours(qint64 ms);
/// Words of people as one line of a Markdown text in which nothing is markup.
[[nodiscard]] QString asMarkdownLine(const QString& words);

} // namespace uitwijk
