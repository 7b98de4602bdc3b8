// SPDX-License-Identifier: Apache-2.0
#include "store/domain/duty_roster.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace uitwijk {

namespace {

using Shifts = std::vector<DutyShift>;

bool isEarlier(const DutyShift& left, const DutyShift& right)
{
    return std::tie(left.from, left.until, left.contact, left.id)
        < std::tie(right.from, right.until, right.contact, right.id);
}

std::map<QString, Shifts> byRole(const Shifts& roster)
{
    std::map<QString, Shifts> roles;
    for (const DutyShift& shift : roster) {
        if (shift.from < shift.until)
            roles[shift.role].push_back(shift);
    }
    for (auto& [role, shifts] : roles)
        std::sort(shifts.begin(), shifts.end(), isEarlier);
    return roles;
}

bool isDoubled(const DutyShift& shift, const Shifts& shifts)
{
    return std::any_of(shifts.begin(), shifts.end(), [&](const DutyShift& other) {
        return other.contact != shift.contact && other.from < shift.until && shift.from < other.until;
    });
}

DutySpan spanOf(const DutyShift& shift, const Shifts& shifts)
{
    return {.role = shift.role,
        .from = shift.from,
        .until = shift.until,
        .shift = shift,
        .doubled = isDoubled(shift, shifts)};
}

DutySpan nobody(const QString& role, qint64 from, std::optional<qint64> until)
{
    return {.role = role, .from = from, .until = until, .shift = {}};
}

/// The times in which the shifts of one role, sorted by their beginning, leave it without anybody.
std::vector<DutySpan> gapsIn(const Shifts& shifts)
{
    std::vector<DutySpan> gaps;
    qint64 covered = shifts.front().from;
    for (const DutyShift& shift : shifts) {
        if (shift.from > covered)
            gaps.push_back(nobody(shift.role, covered, shift.from));
        covered = std::max(covered, shift.until);
    }
    gaps.push_back(nobody(shifts.front().role, covered, std::nullopt));
    return gaps;
}

bool touches(const DutySpan& span, qint64 from, qint64 until)
{
    return span.from < until && span.until.value_or(until + 1) > from;
}

/// Somebody else has the same duty at this very moment.
bool isSharedAt(const DutySpan& span, const Shifts& shifts, qint64 moment)
{
    return span.shift && std::any_of(shifts.begin(), shifts.end(), [&](const DutyShift& other) {
        return other.contact != span.shift->contact && other.from <= moment && moment < other.until;
    });
}

} // namespace

int DutyNow::gaps() const
{
    return int(std::count_if(
        onDuty.begin(), onDuty.end(), [](const DutySpan& span) { return !span.shift.has_value(); }));
}

DutyNow dutyAt(const Shifts& roster, qint64 moment)
{
    DutyNow now;
    for (const auto& duty : byRole(roster)) {
        const auto& role = duty.first;
        const auto& shifts = duty.second;
        for (const DutyShift& shift : shifts) {
            if (shift.from <= moment && moment < shift.until)
                now.onDuty.push_back(spanOf(shift, shifts));
        }
        for (const DutySpan& gap : gapsIn(shifts)) {
            if (touches(gap, moment, moment + 1))
                now.onDuty.push_back(gap);
        }
        const auto next = std::find_if(
            shifts.begin(), shifts.end(), [&](const DutyShift& shift) { return shift.from > moment; });
        if (next != shifts.end())
            now.next.push_back(*next);
        const bool isShared = std::any_of(now.onDuty.begin(), now.onDuty.end(),
            [&](const DutySpan& span) { return span.role == role && isSharedAt(span, shifts, moment); });
        if (isShared)
            now.doubled.append(role);
    }
    return now;
}

std::vector<DutySpan> dutyBetween(const Shifts& roster, qint64 from, qint64 until)
{
    std::vector<DutySpan> spans;
    for (const auto& [role, shifts] : byRole(roster)) {
        std::vector<DutySpan> all = gapsIn(shifts);
        for (const DutyShift& shift : shifts)
            all.push_back(spanOf(shift, shifts));
        for (const DutySpan& span : all) {
            if (touches(span, from, until))
                spans.push_back(span);
        }
    }
    std::stable_sort(spans.begin(), spans.end(), [](const DutySpan& left, const DutySpan& right) {
        return std::tie(left.from, left.role) < std::tie(right.from, right.role);
    });
    return spans;
}

} // namespace uitwijk
