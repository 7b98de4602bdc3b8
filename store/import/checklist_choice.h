// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/import/imported.h"

namespace uitwijk {

/// What is known of a list when it is judged.
struct ListSigns {
    bool boxes = false;
    bool numbered = false;
    bool statusColumn = false;
    QString heading = {}; ///< the nearest heading or bold paragraph; empty before the first
};

/// Why and whether a list is proposed as a checklist: boxes, then numbers under a heading, then a status
/// column, then bullets under a heading that calls for action. A list of sources or contents never is.
struct ChecklistChoice {
    ChecklistReason reason = ChecklistReason::Candidate;
    bool chosen = false;
};
[[nodiscard]] ChecklistChoice chooseChecklist(const ListSigns& signs);

/// "Incident Commander" of a heading "Role: Incident Commander"; empty when it names none.
[[nodiscard]] QString roleInHeading(const QString& heading);

} // namespace uitwijk
