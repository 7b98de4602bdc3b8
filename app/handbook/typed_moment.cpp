// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/typed_moment.h"

#include <QDateTime>

namespace uitwijk {

std::optional<qint64> typedMoment(const QString& text, qint64 now)
{
    const QTime clock = QTime::fromString(text, QStringLiteral("H:mm"));
    if (clock.isValid()) {
        QDateTime moment(QDateTime::fromMSecsSinceEpoch(now).date(), clock);
        if (moment.toMSecsSinceEpoch() > now)
            moment = moment.addDays(-1);
        return moment.toMSecsSinceEpoch();
    }
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    return moment.isValid() ? std::optional(moment.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace uitwijk
