// SPDX-License-Identifier: Apache-2.0
#include "app/actions/step_actions.h"

#include "app/models/spoken.h"
#include "app/models/step_form.h"
#include "store/acts/step_acts.h"
#include "store/acts/step_order.h"
#include "store/crypto/digest.h"

namespace uitwijk {

void StepActions::write(const QString& checklistId, const QString& stepId)
{
    StepEdit edit{.checklist = idFrom(checklistId),
        .step = stepId.isEmpty() ? randomId<ObjectId>() : idFrom(stepId),
        .language = LiveQuery::language(),
        .title = m_title.trimmed(),
        .howTo = m_howTo.trimmed(),
        .role = m_role.trimmed(),
        .onlyIf = conditionOf(m_condition),
        .waitMinutes = m_wait,
        .repeatMinutes = m_repeat,
        .vital = m_vital};
    for (const QString& line : m_answers.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            edit.answers << line.trimmed();
    }
    perform([edit](const Store& store) { return editStep(store, edit); });
}

void StepActions::move(const QString& stepId, int by)
{
    perform([step = idFrom(stepId), by](const Store& store) { return moveStep(store, step, by); });
}

void StepActions::takeAway(const QString& stepId)
{
    perform([step = idFrom(stepId)](const Store& store) { return takeAwayStep(store, step); });
}

} // namespace uitwijk
