// SPDX-License-Identifier: Apache-2.0
#pragma once

class QObject;
class QQmlEngine;

namespace uitwijk {

/// The Router that the screens of this engine ask; null when it cannot be had.
[[nodiscard]] QObject* routerOf(QQmlEngine& engine);

} // namespace uitwijk
