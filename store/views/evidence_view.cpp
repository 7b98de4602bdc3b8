// SPDX-License-Identifier: Apache-2.0
#include "store/views/evidence_view.h"

#include "sql/queries.sql.h"
#include "store/sqlite/query.h"
#include "store/views/object_view.h"
#include "store/views/status_rows.h"
#include "store/views/task_view.h"

#include <QCborArray>

#include <algorithm>
#include <map>

namespace uitwijk {

namespace {

EvidenceWord wordOf(const StatusRow& row)
{
    const QCborArray brought = row.content.value(int(StatusKey::Octets)).toArray();
    return {.op = row.op,
        .at = row.at,
        .by = row.by,
        .isKept = numberIn(row.content, StatusKey::State) != 0,
        .caption = wordsIn(row.content, StatusKey::Name),
        .reason = wordsIn(row.content),
        .madeAt = numberIn(row.content, StatusKey::At),
        .about = idIn(row.content, StatusKey::Object),
        .media = EvidenceMedia(brought.at(0).toInteger()),
        .size = brought.at(1).toInteger()};
}

/// Of a thing of the handbook, or of a task.
Text nameOf(Connection& connection, const ObjectId& incident, const ObjectId& about)
{
    if (const auto row = ObjectView(connection).row(about); row && !row->title.isEmpty())
        return row->title;
    const auto task = TaskView(connection).task(incident, about);
    return task ? Text(task->name) : Text();
}

/// Everything that was said of one piece.
struct Said {
    std::vector<EvidenceWord> all;
    std::vector<EvidenceWord> standing;
    std::map<ObjectId, Text> names; ///< of those who said it
};

} // namespace

Result<std::vector<EvidenceRow>> EvidenceView::of(const ObjectId& incident) const
{
    const auto said = statusesOf(m_connection, incident, StatusKind::Evidence);
    if (!said)
        return said.error();
    std::map<ObjectId, Said> pieces;
    for (const StatusRow& row : *said) {
        Said& piece = pieces[row.subject];
        piece.all.push_back(wordOf(row));
        piece.names[row.by] = row.byName;
        if (row.isHead)
            piece.standing.push_back(piece.all.back());
    }
    std::vector<EvidenceRow> rows;
    for (const auto& [id, piece] : pieces) {
        const auto fold = foldEvidence(piece.all, piece.standing);
        if (!fold)
            continue;
        EvidenceRow row{.id = id, .fold = *fold, .aboutName = {}, .byName = piece.names.at(fold->first.by)};
        if (!fold->first.about.isNull())
            row.aboutName = nameOf(m_connection, incident, fold->first.about);
        rows.push_back(std::move(row));
    }
    std::sort(rows.begin(), rows.end(), [](const EvidenceRow& left, const EvidenceRow& right) {
        return std::tie(right.fold.first.at, right.id) < std::tie(left.fold.first.at, left.id);
    });
    return rows;
}

Result<EvidenceRow> EvidenceView::one(const ObjectId& incident, const ObjectId& id) const
{
    auto rows = of(incident);
    if (!rows)
        return rows.error();
    const auto found
        = std::find_if(rows->begin(), rows->end(), [&](const EvidenceRow& row) { return row.id == id; });
    if (found == rows->end())
        return Error{Errc::NotFound, "no such photo or voice note"};
    return std::move(*found);
}

Result<Bytes> EvidenceView::octets(const ObjectId& id, const OpId& op) const
{
    Query rows(m_connection, sql::evidence_octets, id, op.author, op.seq, op.index);
    if (rows.next())
        return rows.blob(0);
    if (auto status = rows.status(); !status)
        return status.error();
    return Error{Errc::NotFound, "no such photo or voice note"};
}

} // namespace uitwijk
