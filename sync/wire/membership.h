// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/wire/control.h"
#include "sync/wire/frontier.h"

#include <map>
#include <optional>
#include <set>

namespace uitwijk {

/// A member device, as the control log knows it.
struct Device {
    AuthorId author;
    DeviceKeys keys;
    Rights rights;
    std::optional<AuthorId> sponsor; ///< none for the founder's device
    bool operator==(const Device&) const = default;
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

    [[nodiscard]] const Device* device(const AuthorId& author) const;
    [[nodiscard]] std::vector<Device> devices() const; ///< by author
    /// The bundle that made a device a member; null when it is none.
    [[nodiscard]] const Digest* admissionOf(const AuthorId& author) const;

    /// The epochs of a space that no other epoch has replaced, by id; more than one after rotations that did
    /// not know each other.
    [[nodiscard]] std::vector<EpochId> currentEpochs(SpaceNumber space) const;
    [[nodiscard]] const Epoch* epoch(const EpochId& id) const;
    /// The epoch keys that were ever sealed to a device.
    [[nodiscard]] std::vector<WrappedKey> wrapsFor(const AuthorId& device) const;

    [[nodiscard]] bool contains(const Digest& bundle) const { return m_nodes.contains(bundle); }
    [[nodiscard]] std::vector<Digest> heads() const { return {m_heads.begin(), m_heads.end()}; }
    [[nodiscard]] Digest frontier() const { return controlFrontier(heads()); }
    [[nodiscard]] ControlTag tag() const { return controlTag(frontier()); }

private:
    struct Admission {
        Digest bundle;
        Device device;
    };
    struct KnownEpoch {
        Digest bundle;
        Epoch epoch;
    };
    using Past = std::set<Digest>; ///< all that some bundle knew of

    [[nodiscard]] Past pastOf(const std::vector<Digest>& after) const;
    [[nodiscard]] const Admission* admission(const AuthorId& author, const Past& past) const;
    [[nodiscard]] Result<void> mayApply(
        const Envelope& control, const ControlPart& part, const Past& past) const;
    void fold(const Envelope& control, const ControlPart& part, const Past& past);
    void foldAdmission(Admission admission, const Past& past);

    std::optional<Genesis> m_genesis;
    Digest m_genesisHash;
    std::map<Digest, std::vector<Digest>> m_nodes; ///< every applied bundle and what it came after
    std::set<Digest> m_heads;
    std::map<AuthorId, std::vector<Admission>>
        m_admissions; ///< those that did not know of another of the same device, by hash
    std::map<EpochId, KnownEpoch> m_epochs;
    std::map<AuthorId, std::vector<WrappedKey>> m_wraps;
};

} // namespace uitwijk
