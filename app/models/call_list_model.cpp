// SPDX-License-Identifier: Apache-2.0
#include "app/models/call_list_model.h"

#include "app/models/sealed_parts.h"
#include "app/qml_types.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>

namespace uitwijk {

namespace {

/// The number that is to be rung; one that is private and not open here is not read out.
PhoneEntry nextNumber(const CallRow& row, bool isOpen)
{
    PhoneEntry next = row.duty.number < 0 ? PhoneEntry{} : row.phones.at(std::size_t(row.duty.number));
    if (next.isPrivate && !isOpen)
        next.raw.clear();
    return next;
}

bool hasPrivate(const CallRow& row)
{
    return std::any_of(
        row.phones.begin(), row.phones.end(), [](const PhoneEntry& phone) { return phone.isPrivate; });
}

DisplayRow shownRow(const CallRow& row, const ObjectId& me, bool isOpen, const QString& language)
{
    const CallDuty& duty = row.duty;
    const PhoneEntry next = nextNumber(row, isOpen);
    const bool isSealed = next.isPrivate && !isOpen;
    QStringList numbers;
    for (const PhoneEntry& phone : row.phones) {
        if (isOpen || !phone.isPrivate)
            numbers.append(spokenNumber(phone.raw));
    }
    const QString due = duty.turn == CallTurn::Later ? spokenTime({.ms = duty.due}, language) : QString();
    const QString saidAt = duty.shown ? spokenTime(duty.shown->at, language) : QString();
    return {idText(row.contact.id),
        {idText(row.contact.id), row.contact.name.in(language), row.contact.subtitle.in(language),
            row.contact.depth, int(duty.turn), duty.shown ? int(duty.shown->outcome) : 0, duty.tries,
            next.raw, isSealed ? sealedWords() : spokenNumber(next.raw), next.label, next.isPrivate, isSealed,
            numbers.join(u'\n'), due, idText(duty.caller), row.caller.in(language), duty.caller == me,
            duty.isHandedOver(), duty.disputed, row.saidBy.in(language), saidAt}};
}

} // namespace

CallListModel::CallListModel(QObject* parent)
    : IncidentListModel({"contactId", "name", "detail", "depth", "turn", "outcome", "tries", "number",
                            "spoken", "label", "isPrivate", "sealed", "numbers", "due", "callerId", "caller",
                            "isMine", "handedOver", "disputed", "saidBy", "saidAt"},
        Topics(Topic::Status) | Topic::Objects | Topic::Runs | Topic::Incidents, parent)
{
    m_tick.setInterval(std::chrono::seconds(20));
    connect(&m_tick, &QTimer::timeout, this, &CallListModel::again);
    m_tick.start();
}

LiveModel::Query CallListModel::query() const
{
    return [everybody = m_everybody, language = LiveQuery::language(),
               asked = CallsAsked{.incident = incident(),
                   .person = SessionSingleton::instance->person(),
                   .now = QDateTime::currentMSecsSinceEpoch()}](const Store& store) -> Result<DisplayRows> {
        if (asked.incident.isNull())
            return DisplayRows{};
        const auto calls = store.calls().of(asked);
        if (!calls)
            return calls.error();
        DisplayRows rows;
        for (const CallRow& row : everybody ? calls->rows : calls->of(asked.person)) {
            const auto isOpen
                = hasPrivate(row) ? isOpenHere(store, row.contact.id, asked.person) : Result<bool>(true);
            if (!isOpen)
                return isOpen.error();
            rows.push_back(shownRow(row, asked.person, *isOpen, language));
        }
        return rows;
    };
}

} // namespace uitwijk
