// SPDX-License-Identifier: Apache-2.0
#include "store/views/incident_view.h"

#include "sql/queries.sql.h"
#include "store/base/if_there.h"
#include "store/views/joined_view.h"
#include "store/views/object_rows.h"
#include "store/views/run_flow.h"
#include "store/views/variant_view.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace uitwijk {

namespace {

StepMark markIn(const Query& row)
{
    StepMark mark{.op
        = {.author = row.id<AuthorId>(0), .seq = quint64(row.integer(1)), .index = quint32(row.integer(2))},
        .state = StepState(row.integer(3)),
        .at = {.ms = row.integer(4), .counter = quint16(row.integer(5))},
        .person = row.id<ObjectId>(6),
        .note = row.text(9),
        .until = row.integer(10),
        .answer = std::nullopt,
        .head = row.integer(8) != 0};
    if (row.integer(11) >= 0)
        mark.answer = int(row.integer(11));
    return mark;
}

void setProgress(RunListRow& list, const ListProgress& progress)
{
    list.steps = progress.steps;
    list.settled = progress.settled;
    list.disputed = progress.disputed;
    list.blocked = progress.blocked;
    list.leftOut = progress.leftOut;
}

/// The first moment after `now` at which a step of the list changes by itself.
qint64 nextDueIn(const RunFlow& flow, quint32 list, qint64 now)
{
    qint64 next = 0;
    for (std::size_t place = 0; place < flow.steps.size(); ++place) {
        const StepStand& stand = flow.stands[place];
        if (flow.steps[place].list == list && stand.due > now && (next == 0 || stand.due < next))
            next = stand.due;
    }
    return next;
}

/// Lists that were started later stand where the scenario has them, what it does not have behind.
Result<void> sortAsPlanned(Connection& connection, const ObjectId& incident, std::vector<RunListRow>& lists)
{
    const auto isOfFirst = [&](const RunListRow& list) { return list.run == lists.front().run; };
    if (std::all_of(lists.begin(), lists.end(), isOfFirst)) // as it was declared
        return {};
    const auto declared = JoinedView(connection).declared();
    if (!declared)
        return declared.error();
    const auto found = std::find_if(
        declared->begin(), declared->end(), [&](const DeclaredIncident& one) { return one.id == incident; });
    if (found == declared->end())
        return {};
    const auto scenario = ObjectView(connection).record(found->scenario);
    if (!scenario) // something else, or its scenario has not come yet
        return {};
    const std::vector<ObjectId> planned = scenario->references(Field::Links);
    const auto placeOf = [&](const RunListRow& list) {
        return std::find(planned.begin(), planned.end(), list.checklist) - planned.begin();
    };
    std::stable_sort(lists.begin(), lists.end(),
        [&](const RunListRow& left, const RunListRow& right) { return placeOf(left) < placeOf(right); });
    return {};
}

} // namespace

Result<std::vector<RunListRow>> IncidentView::lists(const ObjectId& incident) const
{
    const auto joined = JoinedView(m_connection).all();
    if (!joined)
        return joined.error();
    return listsOf(joined->eventOf(incident));
}

Result<std::vector<RunListRow>> IncidentView::listsOf(const std::vector<ObjectId>& event) const
{
    const auto aside = VariantView(m_connection).setAside(event);
    if (!aside)
        return aside.error();
    std::vector<RunListRow> all;
    for (const ObjectId& one : event) {
        auto lists = listsOfOne(one);
        if (!lists)
            return lists.error();
        const auto asideHere = aside->find(one);
        for (RunListRow& list : *lists) {
            list.setAside = asideHere != aside->end() && asideHere->second.contains(list.checklist);
            all.push_back(std::move(list));
        }
    }
    std::stable_partition(all.begin(), all.end(), [](const RunListRow& list) { return !list.setAside; });
    return all;
}

Result<std::vector<RunListRow>> IncidentView::listsOfOne(const ObjectId& incident) const
{
    // All that a screen shows of an incident asks for them, and between two moments they stand still.
    const Bytes key = (m_now > 0 ? "lists " : "lists as ticked ") + incident.bytes();
    auto known = m_connection.remembered<ListsForATime>(
        key, [&] { return readLists(incident); },
        [now = m_now](const ListsForATime& lists) { return now >= lists.from && now < lists.until; });
    return known ? Result<std::vector<RunListRow>>(std::move(known->lists)) : known.error();
}

Result<IncidentView::ListsForATime> IncidentView::readLists(const ObjectId& incident) const
{
    ListsForATime read{.lists = {}, .from = m_now, .until = std::numeric_limits<qint64>::max()};
    std::vector<RunListRow>& lists = read.lists;
    {
        Query rows(m_connection, sql::incident_lists, incident);
        while (rows.next()) {
            lists.push_back({.run = rows.id<ObjectId>(0),
                .list = quint32(rows.integer(1)),
                .checklist = rows.id<ObjectId>(2),
                .title = textIn(rows, 3),
                .firstOrdinal = quint32(rows.integer(4))});
        }
        if (auto status = rows.status(); !status)
            return status.error();
    }
    std::map<ObjectId, RunFlow> flows;
    for (RunListRow& list : lists) {
        auto flow = flows.find(list.run);
        if (flow == flows.cend()) {
            auto stands = runFlow(m_connection, list.run, m_now);
            if (!stands)
                return stands.error();
            flow = flows.emplace(list.run, *std::move(stands)).first;
        }
        setProgress(list, progressOf(flow->second.steps, flow->second.stands, list.list));
        list.nextDue = nextDueIn(flow->second, list.list, m_now);
        if (list.nextDue > 0)
            read.until = std::min(read.until, list.nextDue);
    }
    if (auto sorted = sortAsPlanned(m_connection, incident, lists); !sorted)
        return sorted.error();
    return read;
}

Result<void> IncidentView::tell(RunStepRow& step) const
{
    const ObjectView objects(m_connection);
    const auto record = ifThere(objects.record(step.step));
    if (!record)
        return record.error();
    if (!*record)
        return {}; // its checklist has not come yet
    step.howTo = (*record)->text(Field::HowTo);
    step.vital = (*record)->value(Field::Vital).toBool();
    step.answers = answersIn(**record);
    if (!step.rule.onlyIf)
        return {};
    const auto asking = ifThere(objects.record(step.rule.onlyIf->step));
    if (!asking)
        return asking.error();
    if (!*asking)
        return {};
    step.dependsOn = (*asking)->text(Field::Title);
    const std::vector<Text> answers = answersIn(**asking);
    if (std::size_t(step.rule.onlyIf->answer) < answers.size())
        step.dependsAnswer = answers[std::size_t(step.rule.onlyIf->answer)];
    return {};
}

Result<RunStepRow> IncidentView::filled(const ObjectId& run, const BareStep& bare, const InFlow& flow) const
{
    RunStepRow step{.ordinal = bare.ordinal,
        .step = bare.step,
        .title = bare.title,
        .howTo = {},
        .role = bare.role,
        .rule = flow.rule,
        .answers = {},
        .dependsOn = {},
        .dependsAnswer = {},
        .fold = {},
        .stand = flow.stand,
        .marks = {},
        .shownBy = {}};
    if (const auto told = tell(step); !told)
        return told.error();
    QHash<ObjectId, Text> names;
    Query rows(m_connection, sql::step_marks, run, bare.ordinal);
    while (rows.next()) {
        step.marks.push_back(markIn(rows));
        names.insert(step.marks.back().person, textIn(rows, 7));
    }
    if (auto status = rows.status(); !status)
        return status.error();
    step.fold = foldStep(step.marks);
    if (step.fold.shown)
        step.shownBy = names.value(step.fold.shown->person);
    return step;
}

Result<std::vector<RunStepRow>> IncidentView::steps(const ObjectId& run, quint32 list) const
{
    return steps(run, list, [](const FlowStep&, const StepStand&) { return true; });
}

Result<std::vector<RunStepRow>> IncidentView::steps(
    const ObjectId& run, quint32 list, const StepFilter& wanted) const
{
    const auto flow = runFlow(m_connection, run, m_now);
    if (!flow)
        return flow.error();
    std::set<quint32> picked;
    for (std::size_t place = 0; place < flow->steps.size(); ++place) {
        if (flow->steps[place].list == list && wanted(flow->steps[place], flow->stands[place]))
            picked.insert(quint32(place));
    }
    std::vector<RunStepRow> steps;
    if (picked.empty())
        return steps;
    auto bare = stepsIn(run, list);
    if (!bare)
        return bare.error();
    for (const BareStep& step : *bare) {
        if (!picked.contains(step.ordinal))
            continue;
        auto row = filled(run, step, {flow->steps[step.ordinal].rule, flow->stands[step.ordinal]});
        if (!row)
            return row.error();
        steps.push_back(*std::move(row));
    }
    return steps;
}

Result<std::vector<IncidentView::BareStep>> IncidentView::stepsIn(const ObjectId& run, quint32 list) const
{
    std::vector<BareStep> bare;
    Query rows(m_connection, sql::run_steps, run, list);
    while (rows.next())
        bare.push_back({.ordinal = quint32(rows.integer(0)),
            .step = rows.id<ObjectId>(1),
            .title = textIn(rows, 2),
            .role = textIn(rows, 3)});
    if (auto status = rows.status(); !status)
        return status.error();
    return bare;
}

Result<RunStepRow> IncidentView::step(const ObjectId& run, quint32 ordinal) const
{
    BareStep bare;
    {
        Query rows(m_connection, sql::run_step, run, ordinal);
        const bool found = rows.next();
        if (auto status = rows.status(); !status)
            return status.error();
        if (!found)
            return Error{Errc::NotFound, "no such step"};
        bare = {.ordinal = ordinal,
            .step = rows.id<ObjectId>(1),
            .title = textIn(rows, 2),
            .role = textIn(rows, 3)};
    }
    const auto flow = runFlow(m_connection, run, m_now);
    if (!flow)
        return flow.error();
    return filled(run, bare, {flow->steps.at(ordinal).rule, flow->stands.at(ordinal)});
}

} // namespace uitwijk
