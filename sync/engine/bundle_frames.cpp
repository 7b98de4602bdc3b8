// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/bundle_frames.h"

namespace uitwijk {

Result<Bytes> bundleFrames(const Replica& replica, const std::vector<Dependency>& reach)
{
    const auto lacking = replica.log().lacking(reach);
    if (!lacking)
        return lacking.error();
    Bytes frames;
    Bundles chunk{.isLast = false, .envelopes = {}};
    qsizetype size = 0;
    for (const Dependency& place : *lacking) {
        auto segment = replica.log().segment(place.author, place.seq);
        if (!segment)
            return segment.error();
        if (size > 0 && size + segment->envelope.size() > kBundlesPerMessage) {
            frames += encodeMessage(std::exchange(chunk, Bundles{.isLast = false, .envelopes = {}}));
            size = 0;
        }
        size += segment->envelope.size();
        chunk.envelopes.push_back(std::move(segment->envelope));
    }
    chunk.isLast = true;
    return frames + encodeMessage(chunk);
}

Result<std::vector<Bytes>> bundlesIn(ByteView frame)
{
    auto messages = decodeMessages(frame);
    if (!messages)
        return messages.error();
    std::vector<Bytes> all;
    for (Message& message : *messages) {
        if (auto* bundles = std::get_if<Bundles>(&message))
            std::move(bundles->envelopes.begin(), bundles->envelopes.end(), std::back_inserter(all));
    }
    return all;
}

} // namespace uitwijk
