// SPDX-License-Identifier: Apache-2.0
#include "store/acts/step_order.h"

#include "store/acts/step_acts.h"
#include "store/domain/fractional_index.h"
#include "store/views/run_flow.h"

#include <algorithm>

namespace uitwijk {

namespace {

struct Sibling {
    ObjectId id;
    QString order;
};

/// The steps beside one, itself with them, in the order in which they are read.
Result<std::vector<Sibling>> beside(const Store& store, const ObjectId& step)
{
    const auto row = store.objects().row(step);
    const auto rows = row ? store.objects().children(row->parent) : row.error();
    if (!rows)
        return rows.error();
    std::vector<Sibling> siblings;
    siblings.reserve(rows->size());
    for (const ObjectRow& one : *rows) {
        if (one.kind != ObjectKind::Step)
            continue;
        const auto record = store.objects().record(one.id);
        if (!record)
            return record.error();
        siblings.push_back({.id = one.id, .order = record->string(Field::Order)});
    }
    return siblings;
}

/// A step and all below it.
Result<std::vector<ObjectId>> branchOf(const Store& store, const ObjectId& step)
{
    auto branch = stepsOf(store.objects(), step);
    if (branch)
        branch->push_back(step);
    return branch;
}

/// Whether `second` can stand ahead of `first`: nothing in it applies only for an answer that is given there.
Result<bool> canSwap(const Store& store, const ObjectId& first, const ObjectId& second)
{
    const auto asking = branchOf(store, first);
    const auto asked = branchOf(store, second);
    if (!asking || !asked)
        return asking ? asked.error() : asking.error();
    for (const ObjectId& step : *asked) {
        const auto record = store.objects().record(step);
        if (!record)
            return record.error();
        const auto condition = onlyIfIn(record->value(Field::OnlyIf));
        if (condition && std::find(asking->begin(), asking->end(), condition->step) != asking->end())
            return false;
    }
    return true;
}

auto findIn(const std::vector<Sibling>& siblings, const ObjectId& step)
{
    return std::find_if(
        siblings.begin(), siblings.end(), [&step](const Sibling& one) { return one.id == step; });
}

FieldWrite placed(const ObjectId& step, const QString& order)
{
    return {.object = step, .field = Field::Order, .value = order};
}

} // namespace

Result<StepPlace> placeOf(const Store& store, const ObjectId& step)
{
    const auto siblings = beside(store, step);
    if (!siblings)
        return siblings.error();
    const auto found = findIn(*siblings, step);
    if (found == siblings->end())
        return StepPlace{};
    const bool isFirst = found == siblings->begin();
    const bool isLast = std::next(found) == siblings->end();
    const auto rise = isFirst ? Result<bool>(false) : canSwap(store, std::prev(found)->id, step);
    const auto sink = isLast ? Result<bool>(false) : canSwap(store, step, std::next(found)->id);
    if (!rise || !sink)
        return rise ? sink.error() : rise.error();
    return StepPlace{.place = int(std::distance(siblings->begin(), found)) + 1,
        .of = int(siblings->size()),
        .mayRise = *rise,
        .maySink = *sink};
}

Result<std::vector<OpDraft>> moveStep(const Store& store, const ObjectId& step, int by)
{
    const auto place = placeOf(store, step);
    auto siblings = beside(store, step);
    if (!place || !siblings)
        return place ? siblings.error() : place.error();
    if ((by != -1 && by != 1) || !(by < 0 ? place->mayRise : place->maySink))
        return Error{Errc::Malformed, "a step cannot stand there"};
    const auto from = siblings->begin() + place->place - 1;
    std::iter_swap(from, from + by);
    const auto to = from + by;
    const QString before = to == siblings->begin() ? QString() : std::prev(to)->order;
    const QString after = std::next(to) == siblings->end() ? QString() : std::next(to)->order;
    const QString between = placeBetween(before, after);
    if ((before.isEmpty() || before < between) && (after.isEmpty() || between < after))
        return drafts({placed(step, between)});
    // Two devices gave two steps one place: all get a place of their own.
    const auto places = placesBetween({}, {}, int(siblings->size()));
    std::vector<FieldWrite> writes;
    writes.reserve(places.size());
    for (std::size_t i = 0; i < places.size(); ++i)
        writes.push_back(placed((*siblings)[i].id, places[i]));
    return drafts(writes);
}

} // namespace uitwijk
