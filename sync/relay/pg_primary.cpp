// SPDX-License-Identifier: Apache-2.0
#include "sync/relay/pg_primary.h"

#include <QByteArrayList>

#include <algorithm>
#include <cstring>
#include <optional>

#include <libpq-fe.h>

namespace uitwijk {
namespace {

constexpr std::string_view kAsk = "SELECT CASE WHEN pg_is_in_recovery() THEN ''"
                                  " ELSE substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8) END,"
                                  " current_setting('synchronous_standby_names')";
/// A frozen relay must not keep a plan from the others, nor a lost setting an acknowledgement from its
/// standby.
constexpr std::string_view kSettings[]
    = {"SET synchronous_commit = on", "SET idle_in_transaction_session_timeout = '20s'",
        "SET lock_timeout = '10s'", "SET client_min_messages = warning"};

struct Candidate {
    PgConnection connection;
    std::string timeline;
    bool hasStandby = false;
};

std::optional<Candidate> ask(const std::vector<PgConnection::Setting>& settings)
{
    auto connection = PgConnection::open(settings);
    if (!connection)
        return std::nullopt;
    const auto answer = connection->run(PgStatement{kAsk});
    if (!answer && answer.error().code == Errc::Unsupported)
        return Candidate{.connection = std::move(*connection), .timeline = "without", .hasStandby = true};
    if (!answer || answer->count() != 1 || answer->view(0, 0).isEmpty())
        return std::nullopt;
    for (const std::string_view sql : kSettings)
        if (!connection->run(PgStatement{sql}) && !connection->isOpen())
            return std::nullopt;
    return Candidate{.connection = std::move(*connection),
        .timeline = answer->bytes(0, 0).toStdString(),
        .hasStandby = !answer->view(0, 1).isEmpty()};
}

/// libpq takes one port for all hosts, or one for each.
Bytes partOf(const QByteArrayList& parts, qsizetype index)
{
    return parts.isEmpty() ? Bytes() : parts.size() == 1 ? parts.front() : parts.value(index);
}

} // namespace

Result<PgPrimary> PgPrimary::at(const std::string& conninfo)
{
    char* words = nullptr;
    const std::unique_ptr<PQconninfoOption, void (*)(PQconninfoOption*)> options(
        PQconninfoParse(conninfo.c_str(), &words), PQconninfoFree);
    const std::unique_ptr<char, void (*)(void*)> freed(words, PQfreemem);
    if (!options)
        return Error{Errc::Malformed, "--postgres: " + Bytes(words ? words : "").simplified().toStdString()};
    QByteArrayList hosts{Bytes()};
    QByteArrayList addresses;
    QByteArrayList ports;
    Settings rest;
    for (const PQconninfoOption* option = options.get(); option->keyword; ++option) {
        if (!option->val)
            continue;
        if (std::strcmp(option->keyword, "host") == 0)
            hosts = Bytes(option->val).split(',');
        else if (std::strcmp(option->keyword, "hostaddr") == 0)
            addresses = Bytes(option->val).split(',');
        else if (std::strcmp(option->keyword, "port") == 0)
            ports = Bytes(option->val).split(',');
        else if (std::strcmp(option->keyword, "target_session_attrs") != 0)
            rest.emplace_back(option->keyword, option->val);
    }
    PgPrimary primary;
    for (qsizetype i = 0; i < std::max(hosts.size(), addresses.size()); ++i) {
        Settings one = rest;
        one.emplace_back("host", partOf(hosts, i).toStdString());
        one.emplace_back("hostaddr", partOf(addresses, i).toStdString());
        one.emplace_back("port", partOf(ports, i).toStdString());
        one.emplace_back("fallback_application_name", "uitwijk-relay");
        primary.m_servers.push_back(std::move(one));
    }
    return primary;
}

Result<PgPrimary::Found> PgPrimary::connect()
{
    std::optional<Candidate> best;
    for (const Settings& server : m_servers) {
        auto candidate = ask(server);
        if (candidate && candidate->timeline >= m_highestTimeline
            && (!best || candidate->timeline > best->timeline))
            best = std::move(candidate);
    }
    if (!best)
        return Error{Errc::Unreachable, "no server of --postgres can be written to"};
    m_highestTimeline = best->timeline;
    return Found{.connection = std::move(best->connection), .hasStandby = best->hasStandby};
}

} // namespace uitwijk
