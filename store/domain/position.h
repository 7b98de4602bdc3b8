// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCborValue>
#include <QString>

#include <optional>

namespace uitwijk {

/// A point on the earth in degrees, WGS 84.
struct Position {
    double latitude = 0; ///< north is positive
    double longitude = 0; ///< east is positive
    bool operator==(const Position&) const = default;
};

/// False where it is no point on the earth: out of range, or no number.
[[nodiscard]] bool isOnEarth(const Position& position);
/// True of (0, 0) and what rounds to it: what devices and tables write that know no position.
[[nodiscard]] bool isNowhere(const Position& position);

/// The value of Field::Position; nothing where there is none, or one that cannot be.
[[nodiscard]] std::optional<Position> positionIn(const QCborValue& value);

/// Metres along the great circle of a sphere with the earth's mean radius. The way over the ellipsoid is at
/// most 0.6 % longer or shorter: 6 m in a kilometre.
[[nodiscard]] double metresBetween(const Position& from, const Position& to);

/// The direction in which to set out, in degrees clockwise from true north, 0 … below 360. 0 where both are
/// the same point.
[[nodiscard]] double bearingOf(const Position& from, const Position& to);

/// The eight winds, clockwise.
enum class Wind : int { North, NorthEast, East, SouthEast, South, SouthWest, West, NorthWest };
[[nodiscard]] Wind windOf(double bearing);

/// A position as other programs take it over.
struct GeoPlace {
    Position position;
    std::optional<double> accuracy = {}; ///< metres
};
/// "geo:52.37,4.9;u=15" (RFC 5870): five decimals, a metre, at most.
[[nodiscard]] QString geoUri(const GeoPlace& place);
/// Nothing where it is no such URI, or one of another coordinate system.
[[nodiscard]] std::optional<GeoPlace> geoPlace(const QString& uri);

/// "52.37000": degrees to be read out, without their sign.
[[nodiscard]] QString decimalDegrees(double degrees);
/// "52° 22.200′": degrees and minutes, as sailors and older receivers want them, without their sign.
[[nodiscard]] QString degreesAndMinutes(double degrees);

} // namespace uitwijk
