// SPDX-License-Identifier: Apache-2.0
#include "app/models/people_check.h"

#include "app/models/spoken.h"

namespace uitwijk {

PeopleCheck::PeopleCheck(QObject* parent)
    : IncidentObject(Topics(Topic::Status) | Topic::Objects, parent)
{
}

void PeopleCheck::start()
{
    m_query.ask(
        [incident = idFrom(m_incident)](const Store& store) -> Result<PeopleGate> {
            if (incident.isNull())
                return PeopleGate{};
            auto call = store.rollCalls().of(incident);
            return call ? Result<PeopleGate>(call->gate) : call.error();
        },
        [this](PeopleGate gate) {
            m_gate = std::move(gate);
            emit shown();
        });
}

} // namespace uitwijk
