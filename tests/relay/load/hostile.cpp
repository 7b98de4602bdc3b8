// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/measurement.h"
#include "tests/relay/load/callers.h"
#include "tests/relay/load/load.h"
#include "tests/relay/load/measured_relay.h"
#include "tests/relay/load/steady_writers.h"

#include <algorithm>

namespace uitwijk {
namespace {

constexpr const char* kSlowAddress = "127.0.0.2";
constexpr const char* kRudeAddress = "127.0.0.3";
constexpr int kSlowHandbook = 250;
constexpr int kRudeHandbook = 251;
constexpr double kHonestRate = 20;
constexpr qsizetype kHonestOctets = 1'024;

/// Members that ask for all there is and do not read it: half of them nothing, half an octet a second.
struct SlowReaders {
    SlowReaders(LoadLoop& loop, int count)
        : handbook(loop, kSlowHandbook, count, kSlowAddress)
    {
    }
    /// A history of some megabytes, so that what waits for each of them fits into no socket.
    bool begin(LoadLoop& loop, quint16 port, int bundles)
    {
        if (!handbook.found(port))
            return false;
        LoadDevice& writer = handbook.device(0);
        int kept = 0;
        writer.onAck = [&kept](const Ack&) { ++kept; };
        writer.call(port, handbook.founding());
        loop.runUntil([&] { return writer.isUpToDate(); }, 10);
        for (int i = 0; i < bundles; ++i)
            writer.say(oneBundle(handbook.write(0, 32 * 1'024)));
        const bool isKept = loop.runUntil([&] { return kept == bundles; }, 60);
        writer.cut();
        writer.onAck = {};
        for (int index = 0; index < handbook.devices(); ++index)
            handbook.device(index).call(port, handbook.founding(),
                index % 2 == 0 ? LoadDevice::Reading::OneOctetASecond
                               : LoadDevice::Reading::NothingAfterHello);
        return isKept && loop.runUntil([&] { return countIn() == handbook.devices(); }, 60);
    }
    [[nodiscard]] int countIn()
    {
        int count = 0;
        for (int index = 0; index < handbook.devices(); ++index)
            count += handbook.device(index).isIn() ? 1 : 0;
        return count;
    }

    LoadHandbook handbook;
};

/// Two who say what is no message, are put out and come back, and two members who bring what is no bundle, as
/// fast as they are refused.
class RudeDevices {
public:
    RudeDevices(LoadLoop& loop, quint16 port)
        : m_loop(loop)
        , m_port(port)
        , m_handbook(loop, kRudeHandbook, 4, kRudeAddress)
    {
    }
    bool begin()
    {
        if (!m_handbook.found(m_port))
            return false;
        for (int index = 0; index < m_handbook.devices(); ++index) {
            LoadDevice& device = m_handbook.device(index);
            if (index % 2 == 0)
                device.onRefused = [this, &device](const Refused&) { bringNonsense(device, 1); };
            device.call(m_port, m_handbook.founding());
        }
        const bool areIn = m_loop.runUntil([this] { return countUpToDate() == m_handbook.devices(); }, 20);
        for (int index = 0; index < m_handbook.devices(); index += 2)
            bringNonsense(m_handbook.device(index), kAtOnce);
        return areIn;
    }
    /// Between the events of the loop: those who were put out come back.
    void comeBack()
    {
        for (int index = 1; index < m_handbook.devices(); index += 2) {
            LoadDevice& device = m_handbook.device(index);
            if (device.isEnded()) {
                ++m_putOut;
                device.call(m_port, m_handbook.founding());
            } else if (device.isUpToDate() && m_spoken.insert(m_putOut * 4 + index).second) {
                device.sayRaw(Bytes(48, char(9 + m_frames++ % 200)));
            }
        }
    }
    [[nodiscard]] qint64 frames() const { return m_frames; }
    [[nodiscard]] qint64 putOut() const { return m_putOut; }

private:
    static constexpr int kAtOnce = 32;

    int countUpToDate()
    {
        int count = 0;
        for (int index = 0; index < m_handbook.devices(); ++index)
            count += m_handbook.device(index).isUpToDate() ? 1 : 0;
        return count;
    }
    void bringNonsense(LoadDevice& device, int count)
    {
        for (int i = 0; i < count; ++i)
            device.say(Bundles{.isLast = true, .envelopes = {Bytes(40, char(m_frames++ % 251))}});
    }

    LoadLoop& m_loop;
    quint16 m_port;
    LoadHandbook m_handbook;
    std::set<qint64> m_spoken;
    qint64 m_frames = 0;
    qint64 m_putOut = 0;
};

} // namespace

bool measureHostile(const Load& load)
{
    const qint64 frames = load.isShort ? 20'000 : 1'000'000;
    LoadLoop loop;
    MeasuredRelay relay(load);
    if (!relay.start())
        return false;
    auto honest = foundHandbooks(loop, relay.port(), load.isShort ? 2 : 10, 5);
    if (honest.empty() || callAll(loop, honest, relay.port(), 0) != int(honest.size()) * 5)
        return false;
    std::vector<double> alone;
    bool areServed = true;
    {
        SteadyWriters writers(loop, honest);
        writers.writeFor(load.isShort ? 1 : 20, kHonestRate, kHonestOctets);
        areServed = writers.settle(20);
        alone = writers.delays();
    }
    const double before = relay.residentMb();
    SlowReaders slow(loop, load.isShort ? 20 : 1'000);
    RudeDevices rude(loop, relay.port());
    if (!slow.begin(loop, relay.port(), load.isShort ? 10 : 64) || !rude.begin())
        return false;
    SteadyWriters writers(loop, honest);
    const Stopwatch time;
    writers.writeUntil(
        [&] {
            rude.comeBack();
            return rude.frames() >= frames;
        },
        900, kHonestRate, kHonestOctets);
    areServed = areServed && writers.settle(20);
    Line line;
    line.add("name", "hostile").add("slow_readers", slow.handbook.devices()).add("malformed", rude.frames());
    line.add("put_out", rude.putOut()).add("malformed_per_s", double(rude.frames()) / (time.ms() / 1'000), 0);
    line.add("honest_bundles", writers.written()).add("alone_p99_ms", percentile(alone, 0.99), 1);
    line.add("p50_ms", percentile(writers.delays(), 0.5), 1);
    line.add("p99_ms", percentile(writers.delays(), 0.99), 1).add("target_ms", 500);
    line.add("max_ms", percentile(writers.delays(), 1), 1);
    line.add("before_mb", before, 1).add("peak_mb", relay.peakMb(), 1).print();
    return areServed && writers.refused() == 0 && rude.frames() >= frames;
}

} // namespace uitwijk
