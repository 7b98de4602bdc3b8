// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/wire/authority.h"
#include "sync/wire/control.h"
#include "sync/wire/frontier.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>

namespace uitwijk {

/// A member device, as the control log knows it.
struct Device {
    AuthorId author;
    DeviceKeys keys;
    Rights rights; ///< it was admitted with; rightsOf() has what became of them
    std::optional<AuthorId> sponsor; ///< none for the founder's device
    bool operator==(const Device&) const = default;
};

/// How far the log of a device counts. What lies beyond is kept and passed on, and shown to nobody.
struct LogCut {
    AuthorId device;
    quint64 seq = 0; ///< the last bundle that counts
    Digest head; ///< the chain hash it must have; null where none is known
    Digest bundle{}; ///< that said so: of a removal or a role; null where no admission of it counts
    bool operator==(const LogCut&) const = default;
};

/// How a device was removed: of several removals the one with the lowest cut.
struct Removal {
    Digest bundle;
    AuthorId by;
    LogCut cut; ///< as the removal said, before any pardon
};

/// Who belongs to a handbook: the control log folded. The same control bundles give the same membership in
/// whatever order they are applied, as long as each comes after those it names; so every device and the relay
/// agree without asking.
class Membership {
public:
    /// Takes in one control bundle whose chain and signature have been verified with keyOf(). Again is
    /// nothing. On an error nothing changes: Gap when a bundle it comes after is missing (apply that first),
    /// NotAllowed when its author had no right to it, Forged when it contradicts the genesis, Malformed.
    Result<void> apply(const Envelope& control);

    /// The key that must have signed `envelope`: the author's, or the one that a genesis brings along and its
    /// root key vouches for. NotAllowed for an author who is no member.
    [[nodiscard]] Result<PublicKey> keyOf(const Envelope& envelope) const;

    [[nodiscard]] bool isFounded() const { return m_genesis.has_value(); }
    [[nodiscard]] const Genesis& genesis() const { return *m_genesis; } ///< only when isFounded()
    [[nodiscard]] const Digest& genesisHash() const { return m_genesisHash; }

    /// Whoever was ever admitted, removed or not: his older bundles must still be verified.
    [[nodiscard]] const Device* device(const AuthorId& author) const;
    [[nodiscard]] std::vector<Device> devices() const; ///< by author
    /// Whether a device belongs to the handbook now: its admission counts and no removal does.
    [[nodiscard]] bool isActive(const AuthorId& author) const;
    /// What a device may do now, were it active: each right that it was given, unless one that counts took it
    /// and none that knew of that gave it back.
    [[nodiscard]] Rights rightsOf(const AuthorId& author) const;
    /// Whether it was ever given the right to write: its data is kept, whether or not it counts.
    [[nodiscard]] bool mayEverWrite(const AuthorId& author) const;
    /// Whether it may be given the keys of a space: it was before, or a role says so, and none took it since.
    [[nodiscard]] bool mayRead(const AuthorId& author, SpaceNumber space) const;
    /// The bundle whose secret part says what the device is now: its admission or a later role. Null when it
    /// is no member.
    [[nodiscard]] const Digest* appointmentOf(const AuthorId& author) const;
    /// Whether it was made an administrator by the root key, whatever became of that.
    [[nodiscard]] bool hasRecovered(const AuthorId& author) const { return m_recoveries.contains(author); }
    /// The removal of a device, or null.
    [[nodiscard]] const Removal* removalOf(const AuthorId& author) const;
    /// The bundle that has the copy of a removed device erased; null when none that counts does. Of several
    /// the one with the smallest hash.
    [[nodiscard]] const Digest* wipeOf(const AuthorId& author) const;
    /// The bundle in which a device says that it heard of the wipe and erases its copy; null when it did not.
    [[nodiscard]] const Digest* wipedBy(const AuthorId& author, const Digest& wipe) const;
    /// The logs of which only a part counts, pardons reckoned in, by device.
    [[nodiscard]] const std::vector<LogCut>& cuts() const;
    [[nodiscard]] const LogCut* cutOf(const AuthorId& author) const;
    /// The bundle that made a device a member; null when it is none.
    [[nodiscard]] const Digest* admissionOf(const AuthorId& author) const;

    /// The epochs of a space to seal under, by id: that no other epoch has replaced and whose keys no removed
    /// device was given. More than one after rotations that did not know each other; where a removed device
    /// has all of them, those.
    [[nodiscard]] std::vector<EpochId> currentEpochs(SpaceNumber space) const;
    /// Those that none of the current ones opens, neither itself nor by what it opens. Made by who did not
    /// know better: what was sealed under them is for their holders alone, until a new epoch opens them.
    [[nodiscard]] std::vector<EpochId> strayEpochs(SpaceNumber space) const;
    [[nodiscard]] const Epoch* epoch(const EpochId& id) const;
    /// The epoch keys that were ever sealed to a device.
    [[nodiscard]] std::vector<WrappedKey> wrapsFor(const AuthorId& device) const;

    /// Whether an applied bundle has an effect: its author was allowed to, and it lies beyond no cut.
    [[nodiscard]] bool counts(const Digest& bundle) const;
    [[nodiscard]] bool contains(const Digest& bundle) const { return m_nodes.contains(bundle); }
    [[nodiscard]] std::vector<Digest> heads() const { return {m_heads.begin(), m_heads.end()}; }
    [[nodiscard]] Digest frontier() const { return controlFrontier(heads()); }
    [[nodiscard]] ControlTag tag() const { return controlTag(frontier()); }

private:
    struct Admission {
        Digest bundle;
        Device device;
        std::vector<Digest> knew; ///< earlier admissions of the same device
    };
    /// A role that a device was given later.
    struct RoleChange {
        AuthorId by;
        SetRole role;
        std::set<Digest> knew; ///< earlier roles of the same device
    };
    /// What follows from who was removed.
    struct Standing {
        std::set<Digest> counting;
        std::map<AuthorId, Removal> removals;
        std::set<AuthorId> active;
        std::map<AuthorId, Rights> rights;
        std::map<AuthorId, Digest> appointments; ///< of devices whose role was changed
        std::vector<LogCut> cuts;
    };
    /// One of the things that a role gives or takes.
    using Says = std::function<bool(const SetRole&)>;
    using Past = std::set<Digest>; ///< all that some bundle knew of

    [[nodiscard]] Past pastOf(const std::vector<Digest>& after) const;
    [[nodiscard]] const Admission* admission(const AuthorId& author, const Past& past) const;
    [[nodiscard]] bool wasGivenControl(const AuthorId& author, const Past& past) const;
    [[nodiscard]] std::vector<Digest> grantsOf(
        const AuthorId& author, const ControlPart& part, const Past& past) const;
    [[nodiscard]] Result<void> mayApply(
        const Envelope& control, const ControlPart& part, const Past& past) const;
    void fold(const Envelope& control, const ControlPart& part, const Past& past);
    void foldBody(const Envelope& control, const ControlPart& part, const Past& past, ControlAct& act);
    void foldRecovery(const Digest& bundle, const Past& past, ControlAct& act);
    [[nodiscard]] bool isOverruled(const ControlAct& act, const Past& past) const;
    void foldRole(const Digest& bundle, const RoleChange& change, const Past& past, ControlAct& act);
    void foldAdmission(Admission admission, const Past& past);
    void foldEpoch(const Digest& bundle, const Epoch& epoch);
    [[nodiscard]] const Standing& standing() const;
    void standRemovals(Standing& standing) const;
    void standRoles(Standing& standing, const Seniority& seniority) const;
    void standDevices(Standing& standing) const;
    [[nodiscard]] std::set<Digest> takenFrom(
        const Standing& standing, const AuthorId& author, const Says& isGiven) const;
    [[nodiscard]] std::vector<LogCut> cutsOf(const Standing& standing, const AuthorId& author) const;
    [[nodiscard]] LogCut pardoned(const Standing& standing, LogCut cut) const;

    std::optional<Genesis> m_genesis;
    Digest m_genesisHash;
    std::map<Digest, std::vector<Digest>> m_nodes; ///< every applied bundle and what it came after
    std::map<Digest, quint64> m_depths; ///< length of the longest way from the genesis
    std::set<Digest> m_heads;
    std::map<AuthorId, std::vector<Admission>> m_admissions; ///< by hash
    std::map<EpochId, std::map<Digest, Epoch>> m_epochs; ///< by the bundle that brought it
    std::map<AuthorId, std::vector<WrappedKey>> m_wraps;
    std::vector<ControlAct> m_acts; ///< in the order in which they were applied
    std::map<Digest, Removal> m_removals; ///< by the bundle
    std::map<AuthorId, std::map<Digest, RoleChange>> m_roles; ///< by the device, then the bundle
    std::map<Digest, Pardon> m_pardons;
    std::map<Digest, Digest> m_wipes; ///< by the bundle, the removal that it names
    std::map<AuthorId, std::map<Digest, Digest>> m_wiped; ///< by the device and the wipe, the bundle
    std::map<AuthorId, std::set<Digest>> m_recoveries; ///< by the device, the bundles
    mutable std::shared_ptr<const Standing> m_standing; ///< as of m_acts, once it was asked for
};

} // namespace uitwijk
