// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/delta_file.h"

#include "store/crypto/digest.h"
#include "sync/engine/bundle_frames.h"
#include "sync/engine/commits.h"
#include "sync/engine/peer.h"

#include <algorithm>

namespace uitwijk {

namespace {

const Bytes kDeltaMagic("uwk1bund");

/// In a file nobody asks and there is no channel: the greeting is signed for how far the file reaches.
ChannelBinding bindingTo(const Vector& vector)
{
    return blake2b256("uwk1.file", encodeMessage(vector));
}

Result<Vector> vectorOf(const Replica& replica)
{
    const auto heads = replica.log().vector();
    if (!heads)
        return heads.error();
    Vector vector;
    for (const LogHead& head : *heads) {
        if (head.seq > 0)
            vector.entries.push_back(
                {.author = prefixOf(head.author), .seq = head.seq, .hash = prefixOf(head.head)});
    }
    return vector;
}

Result<Hello> greetingOf(const Replica& replica, const Clock& clock, const Vector& vector)
{
    const auto log = replica.logFrontier();
    if (!log)
        return log.error();
    Hello hello{.plan = planAliasOf(replica.plan()),
        .control = frontierTag(replica.membership().frontier()),
        .log = frontierTag(*log),
        .wallClockMs = quint64(clock.now().time_since_epoch().count())};
    prove(hello, replica.secrets().sign, SessionNonce{}, bindingTo(vector));
    return hello;
}

/// What a file has to say, as far as it can be read.
struct Contents {
    std::optional<Hello> hello;
    std::optional<Vector> vector;
    std::vector<Bytes> bundles;
    bool isWhole = false;
    bool isSigned = false;
};

Contents contentsOf(ByteView frame)
{
    Salvage salvage = salvageMessages(frame);
    Contents contents;
    bool isEnded = false;
    for (Message& message : salvage.messages) {
        if (auto* hello = std::get_if<Hello>(&message))
            contents.hello = *hello;
        else if (auto* vector = std::get_if<Vector>(&message))
            contents.vector = std::move(*vector);
        else if (auto* some = std::get_if<Bundles>(&message)) {
            isEnded = some->isLast;
            std::move(some->envelopes.begin(), some->envelopes.end(), std::back_inserter(contents.bundles));
        }
    }
    contents.isSigned = contents.hello && contents.vector
        && isProven(*contents.hello, SessionNonce{}, bindingTo(*contents.vector));
    contents.isWhole = salvage.isWhole && isEnded && contents.isSigned;
    return contents;
}

/// What a good copy of the same bundle would mend.
bool isDamage(const Refusal& refusal)
{
    return refusal.author.isNull() || refusal.code == Errc::Forged || refusal.code == Errc::Malformed;
}

/// Bringing more of this author would not help.
bool isRefused(const Received& received, const AuthorPrefix& author)
{
    return std::any_of(received.refusals.begin(), received.refusals.end(),
        [&](const Refusal& refusal) { return prefixOf(refusal.author) == author && !isDamage(refusal); });
}

/// How far this copy is behind `wanted`, whose entries are by author.
Result<std::vector<MissingRun>> lackingOf(
    const Replica& replica, const Received& received, const std::vector<VectorEntry>& wanted)
{
    const auto heads = replica.log().vector();
    if (!heads)
        return heads.error();
    std::map<AuthorPrefix, quint64> here;
    for (const LogHead& head : *heads)
        here[prefixOf(head.author)] = std::max(here[prefixOf(head.author)], head.seq);
    std::vector<MissingRun> missing;
    for (const VectorEntry& entry : wanted) {
        if (entry.seq > here[entry.author] && !isRefused(received, entry.author))
            missing.push_back({.author = entry.author, .first = here[entry.author] + 1, .last = entry.seq});
    }
    return missing;
}

/// What is known of the gaps when the file does not say how far it should reach: up to what waits behind
/// them.
std::vector<VectorEntry> before(const std::vector<Dependency>& parked)
{
    std::vector<VectorEntry> wanted;
    for (const Dependency& place : parked) {
        if (place.seq > 1)
            wanted.push_back({.author = prefixOf(place.author), .seq = place.seq - 1});
    }
    return wanted;
}

/// Believes what a member signed: what it held.
Result<void> believe(Replica& replica, const Contents& contents, Delivered& delivered)
{
    const AuthorId maker = authorIdOf(contents.hello->proof->key);
    if (!contents.isSigned || !replica.membership().isActive(maker))
        return {};
    delivered.maker = maker;
    delivered.made = qint64(contents.hello->wallClockMs);
    if (maker == replica.self())
        return {};
    const auto held = Peer(replica, maker.bytes()).heldThen(*contents.vector);
    if (!held)
        return held.error();
    addTo(delivered.received.commit, *held);
    return {};
}

} // namespace

Result<DeltaFile> exportDelta(Replica& replica, const Clock& clock, const std::vector<Dependency>& reach)
{
    auto sealed = replica.sealWaiting();
    if (!sealed)
        return sealed.error();
    const auto vector = vectorOf(replica);
    const auto hello = vector ? greetingOf(replica, clock, *vector) : Result<Hello>(vector.error());
    const auto lacking = replica.log().lacking(reach);
    if (!hello || !lacking)
        return hello ? lacking.error() : hello.error();
    const auto frames = bundleFrames(replica, reach);
    if (!frames)
        return frames.error();
    return DeltaFile{.octets = kDeltaMagic + encodeMessage(*hello) + encodeMessage(*vector) + *frames,
        .bundles = qsizetype(lacking->size()),
        .commit = *std::move(sealed)};
}

Result<Delivered> importDelta(Replica& replica, ByteView file)
{
    if (!file.startsWith(kDeltaMagic))
        return Error{Errc::Malformed, "no delta file"};
    const Contents contents = contentsOf(file.sliced(kDeltaMagic.size()));
    if (!contents.hello || !contents.hello->proof)
        return Error{Errc::Corrupt, "torn before it says whose it is"};
    if (contents.hello->plan != planAliasOf(replica.plan())) {
        return contents.isSigned || !contents.vector ? Error{Errc::NotAllowed, "another handbook's delta"}
                                                     : Error{Errc::Corrupt, "damaged where it says whose"};
    }
    BundleReceiver receiver(replica);
    auto received = receiver.take(contents.bundles);
    if (!received)
        return std::move(received).error();
    const std::vector<Dependency> parked = receiver.parked();
    Delivered delivered{.received = *std::move(received),
        .maker = std::nullopt,
        .isWhole = contents.isWhole,
        .waits = !parked.empty(),
        .missing = {}};
    for (const Refusal& refusal : delivered.received.refusals)
        delivered.isWhole = delivered.isWhole && !isDamage(refusal);
    if (auto believed = believe(replica, contents, delivered); !believed)
        return believed.error();
    auto missing
        = lackingOf(replica, delivered.received, delivered.maker ? contents.vector->entries : before(parked));
    if (!missing)
        return missing.error();
    delivered.missing = *std::move(missing);
    return delivered;
}

} // namespace uitwijk
