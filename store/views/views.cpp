// SPDX-License-Identifier: Apache-2.0
#include "store/views/views.h"

#include "sql/queries.sql.h"
#include "sql/view_tables.sql.h"
#include "store/domain/checklist.h"
#include "store/domain/evidence.h"
#include "store/sqlite/query.h"
#include "store/views/object_summary.h"
#include "store/views/object_view.h"
#include "store/views/run_id.h"

#include <QCborArray>
#include <QCborMap>

#include <algorithm>

namespace uitwijk {

namespace {

std::optional<ObjectId> idIn(const QCborValue& value)
{
    return ObjectId::fromBytes(value.toByteArray());
}

/// One list of a StartRun: a checklist and its steps.
struct PinnedList {
    ObjectId checklist;
    std::vector<ObjectId> steps;
};

/// Nothing when the value has not the shape of a StartRun.
std::optional<std::vector<PinnedList>> pinnedLists(const QCborValue& value)
{
    std::vector<PinnedList> lists;
    for (const QCborValue item : value.toArray()) {
        const QCborArray pair = item.toArray();
        const auto checklist = idIn(pair.at(0));
        if (pair.size() != 2 || !checklist || !pair.at(1).isArray())
            return std::nullopt;
        PinnedList list{.checklist = *checklist, .steps = {}};
        for (const QCborValue step : pair.at(1).toArray()) {
            const auto id = idIn(step);
            if (!id)
                return std::nullopt;
            list.steps.push_back(*id);
        }
        lists.push_back(std::move(list));
    }
    return lists;
}

} // namespace

Views::Views(Connection& connection)
    : m_connection(connection)
    , m_numbers(connection)
{
}

Result<void> Views::apply(const OpPlace& place, const Op& op, Commit& commit)
{
    switch (op.kind) {
    case OpKind::Set:
        return applySet(place, op, commit);
    case OpKind::Declare:
        return applyDeclare(place, op, commit);
    case OpKind::StartRun:
        return applyStartRun(op, commit);
    case OpKind::Tick:
        return applyTick(place, op, commit);
    case OpKind::Note:
    case OpKind::StandDown:
        return applyEntry(place, op, commit);
    case OpKind::Status:
        return applyStatus(place, op, commit);
    }
    ++commit.ignoredOps;
    return {};
}

Result<void> Views::applySet(const OpPlace& place, const Op& op, Commit& commit)
{
    const auto oid = m_numbers.ofObject(op.object);
    const auto person = m_numbers.ofObject(op.person);
    if (!oid || !person)
        return oid ? person.error() : oid.error();
    if (auto dropped = Query(m_connection, sql::register_drop_own, *oid, op.field, place.aid).run(); !dropped)
        return dropped;
    for (const OpId& replaced : op.pred) {
        const auto aid = m_numbers.ofAuthor(replaced.author);
        if (!aid)
            return aid.error();
        if (auto dropped
            = Query(m_connection, sql::register_drop, *oid, op.field, *aid, replaced.seq, replaced.index)
                  .run();
            !dropped)
            return dropped;
    }
    commit.topics |= Topic::Objects;
    commit.objects.insert(op.object);
    return Query(m_connection, sql::register_add, *oid, op.field, place.aid, place.seq, place.index, op.at.ms,
        op.at.counter, *person, op.value.toCbor())
        .run();
}

Result<void> Views::applyDeclare(const OpPlace& place, const Op& op, Commit& commit)
{
    const QCborMap value = op.value.toMap();
    const auto verdict = value.value(int(DeclareKey::Verdict)).toInteger(int(Verdict::Incident));
    const auto oid = m_numbers.ofObject(op.object);
    const auto person = m_numbers.ofObject(op.person);
    if (!oid || !person)
        return oid ? person.error() : oid.error();
    std::optional<qint64> scenario;
    if (const auto id = idIn(value.value(int(DeclareKey::Scenario)))) {
        const auto number = m_numbers.ofObject(*id);
        if (!number)
            return number.error();
        scenario = *number;
    }
    commit.topics |= Topic::Incidents | Topic::Journal;
    commit.objects.insert(op.object);
    return Query(m_connection, sql::incident_add, *oid, scenario,
        value.value(int(DeclareKey::Title)).toCbor(), value.value(int(DeclareKey::Exercise)).toBool(),
        verdict, value.value(int(DeclareKey::Reasons)).toCbor(), place.aid, place.seq, place.index, op.at.ms,
        op.at.counter, *person)
        .run();
}

Result<void> Views::applyStartRun(const Op& op, Commit& commit)
{
    const QCborMap value = op.value.toMap();
    const auto incidentId = idIn(value.value(int(RunKey::Incident)));
    const auto lists = pinnedLists(value.value(int(RunKey::Lists)));
    // A run is named by what it pins: nobody can give one name two contents, and two devices that start the
    // same share it.
    if (!incidentId || !lists
        || op.object != runIdOf(*incidentId, value.value(int(RunKey::Lists)).toArray())) {
        ++commit.ignoredOps;
        return {};
    }
    const auto run = m_numbers.ofObject(op.object);
    const auto incident = m_numbers.ofObject(*incidentId);
    if (!run || !incident)
        return run ? incident.error() : run.error();
    if (auto added = Query(m_connection, sql::run_add, *run, *incident).run(); !added)
        return added;
    qint64 ordinal = 0;
    for (std::size_t place = 0; place < lists->size(); ++place) {
        const PinnedList& list = (*lists)[place];
        const auto checklist = m_numbers.ofObject(list.checklist);
        if (!checklist)
            return checklist.error();
        Query pinned(m_connection, sql::run_list_add, *run, qint64(place), *checklist, ordinal,
            qint64(list.steps.size()));
        if (auto added = pinned.run(); !added)
            return added;
        for (const ObjectId& step : list.steps) {
            const auto number = m_numbers.ofObject(step);
            if (!number)
                return number.error();
            if (auto added = Query(m_connection, sql::run_step_add, *run, ordinal++, *number).run(); !added)
                return added;
        }
    }
    commit.topics |= Topic::Runs;
    commit.objects.insert(op.object);
    commit.objects.insert(*incidentId);
    return {};
}

Result<void> Views::applyTick(const OpPlace& place, const Op& op, Commit& commit)
{
    const QCborArray noted = op.value.toArray();
    const qint64 state = (noted.isEmpty() ? op.value : noted.at(0)).toInteger(-1);
    if (state < 0 || state > qint64(StepState::NotApplicable)) {
        ++commit.ignoredOps;
        return {};
    }
    const auto run = m_numbers.ofObject(op.object);
    const auto person = m_numbers.ofObject(op.person);
    if (!run || !person)
        return run ? person.error() : run.error();
    if (auto done = Query(m_connection, sql::tick_replace_own, *run, op.field, place.aid).run(); !done)
        return done;
    for (const OpId& replaced : op.pred) {
        const auto aid = m_numbers.ofAuthor(replaced.author);
        if (!aid)
            return aid.error();
        Query replace(m_connection, sql::tick_replace, *run, op.field, *aid, replaced.seq, replaced.index);
        if (auto done = replace.run(); !done)
            return done;
    }
    commit.topics |= Topic::Runs | Topic::Journal;
    commit.objects.insert(op.object);
    const QString words = noted.at(1).toString();
    const qint64 until = noted.at(2).toInteger();
    const qint64 answer = noted.at(3).toInteger(-1);
    return Query(m_connection, sql::tick_add, *run, op.field, place.aid, place.seq, place.index, state,
        op.at.ms, op.at.counter, *person, words.isEmpty() ? std::optional<QString>() : words,
        until > 0 ? std::optional(until) : std::nullopt,
        answer >= 0 && answer < kMaxAnswers ? std::optional(answer) : std::nullopt)
        .run();
}

Result<void> Views::applyEntry(const OpPlace& place, const Op& op, Commit& commit)
{
    const QCborArray correcting = op.value.toArray();
    const auto incident = m_numbers.ofObject(op.object);
    const auto person = m_numbers.ofObject(op.person);
    if (!incident || !person)
        return incident ? person.error() : incident.error();
    commit.topics |= Topic::Journal;
    if (op.kind == OpKind::StandDown)
        commit.topics |= Topic::Incidents;
    commit.objects.insert(op.object);
    const QString words = (correcting.isEmpty() ? op.value : correcting.at(0)).toString();
    const Bytes corrects = correcting.isEmpty() ? Bytes() : correcting.at(1).toCbor();
    return Query(m_connection, sql::entry_add, *incident, place.aid, place.seq, place.index, qint64(op.kind),
        op.at.ms, op.at.counter, *person, words, corrects.isEmpty() ? std::optional<Bytes>() : corrects)
        .run();
}

Result<void> Views::applyStatus(const OpPlace& place, const Op& op, Commit& commit)
{
    const QCborArray value = op.value.toArray();
    const auto subjectId = idIn(value.at(0));
    if (value.size() != 2 || !subjectId || !value.at(1).isMap()) {
        ++commit.ignoredOps;
        return {};
    }
    const auto incident = m_numbers.ofObject(op.object);
    const auto subject = m_numbers.ofObject(*subjectId);
    const auto person = m_numbers.ofObject(op.person);
    if (!incident || !subject || !person)
        return !incident ? incident.error() : !subject ? subject.error() : person.error();
    Query own(m_connection, sql::status_replace_own, *incident, op.field, *subject, place.aid);
    if (auto done = own.run(); !done)
        return done;
    for (const OpId& replaced : op.pred) {
        const auto aid = m_numbers.ofAuthor(replaced.author);
        if (!aid)
            return aid.error();
        Query replace(m_connection, sql::status_replace, *incident, op.field, *subject, *aid, replaced.seq,
            replaced.index);
        if (auto done = replace.run(); !done)
            return done;
    }
    commit.topics |= Topic::Status | Topic::Journal;
    // How grave it is, and with what it is one, is said wherever an incident is shown.
    if (StatusKind(op.field) == StatusKind::Verdict || StatusKind(op.field) == StatusKind::JoinedTo)
        commit.topics |= Topic::Incidents | Topic::Runs;
    commit.objects.insert({op.object, *subjectId});
    QCborMap content = value.at(1).toMap();
    if (auto kept = keepOctets(place, *subject, content); !kept)
        return kept;
    return Query(m_connection, sql::status_add, *incident, op.field, *subject, place.aid, place.seq,
        place.index, op.at.ms, op.at.counter, *person, QCborValue(content).toCbor())
        .run();
}

/// Lays what is heavy apart, so that who reads what was said does not read that as well.
Result<void> Views::keepOctets(const OpPlace& place, qint64 subject, QCborMap& content)
{
    const QCborValue octets = content.value(int(StatusKey::Octets));
    if (!octets.isByteArray())
        return {};
    const Bytes kept = octets.toByteArray();
    content.insert(int(StatusKey::Octets), QCborArray{int(mediaOf(kept)), kept.size()});
    return Query(m_connection, sql::evidence_add, subject, place.aid, place.seq, place.index, kept).run();
}

Result<void> Views::settle(const Commit& commit)
{
    if (!commit.topics.testFlag(Topic::Objects))
        return {};
    for (const ObjectId& id : commit.objects) {
        if (auto settled = settleObject(id); !settled)
            return settled;
    }
    return {};
}

Result<void> Views::settleObject(const ObjectId& id)
{
    const auto record = ObjectView(m_connection).record(id);
    if (!record)
        return record.error().code == Errc::NotFound ? Result<void>() : record.error();
    const ObjectSummary summary = summarise(*record);
    const auto oid = m_numbers.ofObject(id);
    if (!oid)
        return oid.error();
    std::optional<qint64> parent;
    if (!summary.parent.isNull()) {
        const auto number = m_numbers.ofObject(summary.parent);
        if (!number)
            return number.error();
        parent = *number;
    }
    Query row(m_connection, sql::object_settle, qint64(record->kind), parent, summary.position,
        summary.title.toCbor().toCbor(), summary.subtitle.toCbor().toCbor(), summary.group, summary.phone,
        summary.archived, summary.disputed, *oid);
    if (auto settled = row.run(); !settled)
        return settled;
    if (auto dropped = Query(m_connection, sql::search_drop, *oid).run(); !dropped || summary.archived)
        return dropped;
    return Query(m_connection, sql::search_add, *oid, summary.titleWords, summary.words, summary.digits)
        .run();
}

Result<std::vector<OpId>> Views::heads(const Op& op)
{
    const auto object = m_numbers.ofObject(op.object);
    if (!object)
        return object.error();
    switch (op.kind) {
    case OpKind::Set: {
        Query found(m_connection, sql::register_heads, *object, op.field);
        return headsIn(found);
    }
    case OpKind::Tick: {
        Query found(m_connection, sql::tick_heads, *object, op.field);
        return headsIn(found);
    }
    case OpKind::Status: {
        const auto subject = m_numbers.ofObject(idIn(op.value.toArray().at(0)).value_or(ObjectId{}));
        if (!subject)
            return subject.error();
        Query found(m_connection, sql::status_heads, *object, op.field, *subject);
        return headsIn(found);
    }
    default: // everything else stands beside what came before it
        return std::vector<OpId>{};
    }
}

Result<std::vector<OpId>> Views::headsIn(Query& found)
{
    std::vector<OpId> heads;
    while (found.next()) {
        const auto author = m_numbers.author(found.integer(0));
        if (!author)
            return author.error();
        heads.push_back(
            {.author = *author, .seq = quint64(found.integer(1)), .index = quint32(found.integer(2))});
    }
    if (auto status = found.status(); !status)
        return status.error();
    std::sort(heads.begin(), heads.end());
    return heads;
}

Result<bool> Views::hasStep(const ObjectId& run, quint32 ordinal)
{
    const auto oid = m_numbers.ofObject(run);
    if (!oid)
        return oid.error();
    Query found(m_connection, sql::run_step_exists, *oid, ordinal);
    const bool there = found.next();
    if (auto status = found.status(); !status)
        return status.error();
    return there;
}

Result<void> Views::clear()
{
    for (const auto& [name, statement] : sql::view_tables) {
        if (auto cleared = Query(m_connection, statement).run(); !cleared)
            return cleared;
    }
    m_numbers.forget();
    return {};
}

} // namespace uitwijk
