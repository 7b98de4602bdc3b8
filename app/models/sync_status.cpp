// SPDX-License-Identifier: Apache-2.0
#include "app/models/sync_status.h"

#include "app/models/spoken.h"

namespace uitwijk {

SyncStatus::SyncStatus(QObject* parent)
    : LiveObject(
        Topics(Topic::Objects) | Topic::Incidents | Topic::Runs | Topic::Journal | Topic::Exchange, parent)
{
}

void SyncStatus::start()
{
    using Read = std::pair<Waiting, Hlc>;
    m_query.askOwner(
        [](Store& store) -> Result<Read> {
            const auto waiting = store.log().waiting();
            return waiting ? Result<Read>(Read(*waiting, store.log().latest())) : waiting.error();
        },
        [this](const Read& read) {
            std::tie(m_waiting, m_newest) = read;
            emit shown();
        });
}

QString SyncStatus::newest() const
{
    return m_newest.ms > 0 ? spokenTime(m_newest, LiveQuery::language()) : QString();
}

int SyncStatus::daysOld() const
{
    return wholeDaysSince(m_newest.ms);
}

} // namespace uitwijk
