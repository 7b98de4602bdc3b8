// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/frontier.h"

#include "store/crypto/digest.h"
#include "sync/wire/byte_writer.h"

#include <algorithm>

namespace uitwijk {

Digest logFrontier(std::vector<LogEnd> heads)
{
    std::erase_if(heads, [](const LogEnd& head) { return head.seq == 0; });
    if (heads.empty())
        return {};
    std::sort(heads.begin(), heads.end());
    ByteWriter all;
    for (const LogEnd& head : heads)
        all.id(head.author).varint(head.seq).id(head.hash);
    return blake2b256("uwk1.log", all.bytes());
}

Digest controlFrontier(std::vector<Digest> heads)
{
    if (heads.empty())
        return {};
    std::sort(heads.begin(), heads.end());
    Hasher hasher("uwk1.ctl");
    for (const Digest& head : heads)
        hasher.add(head.view());
    return hasher.finish();
}

FrontierTag frontierTag(const Digest& frontier)
{
    return *FrontierTag::fromBytes(frontier.view().first(qsizetype(FrontierTag::kSize)));
}

ControlTag controlTag(const Digest& frontier)
{
    return *ControlTag::fromBytes(frontier.view().first(qsizetype(ControlTag::kSize)));
}

} // namespace uitwijk
