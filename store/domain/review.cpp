// SPDX-License-Identifier: Apache-2.0
#include "store/domain/review.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace uitwijk {

namespace {

using Moment = std::optional<qint64>;

std::optional<Milestone> firstOf(ReviewEvent::What what)
{
    switch (what) {
    case ReviewEvent::What::Declared:
        return Milestone::Declared;
    case ReviewEvent::What::Called:
        return Milestone::FirstCall;
    case ReviewEvent::What::Reached:
        return Milestone::FirstReached;
    case ReviewEvent::What::Decided:
        return Milestone::FirstDecision;
    case ReviewEvent::What::ServiceBack:
        return Milestone::FirstServiceBack;
    case ReviewEvent::What::PeopleAnswered:
    case ReviewEvent::What::StoodDown:
    case ReviewEvent::What::Other:
        break;
    }
    return std::nullopt;
}

void note(std::vector<Moment>& moments, Milestone what, qint64 at)
{
    Moment& moment = moments[std::size_t(what)];
    moment = moment.value_or(at);
}

std::vector<Moment> momentsOf(const std::vector<ReviewEvent>& sorted, bool running)
{
    std::vector<Moment> moments(std::size_t(kLastMilestone) + 1);
    for (const ReviewEvent& event : sorted) {
        if (const auto first = firstOf(event.what))
            note(moments, *first, event.at);
        if (event.what == ReviewEvent::What::Reached) // who was spoken to was rung
            note(moments, Milestone::FirstCall, event.at);
        if (event.what == ReviewEvent::What::PeopleAnswered) {
            if (event.answer == PeopleAnswer::Accounted)
                note(moments, Milestone::PeopleAccounted, event.at);
            else
                moments[std::size_t(Milestone::PeopleAccounted)].reset();
        }
        if (event.what == ReviewEvent::What::StoodDown && !running)
            moments[std::size_t(Milestone::StoodDown)] = event.at;
    }
    return moments;
}

} // namespace

ReviewFacts reviewFacts(std::vector<ReviewEvent> events, bool running, qint64 now)
{
    std::sort(events.begin(), events.end(), [](const ReviewEvent& left, const ReviewEvent& right) {
        return std::tie(left.at, left.what, left.answer, left.person)
            < std::tie(right.at, right.what, right.answer, right.person);
    });
    const std::vector<Moment> moments = momentsOf(events, running);
    const qint64 begin = moments[std::size_t(Milestone::Declared)].value_or(now);
    const qint64 end = moments[std::size_t(Milestone::StoodDown)].value_or(now);
    ReviewFacts facts;
    facts.lasted = std::max<qint64>(0, end - begin);
    for (int what = 0; what <= int(kLastMilestone); ++what) {
        const Moment& moment = moments[std::size_t(what)];
        facts.milestones.push_back({.what = Milestone(what),
            .at = moment,
            .after = moment ? std::max<qint64>(0, *moment - begin) : 0});
    }
    std::set<ObjectId> people;
    for (const ReviewEvent& event : events) {
        if (!event.person.isNull() && event.at <= end)
            people.insert(event.person);
    }
    facts.people = int(people.size());
    return facts;
}

} // namespace uitwijk
