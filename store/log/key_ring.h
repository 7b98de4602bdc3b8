// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/bytes.h"
#include "store/base/result.h"
#include "store/crypto/secret_bytes.h"

#include <vector>

namespace uitwijk {

class Connection;

/// What a kept secret is for.
enum class SecretKind : int {
    SigningSeed = 1, ///< this device's Ed25519 seed
    BoxKey = 2, ///< this device's X25519 secret key
    EpochKey = 3, ///< one epoch of one space; name = epoch id
    DiscoveryKey = 4,
};

/// The secrets of this device, inside its encrypted database.
class KeyRing {
public:
    explicit KeyRing(Connection& connection)
        : m_connection(connection)
    {
    }

    Result<void> put(SecretKind kind, ByteView name, const SecretBytes& secret);
    Result<SecretBytes> get(SecretKind kind, ByteView name = {}) const; ///< NotFound when it is not kept
    Result<std::vector<Bytes>> names(SecretKind kind) const; ///< in the order in which they were put

private:
    Connection& m_connection;
};

} // namespace uitwijk
