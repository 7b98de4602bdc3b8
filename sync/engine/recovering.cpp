// SPDX-License-Identifier: Apache-2.0
// How a member becomes an administrator when none is left, or none is to be trusted.
#include "sync/engine/commits.h"
#include "sync/engine/replica.h"
#include "sync/wire/canonical_cbor.h"

#include <algorithm>

namespace uitwijk {

Result<Commit> Replica::recover(const SigningKey& root, qint64 now)
{
    if (root.publicKey() != m_membership.genesis().root)
        return Error{Errc::WrongKey, "not the recovery sheet that this handbook was founded with"};
    const auto removed = ownRemoval();
    const auto members = this->members();
    if (!removed || !members)
        return !removed ? removed.error() : members.error();
    if (*removed)
        return Error{Errc::NotAllowed, "this device was removed: another member device can"};
    if (isAdministrator())
        return Error{Errc::Exists, "this device is an administrator already"};
    const auto own = std::find_if(members->begin(), members->end(),
        [this](const Member& member) { return member.device.author == self(); });
    const auto teamKey = sealingKey(kTeamSpace);
    if (!teamKey || own == members->end() || !own->appointment)
        return Error{Errc::NotAllowed, "this device holds no plan: a device that does can"};
    auto all = sealWaiting();
    if (!all)
        return all;
    const std::vector<Digest> after = m_membership.heads();
    const Recover recovery{.rootSignature = root.sign(recoverOctets(plan(), self(), controlFrontier(after)))};
    const Appointment appointment{.role = Role::Admin, .person = own->appointment->person, .since = now};
    const auto written
        = writeControl({.after = after, .body = recovery}, encodeAppointment(appointment), *teamKey);
    if (!written)
        return written;
    addTo(*all, *written);
    for (const SpaceNumber space : {kPublicSpace, kTeamSpace, kSealedSpace}) {
        const auto current = m_membership.currentEpochs(space);
        if (std::any_of(current.begin(), current.end(),
                [this](const EpochId& id) { return epochKey(id).has_value(); }))
            continue;
        const auto epoch = nextEpoch(space, ReaderChange{});
        const auto opened
            = epoch ? appendControl(*epoch, encodeCanonicalMap({})) : Result<Commit>(epoch.error());
        if (!opened)
            return opened;
        addTo(*all, *opened);
    }
    return all;
}

} // namespace uitwijk
