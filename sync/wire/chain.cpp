// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/chain.h"

#include "store/crypto/digest.h"

namespace uitwijk {

namespace {

std::optional<Error> whyNotNext(const Envelope& envelope, const ChainEnd& end, const ChainHead& head)
{
    const Header& header = envelope.header();
    if (header.plan != end.plan || header.author != authorIdOf(end.key))
        return Error{Errc::Forged, "another handbook's or another author's bundle"};
    if (header.seq > head.seq + 1)
        return Error{Errc::Gap, "bundles before this one are missing"};
    if (header.seq <= head.seq)
        return Error{Errc::Forked, "a second bundle of this number"};
    if (header.prev != head.hash)
        return Error{Errc::Forked, "follows another bundle than the one that is known"};
    return std::nullopt;
}

} // namespace

RunVerdict verifyRun(std::span<const Envelope> run, const ChainEnd& end)
{
    RunVerdict verdict;
    ChainHead head = end.head;
    for (const Envelope& envelope : run) {
        if (verdict.error = whyNotNext(envelope, end, head); verdict.error)
            break;
        head = {.seq = envelope.header().seq, .hash = envelope.hash()};
        ++verdict.good;
    }
    while (verdict.good > 0) {
        const Envelope& last = run[std::size_t(verdict.good - 1)];
        if (verify(end.key, signedOctets(last.hash()), last.signature()))
            break;
        verdict.error = Error{Errc::Forged, "not signed by its author"};
        --verdict.good;
    }
    return verdict;
}

} // namespace uitwijk
