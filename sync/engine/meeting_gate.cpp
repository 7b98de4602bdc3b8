// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/meeting_gate.h"

#include "store/crypto/digest.h"

#include <algorithm>
#include <set>

namespace uitwijk {

namespace {

constexpr qsizetype kMostKeys = 16; // who missed more changes of keys than that meets a relay or a file first
constexpr qsizetype kTokenSize = qsizetype(Digest::kSize);

} // namespace

std::vector<SecretBytes> sharedKeys(Replica& replica)
{
    const Membership& membership = replica.membership();
    std::vector<EpochId> order = membership.currentEpochs(kPublicSpace);
    for (const WrappedKey& wrap : membership.wrapsFor(replica.self())) {
        if (wrap.space == kPublicSpace)
            order.push_back(wrap.epoch);
    }
    std::set<EpochId> seen;
    std::vector<SecretBytes> keys;
    for (std::size_t i = 0; i < order.size() && qsizetype(keys.size()) < kMostKeys; ++i) {
        const EpochId id = order[i];
        if (!seen.insert(id).second)
            continue;
        if (auto key = replica.store().keyRing().get(SecretKind::EpochKey, id.view()))
            keys.push_back(*std::move(key));
        if (const Epoch* epoch = membership.epoch(id)) {
            for (const BackKey& back : epoch->back)
                order.push_back(back.epoch);
        }
    }
    return keys;
}

Bytes gateCall(Replica& replica, const ChannelBinding& channel)
{
    Bytes call;
    for (const SecretBytes& key : sharedKeys(replica))
        call += keyedDigest(key, "uwk1.lan.call", channel.view()).bytes();
    return call;
}

Bytes gateAnswer(Replica& replica, ByteView call, const ChannelBinding& channel)
{
    if (call.isEmpty() || call.size() % kTokenSize != 0 || call.size() > kMostKeys * kTokenSize)
        return {};
    for (const SecretBytes& key : sharedKeys(replica)) {
        const Bytes expected = keyedDigest(key, "uwk1.lan.call", channel.view()).bytes();
        for (qsizetype at = 0; at < call.size(); at += kTokenSize) {
            if (isSameToken(call.sliced(at, kTokenSize), expected))
                return keyedDigest(key, "uwk1.lan.answer", channel.view()).bytes();
        }
    }
    return {};
}

bool opensGate(Replica& replica, ByteView answer, const ChannelBinding& channel)
{
    const std::vector<SecretBytes> keys = sharedKeys(replica);
    return std::any_of(keys.begin(), keys.end(), [&](const SecretBytes& key) {
        return isSameToken(keyedDigest(key, "uwk1.lan.answer", channel.view()).view(), answer);
    });
}

} // namespace uitwijk
