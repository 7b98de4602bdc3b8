// SPDX-License-Identifier: Apache-2.0
#include "store/log/kept_payload.h"

namespace uitwijk {

Bytes keptForm(const Bytes& payload)
{
    const Bytes compressed = qCompress(payload);
    return compressed.size() < payload.size() ? compressed : payload;
}

Bytes payloadIn(const Bytes& kept)
{
    // qCompress writes the size first, as four octets of which the first is 0 below 16 MiB. A payload begins
    // with the head of an array.
    return kept.startsWith('\0') ? qUncompress(kept) : kept;
}

} // namespace uitwijk
