// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/qml/shown_app.h"

#include <functional>
#include <vector>

namespace uitwijk {

inline constexpr QSize kPhone{360, 740};
inline constexpr QSize kKiosk{1280, 800};
inline constexpr QSize kDesktop{1440, 900};

/// A name, and how a reader comes to that screen.
using Screens = std::vector<std::pair<const char*, std::function<void(ShownApp&)>>>;

/// Every screen in every look; the screens' own complaints are findings too.
void show(ShownApp& app, const Screens& screens);

} // namespace uitwijk
