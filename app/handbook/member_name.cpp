// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/member_name.h"

#include <algorithm>

namespace uitwijk {

QString memberName(Replica& replica, const AuthorId& device, const QString& language)
{
    const auto members = replica.members();
    if (!members)
        return {};
    const auto member = std::find_if(members->begin(), members->end(),
        [&device](const Member& candidate) { return candidate.device.author == device; });
    if (member == members->end() || !member->appointment)
        return {};
    const auto person = replica.store().objects().row(member->appointment->person);
    return person ? person->title.in(language) : QString();
}

} // namespace uitwijk
