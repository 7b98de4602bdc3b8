// SPDX-License-Identifier: Apache-2.0
#include "store/views/run_flow.h"

#include "sql/queries.sql.h"
#include "store/domain/field.h"
#include "store/sqlite/query.h"

#include <QCborArray>
#include <QCborValue>

#include <algorithm>

namespace uitwijk {

namespace {

using Steps = std::vector<FlowStep>;

constexpr qint64 kMostMinutes = qint64(366) * 24 * 60;

int minutesIn(const QCborValue& value)
{
    return int(std::clamp<qint64>(value.toInteger(), 0, kMostMinutes));
}

void read(Field field, const QCborValue& value, StepRule& rule)
{
    if (field == Field::Answers)
        rule.answers = int(std::min<qsizetype>(value.toArray().size(), kMaxAnswers));
    else if (field == Field::OnlyIf)
        rule.onlyIf = onlyIfIn(value);
    else if (field == Field::Wait)
        rule.waitMinutes = minutesIn(value);
    else if (field == Field::Repeat)
        rule.repeatMinutes = minutesIn(value);
}

Result<Steps> rulesOf(Connection& connection, const ObjectId& run)
{
    Steps steps;
    Query rows(connection, sql::run_rules, run);
    while (rows.next()) {
        const auto ordinal = std::size_t(rows.integer(0));
        if (ordinal >= steps.size())
            steps.resize(ordinal + 1);
        FlowStep& step = steps[ordinal];
        step.list = quint32(rows.integer(1));
        step.step = rows.id<ObjectId>(2);
        if (rows.integer(3) != 0)
            read(Field(rows.integer(3)), QCborValue::fromCbor(rows.blob(4)), step.rule);
    }
    if (auto status = rows.status(); !status)
        return status.error();
    return steps;
}

Result<void> addMarks(Connection& connection, const ObjectId& run, Steps& steps)
{
    std::vector<std::vector<StepMark>> heads(steps.size());
    Query rows(connection, sql::run_marks, run);
    while (rows.next()) {
        const auto ordinal = std::size_t(rows.integer(0));
        if (ordinal >= heads.size())
            continue;
        StepMark head{.op = {.author = rows.id<AuthorId>(6),
                          .seq = quint64(rows.integer(7)),
                          .index = quint32(rows.integer(8))},
            .state = StepState(rows.integer(1)),
            .at = {.ms = rows.integer(4), .counter = quint16(rows.integer(5))},
            .person = {},
            .note = {},
            .until = rows.integer(3),
            .answer = std::nullopt};
        if (rows.integer(2) >= 0)
            head.answer = int(rows.integer(2));
        heads[ordinal].push_back(head);
    }
    if (auto status = rows.status(); !status)
        return status;
    for (std::size_t ordinal = 0; ordinal < steps.size(); ++ordinal)
        steps[ordinal].fold = foldStep(heads[ordinal]);
    return {};
}

Result<Steps> stepsOf(Connection& connection, const ObjectId& run)
{
    auto steps = rulesOf(connection, run);
    if (!steps)
        return steps;
    if (auto marked = addMarks(connection, run, *steps); !marked)
        return marked.error();
    return steps;
}

} // namespace

std::optional<OnlyIf> onlyIfIn(const QCborValue& value)
{
    const QCborArray pair = value.toArray();
    const auto step = ObjectId::fromBytes(pair.at(0).toByteArray());
    const qint64 answer = pair.at(1).toInteger(-1);
    if (!step || answer < 0 || answer >= kMaxAnswers)
        return std::nullopt;
    return OnlyIf{.step = *step, .answer = int(answer)};
}

Result<RunFlow> runFlow(Connection& connection, const ObjectId& run, qint64 now)
{
    // A screen asks for them many times: for its counts, for what comes next, for each list.
    auto steps
        = connection.remembered<Steps>("run-flow " + run.bytes(), [&] { return stepsOf(connection, run); });
    if (!steps)
        return steps.error();
    RunFlow flow{.steps = *std::move(steps), .stands = {}};
    flow.stands = standOf(flow.steps, now);
    return flow;
}

} // namespace uitwijk
