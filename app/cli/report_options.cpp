// SPDX-License-Identifier: Apache-2.0
#include "app/cli/report_options.h"

#include "app/cli/moment.h"
#include "app/cli/named.h"

#include <QDateTime>

namespace uitwijk::cli {

namespace {

constexpr int kLeastOfAnId = 4;

} // namespace

Result<ReportOptions> reportOptionsIn(const Store& store, const QCommandLineParser& parser)
{
    ReportOptions said{.reason = parser.value(QStringLiteral("reason"))};
    if (const QString until = parser.value(QStringLiteral("until")); !until.isEmpty())
        said.due = momentFrom(until, QDateTime::currentMSecsSinceEpoch()).value_or(0);
    if (const QString name = parser.value(QStringLiteral("who")); !name.isEmpty()) {
        const auto who = thingCalled(store, {ObjectKind::Contact}, name);
        if (!who)
            return who.error();
        said.who = *who;
    }
    return said;
}

bool hasGoodTime(const QCommandLineParser& parser)
{
    const QString until = parser.value(QStringLiteral("until"));
    return until.isEmpty() || momentFrom(until, 0).has_value();
}

bool isCalled(const ObjectId& id, const QString& words)
{
    return words.size() >= kLeastOfAnId && id.hex().startsWith(words.toLower());
}

} // namespace uitwijk::cli
