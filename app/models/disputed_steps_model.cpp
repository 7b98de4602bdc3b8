// SPDX-License-Identifier: Apache-2.0
#include "app/models/disputed_steps_model.h"

#include "app/models/step_words.h"

namespace uitwijk {

namespace {

Result<void> addDisputed(
    const Store& store, const RunListRow& list, const QString& language, DisplayRows& rows)
{
    const auto isDisputed = [](const FlowStep& step, const StepStand& stand) {
        return step.fold.disputed && stand.applies != Applies::No;
    };
    const auto steps = store.incidents().steps(list.run, list.list, isDisputed);
    if (!steps)
        return steps.error();
    for (const RunStepRow& step : *steps) {
        rows.push_back({QStringLiteral("%1/%2").arg(idText(list.run)).arg(step.ordinal),
            {idText(list.run), int(list.list), list.title.in(language), int(step.ordinal),
                step.title.in(language), whoSaysWhat(store, step, language), spokenAnswers(step, language)}});
    }
    return {};
}

} // namespace

DisputedStepsModel::DisputedStepsModel(QObject* parent)
    : IncidentListModel({"runId", "list", "listTitle", "ordinal", "title", "said", "answers"},
        Topics(Topic::Runs) | Topic::Objects, parent)
{
}

LiveModel::Query DisputedStepsModel::query() const
{
    return
        [incident = incident(), language = LiveQuery::language()](const Store& store) -> Result<DisplayRows> {
            const auto lists = store.incidents().lists(incident);
            if (!lists)
                return lists.error();
            DisplayRows rows;
            for (const RunListRow& list : *lists) {
                if (list.disputed == 0)
                    continue;
                if (auto added = addDisputed(store, list, language, rows); !added)
                    return added.error();
            }
            return rows;
        };
}

} // namespace uitwijk
