// SPDX-License-Identifier: Apache-2.0
#include "store/views/decision_view.h"

#include "store/views/object_view.h"
#include "store/views/status_rows.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace uitwijk {

namespace {

/// A state that this version does not know wants a look.
DecisionState stateIn(const QCborMap& content)
{
    const qint64 state = numberIn(content, StatusKey::State);
    return state > 0 && state <= qint64(DecisionState::Withdrawn) ? DecisionState(state)
                                                                  : DecisionState::Taken;
}

DecisionMark markOf(const StatusRow& row)
{
    const QCborMap& content = row.content;
    return {.op = row.op,
        .state = stateIn(content),
        .at = row.at,
        .by = row.by,
        .head = row.isHead,
        .picture = wordsIn(content, StatusKey::Picture),
        .judgement = wordsIn(content, StatusKey::Judgement),
        .decision = wordsIn(content, StatusKey::Name),
        .effect = wordsIn(content),
        .owner = idIn(content, StatusKey::Who),
        .checkAt = content.contains(int(StatusKey::Until))
            ? std::optional(numberIn(content, StatusKey::Until))
            : std::nullopt};
}

} // namespace

Result<std::vector<DecisionRow>> DecisionView::of(const ObjectId& incident) const
{
    const auto said = statusesOf(m_connection, incident, StatusKind::Decision);
    if (!said)
        return said.error();
    std::map<ObjectId, std::vector<DecisionMark>> marks;
    std::map<ObjectId, Text> people;
    for (const StatusRow& row : *said) {
        marks[row.subject].push_back(markOf(row));
        people[row.by] = row.byName;
    }
    std::vector<DecisionRow> all;
    for (const auto& [id, words] : marks) {
        DecisionRow row{.id = id, .fold = foldDecision(words)};
        row.takenByName = people[row.fold.taken->by];
        row.shownByName = row.fold.shown ? people[row.fold.shown->by] : Text();
        if (const auto owner = ObjectView(m_connection).row(row.fold.owner))
            row.ownerName = owner->title;
        all.push_back(std::move(row));
    }
    std::sort(all.begin(), all.end(), [](const DecisionRow& left, const DecisionRow& right) {
        return std::tuple(left.fold.taken->at, left.id) > std::tuple(right.fold.taken->at, right.id);
    });
    return all;
}

} // namespace uitwijk
