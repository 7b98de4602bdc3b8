// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/crypto/secret_split.h"
#include "store/keys/recovery_sheet.h"

#include <QString>

#include <array>

namespace uitwijk {

/// One of three sheets, any two of which make the recovery sheet again; one alone opens nothing. For an
/// organisation that lets nobody hold the key by himself, and may lose one sheet.
///
/// Its text holds 37 octets: the number of the sheet in the low half of the first (1 to 3) and the highest
/// four bits of the secret in the high half, four octets that name the set, and 32 of the part
/// (secret_split.h) of the secret without those four bits. The set is named by BLAKE2b-256 ("uwk1.sheets") of
/// the public key of the whole sheet.
class RecoveryPart {
public:
    using SetName = Id<struct RecoverySetTag, 4>;

    [[nodiscard]] static std::array<RecoveryPart, 3> split(const RecoverySheet& sheet);
    /// Malformed if it has mistakes, with the groups in Error::detail; TooNew.
    [[nodiscard]] static Result<RecoveryPart> fromText(QStringView text);

    /// For print only, as RecoverySheet::text().
    [[nodiscard]] QString text() const;
    [[nodiscard]] int number() const { return m_part.number; }
    [[nodiscard]] const SetName& set() const { return m_set; }
    /// Whether it is of the sheet that has this public key: tells a sheet of another handbook by itself.
    [[nodiscard]] bool isOf(const BoxPublicKey& sheet) const;

    /// The whole sheet. Malformed for one part twice, WrongKey for parts of different sets.
    [[nodiscard]] static Result<RecoverySheet> join(const RecoveryPart& one, const RecoveryPart& other);

private:
    SecretPart m_part;
    SetName m_set;
    unsigned char m_highest = 0; ///< the four bits that no scalar has
};

} // namespace uitwijk
