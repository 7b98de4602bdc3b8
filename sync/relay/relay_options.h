// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "sync/relay/http_server.h"
#include "sync/relay/quota.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace uitwijk {

/// What the command line and the configuration file ask for.
struct RelayOptions {
    enum class Command { Serve, Check, Handbooks, Quota, Backup, Restore, Move, Help, Version };
    Command command = Command::Serve;
    QString dataFolder{};
    QString backupFolder{}; ///< of Backup and Restore
    QString handbook{}; ///< of Quota: the first digits of its number
    std::optional<quint64> promisedBytes{}; ///< of Quota: nothing means that of all
    bool isMoveToPostgres = false;
    std::string postgres{}; ///< conninfo of the store that relays share; empty: SQLite in dataFolder
    HttpServerOptions server{};
    QuotaPolicy quota{};
    bool isRegistrationOpen = true;

    /// Malformed with one sentence for the operator. Reads the file given with --config.
    [[nodiscard]] static Result<RelayOptions> parse(const QStringList& arguments);
    /// Whether the store is PostgreSQL.
    [[nodiscard]] bool isOnPostgres() const { return !postgres.empty(); }
    [[nodiscard]] static std::string help();
};

} // namespace uitwijk
