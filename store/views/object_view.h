// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/domain/op.h"
#include "store/domain/text.h"

#include <QMap>

#include <functional>
#include <map>
#include <vector>

namespace uitwijk {

class Connection;

/// One line of a list of objects.
struct ObjectRow {
    ObjectId id;
    ObjectKind kind = ObjectKind::Document;
    ObjectId parent; ///< null at the top
    Text title;
    Text subtitle; ///< a second line made from its fields: job and organisation, serial number, place …
    QString group; ///< ContactGroup, PlanKind, SiteUse, Category or Effect, by kind
    bool disputed = false; ///< some field has two values that nobody has chosen between
};

/// One value of a field that nobody has replaced.
struct FieldHead {
    QCborValue value;
    OpId op;
    Hlc at;
    ObjectId person;
};

/// Everything known of one object. Of each field the heads, the shown one (latest by time, then author)
/// first.
struct ObjectRecord {
    ObjectId id;
    ObjectKind kind = ObjectKind::Document;
    QMap<Field, std::vector<FieldHead>> fields;

    [[nodiscard]] bool has(Field field) const { return fields.contains(field); }
    [[nodiscard]] QCborValue value(Field field) const; ///< the shown one; undefined when not set
    [[nodiscard]] Text text(Field field) const { return Text::fromCbor(value(field)); }
    [[nodiscard]] QString string(Field field) const { return value(field).toString(); }
    [[nodiscard]] ObjectId reference(Field field) const;
    [[nodiscard]] std::vector<ObjectId> references(Field field) const;
};

/// The ids in a value that names several objects.
[[nodiscard]] std::vector<ObjectId> idsIn(const QCborValue& value);

/// One field of one object, as it is shown.
struct ShownValue {
    ObjectId parent; ///< of the object; null at the top
    QCborValue value;
};

/// Which objects a list shall have, asked before the rest of their rows is read. Empty: all of them.
using ObjectChoice = std::function<bool(const ObjectId& id, const QString& group)>;

/// What can be answered to a step that asks, in order; empty: it does not.
[[nodiscard]] std::vector<Text> answersIn(const ObjectRecord& step);

/// Plan, sites, assets, services …: anything that is made of fields.
class ObjectView {
public:
    explicit ObjectView(Connection& connection)
        : m_connection(connection)
    {
    }

    /// In sibling order; archived ones left out.
    Result<std::vector<ObjectRow>> ofKind(ObjectKind kind, const ObjectChoice& wanted = {}) const;
    /// The archived ones too: for whoever must not make them a second time.
    Result<std::vector<ObjectRow>> ofKindEver(ObjectKind kind) const;
    Result<std::vector<ObjectRow>> children(const ObjectId& parent) const;
    Result<ObjectRow> row(const ObjectId& id) const;
    /// `field` of every object of `kind` that has it, archived ones left out: in one go, where record() would
    /// be asked of each.
    Result<std::map<ObjectId, ShownValue>> valuesOf(ObjectKind kind, Field field) const;
    /// What `field` says in the objects of `kind` that are under each object, archived ones left out: each
    /// value once, those that nobody has chosen between too.
    Result<std::map<ObjectId, std::vector<QCborValue>>> valuesUnder(ObjectKind kind, Field field) const;
    /// NotFound when nothing is known of it.
    Result<ObjectRecord> record(const ObjectId& id) const;
    /// Everything known of all objects of `kind`, in sibling order; archived ones left out.
    Result<std::vector<ObjectRecord>> records(ObjectKind kind) const;
    /// The objects whose `field` is the string `value` (SourceKey, LineNumber …), by way of a scan.
    Result<std::vector<ObjectId>> withString(Field field, const QString& value) const;

private:
    Connection& m_connection;
};

} // namespace uitwijk
