// SPDX-License-Identifier: Apache-2.0
#include "store/views/run_id.h"

#include "store/crypto/digest.h"

#include <QCborValue>

namespace uitwijk {

ObjectId runIdOf(const ObjectId& incident, const QCborArray& lists)
{
    return hashedId<ObjectId>("uwk1.run", {incident.view(), QCborValue(lists).toCbor()});
}

} // namespace uitwijk
