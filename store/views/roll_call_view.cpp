// SPDX-License-Identifier: Apache-2.0
#include "store/views/roll_call_view.h"

#include "store/domain/contact_group.h"
#include "store/views/object_view.h"
#include "store/views/status_rows.h"

#include <map>

namespace uitwijk {

namespace {

/// What was said of one person.
struct Words {
    std::vector<PersonMark> heads; ///< that nobody has replaced
    std::map<ObjectId, Text> wardens;
    QString name; ///< of a visitor: said once, whatever was said later
};

/// A state that this version does not know is nothing to rely on: not seen.
Whereabouts whereabouts(const QCborMap& content)
{
    const qint64 state = numberIn(content, StatusKey::State);
    return state > 0 && state <= qint64(Whereabouts::Away) ? Whereabouts(state) : Whereabouts::NotSeen;
}

std::map<ObjectId, Words> wordsByPerson(const std::vector<StatusRow>& rows)
{
    std::map<ObjectId, Words> all;
    for (const StatusRow& row : rows) {
        Words& words = all[row.subject];
        const QString name = wordsIn(row.content, StatusKey::Name);
        if (!name.isEmpty())
            words.name = name;
        if (!row.isHead)
            continue;
        words.heads.push_back({.op = row.op,
            .state = whereabouts(row.content),
            .at = row.at,
            .by = row.by,
            .place = wordsIn(row.content)});
        words.wardens[row.by] = row.byName;
    }
    return all;
}

void fold(const Words& words, RollCallRow& row)
{
    row.fold = foldPerson(words.heads);
    if (row.fold.shown)
        row.saidBy = words.wardens.at(row.fold.shown->by);
    if (row.name.isEmpty())
        row.name = Text(words.name);
}

void count(const RollCallRow& row, PeopleGate& gate)
{
    ++gate.expected;
    gate.notSeen += row.fold.state == Whereabouts::NotSeen ? 1 : 0;
    gate.needHelp += row.fold.state == Whereabouts::NeedsHelp ? 1 : 0;
}

/// Of answers that did not know of each other the one that lets fewer go is held: open before accounted
/// before overridden.
void answer(const std::vector<StatusRow>& given, PeopleGate& gate)
{
    bool first = true;
    for (const StatusRow& row : given) {
        if (!row.isHead)
            continue;
        const auto state = PeopleAnswer(numberIn(row.content, StatusKey::State));
        if (!first && state >= gate.answer)
            continue;
        first = false;
        gate.answer = state;
        gate.reason = wordsIn(row.content);
    }
}

std::map<ObjectId, std::vector<HereMark>> positions(const std::vector<StatusRow>& said)
{
    std::map<ObjectId, std::vector<HereMark>> all;
    for (const StatusRow& row : said) {
        const auto place = geoPlace(wordsIn(row.content));
        if (row.isHead && place)
            all[row.subject].push_back({.op = row.op,
                .place = *place,
                .fixedAt = numberIn(row.content, StatusKey::At),
                .at = row.at,
                .by = row.by});
    }
    return all;
}

} // namespace

Result<RollCall> RollCallView::of(const ObjectId& incident) const
{
    const auto said = statusesOf(m_connection, incident, StatusKind::Person);
    const auto answers = said ? statusesOf(m_connection, incident, StatusKind::People) : said;
    const auto heard = answers ? statusesOf(m_connection, incident, StatusKind::Here) : answers;
    if (!heard)
        return heard.error();
    const auto places = positions(*heard);
    std::map<ObjectId, Words> words = wordsByPerson(*said);
    // Whom a warden spoke of is counted, whoever they are.
    const auto contacts
        = ObjectView(m_connection).ofKind(ObjectKind::Contact, [&](const ObjectId& id, const QString& group) {
              return isOwnPeople(group) || words.contains(id);
          });
    if (!contacts)
        return contacts.error();
    RollCall call;
    const auto add = [&](RollCallRow row) {
        fold(words[row.id], row);
        words.erase(row.id);
        if (const auto here = places.find(row.id); here != places.end())
            row.here = lastHere(here->second);
        count(row, call.gate);
        call.people.push_back(std::move(row));
    };
    for (const ObjectRow& contact : *contacts)
        add({.id = contact.id,
            .name = contact.title,
            .subtitle = contact.subtitle,
            .group = contact.group,
            .fold = {},
            .saidBy = {}});
    while (!words.empty())
        add({.id = words.begin()->first,
            .name = {},
            .subtitle = {},
            .group = QStringLiteral("visitor"),
            .fold = {},
            .saidBy = {}});
    answer(*answers, call.gate);
    return call;
}

} // namespace uitwijk
