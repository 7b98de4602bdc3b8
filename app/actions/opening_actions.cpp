// SPDX-License-Identifier: Apache-2.0
#include "app/actions/opening_actions.h"

#include "app/models/spoken.h"
#include "store/acts/opening_acts.h"

namespace uitwijk {

void OpeningActions::open(const QString& incidentId, const QString& subjectId, const QString& reason)
{
    perform([incident = idFrom(incidentId), subject = idFrom(subjectId), reason](
                const Store& store) -> Result<std::vector<OpDraft>> {
        auto draft = openSealed(store, incident, subject, reason);
        if (!draft)
            return draft.error();
        return std::vector{*std::move(draft)};
    });
}

} // namespace uitwijk
