// SPDX-License-Identifier: Apache-2.0
#include "app/models/members.h"

#include "app/handbook/settings.h"
#include "app/models/spoken.h"
#include "app/qml_types.h"
#include "app/session.h"
#include "sync/transport/relay_address.h"

namespace uitwijk {
namespace {

const Topics kEverything = Topics(Topic::Objects) | Topic::Incidents | Topic::Runs | Topic::Journal
    | Topic::Members | Topic::Exchange;

/// Eight figures in two groups: enough to tell the devices of one handbook apart.
QString shortForm(const AuthorId& author)
{
    const QString figures = author.hex().left(8);
    return figures.left(4) + u'-' + figures.mid(4);
}

Result<std::vector<LogHead>> heldByRelay(const Store& store)
{
    const auto setting = store.setting(settings::kRelay);
    if (!setting)
        return setting.error();
    const auto address = RelayAddress::parse(*setting);
    return address ? store.log().heldBy(Bytes(address->webSocket.toEncoded())) : std::vector<LogHead>();
}

QString timeText(qint64 ms)
{
    return ms > 0 ? spokenTime({.ms = ms}, LiveQuery::language()) : QString();
}

} // namespace

Members::Members(QObject* parent)
    : LiveObject(Topics(Topic::Members) | Topic::Objects | Topic::Exchange, parent)
    , m_measuring(
          kEverything, [this] { measure(); }, this)
    , m_devices({"deviceId", "personId", "person", "role", "since", "self", "lastWritten", "lacks"})
{
}

Members::Row Members::rowOf(const Store& store, const Member& member, const QString& language)
{
    Row row{.author = member.device.author,
        .deviceId = shortForm(member.device.author),
        .personId = {},
        .person = {}};
    if (!member.appointment)
        return row;
    row.role = int(member.appointment->role);
    row.since = member.appointment->since;
    row.personId = idText(member.appointment->person);
    if (const auto person = store.objects().row(member.appointment->person))
        row.person = person->title.in(language);
    return row;
}

Result<Members::Known> Members::read(Store& store, const QString& language)
{
    const auto replica = Replica::open(store);
    if (!replica)
        return replica.error();
    const auto members = replica->members();
    auto relay = heldByRelay(store);
    if (!members || !relay)
        return members ? relay.error() : members.error();
    Known known{.rows = {}, .relayHolds = *std::move(relay)};
    for (const Member& member : *members) {
        Row row = rowOf(store, member, language);
        row.isSelf = row.author == replica->self();
        known.mayAdmit = known.mayAdmit || (row.isSelf && member.device.rights.mayControl);
        known.rows.push_back(std::move(row));
    }
    std::sort(known.rows.begin(), known.rows.end(), [](const Row& a, const Row& b) {
        return std::tuple(!a.isSelf, a.person, a.deviceId) < std::tuple(!b.isSelf, b.person, b.deviceId);
    });
    return known;
}

void Members::start()
{
    m_query.askOwner([language = LiveQuery::language()](Store& store) { return read(store, language); },
        [this](Known known) {
            m_known = std::move(known);
            show();
            if (!m_reach)
                m_measuring.refresh();
        });
}

void Members::measure()
{
    const StoreGateway* gateway = SessionSingleton::instance->gateway();
    if (!gateway)
        return;
    m_measuring.ask(
        [growing = gateway->reach()](const Store& store) -> Result<Reach> {
            const auto read = growing->readOn(store.log());
            return read ? Result<Reach>(*growing) : read.error();
        },
        [this](Reach reach) {
            m_reach = std::move(reach);
            show();
        });
}

Members::Row Members::own() const
{
    const auto self
        = std::find_if(m_known.rows.begin(), m_known.rows.end(), [](const Row& row) { return row.isSelf; });
    return self == m_known.rows.end() ? Row{} : *self;
}

int Members::relayLacks() const
{
    return m_reach && !m_known.relayHolds.empty() ? int(m_reach->lackingBeyond(m_known.relayHolds)) : -1;
}

void Members::show()
{
    DisplayRows rows;
    for (const Row& row : m_known.rows) {
        const auto lacks = m_reach ? m_reach->lackingAt(row.author) : std::nullopt;
        rows.push_back({row.author.hex(),
            {row.deviceId, row.personId, row.person, row.role, timeText(row.since), row.isSelf,
                timeText(m_reach ? m_reach->lastWritten(row.author) : 0),
                row.isSelf ? 0 : int(lacks.value_or(-1))}});
    }
    m_devices.show(std::move(rows));
    emit shown();
}

} // namespace uitwijk
