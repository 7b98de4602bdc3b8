// SPDX-License-Identifier: Apache-2.0
#include "store/keys/recovery_part.h"

#include "store/crypto/digest.h"
#include "store/keys/recovery_text.h"

#include <cstring>

namespace uitwijk {

namespace {

constexpr qsizetype kSetAt = 1;
constexpr qsizetype kValueAt = 5;
constexpr qsizetype kSecretSize = 32;
static_assert(kValueAt + kSecretSize == kRecoveryPartSize);

RecoveryPart::SetName nameOf(const BoxPublicKey& sheet)
{
    const Digest digest = blake2b256("uwk1.sheets", sheet.view());
    return *RecoveryPart::SetName::fromBytes(digest.view().first(RecoveryPart::SetName::kSize));
}

} // namespace

std::array<RecoveryPart, 3> RecoveryPart::split(const RecoverySheet& sheet)
{
    SecretBytes scalar = SecretBytes::copyOf(sheet.secret().view());
    const auto highest = static_cast<unsigned char>(scalar.data()[kSecretSize - 1] >> 4);
    scalar.data()[kSecretSize - 1] &= 0x0f;
    std::array<SecretPart, 3> parts = splitInThree(scalar);
    std::array<RecoveryPart, 3> sheets;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        sheets[i].m_part = std::move(parts[i]);
        sheets[i].m_set = nameOf(sheet.publicKey());
        sheets[i].m_highest = highest;
    }
    return sheets;
}

Result<RecoveryPart> RecoveryPart::fromText(QStringView text)
{
    const auto octets = recoveryPartFromText(text);
    if (!octets)
        return octets.error();
    RecoveryPart part;
    part.m_part.number = octets->data()[0] & 0x0f;
    part.m_highest = static_cast<unsigned char>(octets->data()[0] >> 4);
    part.m_set = *SetName::fromBytes(octets->view().sliced(kSetAt, SetName::kSize));
    part.m_part.value = SecretBytes::copyOf(octets->view().sliced(kValueAt));
    if (part.m_part.number < 1 || part.m_part.number > 3)
        return Error{Errc::Malformed, "recovery text: no such sheet of three"};
    return part;
}

QString RecoveryPart::text() const
{
    SecretBytes octets(kRecoveryPartSize);
    octets.data()[0] = static_cast<unsigned char>(m_highest << 4 | m_part.number);
    std::memcpy(octets.data() + kSetAt, m_set.octets.data(), SetName::kSize);
    std::memcpy(octets.data() + kValueAt, m_part.value.data(), kSecretSize);
    return recoveryPartTextOf(octets);
}

bool RecoveryPart::isOf(const BoxPublicKey& sheet) const
{
    return m_set == nameOf(sheet);
}

Result<RecoverySheet> RecoveryPart::join(const RecoveryPart& one, const RecoveryPart& other)
{
    if (one.m_set != other.m_set || one.m_highest != other.m_highest)
        return Error{Errc::WrongKey, "the two sheets belong to different sets"};
    auto secret = joinTwo(one.m_part, other.m_part);
    if (!secret)
        return secret.error();
    secret->data()[kSecretSize - 1]
        = static_cast<unsigned char>(secret->data()[kSecretSize - 1] | one.m_highest << 4);
    auto sheet = RecoverySheet::fromSecret(*std::move(secret));
    if (sheet && !one.isOf(sheet->publicKey()))
        return Error{Errc::WrongKey, "the two sheets do not make the one they name"};
    return sheet;
}

} // namespace uitwijk
