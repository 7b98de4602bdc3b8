// SPDX-License-Identifier: Apache-2.0
#include "store/acts/finding_acts.h"

#include "store/acts/status_act.h"

namespace uitwijk {

namespace {

std::optional<qint64> moment(qint64 ms)
{
    return ms > 0 ? std::optional(ms) : std::nullopt;
}

ObjectId ownerOf(const FindingFold& fold)
{
    if (fold.shown && !fold.shown->owner.isNull())
        return fold.shown->owner;
    return fold.owners.empty() ? ObjectId() : fold.owners.front();
}

} // namespace

OpDraft find(const ObjectId& incident, const Finding& finding)
{
    return status(incident,
        {.kind = StatusKind::Finding,
            .subject = finding.id,
            .state = int(FindingState::Open),
            .name = finding.finding,
            .at = moment(finding.factAt),
            .until = moment(finding.due),
            .who = finding.owner,
            .object = finding.about,
            .picture = finding.fact,
            .judgement = finding.well ? QStringLiteral("well") : QString()});
}

OpDraft report(const FindingRow& finding, const FindingReport& report)
{
    return status(finding.incident,
        {.kind = StatusKind::Finding,
            .subject = finding.id,
            .state = int(report.state),
            .words = report.note,
            .name = finding.fold.made->finding,
            .until = moment(report.due > 0 ? report.due : finding.fold.due),
            .who = report.owner.isNull() ? ownerOf(finding.fold) : report.owner});
}

} // namespace uitwijk
