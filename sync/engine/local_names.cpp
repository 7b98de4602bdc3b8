// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/local_names.h"

#include "sync/engine/meeting_gate.h"

namespace uitwijk {

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qsizetype kNameOctets = 16;

QString nameOf(const SecretBytes& key, const AuthorId& device, qint64 hour)
{
    Bytes said;
    for (int shift = 56; shift >= 0; shift -= 8)
        said += char(quint64(hour) >> shift & 0xff);
    said += device.bytes();
    return QString::fromLatin1(keyedDigest(key, "uwk1.lan.name", said).bytes().first(kNameOctets).toHex());
}

} // namespace

Result<LocalNames> localNames(Replica& replica, qint64 now)
{
    const auto members = replica.members();
    if (!members)
        return members.error();
    const std::vector<SecretBytes> keys = sharedKeys(replica);
    if (keys.empty())
        return Error{Errc::NotAllowed, "no key that others know us by"};
    const qint64 hour = now / kHourMs;
    LocalNames names{
        .self = replica.self(), .own = nameOf(keys.front(), replica.self(), hour), .devices = {}};
    for (const Member& member : *members) {
        const AuthorId& device = member.device.author;
        if (!member.isActive || device == names.self)
            continue;
        for (const SecretBytes& key : keys) {
            for (const qint64 offset : {-1, 0, 1})
                names.devices.emplace(nameOf(key, device, hour + offset), device);
        }
    }
    return names;
}

} // namespace uitwijk
