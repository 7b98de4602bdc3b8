// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite/memo.h"

namespace uitwijk {

void Memo::comeTo(const Revision& revision)
{
    if (revision == m_revision)
        return;
    m_values.clear();
    m_revision = revision;
}

} // namespace uitwijk
