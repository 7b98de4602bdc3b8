// SPDX-License-Identifier: Apache-2.0
#include "store/views/plan_check_view.h"

#include "sql/queries.sql.h"
#include "store/sqlite/query.h"
#include "store/views/object_rows.h"

#include <QCborArray>

#include <map>

namespace uitwijk {

namespace {

/// One object that is named, or several.
std::vector<ObjectId> namedIn(const QCborValue& value)
{
    const auto one = ObjectId::fromBytes(value.toByteArray());
    return one ? std::vector{*one} : idsIn(value);
}

void take(Field field, const QCborValue& value, PlanPart& part)
{
    switch (field) {
    case Field::Phones:
        part.numbers = int(value.toArray().size());
        break;
    case Field::VerifiedOn:
        part.verifiedOn = value.toInteger();
        break;
    case Field::ReviewBy:
        part.reviewBy = value.toInteger();
        break;
    case Field::Answers:
        part.answers = int(value.toArray().size());
        break;
    case Field::OnlyIf: {
        const QCborArray pair = value.toArray();
        if (const auto step = ObjectId::fromBytes(pair.at(0).toByteArray()))
            part.onlyIf = OnlyIf{.step = *step, .answer = int(pair.at(1).toInteger())};
        break;
    }
    case Field::Deputies:
        part.deputies = namedIn(value);
        break;
    case Field::DependsOn:
        part.dependsOn = namedIn(value);
        break;
    default:
        break;
    }
}

/// What names others, whatever else it tells.
bool isNaming(Field field)
{
    switch (field) {
    case Field::Owner:
    case Field::Links:
    case Field::Deputies:
    case Field::Supplier:
    case Field::Site:
    case Field::DependsOn:
    case Field::MayDeclare:
    case Field::OnDuty:
        return true;
    default:
        return false;
    }
}

/// The rows of one object, one for each head.
struct Reading {
    PlanPart part;
    std::map<Field, QCborValue> shown; ///< a later head replaces an earlier one

    PlanPart end()
    {
        for (const auto& [field, value] : shown) {
            take(field, value, part);
            if (!isNaming(field))
                continue;
            const auto named = namedIn(value);
            part.names.insert(part.names.end(), named.begin(), named.end());
        }
        return std::move(part);
    }
};

Result<std::vector<PlanPart>> partsOf(Connection& connection)
{
    std::vector<PlanPart> parts;
    std::optional<Reading> open;
    Query rows(connection, sql::plan_parts);
    while (rows.next()) {
        const auto id = rows.id<ObjectId>(0);
        if (!open || open->part.id != id) {
            if (open)
                parts.push_back(open->end());
            open = Reading{.part = {.id = id,
                               .kind = ObjectKind(rows.integer(1)),
                               .parent = rows.id<ObjectId>(2),
                               .archived = rows.integer(3) != 0,
                               .title = textIn(rows, 4),
                               .group = rows.text(5)},
                .shown = {}};
        }
        if (rows.integer(6) != 0)
            open->shown[Field(rows.integer(6))] = QCborValue::fromCbor(rows.blob(7));
    }
    if (auto status = rows.status(); !status)
        return status.error();
    if (open)
        parts.push_back(open->end());
    return parts;
}

} // namespace

Result<std::vector<PlanFinding>> PlanCheckView::findings(qint64 today) const
{
    const auto parts = partsOf(m_connection);
    if (!parts)
        return parts.error();
    return checkPlan(*parts, today);
}

} // namespace uitwijk
