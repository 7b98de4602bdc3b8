// SPDX-License-Identifier: Apache-2.0
#include "store/crypto/digest.h"
#include "sync/wire/control.h"

namespace uitwijk {

namespace {

SecretBytes backLock(const SecretBytes& newer, const EpochId& older)
{
    return deriveKey(newer, "uwk1.back", older.view());
}

Bytes backContext(const SecretBytes& newer, const EpochId& older)
{
    return epochIdOf(newer).bytes() + older.bytes();
}

Result<SecretBytes> checked(Result<SecretBytes> key, const EpochId& epoch)
{
    if (key && epochIdOf(*key) != epoch)
        return Error{Errc::Forged, "not the key of the epoch it was given for"};
    return key;
}

} // namespace

Result<Bytes> wrapKey(const SecretBytes& epochKey, const BoxPublicKey& device)
{
    return seal(device, epochKey.view());
}

BackKey lockBack(const SecretBytes& newer, const SecretBytes& older)
{
    const EpochId epoch = epochIdOf(older);
    const auto nonce = randomId<Nonce>();
    return {.epoch = epoch,
        .nonce = nonce,
        .sealed = encrypt(backLock(newer, epoch), nonce, older.view(), backContext(newer, epoch))};
}

Result<SecretBytes> openBack(const SecretBytes& newer, const BackKey& back)
{
    return checked(
        decryptSecret(backLock(newer, back.epoch), back.nonce, back.sealed, backContext(newer, back.epoch)),
        back.epoch);
}

Result<SecretBytes> openWrap(ByteView sealed, const BoxKey& device, const EpochId& epoch)
{
    return checked(device.open(sealed), epoch);
}

} // namespace uitwijk
