// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/last_meetings.h"

#include "app/handbook/settings.h"

namespace uitwijk {

Result<void> rememberMeeting(Store& store, const AuthorId& device, qint64 now)
{
    return store.setSetting(settings::kMetPrefix + device.hex(), QString::number(now));
}

qint64 lastMeetingWith(const Store& store, const AuthorId& device)
{
    const auto kept = store.setting(settings::kMetPrefix + device.hex());
    return kept ? kept->toLongLong() : 0;
}

} // namespace uitwijk
