// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/ports/neighbourhood.h"

#include <map>
#include <memory>
#include <tuple>

struct AvahiServer;
struct AvahiSEntryGroup;
struct AvahiSServiceBrowser;
struct AvahiSServiceResolver;

namespace uitwijk {

/// The neighbourhood by DNS-SD (RFC 6763) over multicast, service `_uwk1._tcp`: a responder and a browser of
/// our own, beside any that the system runs, so that neither a daemon nor the machine's name comes into it.
class AvahiNeighbourhood final : public Neighbourhood {
public:
    AvahiNeighbourhood();
    ~AvahiNeighbourhood() override;

    Result<void> watch(Seen seen, Gone gone) override;
    void announce(const QString& name, quint16 port, IpVersions versions) override;
    void stop() override;

private:
    struct Answers;
    struct Heard {
        AvahiSServiceResolver* resolver = nullptr;
        Neighbour neighbour; ///< no port: its address is not known yet
    };
    /// One announcement is heard on each interface, over IPv4 and IPv6.
    using Place = std::tuple<QString, int, int>;

    Result<void> begin();
    void end();
    void enter();
    void listen(int interface, int protocol, const char* name, bool isThere);
    void learn(int interface, int protocol, const char* name, const Neighbour& neighbour);
    void tell(const QString& name);

    Seen m_seen;
    Gone m_gone;
    QString m_announced; ///< as it was asked for
    QString m_name; ///< the same, or with more behind it because it was taken
    quint16 m_port = 0;
    IpVersions m_versions = IpVersions::Both;
    AvahiServer* m_server = nullptr;
    AvahiSEntryGroup* m_entry = nullptr;
    AvahiSServiceBrowser* m_browser = nullptr;
    std::map<Place, Heard> m_heard;
    std::map<QString, QString> m_told; ///< name to address
};

} // namespace uitwijk
