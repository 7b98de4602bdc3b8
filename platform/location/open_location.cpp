// SPDX-License-Identifier: Apache-2.0
#include "platform/location/open_location.h"

#include "platform/location/nmea_file_location.h"
#include "platform/location/nmea_socket_location.h"
#include "platform/location/system_location.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace uitwijk {

std::unique_ptr<Location> openLocation(const QString& nmea)
{
    if (nmea.isEmpty())
        return std::make_unique<SystemLocation>();
    static const QRegularExpression address(
        QStringLiteral("^(?:socket://)?(\\[[0-9a-fA-F:.]+\\]|[^/:\\[\\]]+):([0-9]{1,5})$"));
    const auto match = address.match(nmea);
    const uint port = match.captured(2).toUInt();
    if (match.hasMatch() && port > 0 && port < 65536 && !QFileInfo::exists(nmea)) {
        QString host = match.captured(1);
        if (host.startsWith(QLatin1Char('[')))
            host = host.mid(1, host.size() - 2);
        return std::make_unique<NmeaSocketLocation>(host, quint16(port));
    }
    const QUrl url(nmea);
    return std::make_unique<NmeaFileLocation>(url.isLocalFile() ? url.toLocalFile() : nmea);
}

} // namespace uitwijk
