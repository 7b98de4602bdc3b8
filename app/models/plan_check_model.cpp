// SPDX-License-Identifier: Apache-2.0
#include "app/models/plan_check_model.h"

#include "app/models/spoken.h"
#include "store/views/plan_check_view.h"

#include <QDate>

#include <algorithm>

namespace uitwijk {

namespace {

constexpr int kFlawRole = 0;

/// `number` of a row: steps, or whole days since the day that a finding names; −1 when there is none.
int numberOf(const PlanFinding& finding, qint64 today)
{
    if (finding.flaw == PlanFlaw::TooManySteps)
        return int(finding.number);
    return finding.number == 0 ? -1 : int(today - finding.number);
}

DisplayRow rowOf(const PlanFinding& finding, qint64 today, const QString& language)
{
    const bool isStep = !finding.listId.isNull();
    const QString other = finding.other.in(language);
    return {QStringLiteral("%1 %2 %3").arg(int(finding.flaw)).arg(idText(finding.object), other),
        {int(finding.flaw), int(isStep ? ObjectKind::Checklist : finding.kind), int(finding.kind),
            idText(isStep ? finding.listId : finding.object), finding.title.in(language),
            finding.list.in(language), other, numberOf(finding, today)}};
}

} // namespace

PlanCheckModel::PlanCheckModel(QObject* parent)
    : LiveModel(
        {"flaw", "opens", "kind", "objectId", "title", "list", "other", "number"}, Topic::Objects, parent)
{
}

LiveModel::Query PlanCheckModel::query() const
{
    return [language = LiveQuery::language()](const Store& store) -> Result<DisplayRows> {
        const qint64 today = QDate(1970, 1, 1).daysTo(QDate::currentDate());
        const auto findings = store.planCheck().findings(today);
        if (!findings)
            return findings.error();
        DisplayRows rows;
        rows.reserve(findings->size());
        for (const PlanFinding& finding : *findings)
            rows.push_back(rowOf(finding, today, language));
        return rows;
    };
}

void PlanCheckModel::shown()
{
    m_grave = int(std::count_if(rows().begin(), rows().end(),
        [](const DisplayRow& row) { return isGrave(PlanFlaw(row.values.at(kFlawRole).toInt())); }));
    emit counted();
}

} // namespace uitwijk
