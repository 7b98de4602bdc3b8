// SPDX-License-Identifier: Apache-2.0
#include "store/views/message_view.h"

#include "store/views/object_view.h"
#include "store/views/status_rows.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace uitwijk {

namespace {

/// A state that this version does not know went out somehow.
MessageState stateIn(const QCborMap& content)
{
    const qint64 state = numberIn(content, StatusKey::State);
    return state >= 0 && state <= qint64(MessageState::NotSent) ? MessageState(state)
                                                                : MessageState::GivenOut;
}

MessageMark markOf(const StatusRow& row)
{
    return {.op = row.op,
        .state = stateIn(row.content),
        .at = row.at,
        .by = row.by,
        .head = row.isHead,
        .message = idIn(row.content, StatusKey::Object),
        .words = wordsIn(row.content),
        .to = wordsIn(row.content, StatusKey::Name)};
}

} // namespace

Result<std::vector<PreparedMessage>> MessageView::prepared() const
{
    const auto rows = ObjectView(m_connection).ofKind(ObjectKind::Message);
    if (!rows)
        return rows.error();
    std::vector<PreparedMessage> all;
    all.reserve(rows->size());
    for (const ObjectRow& row : *rows) {
        auto one = preparedOne(row.id);
        if (!one)
            return one.error();
        all.push_back(*std::move(one));
    }
    return all;
}

Result<PreparedMessage> MessageView::preparedOne(const ObjectId& id) const
{
    const auto record = ObjectView(m_connection).record(id);
    if (!record)
        return record.error();
    if (record->kind != ObjectKind::Message)
        return Error{Errc::NotFound, "not a prepared text"};
    return PreparedMessage{.id = id,
        .title = record->text(Field::Title),
        .body = record->text(Field::Body),
        .audience = record->string(Field::Audience)};
}

Result<std::vector<SentMessage>> MessageView::sentIn(const ObjectId& incident) const
{
    const auto said = statusesOf(m_connection, incident, StatusKind::Message);
    if (!said)
        return said.error();
    std::map<ObjectId, std::vector<MessageMark>> marks;
    std::map<ObjectId, Text> names;
    for (const StatusRow& row : *said) {
        marks[row.subject].push_back(markOf(row));
        names[row.by] = row.byName;
    }
    std::vector<SentMessage> all;
    all.reserve(marks.size());
    for (const auto& [id, words] : marks) {
        SentMessage sent{.id = id, .fold = foldMessage(words), .title = {}, .byName = {}, .shownByName = {}};
        sent.byName = names[sent.fold.by];
        sent.shownByName = sent.fold.shown ? names[sent.fold.shown->by] : Text();
        if (const auto row = ObjectView(m_connection).row(sent.fold.message))
            sent.title = row->title;
        all.push_back(std::move(sent));
    }
    std::sort(all.begin(), all.end(), [](const SentMessage& left, const SentMessage& right) {
        return std::tuple(left.fold.at, left.id) > std::tuple(right.fold.at, right.id);
    });
    return all;
}

} // namespace uitwijk
