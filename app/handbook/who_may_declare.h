// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/mandate.h"
#include "store/store.h"

namespace uitwijk {

/// Who asks, since when, and when now is; ms since 1970-01-01 UTC.
struct DeclareQuestion {
    ObjectId person;
    qint64 asked = 0;
    qint64 now = 0;
};

/// Who may declare, as it is said to the person at this device.
struct WhoMayDeclare {
    DeclareTurn turn;
    Text whose; ///< name of turn.whose
    QString number; ///< to ring them, none of their private ones; may be empty
    Text next; ///< name of turn.next
    int within = 0; ///< minutes that each has
};

/// From the organisation's line of those who may declare. Who may by the line of a unit may too.
[[nodiscard]] Result<WhoMayDeclare> whoMayDeclare(const Store& store, const DeclareQuestion& question);

} // namespace uitwijk
