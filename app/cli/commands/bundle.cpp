// SPDX-License-Identifier: Apache-2.0
#include "app/cli/code_pictures.h"
#include "app/cli/commands/commands.h"
#include "app/cli/named.h"
#include "app/handbook/carrying.h"
#include "app/handbook/joining.h"

#include <QDateTime>
#include <QJsonArray>

namespace uitwijk::cli {

namespace {

/// Whose last meeting is meant by --since.
Result<Bytes> nameOf(Handbook& handbook, const QString& whom)
{
    if (whom.isEmpty())
        return Bytes();
    if (whom == QLatin1String("relay"))
        return relayName(handbook.store());
    const auto replica = Replica::open(handbook.store());
    const auto found = replica ? deviceCalled(*replica, whom) : Result<AuthorId>(replica.error());
    return found ? Result<Bytes>(found->bytes()) : found.error();
}

/// What is to be carried, written as a file or as codes.
Result<CarriedOut> write(Handbook& handbook, const QString& path, const Bytes& since, bool asCodes)
{
    if (!asCodes)
        return carryOut(handbook, path, since);
    auto packed = packFor(handbook, since);
    if (!packed)
        return packed.error();
    const auto written = writeCodes(path, packed->octets);
    return written
        ? Result<CarriedOut>(CarriedOut{
            .bundles = packed->bundles, .octets = packed->octets.size(), .commit = std::move(packed->commit)})
        : written.error();
}

ExitCode carryOutTo(const Invocation& invocation, const QString& path, const QString& whom, bool asCodes)
{
    const Console& console = invocation.console;
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return console.fail(handbook.error());
    const auto since = nameOf(*handbook, whom);
    const auto carried = since ? write(*handbook, path, *since, asCodes) : Result<CarriedOut>(since.error());
    if (!carried)
        return console.fail(carried.error());
    (void)handbook->refreshSafetyCopy();
    console.line(QStringLiteral("wrote %1 bundles, %2 octets. Only members can read them. What waits here "
                                "still counts as waiting until somebody says that they have it.")
                     .arg(carried->bundles)
                     .arg(carried->octets));
    console.document({{QStringLiteral("file"), path}, {QStringLiteral("bundles"), qint64(carried->bundles)},
        {QStringLiteral("octets"), qint64(carried->octets)}});
    return ExitCode::Done;
}

QJsonArray documentOf(const std::vector<StillMissing>& missing)
{
    QJsonArray all;
    for (const StillMissing& still : missing) {
        all << QJsonObject{{QStringLiteral("device"), still.device}, {QStringLiteral("person"), still.person},
            {QStringLiteral("first"), qint64(still.run.first)},
            {QStringLiteral("last"), qint64(still.run.last)}};
    }
    return all;
}

void tell(const Console& console, const CarriedIn& carried)
{
    if (carried.makerDevice.isEmpty())
        console.line(QStringLiteral("Nobody who belongs here vouches for the file as a whole; each bundle in "
                                    "it was checked by itself."));
    else
        console.line(
            QStringLiteral("made by %1 (%2) at %3")
                .arg(carried.makerPerson.isEmpty() ? QStringLiteral("somebody") : carried.makerPerson,
                    carried.makerDevice.left(8),
                    QDateTime::fromMSecsSinceEpoch(carried.made).toString(Qt::ISODate)));
    console.line(QStringLiteral("took in %1 bundles; %2 were here already, %3 were refused")
                     .arg(carried.stored)
                     .arg(carried.repeated)
                     .arg(carried.refused));
    if (!carried.isWhole)
        console.line(
            QStringLiteral("TORN OR DAMAGED: what could be read was taken in. Have the file made again."));
    for (const StillMissing& still : carried.missing) {
        console.line(QStringLiteral("MISSING: bring also %1 to %2 of device %3 %4")
                         .arg(still.run.first)
                         .arg(still.run.last)
                         .arg(still.device.left(8), still.person));
    }
    if (carried.isKept)
        console.line(
            QStringLiteral("What waits for it was kept, and is taken in by itself with the next file."));
    if (carried.isWhole && carried.missing.empty())
        console.line(QStringLiteral("Nothing is missing of what the file's maker had."));
}

QJsonObject documentOf(const CarriedIn& carried)
{
    return {{QStringLiteral("stored"), qint64(carried.stored)},
        {QStringLiteral("repeated"), qint64(carried.repeated)},
        {QStringLiteral("refused"), qint64(carried.refused)}, {QStringLiteral("whole"), carried.isWhole},
        {QStringLiteral("kept"), carried.isKept}, {QStringLiteral("device"), carried.makerDevice},
        {QStringLiteral("person"), carried.makerPerson}, {QStringLiteral("made"), carried.made},
        {QStringLiteral("missing"), documentOf(carried.missing)}};
}

/// Takes in what was brought, and tells it.
ExitCode takeInAndTell(const Invocation& invocation, Handbook& handbook, const Bytes& file)
{
    const Console& console = invocation.console;
    const auto carried = takeIn(handbook, file, invocation.language);
    if (!carried && carried.error().code == Errc::NotAllowed) {
        console.complain(QStringLiteral("this file is of another handbook; nothing was changed"));
        return ExitCode::NotAllowed;
    }
    if (!carried)
        return console.fail(carried.error());
    (void)handbook.refreshSafetyCopy();
    tell(console, *carried);
    console.document(documentOf(*carried));
    return ExitCode::Done;
}

ExitCode carryInFrom(const Invocation& invocation, const QStringList& paths, bool asCodes)
{
    const Console& console = invocation.console;
    // Read before the handbook is opened: that takes long, and of codes it often says that some are missing.
    const auto file = asCodes ? codesRead(console, paths) : readHandedFile(paths.constFirst());
    if (!file)
        return console.fail(file.error());
    auto handbook = openHandbook(invocation);
    return handbook ? takeInAndTell(invocation, *handbook, *file) : console.fail(handbook.error());
}

} // namespace

ExitCode carryBundles(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("bundle")))
        return *ended;
    const QStringList words = parser.positionalArguments();
    const QString whom = parser.value(QStringLiteral("since"));
    const bool asCodes = parser.isSet(QStringLiteral("qr"));
    if (words.size() == 2 && words.constFirst() == QLatin1String("export"))
        return carryOutTo(invocation, words.constLast(), whom, asCodes);
    const bool imports = !words.isEmpty() && words.constFirst() == QLatin1String("import");
    if (imports && whom.isEmpty() && (words.size() == 2 || (asCodes && words.size() > 2)))
        return carryInFrom(invocation, words.mid(1), asCodes);
    return misused(invocation, commandNamed("bundle"),
        QStringLiteral(
            "bundle takes export FILE, with --since DEVICE or --since relay if you like, or import FILE; "
            "with --qr folders of codes"));
}

} // namespace uitwijk::cli
