// SPDX-License-Identifier: Apache-2.0
#include "app/models/call_progress.h"

#include "app/models/spoken.h"
#include "app/qml_types.h"

#include <QDateTime>

namespace uitwijk {

CallProgress::CallProgress(QObject* parent)
    : IncidentObject(Topics(Topic::Status) | Topic::Objects | Topic::Runs | Topic::Incidents, parent)
{
}

void CallProgress::start()
{
    m_query.ask(
        [asked = CallsAsked{.incident = idFrom(m_incident),
             .person = SessionSingleton::instance->person(),
             .now = QDateTime::currentMSecsSinceEpoch()}](const Store& store) -> Result<Known> {
            if (asked.incident.isNull())
                return Known{};
            const auto calls = store.calls().of(asked);
            if (!calls)
                return calls.error();
            return Known{.coverage = calls->coverage, .mine = int(calls->of(asked.person).size())};
        },
        [this](Known known) {
            m_known = known;
            emit shown();
        });
}

} // namespace uitwijk
