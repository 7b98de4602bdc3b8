// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/words.h"

#include <QJsonArray>

namespace uitwijk::cli {

ExitCode searchText(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("search")))
        return *ended;
    if (parser.positionalArguments().isEmpty())
        return misused(
            invocation, commandNamed("search"), QStringLiteral("search takes the words to look for"));
    const auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto hits = handbook->store().search().find(parser.positionalArguments().join(QLatin1Char(' ')));
    if (!hits)
        return invocation.console.fail(hits.error());
    QJsonArray items;
    int rank = 0;
    for (const SearchHit& hit : *hits) {
        const QString title = hit.row.title.in(invocation.language);
        const QString rest = hit.snippet.isEmpty() ? hit.row.subtitle.in(invocation.language) : hit.snippet;
        items.append(QJsonObject{{QStringLiteral("kind"), wordFor(hit.row.kind)},
            {QStringLiteral("id"), hit.row.id.hex()}, {QStringLiteral("title"), title},
            {QStringLiteral("snippet"), hit.snippet}, {QStringLiteral("rank"), ++rank}});
        invocation.console.line(QStringLiteral("%1  %2  %3  %4")
                                    .arg(hit.row.id.hex().left(8), wordFor(hit.row.kind), title, rest));
    }
    invocation.console.document({{QStringLiteral("hits"), items}});
    return ExitCode::Done;
}

} // namespace uitwijk::cli
