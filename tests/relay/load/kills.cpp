// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/measurement.h"
#include "tests/relay/load/callers.h"
#include "tests/relay/load/load.h"
#include "tests/relay/load/measured_relay.h"

#include <algorithm>
#include <cstdio>
#include <random>

namespace uitwijk {
namespace {

constexpr quint32 kSeed = 20'261;
constexpr std::size_t kUnderWay = 16; // bundles said and not yet acknowledged
constexpr qsizetype kOctetsEach = 1'024;

/// A device that brings one bundle after the other, remembers what the relay said is durable, and looks each
/// time it comes back whether that is true.
class Uploader {
public:
    Uploader(LoadHandbook& handbook, int index)
        : m_handbook(handbook)
        , m_index(index)
        , m_device(handbook.device(index))
    {
        m_device.onVector = [this](const Vector& vector) { resumeFrom(vector); };
        m_device.onAck = [this](const Ack& ack) {
            for (const VectorEntry& entry : ack.entries)
                acknowledge(entry);
            goOn();
        };
    }

    void call(quint16 port)
    {
        m_isResumed = false;
        m_device.call(port, m_handbook.founding());
    }
    void cut() { m_device.cut(); }
    /// Whether the relay showed since the last call what it has.
    [[nodiscard]] bool isResumed() const { return m_isResumed; }
    [[nodiscard]] std::size_t acknowledged() const { return m_acknowledged; }
    /// Bundles that the relay had acknowledged and did not have, or had otherwise, when it was asked again.
    [[nodiscard]] std::size_t lost() const { return m_lost; }

private:
    [[nodiscard]] std::size_t placeOf(const VectorEntry& entry) const
    {
        const auto& own = m_written;
        const auto found = std::find_if(own.begin(), own.end(),
            [&entry](const Envelope& envelope) { return prefixOf(envelope.hash()) == entry.hash; });
        return std::size_t(found - own.begin()) + (found == own.end() ? 0 : 1);
    }
    void acknowledge(const VectorEntry& entry)
    {
        const std::size_t count = entry.seq - m_before;
        const bool isOurs = entry.seq > m_before && count <= m_written.size()
            && prefixOf(m_written[count - 1].hash()) == entry.hash;
        if (isOurs)
            m_acknowledged = std::max(m_acknowledged, count);
    }
    void resumeFrom(const Vector& vector)
    {
        std::size_t there = 0;
        if (!m_written.empty()) {
            const AuthorPrefix own = prefixOf(m_written.front().header().author);
            for (const VectorEntry& entry : vector.entries)
                if (entry.author == own && entry.seq > m_before)
                    there = placeOf(entry);
        }
        if (there < m_acknowledged)
            m_lost += m_acknowledged - there;
        m_acknowledged = there;
        m_said = there;
        m_isResumed = true;
        goOn();
    }
    void goOn()
    {
        while (m_isResumed && m_said < m_acknowledged + kUnderWay) {
            if (m_said == m_written.size())
                m_written.push_back(m_handbook.write(m_index, kOctetsEach));
            if (m_written.size() == 1)
                m_before = m_written.front().header().seq - 1;
            m_device.say(oneBundle(m_written[m_said++]));
        }
    }

    LoadHandbook& m_handbook;
    int m_index;
    LoadDevice& m_device;
    std::vector<Envelope> m_written;
    quint64 m_before = 0; ///< number of the last bundle of its log before these
    std::size_t m_said = 0;
    std::size_t m_acknowledged = 0;
    std::size_t m_lost = 0;
    bool m_isResumed = false;
};

/// A relay starts, everybody uploads for a moment, it is killed.
bool uploadUntilKilled(LoadLoop& loop, MeasuredRelay& relay, std::deque<Uploader>& uploaders, double seconds)
{
    if (!relay.start())
        return false;
    for (Uploader& uploader : uploaders)
        uploader.call(relay.port());
    const bool areAllIn = loop.runUntil(
        [&] { return std::all_of(uploaders.begin(), uploaders.end(), std::mem_fn(&Uploader::isResumed)); },
        20);
    loop.runFor(seconds);
    relay.kill();
    for (Uploader& uploader : uploaders)
        uploader.cut();
    return areAllIn;
}

template <typename Count>
std::size_t sumOf(const std::deque<Uploader>& uploaders, Count count)
{
    std::size_t sum = 0;
    for (const Uploader& uploader : uploaders)
        sum += (uploader.*count)();
    return sum;
}

} // namespace

bool measureKills(const Load& load)
{
    const int kills = load.isShort ? 5 : 500;
    LoadLoop loop;
    MeasuredRelay relay(load);
    if (!relay.start())
        return false;
    auto handbooks = foundHandbooks(loop, relay.port(), 4, 2);
    relay.kill();
    std::deque<Uploader> uploaders;
    for (LoadHandbook& handbook : handbooks) {
        uploaders.emplace_back(handbook, 0);
        uploaders.emplace_back(handbook, 1);
    }
    std::mt19937 random(kSeed);
    std::uniform_real_distribution<double> moment(0.002, 0.2);
    const Stopwatch time;
    bool goesOn = uploaders.size() == 8;
    int done = 0;
    for (; goesOn && done < kills; ++done)
        goesOn = uploadUntilKilled(loop, relay, uploaders, moment(random));
    const std::size_t acknowledged = sumOf(uploaders, &Uploader::acknowledged);
    goesOn = goesOn && uploadUntilKilled(loop, relay, uploaders, 0); // looks at what was acknowledged last
    const std::size_t lost = sumOf(uploaders, &Uploader::lost);
    Line line;
    line.add("name", "kills").add("kills", done).add("acknowledged", qint64(acknowledged));
    line.add("lost", qint64(lost)).add("target", 0).add("minutes", time.ms() / 60'000, 1).print();
    return goesOn && lost == 0 && acknowledged > 0;
}

} // namespace uitwijk
