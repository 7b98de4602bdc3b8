// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/relay/load/load.h"
#include "tests/support/postgres_server.h"
#include "tests/support/relay_program.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace uitwijk {

/// The relay program as an operator starts it, but for how much one address may do: the whole load comes from
/// a few. With a folder of its own, ended with its owner.
class MeasuredRelay {
public:
    /// `folder` empty: a temporary one.
    explicit MeasuredRelay(const Load& load, const QString& folder = {}, const QStringList& more = {});

    /// On the port that it had before, if it had one. Says on standard error why not.
    [[nodiscard]] bool start();
    void kill() { m_relay->kill(); }
    [[nodiscard]] quint16 port() const { return m_relay->port(); }

    [[nodiscard]] double residentMb() const { return statusMb("VmRSS:"); }
    [[nodiscard]] double peakMb() const { return statusMb("VmHWM:"); }
    /// Of its folder, or of its databases on the server.
    [[nodiscard]] double storedMb() const;
    /// User and system time so far, in seconds.
    [[nodiscard]] double cpuSeconds() const;

private:
    [[nodiscard]] bool startStore();
    [[nodiscard]] double statusMb(const char* name) const;

    QTemporaryDir m_folder;
    std::unique_ptr<PostgresServer> m_primary;
    std::unique_ptr<PostgresServer> m_standby;
    std::unique_ptr<RelayProgram> m_relay;
    QString m_data;
    QStringList m_options;
};

} // namespace uitwijk
