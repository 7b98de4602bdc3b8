// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/where.h"
#include "app/handbook/places.h"

#include <QDateTime>
#include <QJsonArray>

namespace uitwijk::cli {

namespace {

QString windWord(double bearing)
{
    static constexpr std::array kWinds{"N", "NE", "E", "SE", "S", "SW", "W", "NW"};
    return QString::fromLatin1(kWinds[std::size_t(windOf(bearing))]);
}

/// "340 m NE", "2.1 km S", "here"; where nothing is known a dash.
QString wayOf(const PlaceReached& way)
{
    if (!way.metres)
        return QStringLiteral("-");
    if (way.isHere)
        return QStringLiteral("here");
    const QString distance = *way.metres < 1000
        ? QStringLiteral("%1 m").arg(qRound64(*way.metres / 10) * 10)
        : QStringLiteral("%1 km").arg(*way.metres / 1000, 0, 'f', *way.metres < 10'000 ? 1 : 0);
    return QStringLiteral("%1 %2").arg(distance, windWord(*way.bearing));
}

QJsonObject item(const PlaceRow& place, const QString& language)
{
    const PlaceReached& way = place.way;
    return {{QStringLiteral("id"), place.id.hex()}, {QStringLiteral("name"), place.name.in(language)},
        {QStringLiteral("use"), place.use}, {QStringLiteral("address"), place.address},
        {QStringLiteral("geo"),
            place.position ? QJsonValue(geoUri({.position = *place.position})) : QJsonValue()},
        {QStringLiteral("metres"), way.metres ? QJsonValue(qRound64(*way.metres)) : QJsonValue()},
        {QStringLiteral("bearing"), way.bearing ? QJsonValue(qRound64(*way.bearing)) : QJsonValue()},
        {QStringLiteral("direction"), way.bearing ? QJsonValue(windWord(*way.bearing)) : QJsonValue()},
        {QStringLiteral("here"), way.isHere}};
}

} // namespace

ExitCode listNearest(const Invocation& invocation)
{
    QCommandLineParser parser;
    const Command& command = commandNamed("nearest");
    if (const auto ended = parse(parser, invocation, command))
        return *ended;
    if (!parser.positionalArguments().isEmpty())
        return misused(invocation, command, QStringLiteral("nearest takes no words"));
    const auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const LocationReport report = askWhere(parser.value(QStringLiteral("nmea")));
    const JudgedFix fix = judge(report.fix, QDateTime::currentMSecsSinceEpoch());
    const auto places = placesFrom(handbook->store(), fix, invocation.language);
    if (!places)
        return invocation.console.fail(places.error());
    tellFix(invocation.console, report, fix);
    if (!fix.isUsable())
        invocation.console.line(QStringLiteral("all places by name:"));
    QJsonArray items;
    for (const PlaceRow& place : *places) {
        invocation.console.line(
            QStringLiteral("%1  %2  %3%4")
                .arg(place.id.hex().left(8), wayOf(place.way).leftJustified(10),
                    place.name.in(invocation.language),
                    place.address.isEmpty() ? QString() : QStringLiteral("  (%1)").arg(place.address)));
        items.append(item(place, invocation.language));
    }
    invocation.console.document(
        {{QStringLiteral("fix"), fixItem(report, fix)}, {QStringLiteral("places"), items}});
    return ExitCode::Done;
}

} // namespace uitwijk::cli
