// SPDX-License-Identifier: Apache-2.0
#include "store/views/variant_view.h"

#include "store/base/if_there.h"
#include "store/domain/verdict.h"
#include "store/views/joined_view.h"
#include "store/views/object_view.h"
#include "store/views/status_rows.h"

#include <algorithm>
#include <map>

namespace uitwijk {

namespace {

bool isVariantWord(const StatusRow& row)
{
    const qint64 state = numberIn(row.content, StatusKey::State);
    return state == qint64(Judged::Variant) || state == qint64(Judged::VariantUnknown);
}

std::vector<VariantWord> wordsOn(const std::vector<StatusRow>& said, const ObjectId& scenario)
{
    std::vector<VariantWord> words;
    for (const StatusRow& row : said) {
        if (row.subject == scenario)
            words.push_back({.op = row.op,
                .variant = idIn(row.content, StatusKey::Object),
                .at = row.at,
                .by = row.by,
                .head = row.isHead});
    }
    return words;
}

} // namespace

std::vector<VariantLists> listsOf(const std::vector<VariantRow>& variants)
{
    std::vector<VariantLists> lists;
    lists.reserve(variants.size());
    for (const VariantRow& variant : variants)
        lists.push_back({.variant = variant.id, .lists = variant.lists});
    return lists;
}

Result<std::vector<VariantRow>> VariantView::of(const ObjectId& scenario) const
{
    const ObjectView objects(m_connection);
    std::vector<VariantRow> variants;
    if (scenario.isNull())
        return variants;
    const auto children = objects.children(scenario);
    if (!children)
        return children.error();
    for (const ObjectRow& child : *children) {
        if (child.kind != ObjectKind::Scenario)
            continue;
        const auto record = objects.record(child.id);
        if (!record)
            return record.error();
        VariantRow variant{
            .id = child.id, .title = child.title, .holds = record->text(Field::Holds), .lists = {}};
        for (const ObjectId& link : record->references(Field::Links)) {
            const auto row = ifThere(objects.row(link));
            if (!row)
                return row.error();
            if (*row && (*row)->kind == ObjectKind::Checklist)
                variant.lists.push_back(link);
        }
        variants.push_back(std::move(variant));
    }
    return variants;
}

ObjectId VariantView::scenarioOf(const ObjectId& variant) const
{
    const ObjectView objects(m_connection);
    const auto row = objects.row(variant);
    const auto parent = row && row->kind == ObjectKind::Scenario ? objects.row(row->parent) : row;
    return parent && parent->kind == ObjectKind::Scenario && parent->id != variant ? parent->id : ObjectId();
}

ObjectId VariantView::namedBy(const ObjectId& criterion) const
{
    const auto record = ObjectView(m_connection).record(criterion);
    if (!record)
        return {};
    for (const ObjectId& link : record->references(Field::Links)) {
        if (!scenarioOf(link).isNull())
            return link;
    }
    return {};
}

Result<std::vector<StatusRow>> VariantView::wordsIn(const std::vector<ObjectId>& event) const
{
    std::vector<StatusRow> words;
    for (const ObjectId& one : event) {
        const auto said = statusesOfOne(m_connection, one, StatusKind::Verdict);
        if (!said)
            return said.error();
        std::copy_if(said->begin(), said->end(), std::back_inserter(words), isVariantWord);
    }
    return words;
}

Result<std::vector<ChosenVariant>> VariantView::chosen(const ObjectId& incident) const
{
    const auto joined = JoinedView(m_connection).all();
    const auto declared = joined ? JoinedView(m_connection).declared() : joined.error();
    const auto event = joined ? joined->eventOf(incident) : std::vector<ObjectId>();
    const auto said = declared ? wordsIn(event) : declared.error();
    if (!said)
        return said.error();
    std::vector<ChosenVariant> all;
    std::set<ObjectId> seen;
    for (const ObjectId& one : event) {
        const auto found = std::find_if(declared->begin(), declared->end(),
            [&](const DeclaredIncident& declaredOne) { return declaredOne.id == one; });
        if (found == declared->end() || !seen.insert(found->scenario).second)
            continue;
        auto variants = of(found->scenario);
        if (!variants)
            return variants.error();
        if (variants->empty())
            continue;
        const auto title = ObjectView(m_connection).row(found->scenario);
        ChosenVariant choice{.incident = one,
            .scenario = found->scenario,
            .scenarioTitle = title ? title->title : Text(),
            .variants = *std::move(variants),
            .fold = foldVariant(wordsOn(*said, found->scenario)),
            .saidBy = {}};
        for (const StatusRow& row : *said) {
            if (choice.fold.shown && row.op == choice.fold.shown->op)
                choice.saidBy = row.byName;
        }
        all.push_back(std::move(choice));
    }
    return all;
}

Result<ListsByIncident> VariantView::setAside(const std::vector<ObjectId>& event) const
{
    const auto said = wordsIn(event);
    if (!said)
        return said.error();
    ListsByIncident aside;
    if (said->size() < 2) // as nearly always: nothing was changed
        return aside;
    const auto declared = JoinedView(m_connection).declared();
    if (!declared)
        return declared.error();
    for (const DeclaredIncident& incident : *declared) {
        const std::vector<VariantWord> words = wordsOn(*said, incident.scenario);
        if (words.size() < 2 || std::find(event.begin(), event.end(), incident.id) == event.end())
            continue;
        const auto variants = of(incident.scenario);
        if (!variants)
            return variants.error();
        aside[incident.id] = listsSetAside(words, listsOf(*variants));
    }
    return aside;
}

} // namespace uitwijk
