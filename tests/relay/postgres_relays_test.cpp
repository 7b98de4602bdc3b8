// SPDX-License-Identifier: Apache-2.0
#include "tests/relay/relay_site.h"
#include "tests/support/postgres_server.h"

#include "sync/relay/mailbox_postgres.h"

#include <atomic>
#include <cstdio>
#include <thread>

using namespace uitwijk;

namespace {

QString postgresOption(const std::string& conninfo)
{
    return QStringLiteral("--postgres=") + QString::fromStdString(conninfo);
}

/// A device that brings its bundles, a few at a time, and goes elsewhere when its relay is gone.
class Writer {
public:
    static constexpr std::size_t kAtOnce = 4;

    Writer(WireWorld& world, int author, int count)
        : m_plan(world.plan())
        , m_key(world.author(author).sign)
    {
        m_bundles.reserve(std::size_t(count));
        for (int i = 0; i < count; ++i)
            m_bundles.push_back(world.data(author, "under load " + Bytes::number(i)));
    }

    void work(const std::vector<quint16>& ports, const std::atomic<bool>& isEnding)
    {
        for (std::size_t at = std::size_t(m_key.publicKey().bytes().at(0)); !isEnding; ++at) {
            RelayCaller caller(ports[at % ports.size()]);
            if (caller.hello(m_plan, m_key, randomId<FrontierTag>()))
                bringAll(caller, isEnding);
            if (!isEnding) {
                ++turnedAway;
                QThread::msleep(50);
            }
        }
    }

    [[nodiscard]] const std::vector<Envelope>& bundles() const { return m_bundles; }
    std::atomic<std::size_t> acknowledged{0};
    std::atomic<int> turnedAway{0}; ///< connections refused or ended
    std::atomic<qint64> longestPause{0}; ///< between two acknowledgements, in milliseconds

private:
    void bringAll(RelayCaller& caller, const std::atomic<bool>& isEnding)
    {
        QElapsedTimer since;
        since.start();
        while (!isEnding && acknowledged < m_bundles.size()) {
            std::vector<Bytes> next;
            for (std::size_t i = acknowledged; i < std::min(m_bundles.size(), acknowledged + kAtOnce); ++i)
                next.push_back(m_bundles[i].bytes());
            const auto answer = caller.bring(next);
            if (!answer || !takeAck(*answer))
                return;
            longestPause = std::max(longestPause.load(), since.restart());
            QThread::msleep(15); // an address may make so many requests a second
        }
        while (!isEnding)
            QThread::msleep(10);
    }
    bool takeAck(const std::vector<Message>& messages)
    {
        for (const Message& message : messages)
            if (const auto* ack = std::get_if<Ack>(&message)) {
                acknowledged = std::size_t(ack->entries.front().seq - m_bundles.front().header().seq + 1);
                return true;
            }
        return false;
    }

    PlanId m_plan;
    const SigningKey& m_key;
    std::vector<Envelope> m_bundles;
};

/// A primary with a synchronous standby, and writers at two relays.
struct Cluster {
    PostgresServer first{PostgresServer::Writes::Synced};
    PostgresServer second{PostgresServer::Writes::Synced};
    Site site; // only its world and folder
    std::unique_ptr<RelayProgram> relays[2];
    std::deque<Writer> writers;
    std::atomic<bool> isEnding{false};
    std::vector<std::thread> threads;

    void start(int writerCount, int bundlesEach)
    {
        REQUIRE(first.make());
        REQUIRE(first.start());
        REQUIRE(second.makeStandbyOf(first));
        REQUIRE(second.start());
        first.ask("ALTER SYSTEM SET synchronous_standby_names = '*'");
        first.ask("SELECT pg_reload_conf()");
        REQUIRE(PostgresServer::within(
            10'000, [&] { return first.ask("SELECT sync_state FROM pg_stat_replication") == "sync"; }));
        for (int i = 0; i < 2; ++i) {
            relays[i] = std::make_unique<RelayProgram>(program(),
                site.folder.filePath(QStringLiteral("relay%1").arg(i)),
                QStringList{postgresOption(conninfo())});
            REQUIRE(relays[i]->start());
        }
        RelayCaller founder(relays[0]->port());
        const auto& root = site.world.author(0).sign;
        REQUIRE(founder.hello(site.world.plan(), root, randomId<FrontierTag>()).has_value());
        REQUIRE(all<Ack>(founder.bring(octetsOf(site.world.found(writerCount + 1)))).size() == 1);
        for (int author = 1; author <= writerCount; ++author)
            writers.emplace_back(site.world, author, bundlesEach);
        for (Writer& writer : writers)
            threads.emplace_back([&] { writer.work({relays[0]->port(), relays[1]->port()}, isEnding); });
    }
    ~Cluster()
    {
        isEnding = true;
        for (std::thread& thread : threads)
            thread.join();
    }

    [[nodiscard]] std::string conninfo() const
    {
        return "host=" + first.folder().toStdString() + ',' + second.folder().toStdString()
            + " user=postgres dbname=postgres";
    }
    [[nodiscard]] std::size_t acknowledged() const
    {
        std::size_t sum = 0;
        for (const Writer& writer : writers)
            sum += writer.acknowledged;
        return sum;
    }
    [[nodiscard]] int turnedAway() const
    {
        int sum = 0;
        for (const Writer& writer : writers)
            sum += writer.turnedAway;
        return sum;
    }
    /// The longest anybody has waited, since this was asked last.
    qint64 takeLongestPause()
    {
        qint64 longest = 0;
        for (Writer& writer : writers)
            longest = std::max(longest, writer.longestPause.exchange(0));
        return longest;
    }
    /// Waits until every writer got further by so many bundles.
    bool goesOn(std::size_t more)
    {
        std::vector<std::size_t> before;
        for (const Writer& writer : writers)
            before.push_back(writer.acknowledged);
        return PostgresServer::within(20'000, [&] {
            for (std::size_t i = 0; i < writers.size(); ++i)
                if (writers[i].acknowledged < std::min(writers[i].bundles().size(), before[i] + more))
                    return false;
            return true;
        });
    }
};

} // namespace

TEST_CASE("relays that share a PostgreSQL are one: what one takes the other tells at once")
{
    if (const QString reason = PostgresServer::whyNot(); !reason.isEmpty())
        SKIP(reason.toStdString());
    PostgresServer server;
    REQUIRE(server.make());
    REQUIRE(server.start());
    Site site; // only its world and folder
    RelayProgram one(
        program(), site.folder.filePath(QStringLiteral("one")), {postgresOption(server.conninfo())});
    RelayProgram other(
        program(), site.folder.filePath(QStringLiteral("other")), {postgresOption(server.conninfo())});
    REQUIRE(one.start());
    REQUIRE(other.start());
    {
        RelayCaller founder(one.port());
        REQUIRE(
            founder.hello(site.world.plan(), site.world.author(0).sign, randomId<FrontierTag>()).has_value());
        REQUIRE(all<Ack>(founder.bring(octetsOf(site.world.found(3)))).size() == 1);
    }
    SocketCaller listener(other.port());
    REQUIRE(listener.enter(site.world, site.world.author(1).sign));
    CHECK(listener.bundles() == 4);

    RelayCaller writer(one.port());
    REQUIRE(writer.hello(site.world.plan(), site.world.author(2).sign, randomId<FrontierTag>()).has_value());
    QElapsedTimer time;
    qint64 slowest = 0;
    for (std::size_t i = 1; i <= 10; ++i) {
        time.start();
        REQUIRE(all<Ack>(writer.bring({site.world.data(2, "news").bytes()})).size() == 1);
        REQUIRE(eventually([&] { return listener.bundles() == 4 + i; }));
        slowest = std::max(slowest, time.elapsed());
    }
    CHECK(slowest < 2'000);
    std::printf(
        "from one relay to a device at the other: at most %lld ms in 10\n", static_cast<long long>(slowest));

    // Both write to one log, turn by turn, and whom one admits the other knows.
    RelayCaller founder(other.port());
    REQUIRE(founder.hello(site.world.plan(), site.world.author(0).sign, randomId<FrontierTag>()).has_value());
    CHECK(all<Ack>(founder.bring({site.world.admit(0, 3, {.mayWrite = true, .mayControl = false}).bytes()}))
              .size()
        == 1);
    RelayCaller newcomer(one.port());
    REQUIRE(
        newcomer.hello(site.world.plan(), site.world.author(3).sign, randomId<FrontierTag>()).has_value());
    CHECK(all<Ack>(newcomer.bring({site.world.data(3, "hello").bytes()})).size() == 1);
    CHECK(eventually([&] { return listener.bundles() == 16; }));

    const QStringList check{QStringLiteral("check"), postgresOption(server.conninfo())};
    CHECK(QProcess::execute(program(), check) == 0);
}

TEST_CASE(
    "on a PostgreSQL handbooks are written beside each other: each hears its own, and nobody else is let in")
{
    if (const QString reason = PostgresServer::whyNot(); !reason.isEmpty())
        SKIP(reason.toStdString());
    PostgresServer server;
    REQUIRE(server.make());
    REQUIRE(server.start());
    const QTemporaryDir folder;
    RelayProgram relay(program(), folder.path(), {postgresOption(server.conninfo())});
    REQUIRE(relay.start());

    struct Home {
        Home(quint8 number, quint16 port)
            : world(number)
            , founder(port)
            , listener(port)
            , stranger(port)
        {
        }
        WireWorld world;
        RelayCaller founder;
        SocketCaller listener;
        SocketCaller stranger;
    };
    std::vector<std::unique_ptr<Home>> homes;
    for (quint8 number = 1; number <= 8; ++number) {
        Home& home = *homes.emplace_back(std::make_unique<Home>(number, relay.port()));
        const SigningKey& root = home.world.author(0).sign;
        REQUIRE(home.founder.hello(home.world.plan(), root, randomId<FrontierTag>()).has_value());
        REQUIRE(all<Ack>(home.founder.bring(octetsOf(home.world.found(2)))).size() == 1);
        REQUIRE(home.listener.enter(home.world, home.world.author(1).sign));
        CHECK(home.listener.bundles() == 3);
    }
    for (const auto& home : homes) { // the proof of another session
        REQUIRE(eventually([&] { return home->stranger.count<Challenge>() == 1; }));
        Hello hello{.plan = planAliasOf(home->world.plan())};
        hello.log = randomId<FrontierTag>();
        prove(hello, home->world.author(1).sign,
            std::get<Challenge>(homes.front()->listener.heard.front()).nonce, {});
        home->stranger.say(hello);
        home->stranger.say(Vector{});
        CHECK(eventually([&] { return home->stranger.count<Refused>() == 1; }));
        CHECK(home->stranger.bundles() == 0);
    }
    for (const auto& home : homes)
        REQUIRE(all<Ack>(home->founder.bring({home->world.data(0, "news").bytes()})).size() == 1);
    for (const auto& home : homes)
        CHECK(eventually([&] { return home->listener.bundles() == 4; }));
}

TEST_CASE("a primary, a relay and the cluster go down under load, and nothing that was acknowledged is lost")
{
    if (const QString reason = PostgresServer::whyNot(); !reason.isEmpty())
        SKIP(reason.toStdString());
    Cluster cluster;
    cluster.start(4, 800);
    REQUIRE(cluster.goesOn(60));
    const qint64 usual = cluster.takeLongestPause();
    CHECK(cluster.turnedAway() == 0);

    cluster.first.kill();
    QThread::msleep(500); // until a supervisor has made up its mind
    cluster.second.ask("SELECT pg_promote()");
    cluster.second.ask("ALTER SYSTEM SET synchronous_standby_names = ''");
    cluster.second.ask("SELECT pg_reload_conf()");
    REQUIRE(cluster.goesOn(60));
    const qint64 failover = cluster.takeLongestPause();
    CHECK(cluster.turnedAway() == 0); // nobody noticed more than a pause
    CHECK(failover < 15'000);

    // The old primary is back, takes writes, and is not the one.
    REQUIRE(cluster.first.start({QStringLiteral("-c"), QStringLiteral("synchronous_standby_names=")}));
    cluster.relays[1]->kill();
    REQUIRE(cluster.goesOn(60));
    const qint64 instance = cluster.takeLongestPause();

    const int before = cluster.turnedAway();
    REQUIRE(cluster.second.stop());
    QThread::msleep(1'000);
    REQUIRE(cluster.second.start());
    REQUIRE(cluster.goesOn(60));
    const qint64 restart = cluster.takeLongestPause();
    CHECK(cluster.turnedAway() == before);

    cluster.isEnding = true;
    for (std::thread& thread : std::exchange(cluster.threads, {}))
        thread.join();
    const SystemClock clock;
    auto mailbox = MailboxPostgres::open(
        cluster.second.conninfo(), {.bytesAllowed = 1, .clock = clock}, MailboxPostgres::Prepare::Nothing);
    REQUIRE(mailbox);
    CHECK((*mailbox)->check());
    std::size_t lost = 0;
    for (const Writer& writer : cluster.writers)
        for (std::size_t i = 0; i < writer.acknowledged; ++i) {
            const Header& header = writer.bundles()[i].header();
            const auto found = (*mailbox)->find(cluster.site.world.plan(), header.author, header.seq);
            REQUIRE(found);
            lost += *found && (*found)->hash == writer.bundles()[i].hash() ? 0 : 1;
        }
    CHECK(lost == 0);
    std::printf(
        "acknowledged %zu bundles, lost %zu; longest pause of a writer: usually %lld ms, primary killed"
        " %lld ms, relay killed %lld ms, cluster restarted %lld ms\n",
        cluster.acknowledged(), lost, static_cast<long long>(usual), static_cast<long long>(failover),
        static_cast<long long>(instance), static_cast<long long>(restart));
}
