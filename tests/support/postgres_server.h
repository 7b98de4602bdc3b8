// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/relay/pg_connection.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>
#include <memory>
#include <string>
#include <utility>

#include <grp.h>
#include <pwd.h>
#include <unistd.h>

namespace uitwijk {

/// A PostgreSQL server of this test alone: in a temporary folder, on a Unix socket in it, by a user who is
/// not root, ended with its owner. Every wait has an end.
class PostgresServer {
public:
    enum class Writes { Unsynced, Synced }; ///< a killed process loses nothing either way

    /// Why no server can run here; empty when one can.
    static QString whyNot()
    {
        return programs().isEmpty() ? QStringLiteral("no PostgreSQL server is installed") : QString();
    }

    explicit PostgresServer(Writes writes = Writes::Unsynced)
        : m_writes(writes)
    {
        if (::geteuid() == 0)
            m_user = userOf();
        if (m_user.first != 0
            && ::chown(QFile::encodeName(folder()).constData(), m_user.first, m_user.second) != 0)
            m_user = {};
    }
    ~PostgresServer() { stop(); }
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    /// Makes an empty cluster.
    bool make()
    {
        return run(QStringLiteral("initdb"),
            {QStringLiteral("-D"), data(), QStringLiteral("-A"), QStringLiteral("trust"),
                QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("-E"),
                QStringLiteral("UTF8"), QStringLiteral("--locale=C"), QStringLiteral("--no-sync")});
    }
    /// Makes a standby of another server, which runs.
    bool makeStandbyOf(const PostgresServer& primary)
    {
        return run(QStringLiteral("pg_basebackup"),
            {QStringLiteral("-h"), primary.folder(), QStringLiteral("-U"), QStringLiteral("postgres"),
                QStringLiteral("-D"), data(), QStringLiteral("-R"), QStringLiteral("-X"),
                QStringLiteral("stream"), QStringLiteral("-c"), QStringLiteral("fast"),
                QStringLiteral("--no-sync")});
    }
    bool start(const QStringList& more = {})
    {
        prepare(m_process);
        m_process.setStandardErrorFile(folder() + QStringLiteral("/log"), QIODevice::Append);
        m_process.start(programs() + QStringLiteral("/postgres"),
            QStringList{QStringLiteral("-D"), data(), QStringLiteral("-c"),
                QStringLiteral("listen_addresses="), QStringLiteral("-c"),
                QStringLiteral("unix_socket_directories=") + folder(), QStringLiteral("-c"),
                QStringLiteral("shared_buffers=32MB"), QStringLiteral("-c"),
                QStringLiteral("fsync=%1")
                    .arg(m_writes == Writes::Synced ? QStringLiteral("on") : QStringLiteral("off"))}
                + more);
        return m_process.waitForStarted(10'000)
            && within(15'000, [this] { return bool(PgConnection::open(settings())); });
    }
    /// As a fast shutdown; true when it ended by itself.
    bool stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return true;
        ::kill(pid_t(m_process.processId()), SIGINT);
        if (m_process.waitForFinished(10'000))
            return true;
        kill();
        return false;
    }
    /// As if the machine were gone: kill -9 of the server and of every process it started.
    void kill()
    {
        const auto server = m_process.processId();
        QFile list(QStringLiteral("/proc/%1/task/%1/children").arg(server));
        const Bytes children = list.open(QIODevice::ReadOnly) ? list.readAll() : Bytes();
        m_process.kill();
        for (const Bytes& child : children.split(' '))
            if (child.toInt() > 1)
                ::kill(child.toInt(), SIGKILL);
        m_process.waitForFinished(10'000);
    }

    /// A statement, and the first column of its first row.
    Bytes ask(const char* sql)
    {
        auto connection = PgConnection::open(settings());
        if (!connection)
            return {};
        const auto rows = connection->run(PgStatement{sql});
        return rows && rows->count() > 0 ? rows->bytes(0, 0) : Bytes();
    }
    template <typename IsTrue>
    static bool within(int milliseconds, IsTrue isTrue)
    {
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < milliseconds) {
            if (isTrue())
                return true;
            QThread::msleep(20);
        }
        return isTrue();
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] std::string conninfo() const
    {
        return "host=" + folder().toStdString() + " user=postgres dbname=postgres";
    }

private:
    static QString programs()
    {
        QDir versions(QStringLiteral("/usr/lib/postgresql"));
        for (const QString& version :
            versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed))
            if (QFile::exists(versions.filePath(version + QStringLiteral("/bin/initdb"))))
                return versions.filePath(version + QStringLiteral("/bin"));
        return {};
    }
    static std::pair<uid_t, gid_t> userOf()
    {
        // NOLINTBEGIN(concurrency-mt-unsafe): nobody else asks for users
        const passwd* user = ::getpwnam("postgres");
        if (!user)
            user = ::getpwnam("nobody");
        // NOLINTEND(concurrency-mt-unsafe)
        return user ? std::pair(user->pw_uid, user->pw_gid) : std::pair<uid_t, gid_t>();
    }
    void prepare(QProcess& process) const
    {
        process.setWorkingDirectory(folder());
        process.setChildProcessModifier([user = m_user] {
            if (user.first != 0
                && (::setgroups(0, nullptr) != 0 || ::setgid(user.second) != 0 || ::setuid(user.first) != 0))
                ::_exit(126);
        });
    }
    bool run(const QString& program, const QStringList& arguments) const
    {
        QProcess process;
        prepare(process);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(programs() + QLatin1Char('/') + program, arguments);
        if (!process.waitForFinished(60'000))
            return false;
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }
    [[nodiscard]] QString data() const { return folder() + QStringLiteral("/data"); }
    [[nodiscard]] std::vector<PgConnection::Setting> settings() const
    {
        return {{"host", folder().toStdString()}, {"user", "postgres"}, {"dbname", "postgres"}};
    }

    Writes m_writes;
    QTemporaryDir m_folder;
    std::pair<uid_t, gid_t> m_user{};
    QProcess m_process;
};

} // namespace uitwijk
