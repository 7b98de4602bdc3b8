// SPDX-License-Identifier: Apache-2.0
#include "tests/relay/load/steady_writers.h"

#include "tests/benchmarks/measurement.h"

namespace uitwijk {

SteadyWriters::SteadyWriters(LoadLoop& loop, std::deque<LoadHandbook>& handbooks)
    : m_loop(loop)
    , m_handbooks(handbooks)
{
    for (LoadHandbook& handbook : handbooks) {
        for (int index = 0; index < handbook.devices(); ++index) {
            LoadDevice& device = handbook.device(index);
            device.onBundles = [this](const Bundles& bundles) {
                for (const Bytes& octets : bundles.envelopes) {
                    const auto envelope = Envelope::parse(octets);
                    const auto sent = envelope ? m_sent.find(prefixOf(envelope->hash())) : m_sent.end();
                    if (sent != m_sent.end())
                        m_delays.push_back(since(sent->second));
                }
            };
            device.onAck = [this](const Ack& ack) {
                for (const VectorEntry& entry : ack.entries) {
                    const auto sent = m_sent.find(entry.hash);
                    if (sent != m_sent.end())
                        m_acknowledgements.push_back(since(sent->second));
                }
            };
            device.onRefused = [this](const Refused&) { ++m_refused; };
        }
    }
}

SteadyWriters::~SteadyWriters()
{
    for (LoadHandbook& handbook : m_handbooks) {
        for (int index = 0; index < handbook.devices(); ++index) {
            handbook.device(index).onBundles = {};
            handbook.device(index).onAck = {};
            handbook.device(index).onRefused = {};
        }
    }
}

void SteadyWriters::writeFor(double seconds, double bundlesPerSecond, qsizetype octetsEach)
{
    writeUntil([] { return false; }, seconds, bundlesPerSecond, octetsEach);
}

void SteadyWriters::writeUntil(
    const std::function<bool()>& isDone, double seconds, double bundlesPerSecond, qsizetype octetsEach)
{
    const Stopwatch time;
    const qint64 before = m_written;
    while (time.ms() < seconds * 1'000 && !isDone()) {
        while (double(m_written - before) < time.ms() / 1'000 * bundlesPerSecond)
            writeOne(octetsEach);
        m_loop.runFor(0.002);
    }
}

bool SteadyWriters::settle(double seconds)
{
    const qint64 listeners = m_handbooks.front().devices() - 1;
    return m_loop.runUntil([&] { return qint64(m_delays.size()) == m_written * listeners; }, seconds);
}

void SteadyWriters::writeOne(qsizetype octets)
{
    LoadHandbook& handbook = m_handbooks[std::size_t(m_written) % m_handbooks.size()];
    const int author = int(std::size_t(m_written) / m_handbooks.size() % std::size_t(handbook.devices()));
    const Envelope envelope = handbook.write(author, octets);
    m_sent.emplace(prefixOf(envelope.hash()), std::chrono::steady_clock::now());
    handbook.device(author).say(oneBundle(envelope));
    ++m_written;
    m_octets += envelope.bytes().size();
}

double SteadyWriters::since(Moment moment)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - moment).count();
}

} // namespace uitwijk
