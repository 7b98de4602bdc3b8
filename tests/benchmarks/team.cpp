// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/team.h"

#include "store/acts/acts.h"

namespace uitwijk {

namespace {

std::unique_ptr<Holder> founder(Stage& stage, const QString& folder)
{
    auto device = std::make_unique<Holder>(folder);
    device->found(stage.plan().contacts.front().id);
    must(device->store->log().append(stage.plan().drafts(), device->person));
    return device;
}

} // namespace

Team::Team(Stage& stage, int devices)
    : m_sizes(stage.sizes)
    , m_hub(stage.folder(QStringLiteral("relay")))
{
    const auto name = [&stage](int place) { return stage.folder(QStringLiteral("device%1").arg(place)); };
    m_devices.push_back(founder(stage, name(0)));
    m_runs = startAllLists(device(0), stage.plan(), randomId<ObjectId>(), m_sizes.runs);
    must(device(0).replica->sealWaiting());
    for (int place = 1; place <= devices; ++place) {
        auto joining = std::make_unique<Holder>(name(place));
        joining->join(device(0), stage.plan().contacts[std::size_t(place)].id);
        if (place < devices)
            m_devices.push_back(std::move(joining));
        else
            m_newcomer = std::move(joining);
    }
    for (int round = 0; round < 2; ++round) {
        for (auto& each : m_devices)
            m_hub.meet(*each);
    }
}

OpDraft Team::draft(const PeersTick& each) const
{
    const StepPlace place = placeOf(each.step, m_sizes);
    return tick(m_runs[place.run], place.ordinal, each.done ? StepState::Done : StepState::ToDo);
}

void Team::tickApart(std::size_t place, int round)
{
    Holder& ticking = device(place);
    for (const PeersTick& each : ticksOf(int(place), round, m_sizes)) {
        ticking.clock->set({each.at});
        must(ticking.store->log().append({draft(each)}, ticking.person));
    }
}

void Team::tickAtOnce(std::size_t place, int round)
{
    Holder& ticking = device(place);
    std::vector<OpDraft> drafts;
    std::vector<qint64> times;
    for (const PeersTick& each : ticksOf(int(place), round, m_sizes)) {
        drafts.push_back(draft(each));
        times.push_back(each.at);
    }
    ticking.clock->set(times);
    must(ticking.store->log().append(drafts, ticking.person));
}

std::set<TickFact> Team::truth(int round) const
{
    std::set<TickFact> facts;
    for (std::size_t place = 0; place < m_devices.size(); ++place) {
        for (const PeersTick& each : ticksOf(int(place), round, m_sizes))
            facts.emplace(each.step, m_devices[place]->person, each.at);
    }
    return facts;
}

Reading Team::read(const Store& store) const
{
    Reading reading;
    const auto stepsInRun = std::size_t(m_sizes.steps() / m_sizes.runs);
    for (std::size_t run = 0; run < m_runs.size(); ++run) {
        for (int list = 0; list < m_sizes.lists / m_sizes.runs; ++list) {
            for (const RunStepRow& row : must(store.incidents().steps(m_runs[run], quint32(list)))) {
                const std::size_t step = run * stepsInRun + row.ordinal;
                ++reading.steps;
                for (const StepMark& mark : row.marks)
                    reading.marks.emplace(step, mark.person, mark.at.ms);
                if (row.fold.shown)
                    reading.shown.emplace(step, row.fold.shown->person, row.fold.shown->at.ms);
            }
        }
    }
    return reading;
}

} // namespace uitwijk
