// SPDX-License-Identifier: Apache-2.0
#include "store/views/duty_view.h"

#include "store/views/contact_view.h"
#include "store/views/object_view.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>

namespace uitwijk {

namespace {

/// What is there to read of the roster, before it is asked for a moment.
struct Read {
    std::vector<DutyShift> shifts;
    QHash<QString, Text> roles;
    qint64 changedAt = 0;
    int unread = 0;
};

/// Local time of this device, unless the roster says another one.
std::optional<qint64> momentIn(const QString& text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    return moment.isValid() ? std::optional(moment.toMSecsSinceEpoch()) : std::nullopt;
}

void readShift(const ObjectRecord& record, Read& read)
{
    const auto from = momentIn(record.string(Field::From));
    const auto until = momentIn(record.string(Field::Until));
    if (!from || !until || *from >= *until) {
        ++read.unread;
        return;
    }
    const Text role = record.text(Field::Title);
    const QString key = role.in(QStringLiteral("en"));
    read.roles.insert(key, role);
    read.shifts.push_back({.id = record.id,
        .role = key,
        .contact = record.reference(Field::OnDuty),
        .from = *from,
        .until = *until});
}

/// Also those that were taken out: that is a change of the roster too.
Result<Read> readRoster(const ObjectView& objects)
{
    const auto rows = objects.ofKindEver(ObjectKind::Shift);
    if (!rows)
        return rows.error();
    Read read;
    for (const ObjectRow& row : *rows) {
        const auto record = objects.record(row.id);
        if (!record)
            return record.error();
        for (const auto& heads : record->fields) {
            for (const FieldHead& head : heads)
                read.changedAt = std::max(read.changedAt, head.at.ms);
        }
        if (!record->value(Field::Archived).toBool())
            readShift(*record, read);
    }
    return read;
}

/// Puts names to stretches.
class Naming {
public:
    Naming(Connection& connection, const QHash<QString, Text>& roles)
        : m_contacts(connection)
        , m_roles(roles)
    {
    }

    [[nodiscard]] DutyRow named(const DutySpan& span) const
    {
        DutyRow row{.span = span, .role = m_roles.value(span.role), .name = {}, .phone = {}};
        const auto card = span.shift ? m_contacts.card(span.shift->contact)
                                     : Result<ContactCard>(Error{Errc::NotFound, "nobody"});
        if (!card)
            return row;
        row.name = card->name;
        const auto phone = std::find_if(card->phones.begin(), card->phones.end(),
            [](const PhoneEntry& entry) { return !entry.isPrivate; });
        if (phone != card->phones.end())
            row.phone = phone->raw;
        return row;
    }

private:
    ContactView m_contacts;
    const QHash<QString, Text>& m_roles;
};

} // namespace

Result<Roster> DutyView::at(qint64 moment, qint64 ahead) const
{
    const auto read = readRoster(ObjectView(m_connection));
    if (!read)
        return read.error();
    const Naming naming(m_connection, read->roles);
    const DutyNow now = dutyAt(read->shifts, moment);
    Roster roster{.onDuty = {},
        .next = {},
        .ahead = {},
        .gaps = now.gaps(),
        .doubled = int(now.doubled.size()),
        .shifts = int(read->shifts.size()),
        .unread = read->unread,
        .changedAt = read->changedAt};
    for (const DutySpan& span : now.onDuty)
        roster.onDuty.push_back(naming.named(span));
    for (const DutyShift& shift : now.next)
        roster.next.push_back(
            naming.named({.role = shift.role, .from = shift.from, .until = shift.until, .shift = shift}));
    if (ahead > 0) {
        for (const DutySpan& span : dutyBetween(read->shifts, moment, moment + ahead))
            roster.ahead.push_back(naming.named(span));
    }
    return roster;
}

} // namespace uitwijk
