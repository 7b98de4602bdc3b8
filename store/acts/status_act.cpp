// SPDX-License-Identifier: Apache-2.0
#include "store/acts/status_act.h"

#include <QCborArray>
#include <QCborMap>

namespace uitwijk {

namespace {

void put(QCborMap& map, StatusKey key, const QString& words)
{
    if (!words.isEmpty())
        map.insert(int(key), words);
}

void put(QCborMap& map, StatusKey key, const std::optional<qint64>& number)
{
    if (number)
        map.insert(int(key), *number);
}

void put(QCborMap& map, StatusKey key, const ObjectId& id)
{
    if (!id.isNull())
        map.insert(int(key), id.bytes());
}

} // namespace

OpDraft status(const ObjectId& incident, const StatusAct& act)
{
    QCborMap content{{int(StatusKey::State), act.state}};
    put(content, StatusKey::Words, act.words);
    put(content, StatusKey::Name, act.name);
    put(content, StatusKey::At, act.at);
    put(content, StatusKey::Until, act.until);
    put(content, StatusKey::Who, act.who);
    put(content, StatusKey::Object, act.object);
    put(content, StatusKey::Picture, act.picture);
    put(content, StatusKey::Judgement, act.judgement);
    if (!act.octets.isEmpty())
        content.insert(int(StatusKey::Octets), act.octets);
    return {.kind = OpKind::Status,
        .object = incident,
        .field = quint32(act.kind),
        .value = QCborArray{act.subject.bytes(), content}};
}

} // namespace uitwijk
