// SPDX-License-Identifier: Apache-2.0
#include "store/domain/scenario_variant.h"

#include <algorithm>
#include <tuple>

namespace uitwijk {

namespace {

bool contains(const std::vector<ObjectId>& ids, const ObjectId& id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool holdsBefore(const VariantWord& left, const VariantWord& right)
{
    return std::make_tuple(!left.variant.isNull(), left.at, left.op)
        > std::make_tuple(!right.variant.isNull(), right.at, right.op);
}

} // namespace

VariantFold foldVariant(const std::vector<VariantWord>& words)
{
    std::vector<VariantWord> heads;
    std::copy_if(words.begin(), words.end(), std::back_inserter(heads),
        [](const VariantWord& word) { return word.head; });
    std::sort(heads.begin(), heads.end(), holdsBefore);
    VariantFold fold;
    for (const VariantWord& head : heads) {
        fold.disputed = fold.disputed || head.variant != heads.front().variant;
        if (!head.variant.isNull() && !contains(fold.standing, head.variant))
            fold.standing.push_back(head.variant);
    }
    if (!heads.empty())
        fold.shown = heads.front();
    return fold;
}

std::vector<ObjectId> listsToBeginWith(const std::vector<ObjectId>& ofScenario,
    const std::vector<VariantLists>& variants, const ObjectId& chosen)
{
    if (chosen.isNull())
        return ofScenario;
    std::vector<ObjectId> own;
    std::set<ObjectId> ofOthers;
    for (const VariantLists& variant : variants) {
        if (variant.variant == chosen)
            own = variant.lists;
        else
            ofOthers.insert(variant.lists.begin(), variant.lists.end());
    }
    std::vector<ObjectId> lists;
    for (const ObjectId& id : ofScenario) {
        if (!ofOthers.contains(id) || contains(own, id))
            lists.push_back(id);
    }
    for (const ObjectId& id : own) {
        if (!contains(lists, id))
            lists.push_back(id);
    }
    return lists;
}

std::set<ObjectId> listsSetAside(
    const std::vector<VariantWord>& words, const std::vector<VariantLists>& variants)
{
    const std::vector<ObjectId> standing = foldVariant(words).standing;
    std::set<ObjectId> aside;
    if (standing.empty())
        return aside;
    const auto stoodBefore = [&](const ObjectId& variant) {
        return std::any_of(words.begin(), words.end(),
            [&](const VariantWord& word) { return word.variant == variant || word.variant.isNull(); });
    };
    for (const VariantLists& variant : variants) {
        if (!contains(standing, variant.variant) && stoodBefore(variant.variant))
            aside.insert(variant.lists.begin(), variant.lists.end());
    }
    for (const VariantLists& variant : variants) {
        if (!contains(standing, variant.variant))
            continue;
        for (const ObjectId& id : variant.lists)
            aside.erase(id);
    }
    return aside;
}

} // namespace uitwijk
