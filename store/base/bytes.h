// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace uitwijk {

/// Octets that are ours. Never used for secrets: those are SecretBytes (store/crypto).
using Bytes = QByteArray;

/// Octets that belong to somebody else for the length of a call.
using ByteView = QByteArrayView;

} // namespace uitwijk
