// SPDX-License-Identifier: Apache-2.0
#include "store/keys/key_slots.h"

#include "store/base/private_folder.h"
#include "store/crypto/aead.h"
#include "store/crypto/digest.h"
#include "store/keys/attempts.h"
#include "store/keys/system_running_time.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace uitwijk {

namespace {

// Types are for good. 1 (PIN with hardware) and 3 (biometric) are to come.
constexpr quint8 kPassphraseType = 2;
constexpr quint8 kRecoveryType = 4;
constexpr quint8 kEnvelopeType = 5; // in all as a passphrase's, but for its number and the label of its key
constexpr quint8 kFormerType = 6; // no way in: the key of before, while the database may still be under it

constexpr qsizetype kKeySize = 32;
// memory in KiB (4) | passes (4) | salt (16) | nonce (24) | the key, encrypted (48)
constexpr qsizetype kSaltAt = 8;
constexpr qsizetype kNonceAt = kSaltAt + qsizetype(Salt::kSize);
constexpr qsizetype kSealedAt = kNonceAt + qsizetype(Nonce::kSize);
constexpr qsizetype kPassphraseSize = kSealedAt + kKeySize + kAeadOverhead;
// public key (32) | the key, sealed (80)
constexpr qsizetype kRecoverySize = qsizetype(BoxPublicKey::kSize) + kKeySize + kSealedOverhead;
// nonce (24) | the former key, encrypted under one derived from the key of now (48)
constexpr qsizetype kFormerSize = qsizetype(Nonce::kSize) + kKeySize + kAeadOverhead;

/// What a passphrase slot is bound to besides its passphrase: its kind and everything in it before the
/// ciphertext.
Bytes contextOf(quint8 type, ByteView parameters)
{
    Bytes context("UWKS");
    context.append(char(1)).append(char(type));
    return context + parameters.toByteArray();
}

/// Words are remembered, or read from a paper.
struct Words {
    quint8 type;
    QStringView text;
};

Result<SecretBytes> wrappingKey(Words words, const Salt& salt, PassphraseCost cost)
{
    const auto key = passphraseKey(words.text, salt, cost);
    if (!key)
        return key.error();
    if (words.type == kEnvelopeType)
        return deriveKey(*key, "uwk1.kek.glass", {});
    return deriveKey(*key, "uwk1.kek.pass", {});
}

PassphraseCost costIn(const KeySlot& slot)
{
    return {
        qFromBigEndian<quint32>(slot.body.constData()), qFromBigEndian<quint32>(slot.body.constData() + 4)};
}

Result<KeySlot> wordsSlot(const SecretBytes& databaseKey, Words words, PassphraseCost cost)
{
    const auto salt = randomId<Salt>();
    const auto nonce = randomId<Nonce>();
    const auto key = wrappingKey(words, salt, cost);
    if (!key)
        return key.error();
    Bytes body(kSaltAt, '\0');
    qToBigEndian(cost.memoryKib, body.data());
    qToBigEndian(cost.passes, body.data() + 4);
    body += salt.bytes() + nonce.bytes();
    return KeySlot{words.type, body + encrypt(*key, nonce, databaseKey.view(), contextOf(words.type, body))};
}

Result<SecretBytes> openWordsSlot(const KeySlot& slot, QStringView words)
{
    const ByteView body(slot.body);
    const auto salt = *Salt::fromBytes(body.sliced(kSaltAt, Salt::kSize));
    const auto nonce = *Nonce::fromBytes(body.sliced(kNonceAt, Nonce::kSize));
    const auto key = wrappingKey({slot.type, words}, salt, costIn(slot));
    if (!key)
        return key.error();
    return decryptSecret(*key, nonce, body.sliced(kSealedAt), contextOf(slot.type, body.first(kSealedAt)));
}

Result<KeySlot> recoverySlot(const SecretBytes& databaseKey, const BoxPublicKey& recoveryKey)
{
    const auto sealed = seal(recoveryKey, databaseKey.view());
    if (!sealed)
        return sealed.error();
    return KeySlot{kRecoveryType, recoveryKey.bytes() + *sealed};
}

KeySlot formerSlot(const KeySlots::KeyChange& keys)
{
    const auto nonce = randomId<Nonce>();
    const Bytes sealed = encrypt(deriveKey(keys.to, "uwk1.kek.former", {}), nonce, keys.from.view(),
        contextOf(kFormerType, nonce.view()));
    return {kFormerType, nonce.bytes() + sealed};
}

bool hasItsSize(const KeySlot& slot)
{
    const bool isOfWords = slot.type == kPassphraseType || slot.type == kEnvelopeType;
    return (!isOfWords || slot.body.size() == kPassphraseSize)
        && (slot.type != kRecoveryType || slot.body.size() == kRecoverySize)
        && (slot.type != kFormerType || slot.body.size() == kFormerSize);
}

Error noSuchSlot()
{
    return {Errc::NotFound, "no slot of this kind"};
}

} // namespace

KeySlots::KeySlots(QString folder, FoundKeySlots found)
    : m_folder(std::move(folder))
    , m_file(std::move(found.file))
    , m_isWhole(found.isWhole)
{
}

Result<KeySlots::Created> KeySlots::create(const QString& folder, const Protection& protection)
{
    const auto existing = readKeySlots(folder);
    if (existing || existing.error().code != Errc::NotFound)
        return Error{Errc::Exists, "there are key slots already"};
    SecretBytes databaseKey = SecretBytes::random(kKeySize);
    auto passphrase = wordsSlot(databaseKey, {kPassphraseType, protection.passphrase}, protection.cost);
    if (!passphrase)
        return passphrase.error();
    auto recovery = recoverySlot(databaseKey, protection.recoveryKey);
    if (!recovery)
        return recovery.error();
    if (auto made = makePrivateFolder(folder); !made)
        return made.error();
    KeySlotsFile file{.generation = 1, .entries = {std::move(*passphrase), std::move(*recovery)}};
    const auto isWhole = writeKeySlots(folder, file);
    if (!isWhole)
        return isWhole.error();
    return Created{KeySlots(folder, {std::move(file), *isWhole}), std::move(databaseKey)};
}

Result<KeySlots> KeySlots::open(const QString& folder)
{
    auto found = readKeySlots(folder);
    if (!found)
        return found.error();
    if (!std::all_of(found->file.entries.begin(), found->file.entries.end(), hasItsSize))
        return Error{Errc::Corrupt, "a key slot has not the size of its kind"};
    return KeySlots(folder, std::move(*found));
}

const KeySlot* KeySlots::find(quint8 type) const
{
    const auto found = std::find_if(m_file.entries.begin(), m_file.entries.end(),
        [type](const KeySlot& slot) { return slot.type == type; });
    return found == m_file.entries.end() ? nullptr : &*found;
}

Result<SecretBytes> KeySlots::unlock(QStringView passphrase) const
{
    const KeySlot* slot = find(kPassphraseType);
    if (slot == nullptr)
        return noSuchSlot();
    return countedAttempt(m_folder, SystemRunningTime(), [&] { return openWordsSlot(*slot, passphrase); });
}

Result<SecretBytes> KeySlots::unlock(const RecoverySheet& sheet) const
{
    const KeySlot* slot = find(kRecoveryType);
    return slot != nullptr ? sheet.open(ByteView(slot->body).sliced(BoxPublicKey::kSize)) : noSuchSlot();
}

Result<SecretBytes> KeySlots::unlockWithEnvelope(QStringView words) const
{
    const KeySlot* slot = find(kEnvelopeType);
    return slot != nullptr ? openWordsSlot(*slot, words.toString().toLower()) : noSuchSlot();
}

Result<void> KeySlots::setEnvelope(const SecretBytes& databaseKey, QStringView words, PassphraseCost cost)
{
    auto slot = wordsSlot(databaseKey, {kEnvelopeType, words.toString().toLower()}, cost);
    return slot ? replace(std::move(*slot)) : slot.error();
}

bool KeySlots::hasEnvelope() const
{
    return find(kEnvelopeType) != nullptr;
}

Result<void> KeySlots::changePassphrase(QStringView current, QStringView next, PassphraseCost cost)
{
    const auto databaseKey = unlock(current);
    return databaseKey ? replacePassphrase(*databaseKey, next, cost) : databaseKey.error();
}

Result<void> KeySlots::changePassphrase(const RecoverySheet& sheet, QStringView next, PassphraseCost cost)
{
    const auto databaseKey = unlock(sheet);
    return databaseKey ? replacePassphrase(*databaseKey, next, cost) : databaseKey.error();
}

Result<void> KeySlots::changeRecoveryKey(QStringView passphrase, const BoxPublicKey& recoveryKey)
{
    const auto databaseKey = unlock(passphrase);
    return databaseKey ? changeRecoveryKey(*databaseKey, recoveryKey) : databaseKey.error();
}

Result<void> KeySlots::changeRecoveryKey(const SecretBytes& databaseKey, const BoxPublicKey& recoveryKey)
{
    auto slot = recoverySlot(databaseKey, recoveryKey);
    return slot ? replace(std::move(*slot)) : slot.error();
}

Result<void> KeySlots::replacePassphrase(
    const SecretBytes& databaseKey, QStringView next, PassphraseCost cost)
{
    auto slot = wordsSlot(databaseKey, {kPassphraseType, next}, cost);
    return slot ? replace(std::move(*slot)) : slot.error();
}

Result<void> KeySlots::changeDatabaseKey(QStringView passphrase, const KeyChange& keys)
{
    const KeySlot* known = find(kPassphraseType);
    const auto sheet = recoveryKey();
    if (known == nullptr || !sheet)
        return noSuchSlot();
    if (const auto right = openWordsSlot(*known, passphrase); !right)
        return right.error();
    auto words = wordsSlot(keys.to, {kPassphraseType, passphrase}, costIn(*known));
    auto paper = recoverySlot(keys.to, *sheet);
    if (!words || !paper)
        return words ? paper.error() : words.error();
    // What we do not know cannot be made anew, and would lead to a key that opens nothing.
    if (auto written = write({*std::move(words), *std::move(paper), formerSlot(keys)}); !written)
        return written;
    return m_isWhole ? Result<void>() : Error{Errc::Io, "the second copy of the key slots cannot be written"};
}

Result<SecretBytes> KeySlots::formerKey(const SecretBytes& databaseKey) const
{
    const KeySlot* slot = find(kFormerType);
    if (slot == nullptr)
        return noSuchSlot();
    const ByteView body(slot->body);
    const auto nonce = *Nonce::fromBytes(body.first(Nonce::kSize));
    return decryptSecret(deriveKey(databaseKey, "uwk1.kek.former", {}), nonce, body.sliced(Nonce::kSize),
        contextOf(kFormerType, nonce.view()));
}

Result<void> KeySlots::forgetFormerKey()
{
    std::vector<KeySlot> entries = m_file.entries;
    std::erase_if(entries, [](const KeySlot& slot) { return slot.type == kFormerType; });
    return write(std::move(entries));
}

Result<void> KeySlots::replace(KeySlot slot)
{
    std::vector<KeySlot> entries = m_file.entries;
    std::erase_if(entries, [&](const KeySlot& old) { return old.type == slot.type; });
    entries.push_back(std::move(slot));
    return write(std::move(entries));
}

Result<void> KeySlots::write(std::vector<KeySlot> entries)
{
    KeySlotsFile next{.generation = m_file.generation + 1, .entries = std::move(entries)};
    const auto isWhole = writeKeySlots(m_folder, next);
    if (!isWhole)
        return isWhole.error();
    m_file = std::move(next);
    m_isWhole = *isWhole;
    return {};
}

Result<PassphraseCost> KeySlots::passphraseCost() const
{
    const KeySlot* slot = find(kPassphraseType);
    return slot != nullptr ? costIn(*slot) : Result<PassphraseCost>(noSuchSlot());
}

Result<BoxPublicKey> KeySlots::recoveryKey() const
{
    const KeySlot* slot = find(kRecoveryType);
    if (slot == nullptr)
        return noSuchSlot();
    return *BoxPublicKey::fromBytes(ByteView(slot->body).first(BoxPublicKey::kSize));
}

Result<void> KeySlots::repair()
{
    const auto isWhole = writeKeySlots(m_folder, m_file);
    if (!isWhole)
        return isWhole.error();
    m_isWhole = *isWhole;
    return m_isWhole ? Result<void>() : Error{Errc::Io, "the second copy of the key slots cannot be written"};
}

} // namespace uitwijk
