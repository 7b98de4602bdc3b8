// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/commands/listing.h"

namespace uitwijk::cli {

ExitCode listObjects(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("list")))
        return *ended;
    const QString kind = parser.positionalArguments().value(0);
    const ListingMaker make = listingCalled(kind);
    if (!make) {
        return misused(invocation, commandNamed("list"),
            QStringLiteral("list takes one of: %1").arg(listingNames().join(QStringLiteral(", "))));
    }
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto listing = make({.handbook = *handbook,
        .invocation = invocation,
        .incident = parser.value(QStringLiteral("incident"))});
    if (!listing)
        return invocation.console.fail(listing.error());
    for (const QString& line : listing->lines)
        invocation.console.line(line);
    invocation.console.document({{QStringLiteral("kind"), kind}, {QStringLiteral("items"), listing->items}});
    return ExitCode::Done;
}

} // namespace uitwijk::cli
