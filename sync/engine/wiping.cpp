// SPDX-License-Identifier: Apache-2.0
// How a removed device comes to erase its copy, and how the others learn that it did.
#include "sync/engine/commits.h"
#include "sync/engine/replica.h"
#include "sync/wire/canonical_cbor.h"

#include <algorithm>

namespace uitwijk {

namespace {

constexpr qint64 kAtKey = 3;

} // namespace

Result<Commit> Replica::wipeDevice(const AuthorId& device)
{
    const Removal* removal = m_membership.removalOf(device);
    if (!removal || m_membership.isActive(device))
        return Error{Errc::NotFound, "no device that was removed"};
    if (!isAdministrator())
        return Error{Errc::NotAllowed, "this device may not have that one erased"};
    if (m_membership.wipeOf(device))
        return Commit{};
    return appendControl(Wipe{.revoke = removal->bundle}, encodeCanonicalMap({}));
}

Result<WipeState> Replica::wipeStateOf(const AuthorId& device) const
{
    const Digest* wipe = m_membership.wipeOf(device);
    const Digest* wiped = wipe ? m_membership.wipedBy(device, *wipe) : nullptr;
    WipeState state{.isWanted = wipe != nullptr, .isConfirmed = wiped != nullptr};
    if (!wiped)
        return state;
    const auto said = secretOf(*wiped);
    if (said)
        state.at = std::max<qint64>(0, said->value(kAtKey).toInteger());
    else if (said.error().code != Errc::NotFound) // its key is not held
        return said.error();
    return state;
}

Result<Commit> Replica::confirmWipe(qint64 now)
{
    const auto removed = ownRemoval();
    if (!removed)
        return removed.error();
    if (!*removed || (*removed)->wipe.isNull() || m_membership.wipedBy(self(), (*removed)->wipe))
        return Commit{};
    const auto key = anyTeamKey();
    if (!key)
        return key.error();
    return writeControl({.after = m_membership.heads(), .body = Wiped{.wipe = (*removed)->wipe}},
        encodeCanonicalMap({{kAtKey, std::max<qint64>(1, now)}}), *key);
}

/// One that others have too; which one matters to nobody.
Result<SecretBytes> Replica::anyTeamKey() const
{
    for (const WrappedKey& wrap : m_membership.wrapsFor(self())) {
        if (wrap.space != kTeamSpace)
            continue;
        if (auto key = epochKey(wrap.epoch))
            return key;
    }
    return Error{Errc::NotAllowed, "no key of the team is held"};
}

} // namespace uitwijk
