// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/measurement.h"
#include "tests/relay/load/callers.h"
#include "tests/relay/load/load.h"
#include "tests/relay/load/measured_relay.h"

namespace uitwijk {
namespace {

constexpr int kBacklog = 100; // bundles of each handbook, written by ten of its devices
constexpr int kWriters = 10;
constexpr qsizetype kOctetsEach = 512;

/// Brings the backlog to the relay while everybody else is away; whether it is durable there.
bool writeBacklog(LoadLoop& loop, LoadHandbook& handbook, quint16 port)
{
    const int writers = std::min(kWriters, handbook.devices());
    int kept = 0;
    for (int index = 0; index < writers; ++index) {
        LoadDevice& device = handbook.device(index);
        Bundles bundles;
        for (int i = 0; i < kBacklog / writers; ++i)
            bundles.envelopes.push_back(handbook.write(index, kOctetsEach).bytes());
        device.onAck = [&kept](const Ack&) { ++kept; };
        device.call(port, handbook.founding());
        loop.runUntil([&device] { return device.isUpToDate() || device.isEnded(); }, 10);
        device.say(bundles);
    }
    loop.runUntil([&] { return kept == writers; }, 10);
    for (int index = 0; index < writers; ++index) {
        handbook.device(index).cut();
        handbook.device(index).onAck = {};
    }
    return kept == writers;
}

/// What arrives at everybody, and how long it took.
struct Arrivals {
    int wanted = 0; ///< bundles of each device
    std::vector<double> ms{}; ///< from calling until the last of them was there
    qint64 octets = 0;

    void watch(LoadDevice& device)
    {
        struct One {
            Stopwatch since;
            int bundles = 0;
        };
        const auto one = std::make_shared<One>();
        device.onCall = [one] { *one = One(); };
        device.onBundles = [this, one](const Bundles& bundles) {
            for (const Bytes& envelope : bundles.envelopes)
                octets += envelope.size();
            one->bundles += int(bundles.envelopes.size());
            if (one->bundles == wanted)
                ms.push_back(one->since.ms());
        };
    }
};

} // namespace

bool measureStorm(const Load& load)
{
    const int count = load.isShort ? 2 : 100;
    const int each = load.isShort ? 10 : 100;
    const double seconds = load.isShort ? 1 : 60;
    LoadLoop loop;
    MeasuredRelay relay(load);
    if (!relay.start())
        return false;
    auto handbooks = foundHandbooks(loop, relay.port(), count, each);
    if (handbooks.empty())
        return false;
    for (LoadHandbook& handbook : handbooks) {
        if (!writeBacklog(loop, handbook, relay.port()))
            return false;
    }
    Arrivals arrivals{.wanted = kBacklog / std::min(kWriters, each) * std::min(kWriters, each)};
    for (LoadHandbook& handbook : handbooks)
        for (int index = 0; index < each; ++index)
            arrivals.watch(handbook.device(index));
    const double before = relay.residentMb();
    const double cpu = relay.cpuSeconds();
    const Stopwatch time;
    const int arrived = callAll(loop, handbooks, relay.port(), seconds);
    Line line;
    line.add("name", "storm").add("devices", count * each).add("within_s", seconds, 0);
    line.add("arrived", arrived)
        .add("complete", qint64(arrivals.ms.size()))
        .add("bundles_each", arrivals.wanted);
    line.add("octets_each", arrivals.octets / std::max<qint64>(1, arrived))
        .add("until_last_s", time.ms() / 1'000, 1);
    line.add("p50_ms", percentile(arrivals.ms, 0.5), 1).add("p99_ms", percentile(arrivals.ms, 0.99), 1);
    line.add("max_ms", percentile(arrivals.ms, 1), 1).add("relay_cpu_s", relay.cpuSeconds() - cpu, 1);
    line.add("before_mb", before, 1).add("peak_mb", relay.peakMb(), 1).print();
    return arrived == count * each && qsizetype(arrivals.ms.size()) == arrived;
}

} // namespace uitwijk
