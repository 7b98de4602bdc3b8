// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/crypto/sealed_box.h"
#include "sync/wire/envelope.h"

#include <variant>
#include <vector>

namespace uitwijk {

/// What a control bundle does. Numbers are the wire format. Those without a type below are reserved: kept and
/// passed on.
enum class ControlKind : int {
    Genesis = 1,
    Admit = 2,
    SetRole = 3,
    Revoke = 4,
    Pardon = 5,
    Epoch = 6,
    Snapshot = 7,
    Attest = 8,
    Gate = 9,
    Recover = 10,
    Erase = 11,
    Wipe = 12,
    Wiped = 13,
};

/// All that a relay knows of a device's role.
struct Rights {
    bool mayWrite = false;
    bool mayControl = false;
    bool operator==(const Rights&) const = default;
};

/// The keys a device is known by.
struct DeviceKeys {
    PublicKey sign;
    BoxPublicKey box;
    bool operator==(const DeviceKeys&) const = default;
};

/// The first bundle of a handbook: names its root key, which signs the plan's number and the first device.
struct Genesis {
    PlanId plan;
    PublicKey root;
    DeviceKeys founder;
    Signature rootSignature;
};

/// An epoch key in a sealed box, for one device.
struct WrappedKey {
    SpaceNumber space = kTeamSpace;
    EpochId epoch;
    Bytes sealed; ///< kWrapSize octets
};

/// A device becomes a member; the author of the bundle is its sponsor. Role and person are in the secret
/// part.
struct Admit {
    DeviceKeys keys;
    Rights rights;
    std::vector<WrappedKey> epochs; ///< what it may read from now on
};

struct DeviceWrap {
    AuthorId device;
    Bytes sealed; ///< kWrapSize octets
};

/// An older epoch's key, encrypted under the newer: who holds the newer can read the older.
struct BackKey {
    EpochId epoch;
    Nonce nonce;
    Bytes sealed; ///< kBackSize octets
};

/// A new key for one space, for those who may read it.
struct Epoch {
    SpaceNumber space = kTeamSpace;
    EpochId id;
    std::vector<DeviceWrap> wraps; ///< by device
    std::vector<BackKey> back; ///< by epoch: its parents
};

/// A device may do and read something else from now on. Which role that is is in the secret part.
struct SetRole {
    AuthorId device;
    Rights rights; ///< all that it has
    std::vector<SpaceNumber> spaces; ///< all that it may read, sorted
    quint64 seq = 0; ///< the last of its bundles that counts under a right that it loses; 0: none
    Digest head; ///< chain hash of that one; null for 0
    std::vector<Epoch> epochs; ///< of the spaces it gains or loses, by space
};

/// A device is a member no longer: of its log only what lies up to the cut counts. New keys in the same go,
/// for those who stay.
struct Revoke {
    AuthorId device;
    quint64 seq = 0; ///< the last of its bundles that counts; 0: none
    Digest head; ///< chain hash of that one; null for 0
    std::vector<Epoch> epochs; ///< by space
};

/// What a removed device, or one that lost the right to write, wrote counts up to here after all: its data,
/// not its acts on the membership. It stays what it is.
struct Pardon {
    Digest revoke; ///< the bundle that removed it or took the right
    quint64 seq = 0;
    Digest head; ///< chain hash of bundle `seq`; null for 0
};

/// The author becomes an administrator by the handbook's root key: for when none is left, or none is to be
/// trusted. Who does not know of it takes nothing from him.
struct Recover {
    Signature rootSignature; ///< over recoverOctets()
};

/// A removed device erases its copy when it learns of this: it was lost or stolen.
struct Wipe {
    Digest revoke; ///< the bundle that removed it
};

/// The author, a removed device, has heard of it and erases its copy: the last that it says.
struct Wiped {
    Digest wipe;
};

/// A control bundle of a kind that this version does not act on.
struct OtherControl {
    int kind = 0;
};

constexpr qsizetype kWrapSize = 32 + kSealedOverhead;
constexpr qsizetype kBackSize = 32 + kAeadOverhead;

/// The public part of a control bundle: what a relay may know (FORMAT.md 5).
struct ControlPart {
    std::vector<Digest> after; ///< the control bundles that nothing known to the author came after, sorted
    std::variant<Genesis, Admit, SetRole, Epoch, Revoke, Pardon, Recover, Wipe, Wiped, OtherControl> body;
};

[[nodiscard]] Bytes encodeControl(const ControlPart& part);

/// Malformed if it is not canonical CBOR of exactly the keys of its kind. An unknown kind is OtherControl,
/// not an error.
Result<ControlPart> decodeControl(ByteView publicPart);

/// What the root key signs in a genesis.
[[nodiscard]] Bytes rootOctets(const Genesis& genesis);
/// What it signs in a Recover: for this author, at this place in the control log and at no other.
[[nodiscard]] Bytes recoverOctets(const PlanId& plan, const AuthorId& author, const Digest& frontier);

/// An epoch key for a device, and for those who have the next key.
Result<Bytes> wrapKey(const SecretBytes& epochKey, const BoxPublicKey& device);
[[nodiscard]] BackKey lockBack(const SecretBytes& newer, const SecretBytes& older);
/// The key in a BackKey of the epoch whose key is `newer`. WrongKey, or Forged if it is not the key it says
/// it is.
Result<SecretBytes> openBack(const SecretBytes& newer, const BackKey& back);
/// The key in a wrap. WrongKey, or Forged if it is not the key of `epoch`.
Result<SecretBytes> openWrap(ByteView sealed, const BoxKey& device, const EpochId& epoch);

} // namespace uitwijk
