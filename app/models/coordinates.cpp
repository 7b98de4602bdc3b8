// SPDX-License-Identifier: Apache-2.0
#include "app/models/coordinates.h"

#include "store/domain/position.h"

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

} // namespace uitwijk
