// SPDX-License-Identifier: Apache-2.0
#include "app/models/event_state.h"

#include "app/models/spoken.h"

namespace uitwijk {
namespace {

DisplayRows displayed(const std::vector<IncidentRow>& incidents, const QString& language)
{
    DisplayRows rows;
    for (const IncidentRow& row : incidents)
        rows.push_back({idText(row.id),
            {idText(row.id), row.title.in(language), row.declaredByName.in(language),
                spokenTime(row.declaredAt, language)}});
    return rows;
}

const QList<QByteArray> kIncidentRoles{"incidentId", "title", "declaredBy", "declaredAt"};

} // namespace

EventState::EventState(QObject* parent)
    : IncidentObject(Topics(Topic::Incidents) | Topic::Objects, parent)
    , m_joined(kIncidentRoles)
    , m_offers(kIncidentRoles)
{
}

QString EventState::reason() const
{
    return m_shown.row.judged.shown ? m_shown.row.judged.shown->reason : QString();
}

QString EventState::judgedAt() const
{
    return m_shown.row.judged.shown ? spokenTime(m_shown.row.judged.shown->at, m_language) : QString();
}

Result<EventState::Shown> EventState::read(const Store& store, const ObjectId& incident)
{
    Shown shown;
    if (incident.isNull())
        return shown;
    auto incidents = store.incidents().all();
    const auto offers = incidents ? store.joined().offers() : incidents.error();
    if (!offers)
        return offers.error();
    for (IncidentRow& row : *incidents) {
        const auto concerns = [&](const JoinOffer& offer) {
            return (offer.earlier == incident && offer.later == row.id)
                || (offer.later == incident && offer.earlier == row.id);
        };
        if (row.toldIn == incident)
            shown.joined.push_back(std::move(row));
        else if (std::any_of(offers->begin(), offers->end(), concerns))
            shown.offers.push_back(std::move(row));
        else if (row.id == incident)
            shown.row = std::move(row);
    }
    return shown;
}

void EventState::start()
{
    m_query.ask([incident = idFrom(m_incident)](const Store& store) { return read(store, incident); },
        [this](Shown shownNow) { show(std::move(shownNow)); });
}

void EventState::show(Shown shownNow)
{
    m_language = LiveQuery::language();
    m_shown = std::move(shownNow);
    m_joined.show(displayed(m_shown.joined, m_language));
    m_offers.show(displayed(m_shown.offers, m_language));
    emit shown();
}

} // namespace uitwijk
