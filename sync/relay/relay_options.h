// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "sync/relay/http_server.h"
#include "sync/relay/quota.h"

#include <QString>
#include <QStringList>

namespace uitwijk {

/// What the command line asks for.
struct RelayOptions {
    enum class Command { Serve, Check, Help, Version };
    Command command = Command::Serve;
    QString dataFolder{};
    std::string postgres{}; ///< conninfo of the store that relays share; empty: SQLite in dataFolder
    HttpServerOptions server{};
    QuotaPolicy quota{};
    bool isRegistrationOpen = true;

    /// Malformed with one sentence for the operator.
    [[nodiscard]] static Result<RelayOptions> parse(const QStringList& arguments);
    [[nodiscard]] static std::string help();
};

} // namespace uitwijk
