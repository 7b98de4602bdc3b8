// SPDX-License-Identifier: Apache-2.0
#include "sync/relay/intake.h"

#include "sync/wire/refused_code.h"

#include <algorithm>

namespace uitwijk {

Intake::Intake(Mailbox& mailbox, PlanState& state)
    : m_mailbox(mailbox)
    , m_state(state)
{
}

Result<IntakeReport> Intake::take(const std::vector<Bytes>& envelopes)
{
    std::vector<Envelope> bundles;
    bundles.reserve(envelopes.size());
    for (const Bytes& bytes : envelopes) {
        auto parsed = Envelope::parse(bytes);
        if (!parsed) {
            m_report.refusals.push_back({.code = refusedCode(parsed.error().code)});
            break;
        }
        bundles.push_back(std::move(*parsed));
    }
    for (auto begin = bundles.cbegin(); begin != bundles.cend();) {
        const AuthorId author = begin->header().author;
        const auto end = std::find_if(begin, bundles.cend(),
            [&author](const Envelope& bundle) { return bundle.header().author != author; });
        if (!m_stopped.contains(author)) {
            if (auto taken = takeRun(Run(begin, end)); !taken)
                return taken.error();
        }
        begin = end;
    }
    for (const auto& [author, head] : m_acknowledged)
        m_report.ack.entries.push_back(entryOf({.author = author, .seq = head.seq, .hash = head.hash}));
    return std::move(m_report);
}

Result<void> Intake::takeRun(Run run)
{
    if (run.front().header().plan != m_state.plan) {
        refuse(run.front(), Refused::Code::NotAllowed);
        return {};
    }
    const auto repeated = countRepeated(run);
    if (!repeated)
        return repeated.error();
    const Run rest = run.subspan(std::size_t(*repeated));
    if (rest.empty() || m_stopped.contains(run.front().header().author))
        return {};
    return takeNew(rest);
}

/// How many from the front are here already. A different bundle in the place of one that is here stops the
/// log.
Result<qsizetype> Intake::countRepeated(Run run)
{
    qsizetype count = 0;
    for (const Envelope& bundle : run) {
        const Header& header = bundle.header();
        const ChainHead head = m_state.headOf(header.author);
        if (header.seq > head.seq || header.seq == 0)
            break;
        Digest stored = head.hash;
        if (header.seq < head.seq) {
            const auto found = m_mailbox.find(m_state.plan, header.author, header.seq);
            if (!found)
                return found.error();
            stored = *found ? (*found)->hash : bundle.hash(); // trimmed: its successors vouched for it
        }
        if (stored != bundle.hash()) {
            if (auto refused = refuseFork(bundle, header.seq); !refused)
                return refused.error();
            break;
        }
        acknowledge(header.author, {.seq = header.seq, .hash = bundle.hash()});
        ++m_report.repeated;
        ++count;
    }
    return count;
}

Result<void> Intake::takeNew(Run run)
{
    const Run fitting = run.first(std::size_t(countFitting(run)));
    if (fitting.empty()) {
        refuse(run.front(), Refused::Code::Quota);
        return {};
    }
    const auto key = m_state.membership.keyOf(fitting.front());
    if (!key) {
        refuse(fitting.front(), refusedCode(key.error().code));
        return {};
    }
    const ChainHead head = m_state.headOf(run.front().header().author);
    const RunVerdict verdict = verifyRun(fitting, {.plan = m_state.plan, .key = *key, .head = head});
    const Run good = fitting.first(std::size_t(verdict.good));
    const Run allowed = good.first(std::size_t(countAllowed(good)));
    for (const Envelope& bundle : allowed) {
        if (auto appended = append(bundle); !appended)
            return appended;
    }
    if (allowed.size() < good.size())
        return {}; // refused by countAllowed()
    if (good.size() == fitting.size()) {
        if (fitting.size() < run.size())
            refuse(run[fitting.size()], Refused::Code::Quota);
        return {};
    }
    const Envelope& bad = fitting[good.size()];
    if (verdict.error->code == Errc::Forked)
        return refuseFork(bad, std::min(bad.header().seq, m_state.headOf(bad.header().author).seq));
    refuse(bad, refusedCode(verdict.error->code));
    return {};
}

qsizetype Intake::countFitting(Run run) const
{
    quint64 size = 0;
    const auto tooMuch = std::find_if(run.begin(), run.end(), [this, &size](const Envelope& bundle) {
        size += quint64(bundle.bytes().size());
        return size > m_state.bytesLeft;
    });
    return tooMuch - run.begin();
}

/// Folds the control bundles among them, and stops at the first bundle that its author had no right to.
qsizetype Intake::countAllowed(Run run)
{
    qsizetype count = 0;
    for (const Envelope& bundle : run) {
        Result<void> allowed;
        if (bundle.header().kind == BundleClass::Control) {
            allowed = m_state.membership.apply(bundle);
        } else {
            const AuthorId& author = bundle.header().author;
            const bool mayWrite = bundle.header().kind == BundleClass::Receipt
                ? m_state.membership.device(author) != nullptr
                : m_state.membership.mayEverWrite(author);
            if (!mayWrite)
                allowed = Error{Errc::NotAllowed, "the author may not write"};
        }
        if (!allowed) {
            refuse(bundle, refusedCode(allowed.error().code));
            break;
        }
        ++count;
    }
    return count;
}

Result<void> Intake::append(const Envelope& envelope)
{
    const Header& header = envelope.header();
    if (envelope.hash() == m_state.membership.genesisHash()) {
        if (auto created = m_mailbox.createPlan(m_state.plan, envelope.hash()); !created)
            return created;
        m_report.hasCreated = true;
    }
    const auto appended = m_mailbox.append(m_state.plan,
        {.author = header.author,
            .seq = header.seq,
            .kind = quint8(header.kind),
            .prev = header.prev,
            .hash = envelope.hash(),
            .envelope = envelope.bytes()});
    if (!appended)
        return appended.error();
    if (appended->outcome != Appended::Outcome::Stored)
        return Error{Errc::Corrupt, "the store and what was derived from it disagree"};
    const ChainHead head{.seq = header.seq, .hash = envelope.hash()};
    m_state.heads[header.author] = head;
    m_state.position = appended->position;
    m_state.recent.add(
        appended->position, {.author = header.author, .seq = header.seq, .envelope = envelope.bytes()});
    m_state.bytesLeft -= std::min(m_state.bytesLeft, quint64(envelope.bytes().size()));
    acknowledge(header.author, head);
    ++m_report.stored;
    return {};
}

Result<void> Intake::refuseFork(const Envelope& envelope, quint64 storedSeq)
{
    refuse(envelope, Refused::Code::Fork);
    ++m_report.forks;
    const auto stored = m_mailbox.find(m_state.plan, envelope.header().author, storedSeq);
    if (!stored)
        return stored.error();
    if (*stored) {
        const auto other = Envelope::parse((*stored)->envelope);
        if (other)
            m_report.refusals.back().stored = other->proof();
    }
    return {};
}

void Intake::refuse(const Envelope& envelope, Refused::Code code)
{
    const Header& header = envelope.header();
    m_stopped.insert(header.author);
    m_report.refusals.push_back({.code = code, .author = header.author, .seq = header.seq});
}

void Intake::acknowledge(const AuthorId& author, const ChainHead& head)
{
    quint64& brought = m_report.brought[author];
    brought = std::max(brought, head.seq);
    ChainHead& acknowledged = m_acknowledged[author];
    if (acknowledged.seq < head.seq)
        acknowledged = head;
}

} // namespace uitwijk
