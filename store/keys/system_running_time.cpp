// SPDX-License-Identifier: Apache-2.0
#include "store/keys/system_running_time.h"

#include "store/base/bytes.h"

#include <QFile>

#include <algorithm>
#include <ctime>

namespace uitwijk {

RunningMoment SystemRunningTime::now() const
{
    RunningMoment moment;
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    moment.sinceStart = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    if (file.open(QIODevice::ReadOnly)) {
        const Bytes start = Bytes::fromHex(file.read(64)); // passes over dashes and the line's end
        std::copy_n(
            start.begin(), std::min<std::size_t>(moment.start.size(), start.size()), moment.start.begin());
    }
    return moment;
}

} // namespace uitwijk
