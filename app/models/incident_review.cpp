// SPDX-License-Identifier: Apache-2.0
#include "app/models/incident_review.h"

#include "app/handbook/written.h"
#include "app/models/spoken.h"

#include <QDateTime>

namespace uitwijk {

IncidentReview::IncidentReview(QObject* parent)
    : IncidentObject(
        Topics(Topic::Status) | Topic::Journal | Topic::Runs | Topic::Incidents | Topic::Objects, parent)
    , m_facts({"what", "at", "after"})
{
}

QString IncidentReview::hours() const
{
    return writtenHours(m_shown.facts.personTime());
}

void IncidentReview::show(Review review)
{
    m_shown = std::move(review);
    DisplayRows rows;
    for (const MilestoneFact& fact : m_shown.facts.milestones)
        rows.push_back({QString::number(int(fact.what)),
            {int(fact.what), fact.at ? spokenTime({.ms = *fact.at}, LiveQuery::language()) : QString(),
                double(fact.after)}});
    m_facts.show(std::move(rows));
}

void IncidentReview::start()
{
    m_query.ask(
        [incident = idFrom(m_incident), now = QDateTime::currentMSecsSinceEpoch()](const Store& store) {
            return incident.isNull() ? Result<Review>(Review()) : store.reviews().of(incident, now);
        },
        [this](Review review) {
            show(std::move(review));
            emit shown();
        });
}

} // namespace uitwijk
