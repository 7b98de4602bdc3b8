// SPDX-License-Identifier: Apache-2.0
#include "store/acts/relief_acts.h"

#include "store/acts/status_act.h"

namespace uitwijk {

namespace {

std::optional<qint64> moment(qint64 ms)
{
    return ms > 0 ? std::optional(ms) : std::nullopt;
}

OpDraft said(const ObjectId& incident, const Turn& turn, const ObjectId& other)
{
    return status(incident,
        {.kind = StatusKind::Relief,
            .subject = turn.person,
            .state = int(turn.shift),
            .at = moment(turn.since),
            .until = moment(turn.until),
            .who = other});
}

} // namespace

OpDraft turn(const ObjectId& incident, const Turn& turn)
{
    return said(incident, turn, {});
}

std::vector<OpDraft> relieve(const ObjectId& incident, const Relief& relief)
{
    return {
        said(incident, {.person = relief.person, .shift = ShiftState::Off, .since = relief.at}, relief.by),
        said(incident, {.person = relief.by, .since = relief.at, .until = relief.until}, relief.person)};
}

} // namespace uitwijk
