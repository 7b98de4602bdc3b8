// SPDX-License-Identifier: Apache-2.0
#include "app/models/decision_model.h"

namespace uitwijk {

namespace {

enum Column { State = 5, CheckTime = 7, CheckAt = 8 };

DisplayRow shownRow(const DecisionRow& row, const QString& language)
{
    const DecisionFold& fold = row.fold;
    return {idText(row.id),
        {idText(row.id), fold.picture, fold.judgement, fold.decision, row.ownerName.in(language),
            int(fold.state), fold.disputed,
            fold.checkAt ? spokenTime({.ms = *fold.checkAt}, language) : QString(),
            double(fold.checkAt.value_or(0)), fold.shown ? fold.shown->effect : QString(),
            row.shownByName.in(language), row.takenByName.in(language),
            spokenTime(fold.taken->at, language)}};
}

} // namespace

DecisionModel::DecisionModel(QObject* parent)
    : IncidentListModel({"decisionId", "picture", "judgement", "decision", "owner", "decisionState",
                            "disputed", "checkTime", "checkAt", "effect", "lookedAtBy", "takenBy", "takenAt"},
        Topics(Topic::Status) | Topic::Objects, parent)
{
}

LiveModel::Query DecisionModel::query() const
{
    return
        [incident = incident(), language = LiveQuery::language()](const Store& store) -> Result<DisplayRows> {
            const auto decisions = store.decisions().of(incident);
            if (!decisions)
                return decisions.error();
            DisplayRows rows;
            for (const DecisionRow& decision : *decisions)
                rows.push_back(shownRow(decision, language));
            return rows;
        };
}

void DecisionModel::shown()
{
    m_open = 0;
    m_nextCheck = 0;
    m_nextTime.clear();
    for (const DisplayRow& row : rows()) {
        const auto state = DecisionState(row.values[State].toInt());
        m_open += state == DecisionState::Taken || state == DecisionState::EffectNotWanted ? 1 : 0;
        const double check = row.values[CheckAt].toDouble();
        if (check == 0 || (m_nextCheck > 0 && check >= m_nextCheck))
            continue;
        m_nextCheck = check;
        m_nextTime = row.values[CheckTime].toString();
    }
    emit totalled();
}

} // namespace uitwijk
