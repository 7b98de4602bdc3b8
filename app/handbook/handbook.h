// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/handbook/anchor.h"
#include "store/crypto/passphrase.h"
#include "store/domain/field_write.h"
#include "store/keys/key_slots.h"
#include "store/store.h"

#include <QString>

#include <functional>

namespace uitwijk {

/// What a new handbook starts with.
struct NewHandbook {
    QString folder; ///< made when it is not there; must not hold a handbook
    QString organisation;
    QString person; ///< who holds this first device: its first admin
    QStringView passphrase;
    PassphraseCost cost;
    bool sample = false; ///< begins with the sample handbook
};

class FreshFolder;

/// One device's copy, unlocked: its store, its keys and who acts on it. Knows how a handbook comes to be and
/// what a person's act needs; the app and the command line are two faces of it. Belongs to one thread.
class Handbook {
public:
    struct Founded;

    /// Puts the sheet where it will be found; an error means that there shall be no handbook.
    using KeepSheet = std::function<Result<void>(const RecoverySheet&)>;
    /// A new handbook with this device as its first admin. It is in the folder when everything is in it and
    /// the sheet is kept, and not before: neither a failure nor a kill leaves half of one. Exists: there is
    /// one, or the keys of one.
    static Result<Founded> create(
        const NewHandbook& wanted, const Clock& clock, const KeepSheet& keepSheet = {});
    /// An empty copy that has its own keys and lock, and belongs to no handbook yet. Its recovery slot opens
    /// with the sheet that belongs to `recoveryKey`.
    static Result<Handbook> prepare(
        const NewHandbook& wanted, const BoxPublicKey& recoveryKey, const Clock& clock);
    /// NotFound when there is no handbook in the folder; otherwise as KeySlots::unlock and Store::open.
    static Result<Handbook> open(const QString& folder, QStringView passphrase, const Clock& clock);
    static Result<Handbook> open(const QString& folder, const RecoverySheet& sheet, const Clock& clock);
    /// With a database key that was unlocked before; an error instead of a key is passed on. A copy that is
    /// not what it was (anchor()) is opened for reading alone, as by all of these.
    static Result<Handbook> openWithKey(const QString& folder, Result<SecretBytes> key, const Clock& clock);
    /// The same for reading alone: whatever would be written fails with ReadOnly.
    static Result<Handbook> openForReading(const QString& folder, SecretBytes key, const Clock& clock);
    static bool isIn(const QString& folder);
    /// As KeySlots::open; Corrupt when there is a handbook without them.
    static Result<KeySlots> keySlots(const QString& folder);

    Store& store() { return m_store; }
    [[nodiscard]] const Store& store() const { return m_store; }
    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] const SecretBytes& databaseKey() const { return m_key; }
    [[nodiscard]] const Clock& clock() const { return *m_clock; }

    /// Whether this copy is what was here last, or a later state of it.
    [[nodiscard]] AnchorFinding anchor() const { return m_anchor; }
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    /// What is stored until now will be missed when it is gone (anchor.h). Cheap; after every half minute of
    /// work and before closing.
    void moveAnchor();

    /// The person who acts on this device.
    [[nodiscard]] Result<ObjectId> person() const;
    /// Appends what that person does.
    Result<Commit> act(const std::vector<OpDraft>& drafts);
    /// Writes fields in batches that each fit a transaction of a fraction of a second; life-safety cards into
    /// the public space.
    Result<Commit> write(const std::vector<FieldWrite>& writes);

    /// The sample handbook: an invented organisation that a small firm can start from.
    Result<Commit> addSample();
    /// The same name gives the same object on every device of a handbook: for the sample and for imports.
    [[nodiscard]] static ObjectId objectNamed(const PlanId& plan, ByteView key);
    /// NotFound when this copy belongs to no handbook yet.
    [[nodiscard]] Result<PlanId> plan();

    /// Brings what is shown before unlocking (safety_copy.h) up to date. Cheap when it is. Its error is worth
    /// a word in a log and nothing more: it is tried again, and the handbook itself is not concerned.
    Result<void> refreshSafetyCopy() const;

private:
    Handbook(QString folder, SecretBytes key, Store store, const Clock& clock);
    static Result<Handbook> build(const FreshFolder& fresh, const NewHandbook& wanted,
        const BoxPublicKey& recoveryKey, const Clock& clock);
    static Result<Handbook> moveIn(FreshFolder& fresh, Handbook built);
    Result<void> found(const NewHandbook& wanted, const RecoverySheet& sheet);
    Result<Commit> writeBatches(const std::vector<FieldWrite>& writes, Space space);

    QString m_folder;
    SecretBytes m_key;
    Store m_store;
    const Clock* m_clock;
    AnchorFinding m_anchor = AnchorFinding::Sound;
    bool m_isReadOnly = false;
};

/// A new handbook, and the sheet that is printed once and kept on no device.
struct Handbook::Founded {
    Handbook handbook;
    RecoverySheet recovery;
};

} // namespace uitwijk
