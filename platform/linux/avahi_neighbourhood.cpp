// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/avahi_neighbourhood.h"

#include "platform/linux/avahi_events.h"

#include <QHostAddress>
#include <QRandomGenerator>

#include <avahi-common/alternative.h>
#include <avahi-common/error.h>
#include <avahi-common/malloc.h>
#include <avahi-core/core.h>
#include <avahi-core/log.h>
#include <avahi-core/lookup.h>
#include <avahi-core/publish.h>

#include <climits>
#include <net/if.h>
#include <utility>

namespace uitwijk {

namespace {

constexpr char kService[] = "_uwk1._tcp";

AvahiProtocol protocolOf(IpVersions versions)
{
    switch (versions) {
    case IpVersions::Four:
        return AVAHI_PROTO_INET;
    case IpVersions::Six:
        return AVAHI_PROTO_INET6;
    case IpVersions::Both:
        break;
    }
    return AVAHI_PROTO_UNSPEC;
}

/// A host needs a name too: one by chance, that lasts as long as what is announced under it.
QByteArray nameByChance()
{
    return 'u' + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
}

QString hostOf(const AvahiAddress& address, int interface)
{
    char text[AVAHI_ADDRESS_STR_MAX];
    QString host = QString::fromLatin1(avahi_address_snprint(text, sizeof text, &address));
    char name[IF_NAMESIZE];
    if (!QHostAddress(host).isLinkLocal() || address.proto != AVAHI_PROTO_INET6
        || !if_indextoname(unsigned(interface), name))
        return host;
    return host + QLatin1Char('%') + QString::fromLatin1(name);
}

} // namespace

/// What Avahi calls back.
struct AvahiNeighbourhood::Answers {
    static AvahiNeighbourhood& of(void* whose) { return *static_cast<AvahiNeighbourhood*>(whose); }

    static void server(AvahiServer* server, AvahiServerState state, void* whose)
    {
        AvahiNeighbourhood& self = of(whose);
        self.m_server = server; // it speaks before it is there
        if (state == AVAHI_SERVER_RUNNING)
            self.enter();
        else if (state == AVAHI_SERVER_COLLISION)
            avahi_server_set_host_name(server, nameByChance().constData());
    }
    static void entry(AvahiServer* server, AvahiSEntryGroup*, AvahiEntryGroupState state, void* whose)
    {
        // Somebody uses our name: one that begins with it does as well.
        AvahiNeighbourhood& self = of(whose);
        if (state != AVAHI_ENTRY_GROUP_COLLISION || avahi_server_get_state(server) != AVAHI_SERVER_RUNNING)
            return;
        char* other = avahi_alternative_service_name(self.m_name.toUtf8().constData());
        self.m_name = QString::fromUtf8(other);
        avahi_free(other);
        self.enter();
    }
    // NOLINTNEXTLINE(readability-function-size): the parameters are Avahi's
    static void browser(AvahiSServiceBrowser*, AvahiIfIndex interface, AvahiProtocol protocol,
        AvahiBrowserEvent event, const char* name, const char*, const char*, AvahiLookupResultFlags,
        void* whose)
    {
        if (event == AVAHI_BROWSER_NEW || event == AVAHI_BROWSER_REMOVE)
            of(whose).listen(interface, protocol, name, event == AVAHI_BROWSER_NEW);
    }
    // NOLINTNEXTLINE(readability-function-size): the parameters are Avahi's
    static void resolver(AvahiSServiceResolver*, AvahiIfIndex interface, AvahiProtocol protocol,
        AvahiResolverEvent event, const char* name, const char*, const char*, const char*,
        const AvahiAddress* address, uint16_t port, AvahiStringList*, AvahiLookupResultFlags, void* whose)
    {
        Neighbour neighbour;
        if (event == AVAHI_RESOLVER_FOUND && address)
            neighbour = {.name = QString::fromUtf8(name), .host = hostOf(*address, interface), .port = port};
        of(whose).learn(interface, protocol, name, neighbour);
    }
};

AvahiNeighbourhood::AvahiNeighbourhood()
{
    avahi_set_log_function([](AvahiLogLevel, const char*) {}); // what is on a network is in no log of ours
}

AvahiNeighbourhood::~AvahiNeighbourhood()
{
    end();
}

Result<void> AvahiNeighbourhood::watch(Seen seen, Gone gone)
{
    stop();
    m_seen = std::move(seen);
    m_gone = std::move(gone);
    return begin();
}

void AvahiNeighbourhood::announce(const QString& name, quint16 port, IpVersions versions)
{
    const bool isSame = name == m_announced && versions == m_versions;
    if (!m_seen || (port == m_port && (port == 0 || isSame)))
        return;
    // From the beginning: the host has another name then, and what it was called before is taken back.
    end();
    m_announced = name;
    m_name = name;
    m_port = port;
    m_versions = versions;
    (void)begin(); // as good as it was when watch() succeeded; else nobody is found
}

void AvahiNeighbourhood::stop()
{
    m_seen = {};
    m_gone = {};
    end();
    m_announced.clear();
    m_port = 0;
}

Result<void> AvahiNeighbourhood::begin()
{
    AvahiServerConfig config;
    avahi_server_config_init(&config);
    avahi_free(config.host_name);
    config.host_name = avahi_strdup(nameByChance().constData());
    config.publish_hinfo = 0;
    config.publish_workstation = 0;
    config.publish_domain = 0;
    config.publish_addresses = m_port > 0;
    int error = 0;
    m_server = avahi_server_new(avahiEvents(), &config, Answers::server, this, &error);
    avahi_server_config_free(&config);
    if (!m_server)
        return Error{Errc::Unsupported, std::string("no multicast: ") + avahi_strerror(error)};
    m_browser = avahi_s_service_browser_new(m_server, AVAHI_IF_UNSPEC, AVAHI_PROTO_UNSPEC, kService, nullptr,
        AvahiLookupFlags(0), Answers::browser, this);
    return m_browser ? Result<void>() : Error{Errc::Unsupported, "nobody can be looked for"};
}

void AvahiNeighbourhood::end()
{
    for (const auto& [place, heard] : m_heard) {
        if (heard.resolver)
            avahi_s_service_resolver_free(heard.resolver);
    }
    m_heard.clear();
    if (m_browser)
        avahi_s_service_browser_free(std::exchange(m_browser, nullptr));
    if (m_entry)
        avahi_s_entry_group_free(std::exchange(m_entry, nullptr));
    if (m_server)
        avahi_server_free(std::exchange(m_server, nullptr));
    const auto told = std::exchange(m_told, {});
    for (const auto& [name, host] : told) {
        if (m_gone)
            m_gone(name);
    }
}

void AvahiNeighbourhood::enter()
{
    if (m_port == 0)
        return;
    if (!m_entry)
        m_entry = avahi_s_entry_group_new(m_server, Answers::entry, this);
    if (!m_entry)
        return;
    avahi_s_entry_group_reset(m_entry);
    if (avahi_server_add_service(m_server, m_entry, AVAHI_IF_UNSPEC, protocolOf(m_versions),
            AvahiPublishFlags(0), m_name.toUtf8().constData(), kService, nullptr, nullptr, m_port, nullptr)
        == 0)
        avahi_s_entry_group_commit(m_entry);
}

void AvahiNeighbourhood::listen(int interface, int protocol, const char* name, bool isThere)
{
    const Place place(QString::fromUtf8(name), interface, protocol);
    const auto known = m_heard.find(place);
    if (!isThere) {
        if (known == m_heard.end())
            return;
        if (known->second.resolver)
            avahi_s_service_resolver_free(known->second.resolver);
        m_heard.erase(known);
        tell(std::get<0>(place));
        return;
    }
    if (known != m_heard.end())
        return;
    m_heard[place].resolver = avahi_s_service_resolver_new(m_server, interface, protocol, name, kService,
        nullptr, protocol, AvahiLookupFlags(AVAHI_LOOKUP_NO_TXT), Answers::resolver, this);
}

void AvahiNeighbourhood::learn(int interface, int protocol, const char* name, const Neighbour& neighbour)
{
    const auto known = m_heard.find(Place(QString::fromUtf8(name), interface, protocol));
    if (known == m_heard.end())
        return;
    known->second.neighbour = neighbour;
    tell(std::get<0>(known->first));
}

/// Of several addresses one will do: IPv4 first, which needs no interface beside it.
void AvahiNeighbourhood::tell(const QString& name)
{
    const Neighbour* best = nullptr;
    for (auto at = m_heard.lower_bound(Place(name, INT_MIN, INT_MIN));
         at != m_heard.end() && std::get<0>(at->first) == name; ++at) {
        const Neighbour& candidate = at->second.neighbour;
        const bool isFour = std::get<2>(at->first) == AVAHI_PROTO_INET;
        if (candidate.port > 0 && (!best || (isFour && best->host.contains(QLatin1Char(':')))))
            best = &candidate;
    }
    const auto told = m_told.find(name);
    if (!best && told != m_told.end()) {
        m_told.erase(told);
        m_gone(name);
    } else if (best && (told == m_told.end() || told->second != best->host)) {
        m_told[name] = best->host;
        const Neighbour now = *best;
        m_seen(now);
    }
}

} // namespace uitwijk
