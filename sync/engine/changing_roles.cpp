// SPDX-License-Identifier: Apache-2.0
// How a member gets another role.
#include "sync/engine/commits.h"
#include "sync/engine/replica.h"

#include <algorithm>

namespace uitwijk {

/// New keys for a space that a device gains or loses. A space of which no key is held here is not ours to
/// hand out; an administrator who reads it finds in renewKeys() that the device has what it should not have.
Result<std::vector<Epoch>> Replica::epochsFor(const AuthorId& device, const std::vector<SpaceNumber>& spaces)
{
    std::vector<Epoch> epochs;
    for (const SpaceNumber space : {kPublicSpace, kTeamSpace, kSealedSpace}) {
        const bool mayRead = std::find(spaces.begin(), spaces.end(), space) != spaces.end();
        if (mayRead == m_membership.mayRead(device, space))
            continue;
        if (!sealingKey(space)) {
            if (mayRead)
                return Error{Errc::NotAllowed, "a space that this device may not read itself"};
            continue;
        }
        auto epoch = nextEpoch(space, {.device = device, .mayRead = mayRead});
        if (!epoch)
            return epoch.error();
        epochs.push_back(*std::move(epoch));
    }
    return epochs;
}

Result<Commit> Replica::setRole(const AuthorId& device, Role role, qint64 now)
{
    const auto members = this->members();
    if (!members)
        return members.error();
    const auto member = std::find_if(members->begin(), members->end(),
        [&device](const Member& each) { return each.device.author == device; });
    if (member == members->end() || !member->isActive || !member->appointment)
        return Error{Errc::NotFound, "no member device of which it is known whose it is"};
    if (device == self() || !isAdministrator())
        return Error{Errc::NotAllowed, "this device may not change the role of that one"};
    if (member->appointment->role == role)
        return Error{Errc::Exists, "that is its role already"};
    auto all = sealWaiting();
    const auto head = log().headOf(device);
    auto epochs
        = all && head ? epochsFor(device, spacesOf(role)) : Result<std::vector<Epoch>>(std::vector<Epoch>());
    if (!all || !head || !epochs)
        return !all ? all.error() : !head ? head.error() : epochs.error();
    const SetRole change{.device = device,
        .rights = rightsOf(role),
        .spaces = spacesOf(role),
        .seq = head->seq,
        .head = head->head,
        .epochs = *std::move(epochs)};
    const auto team = std::find_if(change.epochs.begin(), change.epochs.end(),
        [](const Epoch& epoch) { return epoch.space == kTeamSpace; });
    const auto key = team != change.epochs.end() ? epochKey(team->id) : sealingKey(kTeamSpace);
    if (!key)
        return key.error();
    const Appointment appointment{.role = role, .person = member->appointment->person, .since = now};
    auto written
        = writeControl({.after = m_membership.heads(), .body = change}, encodeAppointment(appointment), *key);
    if (!written)
        return written;
    addTo(*all, *written);
    return all;
}

} // namespace uitwijk
