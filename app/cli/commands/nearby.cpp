// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/commands.h"
#include "app/handbook/direct_lane.h"
#include "app/handbook/local_discovery.h"
#include "app/handbook/member_name.h"
#include "platform/linux/avahi_neighbourhood.h"

#include <QEventLoop>
#include <QJsonArray>

namespace uitwijk::cli {

namespace {

using namespace std::chrono_literals;
constexpr int kLongestWait = 3600;
constexpr auto kLongestMeeting = 10min;

/// A device that was found, and what came of meeting it.
struct Found {
    Neighbour place;
    const LocalLine* line = nullptr; ///< to compare, not to follow
    bool isOver = false;
    bool isMet = false;
    SyncReport report = {};
};

/// Looks for a while, and meets each device that it finds once, where that was asked for.
class Search {
public:
    Search(Handbook& handbook, bool meets)
        : m_lane(handbook)
        , m_meetings(m_lane)
        , m_discovery(m_lane, m_meetings, m_neighbourhood)
        , m_meets(meets)
    {
        QObject::connect(&m_discovery, &LocalDiscovery::changed, &m_loop, [this] { note(); });
        QObject::connect(
            &m_meetings, &LocalMeetings::met, &m_loop, [this](const LocalLine& line) { finish(line, true); });
        QObject::connect(&m_meetings, &LocalMeetings::ended, &m_loop,
            [this](const LocalLine& line, const Error&) { finish(line, false); });
    }

    Result<std::map<AuthorId, Found>> run(std::chrono::seconds time)
    {
        if (auto looking = m_discovery.begin(LocalDiscovery::Manner::Looks); !looking)
            return looking.error();
        QTimer::singleShot(time, &m_loop, [this] {
            m_isTimeUp = true;
            endIfDone();
        });
        QTimer::singleShot(time + kLongestMeeting, &m_loop, &QEventLoop::quit);
        m_loop.exec();
        return m_found;
    }

private:
    void note()
    {
        for (const AuthorId& device : m_discovery.near()) {
            const auto place = m_discovery.placeOf(device);
            const auto [at, isNew] = m_found.try_emplace(device, Found{.place = *place});
            if (isNew && m_meets && !m_isTimeUp)
                at->second.line = m_discovery.call(device);
        }
    }
    void finish(const LocalLine& line, bool isMet)
    {
        for (auto& [device, found] : m_found) {
            if (found.line != &line || found.isOver)
                continue;
            found.isOver = true;
            found.isMet = isMet;
            found.report = line.report();
        }
        endIfDone();
    }
    void endIfDone()
    {
        const bool isBusy = std::any_of(m_found.begin(), m_found.end(),
            [](const auto& found) { return found.second.line && !found.second.isOver; });
        if (m_isTimeUp && !isBusy)
            m_loop.quit();
    }

    QEventLoop m_loop;
    DirectLane m_lane;
    LocalMeetings m_meetings;
    AvahiNeighbourhood m_neighbourhood;
    LocalDiscovery m_discovery;
    std::map<AuthorId, Found> m_found;
    bool m_meets;
    bool m_isTimeUp = false;
};

QString spoken(const Neighbour& place)
{
    return (place.host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(place.host)
        .arg(place.port);
}

ExitCode tell(
    const Invocation& invocation, Replica& replica, const std::map<AuthorId, Found>& all, bool meets)
{
    const Console& console = invocation.console;
    QJsonArray devices;
    bool isAnybodyMet = false;
    for (const auto& [device, found] : all) {
        const QString person = memberName(replica, device, invocation.language);
        QJsonObject told{{QStringLiteral("device"), device.hex()}, {QStringLiteral("person"), person},
            {QStringLiteral("address"), spoken(found.place)}};
        QString line = QStringLiteral("%1  %2  %3").arg(device.hex().left(8), spoken(found.place), person);
        if (meets) {
            isAnybodyMet = isAnybodyMet || found.isMet;
            told.insert(QStringLiteral("met"), found.isMet);
            told.insert(QStringLiteral("bundles-sent"), qint64(found.report.sent));
            told.insert(QStringLiteral("bundles-received"), qint64(found.report.received));
            line += found.isMet ? QStringLiteral("  met: sent %1, received %2 bundles")
                                      .arg(found.report.sent)
                                      .arg(found.report.received)
                                : QStringLiteral("  NOT MET: nobody answers there");
        }
        console.line(line);
        devices << told;
    }
    if (all.empty())
        console.line(QStringLiteral("No device of this handbook is near. Let one serve --announce, or meet "
                                    "it by its address: sync --peer."));
    console.document({{QStringLiteral("devices"), devices}});
    return all.empty() || (meets && !isAnybodyMet) ? ExitCode::Unreachable : ExitCode::Done;
}

} // namespace

ExitCode findNearby(const Invocation& invocation)
{
    const Console& console = invocation.console;
    QCommandLineParser parser;
    if (const auto ended = parse(parser, invocation, commandNamed("nearby")))
        return *ended;
    bool isNumber = false;
    const int seconds = parser.value(QStringLiteral("seconds")).toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > kLongestWait || !parser.positionalArguments().isEmpty())
        return misused(
            invocation, commandNamed("nearby"), QStringLiteral("nearby takes --seconds 1 to 3600"));
    const bool meets = parser.isSet(QStringLiteral("meet"));
    auto handbook = openHandbook(invocation);
    auto replica = handbook ? Replica::open(handbook->store()) : Result<Replica>(handbook.error());
    if (!replica)
        return console.fail(replica.error());
    const auto found = Search(*handbook, meets).run(std::chrono::seconds(seconds));
    if (!found)
        return console.fail(found.error());
    (void)handbook->refreshSafetyCopy();
    return tell(invocation, *replica, *found, meets);
}

} // namespace uitwijk::cli
