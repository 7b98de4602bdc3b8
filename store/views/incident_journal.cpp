// SPDX-License-Identifier: Apache-2.0
#include "store/views/incident_view.h"

#include "sql/queries.sql.h"
#include "store/views/joined_view.h"
#include "store/views/object_rows.h"
#include "store/views/status_rows.h"

#include <QCborArray>
#include <QCborMap>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>
#include <tuple>

namespace uitwijk {

namespace {

/// What a line is about that names another object than its subject, of those kinds of which it is that one.
ObjectId spokenOf(const JournalRow& row)
{
    const bool isVariant = row.statusKind == StatusKind::Verdict && row.status == int(Judged::Variant);
    return isVariant ? idIn(row.said, StatusKey::Object) : ObjectId();
}

void readStatus(const QCborMap& content, JournalRow& row)
{
    row.said = content;
    row.status = int(content.value(int(StatusKey::State)).toInteger());
    row.text = content.value(int(StatusKey::Words)).toString();
    if (row.subject.isEmpty())
        row.subject = Text(content.value(int(StatusKey::Name)).toString());
}

JournalRow journalRow(const Query& rows)
{
    JournalRow row;
    switch (OpKind(rows.integer(0))) {
    case OpKind::Declare:
        row.what = JournalRow::What::Declared;
        break;
    case OpKind::Tick:
        row.what = JournalRow::What::Tick;
        row.state = StepState(rows.integer(9));
        break;
    case OpKind::StandDown:
        row.what = JournalRow::What::StoodDown;
        break;
    case OpKind::Status:
        row.what = JournalRow::What::Status;
        row.statusKind = StatusKind(rows.integer(9));
        break;
    default:
        row.what = JournalRow::What::Note;
    }
    row.op = {
        .author = rows.id<AuthorId>(1), .seq = quint64(rows.integer(2)), .index = quint32(rows.integer(3))};
    row.at = {.ms = rows.integer(4), .counter = quint16(rows.integer(5))};
    row.person = rows.id<ObjectId>(6);
    row.personName = textIn(rows, 7);
    row.subject = textIn(rows, 8);
    row.text = rows.text(10);
    row.about = rows.id<ObjectId>(12);
    if (row.what == JournalRow::What::Status) {
        readStatus(QCborValue::fromCbor(rows.blob(11)).toMap(), row);
        return row;
    }
    const QCborArray corrects = QCborValue::fromCbor(rows.blob(11)).toArray();
    if (const auto author = AuthorId::fromBytes(corrects.at(0).toByteArray()))
        row.corrects = OpId{.author = *author,
            .seq = quint64(corrects.at(1).toInteger()),
            .index = quint32(corrects.at(2).toInteger())};
    return row;
}

/// The names of subjects that are no objects of the handbook: each is said once, and stands for all that is
/// said of it.
Result<QHash<ObjectId, QString>> namesSaid(
    Connection& connection, const ObjectId& incident, const QSet<StatusKind>& kinds)
{
    QHash<ObjectId, QString> names;
    for (const StatusKind kind : kinds) {
        const auto said = statusesOf(connection, incident, kind);
        if (!said)
            return said.error();
        for (const StatusRow& row : *said) {
            if (const QString name = wordsIn(row.content, StatusKey::Name); !name.isEmpty())
                names.insert(row.subject, name);
        }
    }
    return names;
}

/// The words of the answers that were given with ticks: the line, the step and the place of its answer.
struct Answered {
    std::size_t line = 0;
    ObjectId step;
    std::size_t answer = 0;
};

void nameAnswers(
    Connection& connection, const std::vector<Answered>& answered, std::vector<JournalRow>& lines)
{
    for (const Answered& one : answered) {
        const auto record = ObjectView(connection).record(one.step);
        const std::vector<Text> answers = record ? answersIn(*record) : std::vector<Text>();
        lines[one.line].answer
            = one.answer < answers.size() ? answers[one.answer] : Text(QString::number(one.answer + 1));
    }
}

/// The log of one incident alone, latest first, behind what `lines` has already.
Result<void> readLog(
    Connection& connection, const ObjectId& incident, int limit, std::vector<JournalRow>& lines)
{
    std::vector<std::pair<std::size_t, ObjectId>> unnamed; // the line, and what it is about
    QSet<StatusKind> kinds;
    std::vector<Answered> answered;
    {
        Query start(connection, sql::journal_start, incident, limit);
        const qint64 since = start.next() ? start.integer(0) : std::numeric_limits<qint64>::min();
        if (auto status = start.status(); !status)
            return status.error();
        Query rows(connection, sql::journal, incident, since, limit);
        while (rows.next()) {
            lines.push_back(journalRow(rows));
            const JournalRow& line = lines.back();
            if (rows.integer(13) >= 0)
                answered.push_back({lines.size() - 1, rows.id<ObjectId>(12), std::size_t(rows.integer(13))});
            if (line.what != JournalRow::What::Status || !line.subject.isEmpty())
                continue;
            unnamed.emplace_back(lines.size() - 1, rows.id<ObjectId>(12));
            kinds.insert(line.statusKind);
        }
        if (auto status = rows.status(); !status)
            return status.error();
    }
    nameAnswers(connection, answered, lines);
    for (JournalRow& line : lines) {
        const ObjectId other = spokenOf(line);
        if (other.isNull())
            continue;
        if (const auto row = ObjectView(connection).row(other))
            line.subject = row->title;
    }
    const auto names = namesSaid(connection, incident, kinds);
    if (!names)
        return names.error();
    for (const auto& [line, subject] : unnamed) {
        if (const auto name = names->constFind(subject); name != names->cend())
            lines[line].subject = Text(*name);
    }
    return {};
}

constexpr qint64 kOneAct = 50; // ms in which one transaction says all it has to say

bool isLaterLine(const JournalRow& left, const JournalRow& right)
{
    return std::tie(left.at, left.op) > std::tie(right.at, right.op);
}

/// True when `right` is what one act said in another incident of the event.
bool isOneAct(const JournalRow& left, const JournalRow& right)
{
    return left.what == right.what
        && (left.what == JournalRow::What::Status || left.what == JournalRow::What::StoodDown)
        && left.at.ms - right.at.ms <= kOneAct && left.op.author == right.op.author
        && left.op.seq == right.op.seq && left.statusKind == right.statusKind && left.subject == right.subject
        && left.status == right.status && left.text == right.text;
}

/// The logs of the incidents of one event as one, latest first.
void mergeLogs(std::vector<JournalRow>& lines, int limit)
{
    std::sort(lines.begin(), lines.end(), isLaterLine);
    lines.erase(std::unique(lines.begin(), lines.end(), isOneAct), lines.end());
    if (lines.size() > std::size_t(limit))
        lines.resize(std::size_t(limit));
}

void count(OpKind what, StatusKind about, int lines, LogSince& since)
{
    if (what == OpKind::Tick)
        since.steps += lines;
    else if (what == OpKind::Status && about == StatusKind::Call)
        since.calls += lines;
    else
        since.others += lines;
}

/// Of an event that was told in several incidents: one act may stand in more than one.
std::optional<LogSince> sinceIn(const std::vector<JournalRow>& lines, const ObjectId& person)
{
    const auto last = std::find_if(
        lines.crbegin(), lines.crend(), [&](const JournalRow& line) { return line.person == person; });
    if (last == lines.crend() || last == lines.crbegin())
        return std::nullopt;
    LogSince since{.ms = last->at.ms};
    for (auto line = last.base(); line != lines.cend(); ++line) {
        const bool isTick = line->what == JournalRow::What::Tick;
        const bool isStatus = line->what == JournalRow::What::Status;
        count(isTick ? OpKind::Tick : isStatus ? OpKind::Status : OpKind::Note, line->statusKind, 1, since);
    }
    return since;
}

} // namespace

Result<std::optional<LogSince>> IncidentView::since(const ObjectId& incident, const ObjectId& person) const
{
    const auto joined = JoinedView(m_connection).all();
    if (!joined)
        return joined.error();
    if (joined->eventOf(incident).size() > 1) {
        const auto lines = journal(incident, std::numeric_limits<int>::max());
        return lines ? Result<std::optional<LogSince>>(sinceIn(*lines, person)) : lines.error();
    }
    std::optional<LogSince> since;
    Query rows(m_connection, sql::log_since, incident, person);
    while (rows.next()) {
        if (!since)
            since = LogSince{.ms = rows.integer(0)};
        count(OpKind(rows.integer(1)), StatusKind(rows.integer(2)), int(rows.integer(3)), *since);
    }
    if (auto status = rows.status(); !status)
        return status.error();
    return since;
}

Result<std::vector<JournalRow>> IncidentView::journal(const ObjectId& incident, int limit) const
{
    const auto joined = JoinedView(m_connection).all();
    if (!joined)
        return joined.error();
    const std::vector<ObjectId> event = joined->eventOf(incident);
    std::vector<JournalRow> lines;
    for (const ObjectId& one : event) {
        if (auto read = readLog(m_connection, one, limit, lines); !read)
            return read.error();
    }
    if (event.size() > 1)
        mergeLogs(lines, limit);
    std::reverse(lines.begin(), lines.end());
    return lines;
}

} // namespace uitwijk
