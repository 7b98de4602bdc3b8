// SPDX-License-Identifier: Apache-2.0
#include "app/models/past_model.h"

#include "app/handbook/written.h"
#include "app/models/spoken.h"
#include "store/views/review_view.h"

#include <QDateTime>

namespace uitwijk {

PastModel::PastModel(QObject* parent)
    : LiveModel({"incidentId", "title", "declaredAt", "people", "hours", "findings", "closed", "late"},
        Topics(Topic::Status) | Topic::Journal | Topic::Incidents | Topic::Objects, parent)
{
}

void PastModel::setExercises(bool exercises)
{
    if (m_exercises == exercises)
        return;
    m_exercises = exercises;
    emit exercisesChanged();
    again();
}

LiveModel::Query PastModel::query() const
{
    return [exercises = m_exercises, now = QDateTime::currentMSecsSinceEpoch(),
               language = LiveQuery::language()](const Store& store) -> Result<DisplayRows> {
        const auto past = store.reviews().past(exercises, now);
        if (!past)
            return past.error();
        DisplayRows rows;
        for (const Review& review : *past)
            rows.push_back({idText(review.incident.id),
                {idText(review.incident.id), review.incident.title.in(language),
                    spokenTime(review.incident.declaredAt, language), review.facts.people,
                    writtenHours(review.facts.personTime()), int(review.findings.size()), review.settled(),
                    review.late(now)}});
        return rows;
    };
}

} // namespace uitwijk
