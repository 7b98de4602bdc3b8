// SPDX-License-Identifier: Apache-2.0
#include "store/domain/checklist_flow.h"

#include <map>

namespace uitwijk {

namespace {

constexpr qint64 kMinute = 60000;

/// Finds out which steps apply, each once, from those that ask to those that depend on them.
class Branches {
public:
    explicit Branches(const std::vector<FlowStep>& steps)
        : m_steps(steps)
        , m_known(steps.size())
    {
        for (std::size_t place = 0; place < steps.size(); ++place)
            m_places.try_emplace(steps[place].step, place);
    }

    Applies at(std::size_t place)
    {
        std::optional<Applies>& known = m_known[place];
        if (known)
            return *known;
        known = Applies::Open; // what a circle leads back to
        const Applies found = ask(place);
        m_known[place] = found;
        return found;
    }

private:
    Applies ask(std::size_t place)
    {
        const std::optional<OnlyIf>& onlyIf = m_steps[place].rule.onlyIf;
        if (!onlyIf)
            return Applies::Yes;
        const auto asking = m_places.find(onlyIf->step);
        if (asking == m_places.cend())
            return Applies::Open;
        if (at(asking->second) == Applies::No)
            return Applies::No;
        const FlowStep& question = m_steps[asking->second];
        const std::optional<int> answer = question.fold.answer;
        if (!answer || *answer < 0 || *answer >= question.rule.answers)
            return Applies::Open;
        return *answer == onlyIf->answer ? Applies::Yes : Applies::No;
    }

    const std::vector<FlowStep>& m_steps;
    std::vector<std::optional<Applies>> m_known;
    std::map<ObjectId, std::size_t> m_places;
};

/// When the step before in the same list was settled; 0: it was not, or there is none.
qint64 settledBefore(
    const std::vector<FlowStep>& steps, const std::vector<StepStand>& stands, std::size_t place)
{
    for (std::size_t before = place; before > 0; --before) {
        const FlowStep& step = steps[before - 1];
        if (step.list != steps[place].list)
            return 0;
        if (stands[before - 1].applies == Applies::No)
            continue;
        return isSettled(step.fold.state) && step.fold.shown ? step.fold.shown->at.ms : 0;
    }
    return 0;
}

void setAlarm(
    const std::vector<FlowStep>& steps, std::vector<StepStand>& stands, std::size_t place, qint64 now)
{
    const FlowStep& step = steps[place];
    StepStand& stand = stands[place];
    if (step.fold.until > 0) {
        stand.alarm = AlarmKind::PutOff;
        stand.due = step.fold.until;
    } else if (step.fold.disputed) {
        return;
    } else if (stand.state == StepState::ToDo && step.rule.waitMinutes > 0) {
        const qint64 from = settledBefore(steps, stands, place);
        stand.due = from > 0 ? from + step.rule.waitMinutes * kMinute : 0;
        stand.alarm = from > 0 ? AlarmKind::Wait : AlarmKind::None;
    } else if (stand.state == StepState::Done && step.rule.repeatMinutes > 0) {
        stand.alarm = AlarmKind::Repeat;
        stand.due = step.fold.shown->at.ms + step.rule.repeatMinutes * kMinute;
        if (stand.due <= now)
            stand.state = StepState::ToDo;
    }
}

} // namespace

std::vector<StepStand> standOf(const std::vector<FlowStep>& steps, qint64 now)
{
    Branches branches(steps);
    std::vector<StepStand> stands(steps.size());
    for (std::size_t place = 0; place < steps.size(); ++place) {
        stands[place].state = steps[place].fold.state;
        stands[place].applies = branches.at(place);
        if (stands[place].applies != Applies::No)
            setAlarm(steps, stands, place, now);
    }
    return stands;
}

ListProgress progressOf(
    const std::vector<FlowStep>& steps, const std::vector<StepStand>& stands, quint32 list)
{
    ListProgress progress;
    for (std::size_t place = 0; place < steps.size(); ++place) {
        if (steps[place].list != list)
            continue;
        const StepStand& stand = stands[place];
        if (stand.applies == Applies::No) {
            ++progress.leftOut;
            continue;
        }
        ++progress.steps;
        progress.settled += isSettled(stand.state) ? 1 : 0;
        progress.disputed += steps[place].fold.disputed ? 1 : 0;
        progress.blocked += stand.state == StepState::Blocked ? 1 : 0;
    }
    return progress;
}

} // namespace uitwijk
