// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"

#include <QSslConfiguration>

namespace uitwijk {

/// TLS 1.3 with a certificate that was made just now and says nothing of who made it: whose it is, the device
/// signs in its HELLO (FORMAT.md 6.2). Unsupported where the system's OpenSSL cannot make one.
[[nodiscard]] Result<QSslConfiguration> freshTls();

} // namespace uitwijk
