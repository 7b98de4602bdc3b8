// SPDX-License-Identifier: Apache-2.0
#include "store/keys/recovery_sheet.h"

#include "store/crypto/digest.h"
#include "store/keys/recovery_text.h"

namespace uitwijk {

RecoverySheet::RecoverySheet(BoxKey key)
    : m_key(std::move(key))
{
}

RecoverySheet RecoverySheet::generate()
{
    return RecoverySheet(BoxKey::generate());
}

Result<RecoverySheet> RecoverySheet::fromText(QStringView text)
{
    auto secret = secretFromRecoveryText(text);
    if (!secret)
        return secret.error();
    return fromSecret(std::move(*secret));
}

Result<RecoverySheet> RecoverySheet::fromSecret(SecretBytes secret)
{
    auto key = BoxKey::fromSecret(std::move(secret));
    if (!key)
        return key.error();
    return RecoverySheet(std::move(*key));
}

QString RecoverySheet::text() const
{
    return recoveryTextOf(m_key.secret());
}

Result<SigningKey> RecoverySheet::rootKey() const
{
    return SigningKey::fromSeed(deriveKey(m_key.secret(), "uwk1.root", {}));
}

} // namespace uitwijk
