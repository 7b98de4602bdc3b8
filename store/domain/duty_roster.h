// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/id.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace uitwijk {

/// Who has a duty from when until when. Moments are ms since 1970-01-01 UTC; the last one is no longer duty.
struct DutyShift {
    ObjectId id;
    QString role; ///< what the duty is: shifts of one role follow each other
    ObjectId contact;
    qint64 from = 0;
    qint64 until = 0;
    bool operator==(const DutyShift&) const = default;
};

/// A stretch of the roster: somebody's shift, or a time in which a role has nobody.
struct DutySpan {
    QString role;
    qint64 from = 0;
    std::optional<qint64> until; ///< nothing: the roster goes no further
    std::optional<DutyShift> shift; ///< nothing: nobody
    bool doubled = false; ///< somebody else has the same duty in a part of it
    bool operator==(const DutySpan&) const = default;
};

/// Who is on duty at a moment.
struct DutyNow {
    std::vector<DutySpan> onDuty; ///< by role; a role that has nobody is there too, without a shift
    std::vector<DutyShift> next; ///< of each role the first that begins later
    QStringList doubled; ///< roles that several people have now
    [[nodiscard]] int gaps() const;
};

/// A pure function of the roster, in any order. Shifts that end before they begin do not count.
[[nodiscard]] DutyNow dutyAt(const std::vector<DutyShift>& roster, qint64 moment);

/// The roster between two moments, by time, then role: every shift that touches it, and the times in which a
/// role has nobody. Before its first shift a role is not expected to have anybody.
[[nodiscard]] std::vector<DutySpan> dutyBetween(
    const std::vector<DutyShift>& roster, qint64 from, qint64 until);

} // namespace uitwijk
