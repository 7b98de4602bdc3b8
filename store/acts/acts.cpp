// SPDX-License-Identifier: Apache-2.0
#include "store/acts/acts.h"

#include "store/acts/status_act.h"
#include "store/acts/step_acts.h"
#include "store/acts/variant_acts.h"
#include "store/base/if_there.h"
#include "store/views/run_id.h"
#include "store/views/variant_view.h"

#include <QCborArray>
#include <QCborMap>

#include <algorithm>

namespace uitwijk {

namespace {

QCborArray pinned(const ObjectId& checklist, const std::vector<ObjectId>& steps)
{
    QCborArray ids;
    for (const ObjectId& step : steps)
        ids.append(step.bytes());
    return QCborArray{checklist.bytes(), ids};
}

OpDraft startRun(const ObjectId& incident, const QCborArray& lists)
{
    return {.kind = OpKind::StartRun,
        .object = runIdOf(incident, lists),
        .field = 0,
        .value = QCborMap{{int(RunKey::Incident), incident.bytes()}, {int(RunKey::Lists), lists}}};
}

OpDraft declared(const Declaration& declaration, const Text& title)
{
    const Judgement judgement = judge(declaration.answers);
    QCborArray reasons;
    for (const std::size_t place : judgement.because)
        reasons.append(declaration.answers[place].question.toCbor());
    QCborMap value{{int(DeclareKey::Title), title.toCbor()},
        {int(DeclareKey::Exercise), declaration.exercise}, {int(DeclareKey::Verdict), int(judgement.verdict)},
        {int(DeclareKey::Reasons), reasons}};
    if (declaration.scenario)
        value.insert(int(DeclareKey::Scenario), declaration.scenario->bytes());
    return {.kind = OpKind::Declare, .object = declaration.incident, .field = 0, .value = value};
}

void addMissing(std::vector<ObjectId>& ids, const std::vector<ObjectId>& more)
{
    for (const ObjectId& id : more) {
        if (std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    }
}

/// The checklists among `linked`, in their order, each with its steps as they are now.
Result<QCborArray> pinnedLists(const ObjectView& objects, const std::vector<ObjectId>& linked)
{
    QCborArray lists;
    for (const ObjectId& id : linked) {
        const auto row = ifThere(objects.row(id));
        if (!row)
            return row.error();
        if (!*row || (*row)->kind != ObjectKind::Checklist)
            continue;
        const auto steps = stepsOf(objects, id);
        if (!steps)
            return steps.error();
        lists.append(pinned(id, *steps));
    }
    return lists;
}

} // namespace

Result<std::vector<OpDraft>> declare(const Store& store, const Declaration& declaration)
{
    Text title = declaration.title;
    std::vector<ObjectId> linked;
    std::vector<OpDraft> variant;
    if (declaration.scenario) {
        const auto scenario = store.objects().record(*declaration.scenario);
        const auto variants = scenario ? store.variants().of(*declaration.scenario)
                                       : Result<std::vector<VariantRow>>(scenario.error());
        if (!variants)
            return variants.error();
        if (title.isEmpty())
            title = scenario->text(Field::Title);
        linked
            = listsToBeginWith(scenario->references(Field::Links), listsOf(*variants), declaration.variant);
        if (!variants->empty())
            variant.push_back(variantSaid(declaration.incident, *declaration.scenario, declaration.variant));
    }
    for (const CriterionAnswer& answer : declaration.answers) {
        const auto criterion = ifThere(store.objects().record(answer.criterion));
        if (!criterion)
            return criterion.error();
        if (*criterion && answer.yes.value_or(false))
            addMissing(linked, (*criterion)->references(Field::Links));
    }
    const auto lists = pinnedLists(store.objects(), linked);
    if (!lists)
        return lists.error();
    std::vector<OpDraft> acts{declared(declaration, title)};
    acts.insert(acts.end(), variant.begin(), variant.end());
    if (!declaration.unnamed.isNull())
        acts.push_back(status(declaration.incident,
            {.kind = StatusKind::Verdict,
                .subject = declaration.unnamed,
                .state = int(Judged::Unnamed),
                .who = declaration.toBeRung}));
    if (!lists->isEmpty())
        acts.push_back(startRun(declaration.incident, *lists));
    return acts;
}

Result<std::vector<OpDraft>> startChecklist(
    const Store& store, const ObjectId& incident, const ObjectId& checklist)
{
    const auto row = store.objects().row(checklist);
    if (!row)
        return row.error();
    if (row->kind != ObjectKind::Checklist)
        return Error{Errc::NotFound, "not a checklist"};
    const auto steps = stepsOf(store.objects(), checklist);
    if (!steps)
        return steps.error();
    return std::vector<OpDraft>{startRun(incident, QCborArray{pinned(checklist, *steps)})};
}

Result<std::vector<OpDraft>> startMissing(
    const Store& store, const ObjectId& incident, const std::vector<ObjectId>& checklists)
{
    const auto running = store.incidents().lists(incident);
    if (!running)
        return running.error();
    std::vector<OpDraft> acts;
    for (const ObjectId& checklist : checklists) {
        if (std::any_of(running->begin(), running->end(),
                [&](const RunListRow& list) { return list.checklist == checklist; }))
            continue;
        auto started = startChecklist(store, incident, checklist);
        if (!started)
            return started.error();
        acts.insert(acts.end(), started->begin(), started->end());
    }
    return acts;
}

OpDraft tick(const ObjectId& run, quint32 ordinal, StepState state, const QString& note)
{
    const QCborValue value
        = note.isEmpty() ? QCborValue(int(state)) : QCborValue(QCborArray{int(state), note});
    return {.kind = OpKind::Tick, .object = run, .field = ordinal, .value = value};
}

OpDraft putOff(const ObjectId& run, quint32 ordinal, qint64 until, const QString& note)
{
    return {.kind = OpKind::Tick,
        .object = run,
        .field = ordinal,
        .value = QCborArray{int(StepState::Deferred), note, until}};
}

OpDraft answerStep(const ObjectId& run, quint32 ordinal, int answer, const QString& note)
{
    return {.kind = OpKind::Tick,
        .object = run,
        .field = ordinal,
        .value = QCborArray{int(StepState::Done), note, 0, answer}};
}

OpDraft note(const ObjectId& incident, const QString& words, const std::optional<OpId>& corrects)
{
    QCborValue value = words;
    if (corrects)
        value = QCborArray{
            words, QCborArray{corrects->author.bytes(), qint64(corrects->seq), qint64(corrects->index)}};
    return {.kind = OpKind::Note, .object = incident, .field = 0, .value = value};
}

OpDraft sighted(const ObjectId& incident, const Sighting& sighting)
{
    return status(incident,
        {.kind = StatusKind::Person,
            .subject = sighting.person,
            .state = int(sighting.state),
            .words = sighting.place,
            .name = sighting.name});
}

OpDraft answerPeople(const ObjectId& incident, PeopleAnswer answer, const QString& reason)
{
    return status(
        incident, {.kind = StatusKind::People, .subject = incident, .state = int(answer), .words = reason});
}

OpDraft standDown(const ObjectId& incident)
{
    return {.kind = OpKind::StandDown, .object = incident, .field = 0, .value = nullptr};
}

std::vector<OpDraft> drafts(const std::vector<FieldWrite>& writes)
{
    std::vector<OpDraft> all;
    all.reserve(writes.size());
    for (const FieldWrite& write : writes)
        all.push_back({.kind = OpKind::Set,
            .object = write.object,
            .field = quint32(write.field),
            .value = write.value});
    return all;
}

} // namespace uitwijk
