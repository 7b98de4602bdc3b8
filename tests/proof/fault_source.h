// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace uitwijk {

/// Something that a store asks for and that may be refused: operations of a disk, pieces of memory.
class FaultSource {
public:
    virtual ~FaultSource() = default;
    /// From the `after`-th request on (from 0) the answer is `code`, where there are several: once, or until
    /// heal(). Below 0: none is refused.
    virtual void failAfter(qint64 after, int code, bool lasting) = 0;
    virtual void heal() = 0;
    /// How much was asked since failAfter().
    [[nodiscard]] virtual qint64 asked() const = 0;
};

} // namespace uitwijk
