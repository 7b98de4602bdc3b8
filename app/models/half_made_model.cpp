// SPDX-License-Identifier: Apache-2.0
#include "app/models/half_made_model.h"

#include "app/actions/declare_draft.h"
#include "app/models/spoken.h"
#include "app/qml_types.h"
#include "app/session.h"

#include <algorithm>

namespace uitwijk {

namespace {

constexpr int kMomentRole = 4;

Result<void> addDraft(
    const Store& store, const ObjectRow& scenario, const QString& language, DisplayRows& rows)
{
    const auto draft = keptDraft(store, idText(scenario.id));
    if (!draft)
        return draft.error();
    if (!draft->isBegun())
        return {};
    const QString title = draft->title.isEmpty() ? scenario.title.in(language) : draft->title;
    const QString since = draft->since > 0 ? spokenTime({.ms = draft->since}, language) : QString();
    rows.push_back(
        {idText(scenario.id), {idText(scenario.id), title, draft->isExercise, since, draft->since}});
    return {};
}

} // namespace

HalfMadeModel::HalfMadeModel(QObject* parent)
    : LiveModel({"scenarioId", "title", "exercise", "since", "moment"}, Topic::Objects, parent)
{
}

void HalfMadeModel::look()
{
    StoreGateway* gateway = SessionSingleton::instance->gateway();
    if (!gateway)
        return;
    // Behind what is being kept at this moment.
    auto kept = gateway->run([](Store&) { return Result<void>(); });
    gateway->answer(kept, this, [this](const Result<void>&) { again(); });
}

LiveModel::Query HalfMadeModel::query() const
{
    return [language = LiveQuery::language()](const Store& store) -> Result<DisplayRows> {
        auto scenarios = store.objects().ofKind(ObjectKind::Scenario);
        if (!scenarios)
            return scenarios.error();
        scenarios->push_back({}); // something else
        DisplayRows rows;
        for (const ObjectRow& scenario : *scenarios) {
            if (auto added = addDraft(store, scenario, language, rows); !added)
                return added.error();
        }
        std::stable_sort(rows.begin(), rows.end(), [](const DisplayRow& left, const DisplayRow& right) {
            return left.values.at(kMomentRole).toLongLong() > right.values.at(kMomentRole).toLongLong();
        });
        return rows;
    };
}

} // namespace uitwijk
