// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/named.h"
#include "app/handbook/site_drawings.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

namespace uitwijk::cli {

namespace {

struct DrawingRequest {
    const Invocation& invocation;
    const QCommandLineParser& parser;
    const ObjectRecord& site;
};

/// What this command can say of a drawing that is refused, more than the advice for its error does.
QString wrongWith(DrawingFault fault)
{
    switch (fault) {
    case DrawingFault::TooLarge:
        return QStringLiteral("too large: the drawings of a place may weigh %1 KiB together, and a PNG may "
                              "have 16 million dots; save it smaller, or as SVG")
            .arg(kMaxDrawingBytes / 1024);
    case DrawingFault::Unsafe:
        return QStringLiteral("not safe to show: it holds a link, a program, a picture from elsewhere or "
                              "repeated parts; save it as plain SVG or as PNG");
    case DrawingFault::Damaged:
        return QStringLiteral("damaged: it cannot be read to its end");
    default:
        return QStringLiteral("no drawing: SVG and PNG can be shown");
    }
}

ExitCode list(const DrawingRequest& request)
{
    const Console& console = request.invocation.console;
    QJsonArray items;
    for (const Drawing& drawing : drawingsOf(request.site)) {
        const DrawingFault fault = faultOf(drawing.octets);
        const QString title = drawing.title.in(request.invocation.language);
        console.line(
            QStringLiteral("%1  %2  (%3, %4 octets)%5")
                .arg(items.size() + 1)
                .arg(title, drawing.mediaType)
                .arg(drawing.octets.size())
                .arg(fault == DrawingFault::None ? QString() : QStringLiteral("  ") + wrongWith(fault)));
        items.append(QJsonObject{{QStringLiteral("title"), title},
            {QStringLiteral("type"), drawing.mediaType}, {QStringLiteral("octets"), drawing.octets.size()},
            {QStringLiteral("shown"), fault == DrawingFault::None}});
    }
    if (items.isEmpty())
        console.line(QStringLiteral("no drawings of this place"));
    console.document({{QStringLiteral("drawings"), items}});
    return ExitCode::Done;
}

ExitCode add(const DrawingRequest& request, Handbook& handbook)
{
    const Console& console = request.invocation.console;
    const QString path = request.parser.positionalArguments().at(1);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return console.fail({Errc::NotFound, "the drawing cannot be read"});
    const Bytes octets = file.read(kMaxDrawingBytes + 1);
    if (const DrawingFault fault = faultOf(octets); fault != DrawingFault::None) {
        console.complain(QStringLiteral("%1: %2").arg(path, wrongWith(fault)));
        return ExitCode::Failed;
    }
    const QString given = request.parser.value(QStringLiteral("title"));
    const auto write = withDrawing(request.site,
        {.title = Text(given.isEmpty() ? QFileInfo(path).completeBaseName() : given),
            .mediaType = {},
            .octets = octets});
    if (!write && write.error().code == Errc::TooLarge) {
        console.complain(QStringLiteral("%1: %2").arg(path, wrongWith(DrawingFault::TooLarge)));
        return ExitCode::Failed;
    }
    const auto written = write ? handbook.write({*write}) : Result<Commit>(write.error());
    if (!written)
        return console.fail(written.error());
    const int count = int(drawingsOf(request.site).size()) + 1;
    console.line(QStringLiteral("kept as drawing %1").arg(count));
    console.document({{QStringLiteral("number"), count}});
    return ExitCode::Done;
}

ExitCode save(const DrawingRequest& request)
{
    const Console& console = request.invocation.console;
    const std::vector<Drawing> drawings = drawingsOf(request.site);
    const int number = request.parser.value(QStringLiteral("number")).toInt();
    if (number < 1 || std::size_t(number) > drawings.size())
        return console.fail({Errc::NotFound, "no drawing of that number"});
    const QString path = request.parser.value(QStringLiteral("out"));
    if (QFileInfo::exists(path))
        return console.fail({Errc::Exists, "there is a file"});
    QSaveFile file(path);
    const Bytes& octets = drawings[std::size_t(number - 1)].octets;
    if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size() || !file.commit())
        return console.fail({Errc::ReadOnly, "the drawing cannot be written"});
    console.line(path);
    console.document({{QStringLiteral("file"), path}});
    return ExitCode::Done;
}

} // namespace

ExitCode keepDrawing(const Invocation& invocation)
{
    QCommandLineParser parser;
    const Command& command = commandNamed("drawing");
    if (const auto ended = parse(parser, invocation, command))
        return *ended;
    const QStringList words = parser.positionalArguments();
    const bool saves = parser.isSet(QStringLiteral("out"));
    if (words.isEmpty() || words.size() > (saves ? 1 : 2))
        return misused(
            invocation, command, QStringLiteral("drawing takes a place, and a file to add or --out"));
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto site = thingCalled(handbook->store(), {ObjectKind::Site}, words.constFirst());
    const auto record = site ? handbook->store().objects().record(*site) : Result<ObjectRecord>(site.error());
    if (!record)
        return invocation.console.fail(record.error());
    const DrawingRequest request{.invocation = invocation, .parser = parser, .site = *record};
    if (saves)
        return save(request);
    return words.size() == 2 ? add(request, *handbook) : list(request);
}

} // namespace uitwijk::cli
