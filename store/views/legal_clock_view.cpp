// SPDX-License-Identifier: Apache-2.0
#include "store/views/legal_clock_view.h"

#include "store/base/if_there.h"
#include "store/views/object_view.h"
#include "store/views/status_rows.h"

#include <algorithm>
#include <map>

namespace uitwijk {

namespace {

/// What was said of one clock that nobody has replaced.
struct Words {
    std::vector<ClockMark> heads;
    std::map<ObjectId, Text> people;
};

/// A state that this version does not know is nothing to rely on: not started.
ClockState stateIn(const QCborMap& content)
{
    const qint64 state = numberIn(content, StatusKey::State);
    return state > 0 && state <= qint64(ClockState::NotApplicable) ? ClockState(state)
                                                                   : ClockState::NotStarted;
}

std::optional<qint64> momentIn(const QCborMap& content, StatusKey key)
{
    return content.contains(int(key)) ? std::optional(numberIn(content, key)) : std::nullopt;
}

std::map<ObjectId, Words> wordsByClock(const std::vector<StatusRow>& rows)
{
    std::map<ObjectId, Words> all;
    for (const StatusRow& row : rows) {
        if (!row.isHead)
            continue;
        Words& words = all[row.subject];
        words.heads.push_back({.op = row.op,
            .state = stateIn(row.content),
            .at = row.at,
            .by = row.by,
            .moment = momentIn(row.content, StatusKey::At),
            .until = momentIn(row.content, StatusKey::Until),
            .words = wordsIn(row.content)});
        words.people[row.by] = row.byName;
    }
    return all;
}

/// Those that count from another one's report. Once is enough for each place in a chain of duties.
void follow(std::vector<LegalClockRow>& clocks)
{
    for (LegalClockRow& clock : clocks) {
        const auto before = std::find_if(clocks.cbegin(), clocks.cend(),
            [&](const LegalClockRow& other) { return other.id == clock.after; });
        if (!clock.after.isNull() && before != clocks.cend())
            clock.fold = following(clock.fold, before->fold);
    }
}

} // namespace

Result<LegalClockRow> LegalClockView::row(const ObjectId& clock, const Text& title) const
{
    const ObjectView objects(m_connection);
    const auto record = objects.record(clock);
    if (!record)
        return record.error();
    LegalClockRow row{.id = clock,
        .title = title,
        .law = record->string(Field::Law),
        .countsFrom = record->text(Field::CountsFrom),
        .appliesIf = record->text(Field::AppliesIf),
        .draft = record->text(Field::Body),
        .within = record->value(Field::Within).toInteger(),
        .after = {},
        .authority = {},
        .authorityName = {},
        .fold = {},
        .saidBy = {}};
    const auto after = record->references(Field::DependsOn);
    if (!after.empty())
        row.after = after.front();
    for (const ObjectId& link : record->references(Field::Links)) {
        const auto contact = ifThere(objects.row(link));
        if (!contact)
            return contact.error();
        if (!row.authority.isNull() || !*contact || (*contact)->kind != ObjectKind::Contact)
            continue;
        row.authority = link;
        row.authorityName = (*contact)->title;
    }
    return row;
}

Result<std::vector<LegalClockRow>> LegalClockView::of(const ObjectId& incident) const
{
    const auto said = statusesOf(m_connection, incident, StatusKind::Clock);
    const auto clocks = ObjectView(m_connection).ofKind(ObjectKind::Clock);
    if (!said || !clocks)
        return said ? clocks.error() : said.error();
    const std::map<ObjectId, Words> words = wordsByClock(*said);
    std::vector<LegalClockRow> all;
    for (const ObjectRow& clock : *clocks) {
        auto made = row(clock.id, clock.title);
        if (!made)
            return made.error();
        if (const auto found = words.find(clock.id); found != words.end()) {
            made->fold = foldClock(found->second.heads);
            made->saidBy = found->second.people.at(made->fold.shown->by);
        }
        all.push_back(*std::move(made));
    }
    follow(all);
    return all;
}

} // namespace uitwijk
