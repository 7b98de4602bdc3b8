// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/proof/fault_source.h"

namespace uitwijk {

/// The memory that SQLite and SQLCipher ask for, of which there may be none. One thread.
class ScarceMemory final : public FaultSource {
public:
    /// Before anything of SQLite was used in this process.
    static ScarceMemory& mount();

    void failAfter(qint64 after, int code, bool lasting) override;
    void heal() override { m_failAt = -1; }
    [[nodiscard]] qint64 asked() const override { return m_asked; }

    /// Whether this request is refused; for the functions that SQLite calls.
    [[nodiscard]] bool isRefused();

private:
    qint64 m_asked = 0;
    qint64 m_failAt = -1;
    bool m_isLasting = false;
};

} // namespace uitwijk
