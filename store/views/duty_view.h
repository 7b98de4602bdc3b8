// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/domain/duty_roster.h"
#include "store/domain/text.h"

namespace uitwijk {

class Connection;

/// A stretch of the roster with its names.
struct DutyRow {
    DutySpan span;
    Text role;
    Text name; ///< empty: nobody
    QString phone; ///< the first one that is not private
};

/// The roster as it stands in this copy, at a moment.
struct Roster {
    std::vector<DutyRow> onDuty; ///< by role, with the roles that have nobody
    std::vector<DutyRow> next; ///< who takes over
    std::vector<DutyRow> ahead; ///< from the moment on, as far as was asked
    int gaps = 0; ///< roles that have nobody at the moment
    int doubled = 0; ///< roles that several people have
    int shifts = 0; ///< in all
    int unread = 0; ///< shifts whose times nobody understands
    qint64 changedAt = 0; ///< when somebody last changed it, ms since 1970; 0: there is none
};

/// The duty roster of the handbook.
class DutyView {
public:
    explicit DutyView(Connection& connection)
        : m_connection(connection)
    {
    }

    /// `moment` and how far ahead to look, in ms.
    Result<Roster> at(qint64 moment, qint64 ahead = 0) const;

private:
    Connection& m_connection;
};

} // namespace uitwijk
