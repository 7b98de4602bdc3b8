// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/who_may_declare.h"

#include <algorithm>

namespace uitwijk {

namespace {

constexpr qint64 kMinute = 60 * 1000;
constexpr qint64 kUsualMinutes = 10; // where the handbook names people and no time

/// The lines of the organisation, then of the units; of each as many as there are.
Result<std::vector<Mandate>> mandates(const Store& store)
{
    std::vector<Mandate> all;
    for (const ObjectKind kind : {ObjectKind::Organisation, ObjectKind::Unit}) {
        const auto rows = store.objects().ofKind(kind);
        if (!rows)
            return rows.error();
        for (const ObjectRow& row : *rows) {
            const auto record = store.objects().record(row.id);
            if (!record)
                return record.error();
            const std::vector<ObjectId> named = record->references(Field::MayDeclare);
            std::map<ObjectId, std::vector<ObjectId>> deputies;
            for (const ObjectId& id : named) {
                if (const auto contact = store.objects().record(id))
                    deputies[id] = contact->references(Field::Deputies);
            }
            Mandate mandate{.line = successionOf(named, deputies),
                .within = record->value(Field::DeclareWithin).toInteger(kUsualMinutes) * kMinute};
            // Who was taken out of the handbook is not waited for.
            std::erase_if(mandate.line, [&](const ObjectId& id) { return !store.objects().row(id); });
            if (!mandate.line.empty())
                all.push_back(std::move(mandate));
        }
    }
    return all;
}

QString numberOf(const Store& store, const ObjectId& contact)
{
    const auto card = store.contacts().card(contact);
    if (!card)
        return {};
    const auto found = std::find_if(
        card->phones.begin(), card->phones.end(), [](const PhoneEntry& phone) { return !phone.isPrivate; });
    return found == card->phones.end() ? QString() : found->raw;
}

Text nameOf(const Store& store, const ObjectId& contact)
{
    const auto row = store.objects().row(contact);
    return row ? row->title : Text();
}

} // namespace

Result<WhoMayDeclare> whoMayDeclare(const Store& store, const DeclareQuestion& question)
{
    const auto all = mandates(store);
    if (!all)
        return all.error();
    WhoMayDeclare who;
    if (all->empty())
        return who;
    who.turn = turnOf(all->front(), question.person, question.asked, question.now);
    who.within = int(all->front().within / kMinute);
    for (const Mandate& mandate : *all) {
        const DeclareTurn turn = turnOf(mandate, question.person, question.asked, question.now);
        who.turn.named = who.turn.named || turn.named;
        who.turn.may = who.turn.may || (turn.named && turn.may);
    }
    who.whose = nameOf(store, who.turn.whose);
    who.number = numberOf(store, who.turn.whose);
    who.next = nameOf(store, who.turn.next);
    return who;
}

} // namespace uitwijk
