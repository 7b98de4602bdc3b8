// SPDX-License-Identifier: Apache-2.0
#include "app/models/coordinates.h"

#include "store/domain/position.h"

#include <QUrl>

namespace uitwijk {

QString Coordinates::latitudeDegrees() const
{
    return decimalDegrees(m_latitude);
}

QString Coordinates::longitudeDegrees() const
{
    return decimalDegrees(m_longitude);
}

QString Coordinates::latitudeMinutes() const
{
    return degreesAndMinutes(m_latitude);
}

QString Coordinates::longitudeMinutes() const
{
    return degreesAndMinutes(m_longitude);
}

QString Coordinates::uri() const
{
    const QString plain = geoUri({.position = {.latitude = m_latitude, .longitude = m_longitude}});
    if (m_name.isEmpty())
        return plain;
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(m_name));
    return QStringLiteral("%1?q=%2(%3)").arg(plain, plain.mid(4), name);
}

} // namespace uitwijk
