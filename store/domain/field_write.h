// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/id.h"
#include "store/domain/field.h"

#include <QCborValue>

namespace uitwijk {

/// One field of one object and the value it shall have: what importers and the sample handbook hand to the
/// log.
struct FieldWrite {
    ObjectId object;
    Field field = Field::Kind;
    QCborValue value;
    bool operator==(const FieldWrite& other) const
    {
        return object == other.object && field == other.field && value == other.value;
    }
};

} // namespace uitwijk
