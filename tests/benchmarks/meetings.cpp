// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/benchmarks.h"

#include "tests/benchmarks/team.h"

#include <algorithm>

namespace uitwijk {

namespace {

Line workload(const char* name)
{
    Line line;
    line.add("system", "uitwijk").add("workload", name);
    return line;
}

qint64 inBoth(const std::set<TickFact>& some, const std::set<TickFact>& others)
{
    return std::count_if(
        some.begin(), some.end(), [&](const TickFact& fact) { return others.contains(fact); });
}

bool isConverged(Team& team)
{
    const Digest first = must(team.device(0).store->stateDigest());
    for (std::size_t place = 1; place < team.size(); ++place) {
        if (must(team.device(place).store->stateDigest()) != first)
            return false;
    }
    return true;
}

qint64 largestOwnBundle(const Holder& device)
{
    const LogHead head = must(device.store->log().headOf(device.replica->self()));
    return must(device.store->log().segment(head.author, head.seq)).envelope.size();
}

struct ColdRead {
    double ms = 0;
    qint64 steps = 0;
};

/// Opens the file anew and reads every step with who ticked it and when.
ColdRead coldRead(const Team& team, const Holder& device)
{
    const Stopwatch reading;
    const auto store = must(Store::open(device.folder, device.key, *device.clock, Store::Access::Read));
    const Reading found = team.read(store);
    return {.ms = reading.ms(), .steps = found.steps};
}

void addCold(Line& line, const ColdRead& cold)
{
    line.add("cold_ms", cold.ms, 1).add("cold_n", cold.steps);
}

void exchange(Team& team, const Sizes& sizes)
{
    const qint64 base = team.device(0).sizeOnDisk();
    const Stopwatch ticking;
    for (std::size_t place = 0; place < team.size(); ++place)
        team.tickApart(place, 0);
    const Span tick = ticking.span();
    Traffic traffic;
    const Stopwatch syncing;
    for (int round = 0; round < 2; ++round) {
        for (std::size_t place = 0; place < team.size(); ++place)
            traffic += team.hub().meet(team.device(place));
    }
    const Span sync = syncing.span();
    const auto truth = team.truth(0);
    const Reading reading = team.read(*team.device(0).store);
    const auto ticks = qint64(team.size()) * sizes.ticks;
    Line line = workload("W1");
    line.add("converged", isConverged(team))
        .add("ticks", ticks)
        .add("ticks_recoverable", inBoth(reading.marks, truth))
        .add("mixed_rows", qint64(reading.shown.size()) - inBoth(reading.shown, truth))
        .add("bytes", traffic.octets)
        .add("msgs", traffic.messages)
        .add("bytes_per_tick", double(traffic.octets) / double(ticks), 1)
        .add("one_bundle_bytes", largestOwnBundle(team.device(0)))
        .add("tick", tick)
        .add("sync", sync)
        .add("base_bytes", base)
        .add("replica_bytes", team.device(0).sizeOnDisk());
    addCold(line, coldRead(team, team.device(0)));
    line.print();
}

void nothingChanged(Team& team)
{
    const Stopwatch syncing;
    Traffic all;
    for (std::size_t place = 0; place < team.size(); ++place)
        all += team.hub().meet(team.device(place));
    const auto devices = qint64(team.size());
    workload("W2")
        .add("per", "one device, nothing changed")
        .add("bytes", all.octets / devices)
        .add("msgs", all.messages / devices)
        .add("round_trips", qint64(all.turns) / devices)
        .add("all", syncing.span())
        .print();
}

/// One tick, sent at once over a line that is up.
Segment sentTick(Team& team, Holder& device)
{
    must(device.store->log().append(
        {{.kind = OpKind::Tick, .object = team.runs().front(), .field = 0, .value = int(StepState::Done)}},
        device.person));
    must(device.replica->sealWaiting());
    const LogHead head = must(device.store->log().headOf(device.replica->self()));
    team.hub().meet(device);
    return must(device.store->log().segment(head.author, head.seq));
}

/// The bundle of a tick, its message and the answer to it. The first names the bundles of all the others,
/// which it met just before; the next has nothing new to name.
void liveTick(Team& team)
{
    Holder& device = team.device(1);
    const Segment first = sentTick(team, device);
    const Segment next = sentTick(team, device);
    const VectorEntry entry{.author = prefixOf(next.author), .seq = next.seq, .hash = prefixOf(next.hash)};
    Line()
        .add("name", "live")
        .add("value", next.envelope.size())
        .add("unit", "B")
        .add("target", 260)
        .add("after_meeting_all", first.envelope.size())
        .add("message", encodeMessage(Bundles{.isLast = true, .envelopes = {next.envelope}}).size())
        .add("answer", encodeMessage(Ack{.entries = {entry}}).size())
        .print();
}

/// The other rounds are written without the devices hearing of each other, which changes nothing of their
/// size; then one that has the plan alone fetches everything.
void wholeHistory(Team& team, const Sizes& sizes)
{
    const Stopwatch building;
    for (std::size_t place = 0; place < team.size(); ++place) {
        for (int round = 1; round < sizes.rounds; ++round) {
            team.tickAtOnce(place, round);
            must(team.device(place).replica->sealWaiting());
        }
        team.hub().bringOnly(team.device(place));
    }
    const Span build = building.span();
    Holder& newcomer = team.newcomer();
    const Stopwatch joining;
    const Traffic traffic = team.hub().meet(newcomer);
    const Span join = joining.span();
    const auto held = qint64(team.read(*newcomer.store).marks.size());
    Line line = workload("W3");
    line.add("ticks", qint64(team.size()) * sizes.ticks * sizes.rounds)
        .add("ticks_held", held)
        .add("history_bytes", traffic.octets)
        .add("msgs", traffic.messages)
        .add("history_join", join)
        .add("history_replica_bytes", newcomer.sizeOnDisk())
        .add("snapshot", "not made yet: the whole history is read")
        .add("build", build);
    addCold(line, coldRead(team, newcomer));
    line.print();
}

} // namespace

void measureMeetings(Stage& stage)
{
    Team team(stage, stage.sizes.devices);
    exchange(team, stage.sizes);
    nothingChanged(team);
    liveTick(team);
    wholeHistory(team, stage.sizes);
}

} // namespace uitwijk
