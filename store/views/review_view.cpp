// SPDX-License-Identifier: Apache-2.0
#include "store/views/review_view.h"

#include "store/domain/call_tree.h"
#include "store/domain/decision.h"
#include "store/domain/recovery_order.h"
#include "store/views/status_rows.h"

#include <algorithm>
#include <limits>

namespace uitwijk {

namespace {

using What = ReviewEvent::What;

What callIn(int state)
{
    switch (CallOutcome(state)) {
    case CallOutcome::Reached:
    case CallOutcome::CannotCall:
    case CallOutcome::Refused:
        return What::Reached;
    case CallOutcome::Ringing:
    case CallOutcome::NoAnswer:
    case CallOutcome::WrongNumber:
        return What::Called;
    case CallOutcome::NotCalled:
        break;
    }
    return What::Other;
}

void readStatus(const JournalRow& row, ReviewEvent& event)
{
    if (row.statusKind == StatusKind::Call)
        event.what = callIn(row.status);
    if (row.statusKind == StatusKind::Decision && row.status == int(DecisionState::Taken))
        event.what = What::Decided;
    if (row.statusKind == StatusKind::Service && row.status == int(ServiceState::Restored)) {
        event.what = What::ServiceBack;
        const qint64 upSince = numberIn(row.said, StatusKey::Until);
        event.at = upSince > 0 ? std::min(upSince, event.at) : event.at;
    }
    if (row.statusKind == StatusKind::People) {
        event.what = What::PeopleAnswered;
        event.answer = row.status == int(PeopleAnswer::Accounted) ? PeopleAnswer::Accounted
            : row.status == int(PeopleAnswer::Overridden)         ? PeopleAnswer::Overridden
                                                                  : PeopleAnswer::Open;
    }
}

ReviewEvent eventOf(const JournalRow& row)
{
    ReviewEvent event{.what = What::Other, .at = row.at.ms, .person = row.person};
    if (row.what == JournalRow::What::Declared)
        event.what = What::Declared;
    if (row.what == JournalRow::What::StoodDown)
        event.what = What::StoodDown;
    if (row.what == JournalRow::What::Status)
        readStatus(row, event);
    return event;
}

} // namespace

int Review::settled() const
{
    return int(std::count_if(
        findings.begin(), findings.end(), [](const FindingRow& row) { return isSettled(row.fold.state); }));
}

int Review::late(qint64 now) const
{
    return int(std::count_if(
        findings.begin(), findings.end(), [now](const FindingRow& row) { return row.fold.isLate(now); }));
}

Result<Review> ReviewView::review(IncidentRow incident, qint64 now) const
{
    const auto lines = IncidentView(m_connection).journal(incident.id, std::numeric_limits<int>::max());
    auto findings = FindingView(m_connection).of(incident.id);
    if (!lines || !findings)
        return lines ? findings.error() : lines.error();
    std::vector<ReviewEvent> events;
    events.reserve(lines->size());
    for (const JournalRow& line : *lines)
        events.push_back(eventOf(line));
    const bool running = incident.running;
    return Review{.incident = std::move(incident),
        .facts = reviewFacts(std::move(events), running, now),
        .findings = *std::move(findings)};
}

Result<Review> ReviewView::of(const ObjectId& incident, qint64 now) const
{
    auto row = IncidentView(m_connection).incident(incident);
    return row ? review(*std::move(row), now) : row.error();
}

Result<std::vector<Review>> ReviewView::past(bool exercises, qint64 now) const
{
    auto incidents = IncidentView(m_connection).all();
    if (!incidents)
        return incidents.error();
    std::vector<Review> reviews;
    for (IncidentRow& incident : *incidents) {
        if (incident.running || incident.exercise != exercises || !incident.toldIn.isNull())
            continue;
        auto one = review(std::move(incident), now);
        if (!one)
            return one.error();
        reviews.push_back(*std::move(one));
    }
    return reviews;
}

} // namespace uitwijk
