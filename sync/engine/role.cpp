// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/role.h"

#include "sync/wire/canonical_cbor.h"

#include <algorithm>

namespace uitwijk {

namespace {

enum Key : qint64 { RoleKey = 1, PersonKey = 2, SinceKey = 3 };

} // namespace

Rights rightsOf(Role role)
{
    return {.mayWrite = role != Role::Reader, .mayControl = role == Role::Admin};
}

std::vector<SpaceNumber> spacesOf(Role role)
{
    switch (role) {
    case Role::Admin:
    case Role::Coordinator:
        return {kPublicSpace, kTeamSpace, kSealedSpace};
    case Role::Kiosk:
        return {kPublicSpace};
    default:
        return {kPublicSpace, kTeamSpace};
    }
}

Bytes encodeAppointment(const Appointment& appointment)
{
    QCborMap map;
    map[RoleKey] = int(appointment.role);
    map[PersonKey] = appointment.person.bytes();
    if (appointment.since > 0)
        map[SinceKey] = appointment.since;
    return encodeCanonicalMap(map);
}

Result<Appointment> decodeAppointment(ByteView secretPart)
{
    const auto map = decodeCanonicalMap(secretPart);
    if (!map)
        return map.error();
    const qint64 role = map->value(RoleKey).toInteger();
    const auto person = ObjectId::fromBytes(map->value(PersonKey).toByteArray());
    if (role < 1 || !person)
        return Error{Errc::Malformed, "an appointment without role or person"};
    if (role > qint64(Role::Kiosk))
        return Error{Errc::TooNew, "an unknown role"};
    return Appointment{.role = Role(role),
        .person = *person,
        .since = std::max<qint64>(0, map->value(SinceKey).toInteger())};
}

} // namespace uitwijk
