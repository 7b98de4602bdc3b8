// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/role.h"

#include <QString>

#include <array>
#include <optional>

namespace uitwijk::cli {

struct NamedRole {
    const char* name;
    Role role;
};

inline constexpr std::array kRoles{NamedRole{"admin", Role::Admin}, NamedRole{"editor", Role::Editor},
    NamedRole{"approver", Role::Approver}, NamedRole{"coordinator", Role::Coordinator},
    NamedRole{"responder", Role::Responder}, NamedRole{"reader", Role::Reader},
    NamedRole{"kiosk", Role::Kiosk}};

inline std::optional<Role> roleCalled(const QString& name)
{
    for (const NamedRole& known : kRoles) {
        if (name == QLatin1String(known.name))
            return known.role;
    }
    return std::nullopt;
}

} // namespace uitwijk::cli
