// SPDX-License-Identifier: Apache-2.0
#include "store/acts/decide_acts.h"

#include "store/acts/status_act.h"
#include "store/views/joined_view.h"

#include <QCborArray>

#include <algorithm>

namespace uitwijk {

namespace {

OpDraft joining(const JoinWord& word)
{
    return status(word.incident,
        {.kind = StatusKind::JoinedTo,
            .subject = word.incident,
            .state = int(word.same),
            .object = word.other});
}

std::vector<OpDraft> joining(const std::vector<JoinWord>& words)
{
    std::vector<OpDraft> drafts;
    drafts.reserve(words.size());
    for (const JoinWord& word : words)
        drafts.push_back(joining(word));
    return drafts;
}

const DeclaredIncident* find(const std::vector<DeclaredIncident>& incidents, const ObjectId& id)
{
    const auto found = std::find_if(
        incidents.begin(), incidents.end(), [&](const DeclaredIncident& one) { return one.id == id; });
    return found == incidents.end() ? nullptr : &*found;
}

/// True when the draft has to be said in `other` too.
Result<bool> concerns(const Store& store, const OpDraft& draft, const ObjectId& other)
{
    if (draft.kind == OpKind::StandDown) {
        const auto row = store.incidents().incident(other);
        return row ? Result<bool>(row->running) : row.error();
    }
    if (draft.kind != OpKind::Status || StatusKind(draft.field) == StatusKind::JoinedTo)
        return false;
    const Bytes subject = draft.value.toArray().at(0).toByteArray();
    // A declaration is a verdict too: there is always something to replace.
    if (StatusKind(draft.field) == StatusKind::Verdict && subject == draft.object.bytes())
        return true;
    const ObjectId spokenOf = subject == draft.object.bytes() ? other : *ObjectId::fromBytes(subject);
    return store.joined().hasWord(other, StatusKind(draft.field), spokenOf);
}

OpDraft in(const ObjectId& other, OpDraft draft)
{
    if (draft.kind == OpKind::Status) {
        QCborArray value = draft.value.toArray();
        if (value.at(0).toByteArray() == draft.object.bytes())
            value[0] = other.bytes();
        draft.value = value;
    }
    draft.object = other;
    return draft;
}

} // namespace

OpDraft judged(const ObjectId& incident, Verdict verdict, const QString& reason)
{
    return status(
        incident, {.kind = StatusKind::Verdict, .subject = incident, .state = int(verdict), .words = reason});
}

OpDraft unitHit(const ObjectId& incident, const ObjectId& unit, bool hit)
{
    return status(incident,
        {.kind = StatusKind::Verdict,
            .subject = unit,
            .state = int(hit ? Judged::UnitHit : Judged::UnitSpared)});
}

Result<std::vector<OpDraft>> joinIncidents(const Store& store, const ObjectId& one, const ObjectId& other)
{
    const auto words = store.joined().words();
    const auto incidents = words ? store.joined().declared() : words.error();
    if (!incidents)
        return incidents.error();
    const DeclaredIncident* first = find(*incidents, one);
    const DeclaredIncident* second = find(*incidents, other);
    if (!first || !second)
        return Error{Errc::NotFound, "no such incident"};
    if (first->exercise != second->exercise)
        return Error{Errc::NotAllowed, "an exercise is never joined with what is real"};
    return joining(wordsToJoin(*incidents, *words, one, other));
}

Result<std::vector<OpDraft>> tellApart(const Store& store, const ObjectId& incident)
{
    const auto words = store.joined().words();
    const auto incidents = words ? store.joined().declared() : words.error();
    if (!incidents)
        return incidents.error();
    return joining(wordsToLeave(*incidents, *words, incident));
}

OpDraft notTheSame(const ObjectId& incident, const ObjectId& other)
{
    return joining(JoinWord{.incident = incident, .other = other, .same = SameEvent::No});
}

Result<std::vector<OpDraft>> forWholeEvent(const Store& store, const std::vector<OpDraft>& drafts)
{
    const auto joined = store.joined().all();
    if (!joined)
        return joined.error();
    std::vector<OpDraft> all;
    for (const OpDraft& draft : drafts) {
        all.push_back(draft);
        for (const ObjectId& other : joined->eventOf(draft.object)) {
            if (other == draft.object)
                continue;
            const auto also = concerns(store, draft, other);
            if (!also)
                return also.error();
            if (*also)
                all.push_back(in(other, draft));
        }
    }
    return all;
}

} // namespace uitwijk
