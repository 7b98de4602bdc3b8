// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/named.h"
#include "store/acts/workplace_acts.h"
#include "store/views/workplace_view.h"

#include <QJsonArray>

namespace uitwijk::cli {

namespace {

QString wordFor(Placement state)
{
    static constexpr std::array kWords{"none", "assigned", "confirmed"};
    return QString::fromLatin1(kWords[std::size_t(state)]);
}

QString seatsOf(const SiteCount& count)
{
    if (!count.seats)
        return QStringLiteral("%1 people, seats not known").arg(count.taken());
    const QString over = count.over() > 0 ? QStringLiteral(", %1 TOO MANY").arg(count.over()) : QString();
    return QStringLiteral("%1 of %2 seats free%3").arg(count.free()).arg(*count.seats).arg(over);
}

void tell(const Console& console, const WorkplaceRow& site, const QString& language)
{
    console.line(QStringLiteral("%1  %2  %3")
                     .arg(site.count.site.hex().left(8), site.name.in(language), seatsOf(site.count)));
    const QStringList address = site.address.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& words : {address.join(QStringLiteral(", ")), site.route.in(language),
             site.access.in(language), site.phones.join(QStringLiteral(", "))}) {
        if (!words.isEmpty())
            console.line(QStringLiteral("      %1").arg(words));
    }
    for (const PlacedRow& person : site.people) {
        QStringList sites;
        for (const Text& other : person.sites)
            sites.append(other.in(language));
        console.line(QStringLiteral("    - %1  %2  %3%4")
                         .arg(person.name.in(language), wordFor(person.fold.state), person.phone,
                             person.fold.disputed
                                 ? QStringLiteral("  DISPUTED: %1").arg(sites.join(QStringLiteral(", ")))
                                 : QString()));
    }
}

QJsonObject item(const WorkplaceRow& site, const QString& language)
{
    QJsonArray people;
    for (const PlacedRow& person : site.people) {
        people.append(QJsonObject{{QStringLiteral("id"), person.id.hex()},
            {QStringLiteral("name"), person.name.in(language)},
            {QStringLiteral("state"), wordFor(person.fold.state)},
            {QStringLiteral("disputed"), person.fold.disputed}});
    }
    return {{QStringLiteral("id"), site.count.site.hex()}, {QStringLiteral("name"), site.name.in(language)},
        {QStringLiteral("seats"), site.count.seats ? QJsonValue(*site.count.seats) : QJsonValue()},
        {QStringLiteral("taken"), site.count.taken()}, {QStringLiteral("free"), site.count.free()},
        {QStringLiteral("over"), site.count.over()}, {QStringLiteral("people"), people}};
}

Result<PlacementReport> reportOf(const Store& store, const QCommandLineParser& parser)
{
    const QStringList words = parser.positionalArguments();
    const auto person = thingCalled(store, {ObjectKind::Contact}, words.constFirst());
    if (!person)
        return person.error();
    if (words.at(1) == QLatin1String("none"))
        return PlacementReport{.person = *person, .state = Placement::None};
    const auto site = thingCalled(store, {ObjectKind::Site}, words.at(1));
    if (!site)
        return site.error();
    return PlacementReport{.person = *person,
        .state = parser.isSet(QStringLiteral("confirmed")) ? Placement::Confirmed : Placement::Assigned,
        .site = *site};
}

} // namespace

ExitCode listWorkplaces(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("workplaces")))
        return *ended;
    const auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const Store& store = handbook->store();
    const QString named = parser.positionalArguments().value(0);
    const auto incident = incidentCalled(invocation, store, named);
    if (!incident && !named.isEmpty())
        return invocation.console.fail(incident.error());
    const auto all = store.workplaces().of(incident ? *incident : ObjectId());
    if (!all)
        return invocation.console.fail(all.error());
    QJsonArray sites;
    for (const WorkplaceRow& site : all->sites) {
        tell(invocation.console, site, invocation.language);
        sites.append(item(site, invocation.language));
    }
    QJsonArray unplaced;
    for (const PlacedRow& person : all->unplaced)
        unplaced.append(person.name.in(invocation.language));
    invocation.console.line(QStringLiteral("%1 without a place").arg(unplaced.size()));
    invocation.console.document({{QStringLiteral("workplaces"), sites},
        {QStringLiteral("unplaced"), unplaced}, {QStringLiteral("disputed"), all->disputed}});
    return ExitCode::Done;
}

ExitCode assignWorkplace(const Invocation& invocation)
{
    QCommandLineParser parser;
    const Command& command = commandNamed("workplace");
    if (const auto ended = parse(parser, invocation, command))
        return *ended;
    if (parser.positionalArguments().size() != 2)
        return misused(invocation, command, QStringLiteral("workplace takes a person and a place, or none"));
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const Store& store = handbook->store();
    const auto incident = incidentCalled(invocation, store, parser.value(QStringLiteral("incident")));
    const auto report = incident ? reportOf(store, parser) : Result<PlacementReport>(incident.error());
    if (!report)
        return invocation.console.fail(report.error());
    if (const auto done = handbook->act({place(*incident, *report)}); !done)
        return invocation.console.fail(done.error());
    const auto all = store.workplaces().of(*incident);
    if (!all)
        return invocation.console.fail(all.error());
    for (const WorkplaceRow& site : all->sites) {
        if (site.count.site == report->site)
            tell(invocation.console, site, invocation.language);
    }
    if (report->state == Placement::None)
        invocation.console.line(QStringLiteral("no place any more"));
    invocation.console.document({{QStringLiteral("person"), report->person.hex()},
        {QStringLiteral("state"), wordFor(report->state)}, {QStringLiteral("over"), all->over}});
    return ExitCode::Done;
}

} // namespace uitwijk::cli
