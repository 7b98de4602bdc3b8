// SPDX-License-Identifier: Apache-2.0
#include "sync/relay/mailbox_copy.h"

#include <chrono>
#include <thread>

namespace uitwijk {
namespace {

constexpr qsizetype kBytesAtOnce = 4 * 1'024 * 1'024;
/// Longer than a relay on a shared store waits for its COMMIT: what began before the store was closed has
/// ended by then.
constexpr std::chrono::seconds kLastCommits{6};

/// `work` in a transaction of its own.
template <typename Work>
Result<void> within(Mailbox& mailbox, Work work)
{
    if (auto begun = mailbox.begin(); !begun)
        return begun;
    if (auto done = work(); !done) {
        mailbox.rollBack();
        return done;
    }
    if (mailbox.commit() != CommitOutcome::Durable)
        return Error{
            Errc::Io, "the store did not confirm what was written; the same command goes on from there"};
    return {};
}

Result<void> append(Mailbox& to, const PlanId& plan, const std::vector<MailboxBundle>& bundles)
{
    for (const MailboxBundle& bundle : bundles) {
        const auto appended = to.append(plan, bundle);
        if (!appended)
            return appended.error();
        if (appended->position != bundle.position)
            return Error{Errc::Corrupt, "the copy has something else in the place of a bundle"};
    }
    return {};
}

/// Only where it differs: a backup every hour writes nothing when nothing is new.
Result<void> copyAllowance(Mailbox& from, Mailbox& to, const PlanId& plan)
{
    const auto wanted = from.ownAllowance(plan);
    const auto there = to.ownAllowance(plan);
    if (!wanted || !there)
        return !wanted ? wanted.error() : there.error();
    if (*wanted == *there)
        return {};
    return within(to, [&] { return to.setOwnAllowance(plan, *wanted); });
}

Result<quint64> copyPlan(Mailbox& from, Mailbox& to, const PlanId& plan)
{
    const auto row = from.plan(plan);
    const auto there = to.heads({plan});
    if (!row || !there)
        return !row ? row.error() : there.error();
    if (!*row || (*row)->floor != 0)
        return Error{Errc::Unsupported, "a handbook of which the beginning is not there any more"};
    bool isNew = there->empty();
    quint64 position = isNew ? 0 : there->at(plan);
    const quint64 before = position;
    while (position < (*row)->head) {
        const auto bundles = from.after(plan, position, kBytesAtOnce);
        if (!bundles)
            return bundles.error();
        if (bundles->empty())
            return Error{Errc::Corrupt, "a handbook that has less than it says"};
        const auto copied = within(to, [&]() -> Result<void> {
            if (isNew)
                if (auto created = to.createPlan(plan, (*row)->genesis); !created)
                    return created;
            return append(to, plan, *bundles);
        });
        if (!copied)
            return copied.error();
        isNew = false;
        position = bundles->back().position;
    }
    if (auto allowed = copyAllowance(from, to, plan); !allowed)
        return allowed.error();
    return position - before;
}

Result<CopyReport> copyAll(Mailbox& from, Mailbox& to)
{
    from.rollBack(); // a shared store answers a transaction from what it has heard: begin anew
    const auto plans = from.plans();
    if (!plans)
        return plans.error();
    CopyReport report{.plans = plans->size()};
    for (const PlanId& plan : *plans) {
        const auto copied = copyPlan(from, to, plan);
        if (!copied)
            return copied.error();
        report.bundles += *copied;
    }
    return report;
}

Result<bool> isEmpty(Mailbox& mailbox)
{
    const auto plans = mailbox.plans();
    return plans ? Result<bool>(plans->empty()) : plans.error();
}

/// So that it counts as the same store, and a copy that was interrupted is gone on with.
Result<void> becomeCopyOf(Mailbox& from, Mailbox& to)
{
    const auto empty = isEmpty(to);
    if (!empty)
        return empty.error();
    if (!*empty && to.incarnation() != from.incarnation())
        return Error{Errc::Exists, "there is another store at the place to copy to"};
    return within(to, [&] { return to.become(from.incarnation()); });
}

Result<void> setClosed(Mailbox& mailbox, bool isClosed)
{
    return within(mailbox, [&] { return mailbox.setClosed(isClosed); });
}

Result<CopyReport> finishMove(Mailbox& from, Mailbox& to)
{
    if (from.isShared())
        std::this_thread::sleep_for(kLastCommits);
    auto rest = copyAll(from, to);
    if (!rest)
        return rest;
    if (auto sound = to.check(); !sound)
        return sound.error();
    if (auto opened = setClosed(to, false); !opened)
        return opened.error();
    return rest;
}

} // namespace

Result<CopyReport> backUpMailbox(Mailbox& from, Mailbox& to)
{
    if (auto became = becomeCopyOf(from, to); !became)
        return became.error();
    auto report = copyAll(from, to);
    if (!report)
        return report;
    if (auto sound = to.check(); !sound)
        return sound.error();
    return report;
}

Result<CopyReport> restoreMailbox(Mailbox& from, Mailbox& to)
{
    const auto empty = isEmpty(to);
    if (!empty)
        return empty.error();
    if (!*empty)
        return Error{Errc::Exists, "the store to restore to is not empty"};
    auto report = copyAll(from, to);
    if (!report)
        return report;
    if (auto sound = to.check(); !sound)
        return sound.error();
    return report;
}

Result<CopyReport> moveMailbox(Mailbox& from, Mailbox& to)
{
    if (auto became = becomeCopyOf(from, to); !became)
        return became.error();
    if (auto closed = setClosed(to, true); !closed)
        return closed.error();
    auto most = copyAll(from, to);
    if (!most)
        return most;
    if (auto closed = setClosed(from, true); !closed)
        return closed.error();
    auto rest = finishMove(from, to);
    if (!rest) {
        if (auto opened = setClosed(from, false); !opened)
            return Error{Errc::Io, "the move failed, and the old store is still closed: move again"};
        return rest;
    }
    return CopyReport{.plans = rest->plans, .bundles = most->bundles + rest->bundles};
}

} // namespace uitwijk
