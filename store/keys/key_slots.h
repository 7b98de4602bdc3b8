// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/crypto/passphrase.h"
#include "store/keys/key_slots_file.h"
#include "store/keys/recovery_sheet.h"

#include <QString>
#include <QStringView>

namespace uitwijk {

/// The ways to the key of one device's database. The key itself is random and stays the same; what is kept
/// here is that key, wrapped once for the passphrase, once for the recovery sheet, and if somebody wants so
/// once for the words in an envelope.
///
/// Whatever takes a passphrase takes the time and the memory of its PassphraseCost: not on the UI thread. No
/// failure changes a file.
class KeySlots {
public:
    struct Created;
    struct Protection {
        QStringView passphrase;
        PassphraseCost cost;
        BoxPublicKey recoveryKey; ///< of the sheet that the organisation has, or prints now
    };

    /// A new key and its slots in `folder`, which is made if it is missing. Exists if there are slots
    /// already, sound or not; Malformed for an empty passphrase or no proper recovery key.
    [[nodiscard]] static Result<Created> create(const QString& folder, const Protection& protection);
    /// NotFound, Corrupt if both copies are damaged, TooNew, Io, ReadOnly.
    [[nodiscard]] static Result<KeySlots> open(const QString& folder);

    /// The database key. WrongKey for another passphrase or a tampered slot, Corrupt if the slot asks for a
    /// cost out of bounds, OutOfMemory, NotFound if there is no slot of this kind, Locked while too many
    /// wrong passphrases in a row are waited for (attempts.h). A sheet never has to wait.
    [[nodiscard]] Result<SecretBytes> unlock(QStringView passphrase) const;
    [[nodiscard]] Result<SecretBytes> unlock(const RecoverySheet& sheet) const;

    /// With the words from the envelope, which never wait either: nobody guesses them.
    [[nodiscard]] Result<SecretBytes> unlockWithEnvelope(QStringView words) const;

    /// After success the old passphrase opens nothing here. Errors as of unlock() and of writing.
    Result<void> changePassphrase(QStringView current, QStringView next, PassphraseCost cost);
    /// For somebody who has forgotten the passphrase.
    Result<void> changePassphrase(const RecoverySheet& sheet, QStringView next, PassphraseCost cost);
    /// For an organisation that has lost its sheet or shown it to somebody. After success the old sheet opens
    /// nothing here.
    Result<void> changeRecoveryKey(QStringView passphrase, const BoxPublicKey& recoveryKey);
    /// The same for whoever has the handbook open: `databaseKey` is the one that is wrapped here.
    Result<void> changeRecoveryKey(const SecretBytes& databaseKey, const BoxPublicKey& recoveryKey);

    /// For words in an envelope in the safe (secret_words.h), to be opened when nobody is there who knows the
    /// passphrase. After success those of an earlier envelope open nothing here. Malformed for no words.
    Result<void> setEnvelope(const SecretBytes& databaseKey, QStringView words, PassphraseCost cost);
    [[nodiscard]] bool hasEnvelope() const;

    struct KeyChange {
        const SecretBytes& from; ///< the key that opens the database now
        const SecretBytes& to;
    };
    /// Another database key, for the same passphrase and the same sheet; words in an envelope open nothing
    /// any more. Slots and database cannot change in one go: from now on whoever has the new key has the
    /// former one, too (formerKey), until it is forgotten. WrongKey for another passphrase. Io if not both
    /// copies could be written: then the database must stay under the former key.
    Result<void> changeDatabaseKey(QStringView passphrase, const KeyChange& keys);
    /// NotFound when there is none.
    [[nodiscard]] Result<SecretBytes> formerKey(const SecretBytes& databaseKey) const;
    Result<void> forgetFormerKey();

    /// What unlocking with the passphrase costs; NotFound if there is no such slot.
    [[nodiscard]] Result<PassphraseCost> passphraseCost() const;
    /// Whose sheet opens this; NotFound if there is no such slot.
    [[nodiscard]] Result<BoxPublicKey> recoveryKey() const;
    /// False when one of the two copies is missing, damaged or old: repair() before it is needed.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    /// Counts how often the slots were written.
    [[nodiscard]] quint64 generation() const { return m_file.generation; }
    Result<void> repair();

private:
    KeySlots(QString folder, FoundKeySlots found);
    [[nodiscard]] const KeySlot* find(quint8 type) const;
    Result<void> replace(KeySlot slot);
    Result<void> write(std::vector<KeySlot> entries);
    Result<void> replacePassphrase(const SecretBytes& databaseKey, QStringView next, PassphraseCost cost);

    QString m_folder;
    KeySlotsFile m_file;
    bool m_isWhole;
};

struct KeySlots::Created {
    KeySlots keySlots;
    SecretBytes databaseKey;
};

} // namespace uitwijk
