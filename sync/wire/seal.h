// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/crypto/secret_bytes.h"
#include "sync/wire/envelope.h"

namespace uitwijk {

/// Everything a bundle says, before it is sealed.
struct Draft {
    BundleClass kind = BundleClass::Data;
    PlanId plan;
    quint64 seq = 0;
    Digest prev;
    ControlTag ctl;
    SpaceNumber space = kTeamSpace;
    Bytes publicPart; ///< control bundles only
    Bytes plaintext;
    Nonce nonce = {}; ///< random, never used again: randomId<Nonce>()
};

/// Compresses, pads, encrypts for the holders of `epochKey`, and signs. Malformed if the draft lacks
/// something, TooLarge beyond a limit.
Result<Envelope> sealBundle(const Draft& draft, const SecretBytes& epochKey, const SigningKey& author);

/// What was sealed. WrongKey if `epochKey` is another epoch's, Forged if it was altered (its signature was
/// not checked, or its author contrived it), TooNew if this version cannot read it, Malformed or TooLarge if
/// what came out is not in order.
Result<Bytes> openBundle(const Envelope& envelope, const SecretBytes& epochKey);

} // namespace uitwijk
