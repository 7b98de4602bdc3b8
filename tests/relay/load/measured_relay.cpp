// SPDX-License-Identifier: Apache-2.0
#include "tests/relay/load/measured_relay.h"

#include <cstdio>

#include <unistd.h>

namespace uitwijk {

MeasuredRelay::MeasuredRelay(const Load& load, const QString& folder, const QStringList& more)
    : m_data(folder.isEmpty() ? m_folder.filePath(QStringLiteral("relay")) : folder)
    , m_options{QStringLiteral("--max-connections=20000"),
          QStringLiteral("--max-connections-per-address=20000"),
          QStringLiteral("--requests-per-second=1000000")}
{
    m_options += more;
    if (load.isOnPostgres) {
        m_primary = std::make_unique<PostgresServer>(PostgresServer::Writes::Synced);
        m_standby = std::make_unique<PostgresServer>(PostgresServer::Writes::Synced);
        m_options.append(QStringLiteral("--postgres=") + QString::fromStdString(m_primary->conninfo()));
    }
    m_relay = std::make_unique<RelayProgram>(load.relayProgram, m_data, m_options);
}

bool MeasuredRelay::start()
{
    const bool isFirst = port() == 0;
    const bool isReady = (!isFirst || !m_primary || startStore()) && m_relay->start(port());
    if (!isReady)
        std::fprintf(stderr, "the relay does not start:\n%s\n", m_relay->log().constData());
    return isReady;
}

bool MeasuredRelay::startStore()
{
    const bool isUp = m_primary->make() && m_primary->start() && m_standby->makeStandbyOf(*m_primary)
        && m_standby->start();
    if (!isUp)
        return false;
    m_primary->ask("ALTER SYSTEM SET synchronous_standby_names = '*'");
    m_primary->ask("SELECT pg_reload_conf()");
    return PostgresServer::within(
        10'000, [this] { return m_primary->ask("SELECT sync_state FROM pg_stat_replication") == "sync"; });
}

double MeasuredRelay::statusMb(const char* name) const
{
    QFile status(QStringLiteral("/proc/%1/status").arg(m_relay->processId()));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const Bytes& line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(qsizetype(qstrlen(name))).trimmed().split(' ').first().toDouble() / 1'024;
    }
    return 0;
}

double MeasuredRelay::storedMb() const
{
    constexpr double kMegabyte = 1'024 * 1'024;
    if (m_primary)
        return m_primary->ask("SELECT pg_database_size(current_database())::text").toDouble() / kMegabyte;
    double octets = 0;
    for (const QFileInfo& file : QDir(m_data).entryInfoList(QDir::Files))
        octets += double(file.size());
    return octets / kMegabyte;
}

double MeasuredRelay::cpuSeconds() const
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(m_relay->processId()));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const Bytes all = stat.readAll();
    const auto fields = all.mid(all.lastIndexOf(')') + 2).split(' '); // the third of proc(5) comes first
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) / double(::sysconf(_SC_CLK_TCK));
}

} // namespace uitwijk
