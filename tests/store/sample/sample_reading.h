// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/domain/text.h"
#include "store/sample/sample_handbook.h"

#include <QCborArray>
#include <QCborMap>
#include <QHash>
#include <QMap>
#include <QStringList>

namespace uitwijk {

/// A made-up object name that shows which key it came from.
[[nodiscard]] ObjectId idOfKey(ByteView key);

inline constexpr qint64 kToday = 20000;

/// The sample handbook as its readers will have it: one record an object, in the order of the files.
class SampleReading {
public:
    SampleReading();

    struct Record {
        QString key{};
        ObjectKind kind = ObjectKind::Organisation;
        QMap<Field, QCborValue> fields{};

        [[nodiscard]] bool has(Field field) const { return fields.contains(field); }
        [[nodiscard]] Text text(Field field) const { return Text::fromCbor(fields.value(field)); }
        [[nodiscard]] QString string(Field field) const { return fields.value(field).toString(); }
        [[nodiscard]] qint64 number(Field field) const { return fields.value(field).toInteger(); }
        [[nodiscard]] QCborArray list(Field field) const { return fields.value(field).toArray(); }
        [[nodiscard]] QString title() const { return text(Field::Title).in(QStringLiteral("en")); }
    };

    [[nodiscard]] const std::vector<Record>& all() const { return m_records; }
    [[nodiscard]] std::vector<Record> of(ObjectKind kind) const;
    [[nodiscard]] std::vector<Record> childrenOf(const Record& parent, ObjectKind kind) const;
    /// The record that a reference names; fails the test when there is none.
    [[nodiscard]] const Record& at(const QCborValue& reference) const;
    [[nodiscard]] const Record& at(const char* key) const;
    [[nodiscard]] std::vector<Record> linked(const Record& from, Field field) const;

private:
    std::vector<Record> m_records;
    QHash<ObjectId, std::size_t> m_places;
};

/// Read once for all tests of a run.
[[nodiscard]] const SampleReading& sample();

/// Every string inside a value, whatever its language.
[[nodiscard]] QStringList stringsIn(const QCborValue& value);

} // namespace uitwijk
