// SPDX-License-Identifier: Apache-2.0
#include "app/cli/variants.h"

#include "store/store.h"
#include "store/views/variant_view.h"

#include <QJsonObject>

#include <algorithm>

namespace uitwijk::cli {

namespace {

bool stands(const ChosenVariant& choice, const ObjectId& variant)
{
    const std::vector<ObjectId>& standing = choice.fold.standing;
    return std::find(standing.begin(), standing.end(), variant) != standing.end();
}

} // namespace

Result<ObjectId> variantCalled(const Store& store, const ObjectId& scenario, const QString& name)
{
    if (name == QLatin1String("unknown"))
        return ObjectId();
    const auto variants = store.variants().of(scenario);
    if (!variants)
        return variants.error();
    std::vector<ObjectId> exact;
    std::vector<ObjectId> like;
    for (const VariantRow& variant : *variants) {
        const QStringList titles = variant.title.all().values();
        if (titles.contains(name, Qt::CaseInsensitive))
            exact.push_back(variant.id);
        if (!titles.filter(name, Qt::CaseInsensitive).isEmpty()
            || variant.id.hex().startsWith(name.toLower()))
            like.push_back(variant.id);
    }
    const std::vector<ObjectId>& found = exact.empty() ? like : exact;
    if (found.size() == 1)
        return found.front();
    return Error{
        Errc::NotFound, "no single variant of the scenario has that name; list scenarios shows them"};
}

Result<VariantLines> variantsOf(const Store& store, const ObjectId& incident, const QString& language)
{
    const auto choices = store.variants().chosen(incident);
    if (!choices)
        return choices.error();
    VariantLines all;
    for (const ChosenVariant& choice : *choices) {
        QJsonArray variants;
        all.lines.append(
            QStringLiteral("  %1%2%3")
                .arg(choice.scenarioTitle.in(language),
                    choice.fold.standing.empty() ? QStringLiteral("  variant unknown") : QString(),
                    choice.fold.disputed ? QStringLiteral("  disputed") : QString()));
        for (const VariantRow& variant : choice.variants) {
            const bool isChosen = stands(choice, variant.id);
            all.lines.append(QStringLiteral("    %1 %2  (%3)")
                                 .arg(isChosen ? QStringLiteral("*") : QStringLiteral(" "),
                                     variant.title.in(language), variant.holds.in(language)));
            variants.append(QJsonObject{{QStringLiteral("id"), variant.id.hex()},
                {QStringLiteral("title"), variant.title.in(language)},
                {QStringLiteral("holds"), variant.holds.in(language)}, {QStringLiteral("chosen"), isChosen}});
        }
        all.items.append(QJsonObject{{QStringLiteral("id"), choice.scenario.hex()},
            {QStringLiteral("title"), choice.scenarioTitle.in(language)},
            {QStringLiteral("disputed"), choice.fold.disputed}, {QStringLiteral("variants"), variants}});
    }
    return all;
}

} // namespace uitwijk::cli
