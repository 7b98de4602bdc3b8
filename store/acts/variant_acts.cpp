// SPDX-License-Identifier: Apache-2.0
#include "store/acts/variant_acts.h"

#include "store/acts/acts.h"
#include "store/acts/status_act.h"
#include "store/domain/verdict.h"
#include "store/views/variant_view.h"

#include <algorithm>

namespace uitwijk {

namespace {

const VariantRow* find(const std::vector<VariantRow>& variants, const ObjectId& id)
{
    const auto found = std::find_if(
        variants.begin(), variants.end(), [&](const VariantRow& variant) { return variant.id == id; });
    return found == variants.end() ? nullptr : &*found;
}

} // namespace

OpDraft variantSaid(const ObjectId& incident, const ObjectId& scenario, const ObjectId& variant)
{
    return status(incident,
        {.kind = StatusKind::Verdict,
            .subject = scenario,
            .state = int(variant.isNull() ? Judged::VariantUnknown : Judged::Variant),
            .object = variant});
}

Result<std::vector<OpDraft>> chooseVariant(
    const Store& store, const ObjectId& incident, const ObjectId& scenario, const ObjectId& variant)
{
    const auto choices = store.variants().chosen(incident);
    if (!choices)
        return choices.error();
    for (const ChosenVariant& choice : *choices) {
        const VariantRow* chosen = find(choice.variants, variant);
        if (choice.scenario != scenario || (!chosen && !variant.isNull()))
            continue;
        std::vector<OpDraft> acts{variantSaid(choice.incident, scenario, variant)};
        const auto lists
            = startMissing(store, choice.incident, chosen ? chosen->lists : std::vector<ObjectId>());
        if (!lists)
            return lists.error();
        acts.insert(acts.end(), lists->begin(), lists->end());
        return acts;
    }
    return Error{Errc::NotFound, "the incident was not declared of a scenario with this variant"};
}

} // namespace uitwijk
