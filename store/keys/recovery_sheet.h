// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/crypto/sealed_box.h"
#include "store/crypto/signature.h"

#include <QString>

namespace uitwijk {

/// The key that opens a handbook when every passphrase is forgotten. It exists on paper: devices keep its
/// public half, and this only for as long as the sheet is being printed or typed in.
class RecoverySheet {
public:
    [[nodiscard]] static RecoverySheet generate();
    /// What is on the paper, read leniently. Malformed if it has mistakes: wrongRecoveryGroups() tells where.
    [[nodiscard]] static Result<RecoverySheet> fromText(QStringView text);

    /// From the 32 octets of secret(); any other size is Malformed.
    [[nodiscard]] static Result<RecoverySheet> fromSecret(SecretBytes secret);

    [[nodiscard]] const SecretBytes& secret() const { return m_key.secret(); }
    /// For print only: this cannot be wiped from memory. Groups of letters and digits, see recovery_text.h.
    [[nodiscard]] QString text() const;
    [[nodiscard]] const BoxPublicKey& publicKey() const { return m_key.publicKey(); }
    /// What was sealed to publicKey(); WrongKey if it was another sheet's.
    [[nodiscard]] Result<SecretBytes> open(ByteView sealed) const { return m_key.open(sealed); }
    /// What signs what nobody else may: the genesis, and a new administrator when all are gone. Follows from
    /// the sheet, so that one paper is enough.
    [[nodiscard]] Result<SigningKey> rootKey() const;

private:
    explicit RecoverySheet(BoxKey key);
    BoxKey m_key;
};

} // namespace uitwijk
