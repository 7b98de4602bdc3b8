// SPDX-License-Identifier: Apache-2.0
#include "sync/relay/handbook_list.h"

#include "sync/relay/quota.h"

#include <cstdio>

namespace uitwijk {
namespace {

constexpr qsizetype kLeastDigits = 8;
constexpr double kMegabyte = 1'024 * 1'024;

Result<std::string> lineOf(Mailbox& mailbox, const PlanId& plan)
{
    const auto row = mailbox.plan(plan);
    const auto own = mailbox.ownAllowance(plan);
    if (!row || !own)
        return !row ? row.error() : own.error();
    if (!*row)
        return Error{Errc::NotFound, "a handbook that was here"};
    char promised[32] = "as configured";
    if (*own)
        std::snprintf(
            promised, sizeof promised, "%.0f MB", double(QuotaPolicy::promiseOf(**own)) / kMegabyte);
    char line[128];
    std::snprintf(line, sizeof line, "%s %10llu %11.1f   %s", planAliasOf(plan).hex().toStdString().c_str(),
        static_cast<unsigned long long>((*row)->head), double((*row)->bytesUsed) / kMegabyte, promised);
    return std::string(line);
}

Result<PlanId> planCalled(Mailbox& mailbox, const QString& number)
{
    const auto plans = mailbox.plans();
    if (!plans)
        return plans.error();
    if (number.size() < kLeastDigits)
        return Error{Errc::Malformed, "--handbook needs at least the first eight digits of its number"};
    std::optional<PlanId> found;
    for (const PlanId& plan : *plans) {
        if (!planAliasOf(plan).hex().startsWith(number.toLower()))
            continue;
        if (found)
            return Error{Errc::Malformed, "several handbooks have a number that begins so: give more digits"};
        found = plan;
    }
    return found ? Result<PlanId>(*found)
                 : Error{Errc::NotFound, "no handbook has that number: `uitwijk-relay handbooks` lists them"};
}

} // namespace

Result<std::string> listHandbooks(Mailbox& mailbox)
{
    const auto plans = mailbox.plans();
    if (!plans)
        return plans.error();
    std::string text = "handbook                            bundles          MB   may take";
    for (const PlanId& plan : *plans) {
        const auto line = lineOf(mailbox, plan);
        if (!line)
            return line.error();
        text += '\n' + *line;
    }
    return text;
}

Result<std::string> promiseHandbook(
    Mailbox& mailbox, const QString& number, std::optional<quint64> promisedBytes)
{
    const auto plan = planCalled(mailbox, number);
    if (!plan)
        return plan.error();
    if (auto begun = mailbox.begin(); !begun)
        return begun.error();
    std::optional<quint64> allowed;
    if (promisedBytes)
        allowed = QuotaPolicy{.planBytes = *promisedBytes}.hardLimit();
    if (auto set = mailbox.setOwnAllowance(*plan, allowed); !set) {
        mailbox.rollBack();
        return set.error();
    }
    if (mailbox.commit() != CommitOutcome::Durable)
        return Error{Errc::Io, "the store did not confirm what was written; say the same again"};
    return lineOf(mailbox, *plan);
}

} // namespace uitwijk
