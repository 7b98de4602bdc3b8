// SPDX-License-Identifier: Apache-2.0
#include "store/domain/position.h"

#include <QCborArray>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace uitwijk {

namespace {

constexpr double kMeanRadius = 6'371'008.8; // metres, IUGG
constexpr double kNowhere = 0.0005; // degrees: what three decimals round to zero
constexpr int kDecimals = 5; // 1.1 m

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

bool isNumber(const QCborValue& value)
{
    return value.isDouble() || value.isInteger();
}

/// "4.9", not "4.90000".
QString plainNumber(double number, int decimals)
{
    QString text = QString::number(number, 'f', decimals);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

} // namespace

bool isOnEarth(const Position& position)
{
    // Written so that what is no number is refused too.
    return std::abs(position.latitude) <= 90 && std::abs(position.longitude) <= 180;
}

bool isNowhere(const Position& position)
{
    return std::abs(position.latitude) < kNowhere && std::abs(position.longitude) < kNowhere;
}

std::optional<Position> positionIn(const QCborValue& value)
{
    const QCborArray pair = value.toArray();
    if (pair.size() != 2 || !isNumber(pair.at(0)) || !isNumber(pair.at(1)))
        return std::nullopt;
    const Position position{.latitude = pair.at(0).toDouble(), .longitude = pair.at(1).toDouble()};
    return isOnEarth(position) && !isNowhere(position) ? std::optional(position) : std::nullopt;
}

double metresBetween(const Position& from, const Position& to)
{
    // Haversine: exact for short ways too, where the cosine rule loses its digits.
    const double north = std::sin(radians(to.latitude - from.latitude) / 2);
    const double east = std::sin(radians(to.longitude - from.longitude) / 2);
    const double half
        = north * north + std::cos(radians(from.latitude)) * std::cos(radians(to.latitude)) * east * east;
    return 2 * kMeanRadius * std::asin(std::sqrt(std::min(1.0, half)));
}

double bearingOf(const Position& from, const Position& to)
{
    const double east = radians(to.longitude - from.longitude);
    const double y = std::sin(east) * std::cos(radians(to.latitude));
    const double x = std::cos(radians(from.latitude)) * std::sin(radians(to.latitude))
        - std::sin(radians(from.latitude)) * std::cos(radians(to.latitude)) * std::cos(east);
    const double degrees = std::atan2(y, x) * 180 / std::numbers::pi;
    const double turned = degrees < 0 ? degrees + 360 : degrees;
    return turned >= 360 ? 0 : turned; // a tiny negative angle rounds up to a whole turn
}

Wind windOf(double bearing)
{
    return Wind(int(std::lround(bearing / 45)) % 8);
}

QString geoUri(const GeoPlace& place)
{
    QString uri = QStringLiteral("geo:%1,%2")
                      .arg(plainNumber(place.position.latitude, kDecimals),
                          plainNumber(place.position.longitude, kDecimals));
    if (place.accuracy)
        uri += QStringLiteral(";u=%1").arg(plainNumber(*place.accuracy, 0));
    return uri;
}

std::optional<GeoPlace> geoPlace(const QString& uri)
{
    static const QRegularExpression form(
        QStringLiteral("^geo:(-?[0-9]{1,2}(?:\\.[0-9]{1,12})?),(-?[0-9]{1,3}(?:\\.[0-9]{1,12})?)"
                       "(?:,-?[0-9.]{1,12})?((?:;[^;?]{1,60}){0,8})(?:\\?.*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(uri);
    if (!match.hasMatch())
        return std::nullopt;
    GeoPlace place{
        .position = {.latitude = match.captured(1).toDouble(), .longitude = match.captured(2).toDouble()}};
    for (const QString& parameter : match.captured(3).split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QString name = parameter.section(QLatin1Char('='), 0, 0).toLower();
        const QString value = parameter.section(QLatin1Char('='), 1);
        if (name == QLatin1String("crs") && value.toLower() != QLatin1String("wgs84"))
            return std::nullopt;
        bool isMetres = false;
        const double metres = value.toDouble(&isMetres);
        if (name == QLatin1String("u") && isMetres && metres >= 0 && std::isfinite(metres))
            place.accuracy = metres;
    }
    return isOnEarth(place.position) ? std::optional(place) : std::nullopt;
}

QString decimalDegrees(double degrees)
{
    return QString::number(std::abs(degrees), 'f', kDecimals);
}

QString degreesAndMinutes(double degrees)
{
    constexpr qint64 kThousandths = 60'000; // of a minute, in a degree
    const qint64 all = std::llround(std::abs(degrees) * double(kThousandths));
    return QStringLiteral("%1° %2.%3′")
        .arg(all / kThousandths)
        .arg(all % kThousandths / 1000, 2, 10, QLatin1Char('0'))
        .arg(all % 1000, 3, 10, QLatin1Char('0'));
}

} // namespace uitwijk
