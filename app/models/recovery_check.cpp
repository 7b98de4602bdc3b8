// SPDX-License-Identifier: Apache-2.0
#include "app/models/recovery_check.h"

#include "app/models/spoken.h"
#include "store/views/recovery_view.h"
#include "store/views/workplace_view.h"

namespace uitwijk {

RecoveryCheck::RecoveryCheck(QObject* parent)
    : IncidentObject(Topics(Topic::Status) | Topic::Objects, parent)
{
}

Result<RecoveryCheck::Shown> RecoveryCheck::read(
    const Store& store, const ObjectId& incident, const QString& language)
{
    const auto recovery = store.recovery().of(incident);
    const auto places = recovery ? store.workplaces().of(incident) : Result<Workplaces>(recovery.error());
    if (!places)
        return places.error();
    Shown shown{.toRestore = recovery->toRestore,
        .disputed = recovery->disputed,
        .next = {},
        .circles = {},
        .placed = places->placed,
        .unplaced = int(places->unplaced.size()),
        .tooMany = places->over,
        .placesDisputed = places->disputed};
    if (!recovery->rows.empty() && recovery->rows.front().place.isNext) {
        const RecoveryRow& first = recovery->rows.front();
        shown.next = first.name.in(language);
        shown.rtoAt = qreal(first.place.rtoAt.value_or(0));
        shown.mtpdAt = qreal(first.place.mtpdAt.value_or(0));
    }
    QStringList circles;
    for (const std::vector<Text>& circle : recovery->circles) {
        QStringList names;
        for (const Text& name : circle)
            names.append(name.in(language));
        circles.append(names.join(QStringLiteral(", ")));
    }
    shown.circles = circles.join(u'\n');
    return shown;
}

void RecoveryCheck::start()
{
    m_query.ask(
        [incident = idFrom(m_incident), language = LiveQuery::language()](const Store& store) {
            return incident.isNull() ? Result<Shown>(Shown()) : read(store, incident, language);
        },
        [this](Shown shownNow) {
            m_shown = std::move(shownNow);
            emit shown();
        });
}

} // namespace uitwijk
