// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/crypto/digest.h"
#include "store/store.h"
#include "sync/engine/role.h"
#include "sync/wire/membership.h"
#include "sync/wire/seal.h"

namespace uitwijk {

/// The keys of this device, which never leave it.
struct DeviceSecrets {
    SigningKey sign;
    BoxKey box;

    static DeviceSecrets generate();
    /// NotFound when this copy has none yet.
    static Result<DeviceSecrets> load(const KeyRing& ring);
    Result<void> keep(KeyRing ring) const;
    [[nodiscard]] AuthorId author() const { return authorIdOf(sign.publicKey()); }
    [[nodiscard]] DeviceKeys keys() const { return {.sign = sign.publicKey(), .box = box.publicKey()}; }
};

/// A member with what only members may know of it.
struct Member {
    Device device;
    std::optional<Appointment> appointment; ///< nothing while it cannot be read
    bool isActive = true; ///< false: removed
};

/// Why a device was removed and when: the secret part of a removal.
struct RemovalNote {
    QString reason;
    qint64 at = 0; ///< milliseconds since 1970 by the remover's clock; 0: not said
    bool operator==(const RemovalNote&) const = default;
};

/// That this device itself was removed, as it learnt from who serves it no longer.
struct OwnRemoval {
    Digest bundle; ///< the removal
    AuthorId by;
    qint64 learnt = 0; ///< milliseconds since 1970; 0: not known
    Digest wipe{}; ///< the bundle that has this copy erased; null: none is known of
    bool operator==(const OwnRemoval&) const = default;
};

/// What became of the wish that a removed device erases its copy.
struct WipeState {
    bool isWanted = false;
    bool isConfirmed = false; ///< it said that it erases it; a changed program may say so and not do it
    qint64 at = 0; ///< when it said so: milliseconds since 1970 by its clock; 0: not known
    bool operator==(const WipeState&) const = default;
};

/// What the log is told of whose log counts how far.
[[nodiscard]] std::vector<LogLimit> limitsOf(const Membership& membership);

/// One device's copy as a member of its handbook: the store, with the keys and the membership that let it
/// seal what it wrote and open what others wrote. Belongs to the thread of its store, and must not outlive
/// it.
class Replica {
public:
    /// NotFound when no handbook was founded or joined in this store.
    static Result<Replica> open(Store& store);
    /// A copy that is just being founded or joined: keys, and as much of a membership as it has.
    static Result<Replica> begin(Store& store, DeviceSecrets secrets);

    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] EventLog& log() { return m_store->log(); }
    [[nodiscard]] const EventLog& log() const { return std::as_const(*m_store).log(); }
    [[nodiscard]] const DeviceSecrets& secrets() const { return m_secrets; }
    [[nodiscard]] AuthorId self() const { return m_secrets.author(); }
    [[nodiscard]] const Membership& membership() const { return m_membership; }
    [[nodiscard]] const PlanId& plan() const { return m_membership.genesis().plan; }
    /// Every member device, with role and person where this device may know them.
    [[nodiscard]] Result<std::vector<Member>> members() const;

    /// Seals the ops that wait, so that they can be sent. Nothing waits: an empty commit.
    /// NotAllowed when a key for their space is not held.
    Result<Commit> sealWaiting();
    /// Seals what waits, then writes a control bundle. NotAllowed when this device may not.
    Result<Commit> appendControl(const decltype(ControlPart::body)& body, const Bytes& secretPart);
    /// The first bundle of a handbook, sealed with the key of the team epoch that its author opens next.
    Result<Commit> appendGenesis(const Genesis& genesis, const Bytes& secretPart, const SecretBytes& teamKey);

    /// Removes a device: of its log only what is here counts from now on, and those who stay get new keys.
    /// NotFound when it is no active member, NotAllowed when this device may not.
    Result<Commit> removeDevice(const AuthorId& device, const RemovalNote& note);
    /// What the remover said of it. NotFound when its key is not held, as on a device that was removed.
    [[nodiscard]] Result<RemovalNote> noteOf(const Removal& removal) const;
    /// Whether this device may remove, pardon, admit and change roles now.
    [[nodiscard]] bool isAdministrator() const;
    /// Has a removed device erase its copy when it learns of it. An empty commit where that was said before,
    /// NotFound when it was not removed, NotAllowed when this device may not.
    Result<Commit> wipeDevice(const AuthorId& device);
    /// What became of that.
    [[nodiscard]] Result<WipeState> wipeStateOf(const AuthorId& device) const;
    /// Says, as the last that this removed device says, that it erases its copy. An empty commit where nobody
    /// wants that, or it was said. `now`: milliseconds since 1970.
    Result<Commit> confirmWipe(qint64 now);
    /// Nothing while this device is a member as far as it knows. A removed one seals nothing any more; what
    /// is written on it waits.
    [[nodiscard]] Result<std::optional<OwnRemoval>> ownRemoval() const;
    /// Remembers that `seen`, a membership that may know more than ours, has this device removed, and whether
    /// it is to erase its copy. An empty commit where it has not, or that was known.
    Result<Commit> learnRemoval(const Membership& seen, qint64 now);
    /// New keys for every space whose current ones somebody has who may not read it any more, or a reader
    /// lacks, or that do not open all that this device can: after removals, admissions and changes of role
    /// that did not know of each other. An empty commit where nothing is to be done, or not by us.
    Result<Commit> renewKeys();
    /// Gives a device another role. Of what it wrote under a right that it loses only what is here counts,
    /// and where it may read other spaces than before those get new keys. `now`: milliseconds since 1970.
    /// NotFound when it is no active member or nobody knows whose it is, Exists when that is its role
    /// already, NotAllowed when this device may not: for itself another administrator does it.
    Result<Commit> setRole(const AuthorId& device, Role role, qint64 now);
    /// Makes this device an administrator by the handbook's root key (RecoverySheet::rootKey()), whoever else
    /// is one. A space of which no key is held here gets a new one: what was sealed before is for those who
    /// hold the old. `now`: milliseconds since 1970. WrongKey when it is not the root key of this handbook,
    /// Exists when this device is an administrator, NotAllowed when it was removed or holds no plan.
    Result<Commit> recover(const SigningKey& root, qint64 now);
    /// Lets all count after all that is here of a device that was removed or lost the right to write, and
    /// stays so. NotFound when nothing was taken from it, NotAllowed when this device may not.
    Result<Commit> pardonDevice(const AuthorId& device);

    /// The epoch key that new bundles of a space are sealed with. NotAllowed when this device holds none.
    [[nodiscard]] Result<SecretBytes> sealingKey(SpaceNumber space) const;
    Result<void> keepEpochKey(const SecretBytes& key);
    /// What a bundle holds. NotFound when its epoch's key is not held, else as openBundle().
    [[nodiscard]] Result<Bytes> openPayload(const Envelope& envelope) const;

    /// Takes what `membership` seals to this device into the key ring; whether there was something new.
    Result<bool> collectKeys(const Membership& membership);
    /// The membership after control bundles that are durable now.
    void adopt(Membership membership) { m_membership = std::move(membership); }

    [[nodiscard]] Result<Digest> logFrontier() const;

private:
    Replica(Store& store, DeviceSecrets secrets);
    Result<Commit> writeControl(const ControlPart& part, const Bytes& secretPart, const SecretBytes& key);
    [[nodiscard]] Result<SecretBytes> anyTeamKey() const;
    [[nodiscard]] Result<QCborMap> secretOf(const Digest& control) const;
    [[nodiscard]] bool needsNewKey(SpaceNumber space) const;
    /// Of whom it is not the membership that says whether he may read.
    struct ReaderChange {
        AuthorId device;
        bool mayRead = false;
    };
    Result<std::vector<Epoch>> epochsFor(const AuthorId& device, const std::vector<SpaceNumber>& spaces);
    Result<Epoch> nextEpoch(SpaceNumber space, const ReaderChange& change);
    Result<Commit> sealFirst(const WaitingSegment& waiting);
    Result<bool> collectOlder(const Membership& membership, std::vector<EpochId> newer);
    [[nodiscard]] Result<SecretBytes> epochKey(const EpochId& epoch) const;

    Store* m_store;
    DeviceSecrets m_secrets;
    Membership m_membership;
};

} // namespace uitwijk
