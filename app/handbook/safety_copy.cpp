// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/safety_copy.h"

#include "app/handbook/settings.h"
#include "store/crypto/aead.h"
#include "store/crypto/digest.h"
#include "store/files/atomic_file.h"
#include "store/store.h"

#include <QCborArray>
#include <QCborMap>

namespace uitwijk {

namespace {

constexpr int kVersion = 1;
constexpr qsizetype kLargest = qsizetype(4) << 20;
constexpr qsizetype kKeySize = 32;
constexpr qsizetype kNonceSize = Nonce::kSize;
const ByteView kPurpose = "uwk/1/public-copy";

QString keyFile(const QString& folder)
{
    return folder + QStringLiteral("/public.key");
}

QString copyFile(const QString& folder)
{
    return folder + QStringLiteral("/public.copy");
}

Bytes encoded(const SafetyCopy& copy)
{
    QCborArray cards;
    for (const SafetyCopy::Card& card : copy.cards)
        cards.append(QCborArray{card.title.toCbor(), card.body.toCbor()});
    return QCborValue(QCborArray{kVersion, copy.asOf, cards}).toCbor();
}

Result<SafetyCopy> decoded(const Bytes& octets)
{
    const QCborArray parts = QCborValue::fromCbor(octets).toArray();
    if (parts.size() != 3 || parts[0].toInteger() != kVersion || !parts[2].isArray())
        return Error{Errc::Corrupt, "safety cards of another form"};
    SafetyCopy copy{.asOf = parts[1].toInteger(), .cards = {}};
    for (const auto& card : parts[2].toArray())
        copy.cards.push_back({Text::fromCbor(card.toArray().at(0)), Text::fromCbor(card.toArray().at(1))});
    return copy;
}

} // namespace

Result<SafetyCopy> safetyCopyOf(const Store& store)
{
    const auto met = store.setting(settings::kLastMet);
    const auto metSecond = store.setting(settings::kSecondLastMet);
    if (!met || !metSecond)
        return met ? metSecond.error() : met.error();
    const auto rows = store.objects().ofKind(ObjectKind::SafetyCard);
    if (!rows)
        return rows.error();
    SafetyCopy copy{.asOf
        = std::max({qint64(met->toLongLong()), qint64(metSecond->toLongLong()), store.log().latest().ms}),
        .cards = {}};
    for (const ObjectRow& row : *rows) {
        const auto record = store.objects().record(row.id);
        if (!record)
            return record.error();
        copy.cards.push_back({record->text(Field::Title), record->text(Field::Body)});
    }
    return copy;
}

Result<SafetyCopy> readSafetyCopy(const QString& folder)
{
    const auto key = readFile(keyFile(folder), kKeySize);
    const auto sealed = key ? readFile(copyFile(folder), kLargest) : key;
    if (!sealed)
        return sealed.error();
    if (key->size() != kKeySize || sealed->size() < kNonceSize)
        return Error{Errc::Corrupt, "safety cards cut short"};
    const auto nonce = Nonce::fromBytes(sealed->first(kNonceSize));
    const auto plain
        = decrypt(SecretBytes::copyOf(*key), *nonce, ByteView(*sealed).sliced(kNonceSize), kPurpose);
    return plain ? decoded(*plain) : Error{Errc::Corrupt, "safety cards that do not open"};
}

Result<void> writeSafetyCopy(const QString& folder, const SafetyCopy& copy)
{
    const auto known = readFile(keyFile(folder), kKeySize);
    const bool isUsable = known && known->size() == kKeySize;
    const SecretBytes key = isUsable ? SecretBytes::copyOf(*known) : SecretBytes::random(kKeySize);
    // The key first: a kill between the two leaves cards that do not open, and they are written again.
    if (!isUsable) {
        if (auto kept = replaceFile(keyFile(folder), key.view()); !kept)
            return kept;
    }
    const auto nonce = randomId<Nonce>();
    return replaceFile(copyFile(folder), nonce.bytes() + encrypt(key, nonce, encoded(copy), kPurpose));
}

} // namespace uitwijk
