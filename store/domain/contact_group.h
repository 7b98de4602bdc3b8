// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace uitwijk {

/// True for a ContactGroup of our own people: who is counted, called and given a place to work.
[[nodiscard]] inline bool isOwnPeople(QStringView group)
{
    return group == u"crisis-team" || group == u"staff";
}

} // namespace uitwijk
