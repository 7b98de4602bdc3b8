// SPDX-License-Identifier: Apache-2.0
#include "store/views/call_tree_view.h"

#include "sql/queries.sql.h"
#include "store/domain/contact_group.h"
#include "store/views/object_rows.h"
#include "store/views/status_rows.h"

#include <QCborArray>

#include <set>

namespace uitwijk {

namespace {

/// What this version does not know is nothing to rely on: not called.
CallOutcome outcomeIn(const QCborMap& content)
{
    const qint64 state = numberIn(content, StatusKey::State);
    return state > 0 && state <= qint64(kLastCallOutcome) ? CallOutcome(state) : CallOutcome::NotCalled;
}

struct Said {
    std::map<ObjectId, std::vector<CallMark>> marks; ///< by contact
    std::map<ObjectId, Text> names; ///< of who said it
};

Said saidIn(const std::vector<StatusRow>& rows)
{
    Said said;
    for (const StatusRow& row : rows) {
        said.marks[row.subject].push_back({.op = row.op,
            .outcome = outcomeIn(row.content),
            .at = row.at,
            .by = row.by,
            .givenTo = idIn(row.content, StatusKey::Who),
            .number = wordsIn(row.content),
            .isHead = row.isHead});
        said.names[row.by] = row.byName;
    }
    return said;
}

Result<std::set<ObjectId>> takingPart(Connection& connection, const ObjectId& incident)
{
    std::set<ObjectId> people;
    Query rows(connection, sql::incident_people, incident);
    while (rows.next())
        people.insert(rows.id<ObjectId>(0));
    if (auto status = rows.status(); !status)
        return status.error();
    return people;
}

/// What the tree needs of all contacts.
struct Cards {
    std::map<ObjectId, std::vector<PhoneEntry>> phones;
    std::map<ObjectId, ShownValue> deputies;

    [[nodiscard]] std::vector<PhoneEntry> phonesOf(const ObjectId& id) const
    {
        const auto found = phones.find(id);
        return found == phones.end() ? std::vector<PhoneEntry>() : found->second;
    }
    [[nodiscard]] TreeContact contact(const ContactRow& row) const
    {
        TreeContact made{.id = row.id,
            .caller = row.caller,
            .deputies = {},
            .numbers = {},
            .marks = {},
            .takesPart = false};
        if (const auto found = deputies.find(row.id); found != deputies.end())
            made.deputies = idsIn(found->second.value);
        for (const PhoneEntry& phone : phonesOf(row.id))
            made.numbers.append(phone.raw);
        return made;
    }
};

Result<Cards> cardsOf(Connection& connection)
{
    auto phones = ContactView(connection).phones();
    if (!phones)
        return phones.error();
    auto deputies = ObjectView(connection).valuesOf(ObjectKind::Contact, Field::Deputies);
    if (!deputies)
        return deputies.error();
    return Cards{.phones = *std::move(phones), .deputies = *std::move(deputies)};
}

} // namespace

std::vector<CallRow> Calls::of(const ObjectId& person) const
{
    RunningTree tree;
    std::map<ObjectId, const CallRow*> byContact;
    for (const CallRow& row : rows) {
        tree.duties.push_back(row.duty);
        byContact[row.duty.contact] = &row;
    }
    std::vector<CallRow> mine;
    for (const CallDuty& duty : dutiesOf(tree, person))
        mine.push_back(*byContact.at(duty.contact));
    return mine;
}

Result<Calls> CallTreeView::of(const CallsAsked& asked) const
{
    const auto statuses = statusesOf(m_connection, asked.incident, StatusKind::Call);
    const auto people = takingPart(m_connection, asked.incident);
    const auto all = ContactView(m_connection).tree();
    if (!statuses || !people || !all)
        return !statuses ? statuses.error() : !people ? people.error() : all.error();
    const auto cards = cardsOf(m_connection);
    if (!cards)
        return cards.error();
    Said said = saidIn(*statuses);
    std::map<ObjectId, Text> names = std::move(said.names);
    std::vector<TreeContact> tree;
    Calls calls;
    for (const ContactRow& row : *all) {
        names[row.id] = row.name;
        if (!isOwnPeople(row.group) && !said.marks.contains(row.id) && row.id != asked.person)
            continue;
        TreeContact contact = cards->contact(row);
        contact.marks = said.marks[row.id];
        contact.takesPart = row.id == asked.person || people->contains(row.id);
        tree.push_back(std::move(contact));
        calls.rows.push_back(
            {.duty = {}, .contact = row, .phones = cards->phonesOf(row.id), .caller = {}, .saidBy = {}});
    }
    RunningTree running = runTree(tree, asked.now);
    calls.coverage = running.coverage;
    for (std::size_t at = 0; at < calls.rows.size(); ++at) {
        CallRow& row = calls.rows[at];
        row.duty = std::move(running.duties[at]);
        row.caller = names[row.duty.caller];
        if (row.duty.shown)
            row.saidBy = names[row.duty.shown->by];
    }
    return calls;
}

} // namespace uitwijk
