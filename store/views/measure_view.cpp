// SPDX-License-Identifier: Apache-2.0
#include "store/views/measure_view.h"

#include "store/views/object_view.h"
#include "store/views/status_rows.h"

#include <algorithm>
#include <map>

namespace uitwijk {

namespace {

struct Words {
    std::vector<MeasureWord> heads;
    std::map<ObjectId, Text> people;
};

std::map<ObjectId, Words> wordsByMeasure(const std::vector<StatusRow>& rows)
{
    std::map<ObjectId, Words> all;
    for (const StatusRow& row : rows) {
        if (!row.isHead)
            continue;
        Words& words = all[row.subject];
        words.heads.push_back({.op = row.op,
            // A state that this version does not know must be looked at: on.
            .on = numberIn(row.content, StatusKey::State) != 0,
            .at = row.at,
            .by = row.by,
            .scope = wordsIn(row.content),
            .owner = idIn(row.content, StatusKey::Who),
            .until = numberIn(row.content, StatusKey::Until)});
        words.people[row.by] = row.byName;
    }
    return all;
}

MeasureRow measureRow(const ObjectView& objects, const ObjectRow& object, const Words& words)
{
    MeasureRow row{.id = object.id,
        .title = object.title,
        .fold = foldMeasure(words.heads),
        .owner = {},
        .ownerName = {},
        .saidBy = {}};
    if (row.fold.shown) {
        row.saidBy = words.people.at(row.fold.shown->by);
        row.owner = row.fold.shown->owner;
    }
    if (const auto record = objects.record(object.id); record && row.owner.isNull())
        row.owner = record->reference(Field::Owner);
    if (const auto owner = objects.row(row.owner))
        row.ownerName = owner->title;
    return row;
}

} // namespace

Result<std::vector<MeasureRow>> MeasureView::of(const ObjectId& incident) const
{
    const ObjectView objects(m_connection);
    const auto said = statusesOf(m_connection, incident, StatusKind::Measure);
    auto measures = objects.ofKind(ObjectKind::Measure);
    if (!said || !measures)
        return said ? measures.error() : said.error();
    std::map<ObjectId, Words> words = wordsByMeasure(*said);
    std::vector<MeasureRow> rows;
    for (const ObjectRow& measure : *measures) {
        rows.push_back(measureRow(objects, measure, words[measure.id]));
        words.erase(measure.id);
    }
    // What is on stays in sight when the handbook knows its measure no longer.
    for (const auto& [id, gone] : words) {
        if (const auto measure = objects.row(id))
            rows.push_back(measureRow(objects, *measure, gone));
    }
    std::stable_partition(rows.begin(), rows.end(), [](const MeasureRow& row) { return row.fold.on; });
    return rows;
}

} // namespace uitwijk
