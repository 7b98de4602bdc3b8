// SPDX-License-Identifier: Apache-2.0
#include "tests/store/sample/sample_reading.h"

#include "tests/support/string_makers.h"

#include <QCryptographicHash>

#include <catch2/catch_test_macros.hpp>

namespace uitwijk {

ObjectId idOfKey(ByteView key)
{
    return *ObjectId::fromBytes(
        QCryptographicHash::hash(key, QCryptographicHash::Sha256).left(ObjectId::kSize));
}

SampleReading::SampleReading()
{
    QHash<ObjectId, QString> keys;
    const auto idOf = [&keys](ByteView key) {
        keys.insert(idOfKey(key), QString::fromUtf8(key));
        return idOfKey(key);
    };
    const auto writes = sampleHandbook({.idOf = idOf, .today = kToday});
    if (!writes)
        FAIL(writes.error().detail);
    for (const FieldWrite& write : *writes) {
        if (!m_places.contains(write.object)) {
            m_places.insert(write.object, m_records.size());
            m_records.push_back({.key = keys.value(write.object)});
        }
        Record& record = m_records[m_places.value(write.object)];
        if (write.field == Field::Kind)
            record.kind = ObjectKind(write.value.toInteger());
        REQUIRE_FALSE(record.has(write.field));
        record.fields.insert(write.field, write.value);
    }
}

std::vector<SampleReading::Record> SampleReading::of(ObjectKind kind) const
{
    std::vector<Record> found;
    for (const Record& record : m_records) {
        if (record.kind == kind)
            found.push_back(record);
    }
    return found;
}

std::vector<SampleReading::Record> SampleReading::childrenOf(const Record& parent, ObjectKind kind) const
{
    std::vector<Record> found;
    for (const Record& record : of(kind)) {
        if (record.has(Field::Parent) && at(record.fields.value(Field::Parent)).key == parent.key)
            found.push_back(record);
    }
    return found;
}

const SampleReading::Record& SampleReading::at(const QCborValue& reference) const
{
    const auto id = ObjectId::fromBytes(reference.toByteArray());
    REQUIRE(id);
    REQUIRE(m_places.contains(*id));
    return m_records[m_places.value(*id)];
}

const SampleReading::Record& SampleReading::at(const char* key) const
{
    INFO(key);
    const ObjectId id = idOfKey(key);
    REQUIRE(m_places.contains(id));
    return m_records[m_places.value(id)];
}

std::vector<SampleReading::Record> SampleReading::linked(const Record& from, Field field) const
{
    std::vector<Record> found;
    for (const QCborValue reference : from.list(field))
        found.push_back(at(reference));
    return found;
}

const SampleReading& sample()
{
    static const SampleReading reading;
    return reading;
}

QStringList stringsIn(const QCborValue& value)
{
    QStringList found;
    if (value.isString())
        found << value.toString();
    for (const QCborValue item : value.toArray())
        found << stringsIn(item);
    const QCborMap map = value.toMap();
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        found << stringsIn(it.value());
    return found;
}

} // namespace uitwijk
