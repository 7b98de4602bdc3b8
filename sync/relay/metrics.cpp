// SPDX-License-Identifier: Apache-2.0
#include "sync/relay/metrics.h"

namespace uitwijk {
namespace {

struct Series {
    const char* name;
    const char* type;
    const char* help;
    const Metrics::Count& count;
};

} // namespace

std::string Metrics::text() const
{
    const Series all[] = {
        {"uitwijk_relay_connections", "gauge", "Open connections", connectionsOpen},
        {"uitwijk_relay_connections_total", "counter", "Connections taken", connectionsTotal},
        {"uitwijk_relay_connections_refused_total", "counter", "Connections beyond a limit",
            connectionsRefused},
        {"uitwijk_relay_connections_cut_total", "counter", "Connections cut for slowness or size",
            connectionsCut},
        {"uitwijk_relay_sessions", "gauge", "Open sync sessions", sessionsOpen},
        {"uitwijk_relay_requests_total", "counter", "HTTP requests", requestsTotal},
        {"uitwijk_relay_frames_received_total", "counter", "Frames and bodies with sync messages received",
            framesReceived},
        {"uitwijk_relay_messages_sent_total", "counter", "Sync messages sent", messagesSent},
        {"uitwijk_relay_received_bytes_total", "counter", "Octets of sync messages received", bytesReceived},
        {"uitwijk_relay_sent_bytes_total", "counter", "Octets of sync messages sent", bytesSent},
        {"uitwijk_relay_bundles_stored_total", "counter", "Bundles stored durably", bundlesStored},
        {"uitwijk_relay_bundles_repeated_total", "counter", "Bundles that were there already",
            bundlesRepeated},
        {"uitwijk_relay_bundles_served_total", "counter", "Bundles sent to devices", bundlesServed},
        {"uitwijk_relay_refusals_total", "counter", "Messages and bundles refused", refusals},
        {"uitwijk_relay_forks_total", "counter", "Forked logs seen", forks},
        {"uitwijk_relay_commits_total", "counter", "Transactions committed", commits},
        {"uitwijk_relay_commit_failures_total", "counter", "Transactions that failed", commitFailures},
        {"uitwijk_relay_commit_microseconds_total", "counter", "Time spent in commits", commitMicroseconds},
    };
    std::string out;
    for (const Series& series : all) {
        const std::string name = series.name;
        out += "# HELP " + name + ' ' + series.help + '\n';
        out += "# TYPE " + name + ' ' + series.type + '\n';
        out += name + ' ' + std::to_string(series.count.load(std::memory_order_relaxed)) + '\n';
    }
    return out;
}

} // namespace uitwijk
