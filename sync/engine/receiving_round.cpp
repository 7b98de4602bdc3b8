// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/receiving_round.h"

namespace uitwijk {

ReceivingRound::ReceivingRound(Replica& replica, Queues& queues)
    : m_replica(replica)
    , m_queues(queues)
{
}

Result<Received> ReceivingRound::run()
{
    for (bool moved = true; moved;) {
        moved = false;
        for (auto& [author, queue] : m_queues) {
            while (!queue.empty()) {
                const auto step = takeFirst(author, queue);
                if (!step)
                    return step.error();
                if (*step == Step::Blocked)
                    break;
                moved = true;
                if (*step == Step::Refused)
                    queue.clear();
                else
                    queue.erase(queue.begin());
            }
        }
    }
    return std::move(m_received);
}

Result<ReceivingRound::Step> ReceivingRound::takeFirst(
    const AuthorId& author, std::map<quint64, Envelope>& queue)
{
    const Envelope& first = queue.begin()->second;
    const auto head = headOf(author);
    if (!head)
        return head.error();
    if (first.header().seq <= (*head)->seq)
        return passOver(first);
    if (author == m_replica.self() && m_replica.membership().isFounded())
        return refuse(first, Errc::Forked); // our own log goes on elsewhere: this copy is a restored one
    if (!leadsToCut(first, queue))
        return Step::Blocked;
    if (m_verified[author] < first.header().seq) {
        auto verified = verifyFrom(first, queue);
        if (!verified || *verified != Step::Taken)
            return verified;
    }
    return admit(first);
}

/// A bundle with a number that is here already: the same one, or a fork.
Result<ReceivingRound::Step> ReceivingRound::passOver(const Envelope& envelope)
{
    const Header& header = envelope.header();
    for (const Segment& segment : m_batch) {
        if (segment.author == header.author && segment.seq == header.seq)
            return segment.hash == envelope.hash() ? Step::Taken : refuse(envelope, Errc::Forked);
    }
    const auto known = m_replica.log().segment(header.author, header.seq);
    if (!known)
        return known.error();
    if (known->hash != envelope.hash())
        return refuse(envelope, Errc::Forked);
    ++m_received.repeated;
    m_received.reach[header.author] = m_heads[header.author];
    return Step::Taken;
}

Result<ReceivingRound::Step> ReceivingRound::verifyFrom(
    const Envelope& first, const std::map<quint64, Envelope>& queue)
{
    const AuthorId author = first.header().author;
    const auto key = membership().keyOf(first);
    if (!key)
        return key.error().code == Errc::NotAllowed ? Step::Blocked : refuse(first, key.error().code);
    const auto head = headOf(author);
    if (!head)
        return head.error();
    std::vector<Envelope> run;
    run.reserve(queue.size());
    for (const auto& [seq, envelope] : queue)
        run.push_back(envelope);
    const PlanId plan = membership().isFounded() ? membership().genesis().plan : first.header().plan;
    const RunVerdict verdict
        = verifyRun(run, {.plan = plan, .key = *key, .head = {.seq = (*head)->seq, .hash = (*head)->head}});
    if (verdict.good > 0) {
        m_verified[author] = run[std::size_t(verdict.good - 1)].header().seq;
        return Step::Taken;
    }
    return verdict.error->code == Errc::Gap ? Step::Blocked : refuse(first, verdict.error->code);
}

/// A removed device could write another history up to its cut for those who do not have the real one yet. So
/// that part of a log is taken as a whole, and only if it ends in the bundle that the removal named.
bool ReceivingRound::leadsToCut(const Envelope& first, const std::map<quint64, Envelope>& queue) const
{
    const LogCut* cut = membership().cutOf(first.header().author);
    if (!cut || cut->head.isNull() || first.header().seq > cut->seq)
        return true;
    const auto last = queue.find(cut->seq);
    return last != queue.end() && last->second.hash() == cut->head;
}

Result<ReceivingRound::Step> ReceivingRound::admit(const Envelope& envelope)
{
    switch (envelope.header().kind) {
    case BundleClass::Control:
        return takeControl(envelope);
    case BundleClass::Data:
        return takeData(envelope);
    case BundleClass::Receipt:
        break;
    }
    return accept(envelope, {});
}

Result<ReceivingRound::Step> ReceivingRound::takeControl(const Envelope& envelope)
{
    Membership next = membership();
    if (auto applied = next.apply(envelope); !applied) {
        const Errc code = applied.error().code;
        return code == Errc::Gap ? Step::Blocked : refuse(envelope, code);
    }
    const auto collected = m_replica.collectKeys(next);
    if (!collected)
        return collected.error();
    m_hasNewKeys = m_hasNewKeys || *collected;
    m_changed = std::move(next);
    return accept(envelope, {});
}

Result<ReceivingRound::Step> ReceivingRound::takeData(const Envelope& envelope)
{
    const AuthorId author = envelope.header().author;
    if (!membership().mayEverWrite(author))
        return refuse(envelope, Errc::NotAllowed);
    // What cannot be read here is kept and passed on all the same: another version or another role may read
    // it.
    auto plaintext = m_replica.openPayload(envelope);
    if (!plaintext)
        return accept(envelope, {});
    const auto payload = decodePayload(*plaintext);
    if (!payload)
        return accept(envelope, {});
    const auto ready = hasWhatItNeeds(author, *payload);
    if (!ready)
        return ready.error();
    return *ready ? accept(envelope, *plaintext) : Step::Blocked;
}

Result<bool> ReceivingRound::hasWhatItNeeds(const AuthorId& author, const Payload& payload)
{
    std::map<AuthorId, quint64> needs;
    for (const Dependency& dep : payload.deps)
        needs[dep.author] = std::max(needs[dep.author], dep.seq);
    for (const Op& op : payload.ops) {
        for (const OpId& replaced : op.pred)
            needs[replaced.author] = std::max(needs[replaced.author], replaced.seq);
    }
    needs.erase(author); // its own log is here up to this bundle, or it would not be its turn
    for (const auto& [needed, seq] : needs) {
        const auto head = headOf(needed);
        if (!head)
            return head.error();
        if ((*head)->seq < seq)
            return false;
    }
    return true;
}

Result<LogHead*> ReceivingRound::headOf(const AuthorId& author)
{
    auto known = m_heads.find(author);
    if (known == m_heads.end()) {
        const auto head = m_replica.log().headOf(author);
        if (!head)
            return head.error();
        known = m_heads.emplace(author, *head).first;
    }
    return &known->second;
}

Result<ReceivingRound::Step> ReceivingRound::refuse(const Envelope& envelope, Errc code)
{
    const Header& header = envelope.header();
    Refusal refusal{.author = header.author, .seq = header.seq, .code = code, .stored = {}};
    if (code == Errc::Forked) {
        const auto stored = m_replica.log().segment(header.author, header.seq);
        const auto held = stored ? Envelope::parse(stored->envelope) : Result<Envelope>(stored.error());
        if (held)
            refusal.stored = held->proof();
    }
    m_received.refusals.push_back(std::move(refusal));
    return Step::Refused;
}

ReceivingRound::Step ReceivingRound::accept(const Envelope& envelope, const Bytes& payload)
{
    const Header& header = envelope.header();
    m_batch.push_back({.author = header.author,
        .seq = header.seq,
        .bundleClass = quint8(header.kind),
        .space = Space(header.space),
        .prev = header.prev,
        .hash = envelope.hash(),
        .envelope = envelope.bytes(),
        .payload = payload});
    const LogHead head{.author = header.author, .seq = header.seq, .head = envelope.hash()};
    m_heads[header.author] = head;
    m_received.reach[header.author] = head;
    ++m_received.stored;
    return Step::Taken;
}

} // namespace uitwijk
