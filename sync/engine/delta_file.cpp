// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/delta_file.h"

#include "sync/engine/bundle_frames.h"
#include "sync/wire/byte_reader.h"

namespace uitwijk {

namespace {

const Bytes kDeltaMagic("uwk1bund");

} // namespace

Result<Bytes> exportDelta(Replica& replica, const std::vector<Dependency>& reach)
{
    if (auto sealed = replica.sealWaiting(); !sealed)
        return sealed.error();
    const auto heads = replica.log().vector();
    if (!heads)
        return heads.error();
    Vector vector;
    for (const LogHead& head : *heads) {
        if (head.seq > 0)
            vector.entries.push_back(
                {.author = prefixOf(head.author), .seq = head.seq, .hash = prefixOf(head.head)});
    }
    const auto frames = bundleFrames(replica, reach);
    if (!frames)
        return frames.error();
    return kDeltaMagic + planAliasOf(replica.plan()).bytes() + encodeMessage(vector) + *frames;
}

Result<Received> importDelta(Replica& replica, ByteView file)
{
    ByteReader reader(file);
    if (reader.take(kDeltaMagic.size()) != kDeltaMagic)
        return Error{Errc::Malformed, "no delta file"};
    if (reader.id<PlanAlias>() != planAliasOf(replica.plan()))
        return Error{Errc::NotAllowed, "another handbook's delta"};
    const auto bundles = bundlesIn(file.sliced(reader.position()));
    if (!bundles)
        return bundles.error();
    return BundleReceiver(replica).take(*bundles);
}

} // namespace uitwijk
