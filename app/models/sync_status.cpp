// SPDX-License-Identifier: Apache-2.0
#include "app/models/sync_status.h"

namespace uitwijk {

SyncStatus::SyncStatus(QObject* parent)
    : LiveObject(
        Topics(Topic::Objects) | Topic::Incidents | Topic::Runs | Topic::Journal | Topic::Exchange, parent)
{
}

void SyncStatus::start()
{
    m_query.ask([](const Store& store) { return store.log().waiting(); },
        [this](Waiting waiting) {
            m_waiting = waiting;
            emit shown();
        });
}

} // namespace uitwijk
