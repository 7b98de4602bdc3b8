// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/cli/variants.h"
#include "store/acts/variant_acts.h"
#include "store/views/variant_view.h"

namespace uitwijk::cli {

namespace {

/// The word, in the first of the event's scenarios that has a variant of that name.
Result<std::vector<OpDraft>> choice(const Store& store, const ObjectId& incident, const QString& name)
{
    const auto choices = store.variants().chosen(incident);
    if (!choices)
        return choices.error();
    Error missing{Errc::NotFound, "the incident's scenario has no variants"};
    for (const ChosenVariant& one : *choices) {
        const auto variant = variantCalled(store, one.scenario, name);
        if (variant)
            return chooseVariant(store, incident, one.scenario, *variant);
        missing = variant.error();
    }
    return missing;
}

ExitCode show(const Invocation& invocation, const Store& store, const ObjectId& incident)
{
    const auto variants = variantsOf(store, incident, invocation.language);
    const auto lists = variants ? store.incidents().lists(incident) : variants.error();
    if (!lists)
        return invocation.console.fail(lists.error());
    for (const QString& line : variants->lines)
        invocation.console.line(line);
    QJsonArray items;
    for (const RunListRow& list : *lists) {
        const QString title = list.title.in(invocation.language);
        invocation.console.line(QStringLiteral("  %1 of %2  %3%4")
                                    .arg(list.settled)
                                    .arg(list.steps)
                                    .arg(title, list.setAside ? QStringLiteral("  set aside") : QString()));
        items.append(QJsonObject{{QStringLiteral("title"), title}, {QStringLiteral("steps"), list.steps},
            {QStringLiteral("settled"), list.settled}, {QStringLiteral("set-aside"), list.setAside}});
    }
    invocation.console.document({{QStringLiteral("incident"), incident.hex()},
        {QStringLiteral("scenarios"), variants->items}, {QStringLiteral("lists"), items}});
    return ExitCode::Done;
}

} // namespace

ExitCode chooseVariantOf(const Invocation& invocation)
{
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("variant")))
        return *ended;
    if (parser.positionalArguments().size() > 1)
        return misused(
            invocation, commandNamed("variant"), QStringLiteral("variant takes the name of one variant"));
    auto handbook = openHandbook(invocation);
    if (!handbook)
        return invocation.console.fail(handbook.error());
    const auto incident
        = incidentCalled(invocation, handbook->store(), parser.value(QStringLiteral("incident")));
    if (!incident)
        return invocation.console.fail(incident.error());
    if (!parser.positionalArguments().isEmpty()) {
        const auto acts = choice(handbook->store(), *incident, parser.positionalArguments().constFirst());
        const auto done = acts ? handbook->act(*acts) : Result<Commit>(acts.error());
        if (!done)
            return invocation.console.fail(done.error());
    }
    return show(invocation, handbook->store(), *incident);
}

} // namespace uitwijk::cli
