// SPDX-License-Identifier: Apache-2.0
#include "app/models/members.h"

#include "app/handbook/carrying.h"
#include "app/handbook/last_meetings.h"
#include "app/handbook/member_name.h"
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

Result<std::vector<LogHead>> heldByRelay(const Store& store, const QString& relay)
{
    const auto setting = store.setting(relay);
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
    , m_devices({"deviceKey", "deviceId", "personId", "person", "role", "since", "self", "lastWritten",
          "lacks", "carried", "met", "removed", "recovered", "orphaned", "removedBy", "removedOn", "reason",
          "heldBack", "heldFrom", "heldTo", "wiping", "wiped", "wipedOn"})
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

Result<Members::Row::HeldBack> Members::heldBackBeyond(const EventLog& log, const LogCut& cut)
{
    Row::HeldBack held;
    constexpr qint64 kAtOnce = 4 * 1024 * 1024;
    const auto head = log.headOf(cut.device);
    if (!head)
        return head.error();
    for (quint64 seq = cut.seq; seq < head->seq;) {
        const auto segments = log.after(cut.device, seq, kAtOnce);
        if (!segments)
            return segments.error();
        if (segments->empty())
            break;
        for (const Segment& segment : *segments) {
            const auto payload = segment.bundleClass == kDataClass
                ? decodePayload(segment.payload)
                : Result<Payload>(Error{Errc::NotFound, {}});
            seq = segment.seq;
            if (segment.bundleClass != kDataClass)
                continue;
            held.changes += payload ? int(payload->ops.size()) : 1; // what is sealed to us is there too
            if (!payload)
                continue;
            for (const Op& op : payload->ops) {
                held.from = held.from > 0 ? std::min(held.from, op.at.ms) : op.at.ms;
                held.to = std::max(held.to, op.at.ms);
            }
        }
    }
    return held;
}

Result<Members::Row::Removed> Members::removedOf(
    Replica& replica, const AuthorId& device, const QString& language)
{
    Row::Removed removed;
    const Membership& membership = replica.membership();
    if (const Removal* removal = membership.removalOf(device)) {
        removed.by = memberName(replica, removal->by, language);
        if (auto note = replica.noteOf(*removal)) // else it is sealed to others
            removed.note = *std::move(note);
    } else {
        removed.isOrphan = true;
    }
    const auto wipe = replica.wipeStateOf(device);
    if (!wipe)
        return wipe.error();
    removed.wipe = *wipe;
    return removed;
}

/// What a device is no longer, or may do no longer.
Result<void> Members::tellLoss(Row& row, Replica& replica, const Member& member, const QString& language)
{
    if (!member.isActive) {
        auto removed = removedOf(replica, row.author, language);
        if (!removed)
            return removed.error();
        row.removed = *std::move(removed);
    }
    if (const LogCut* cut = replica.membership().cutOf(row.author)) {
        const auto held = heldBackBeyond(replica.log(), *cut);
        if (!held)
            return held.error();
        row.heldBack = *held;
    }
    return {};
}

Result<Members::Known> Members::read(Store& store, const QString& language)
{
    auto replica = Replica::open(store);
    if (!replica)
        return replica.error();
    const auto members = replica->members();
    auto relay = heldByRelay(store, settings::kRelay);
    auto second = heldByRelay(store, settings::kSecondRelay);
    if (!members || !relay || !second)
        return !members ? members.error() : !relay ? relay.error() : second.error();
    Known known{.rows = {},
        .relayHolds = *std::move(relay),
        .secondRelayHolds = *std::move(second),
        .alias = planAliasOf(replica->plan()),
        .mayAdmit = replica->isAdministrator()};
    for (const Member& member : *members) {
        Row row = rowOf(store, member, language);
        row.isSelf = row.author == replica->self();
        row.carried = row.isSelf ? 0 : lastCarriedBy(store, row.author);
        row.met = row.isSelf ? 0 : lastMeetingWith(store, row.author);
        auto holds = store.log().heldBy(row.author.bytes());
        if (!holds)
            return holds.error();
        row.holds = *std::move(holds);
        row.hasRecovered = replica->membership().hasRecovered(row.author);
        if (auto told = tellLoss(row, *replica, member, language); !told)
            return told.error();
        known.rows.push_back(std::move(row));
    }
    std::sort(known.rows.begin(), known.rows.end(), [](const Row& a, const Row& b) {
        return std::tuple(a.removed.has_value(), !a.isSelf, a.person, a.deviceId)
            < std::tuple(b.removed.has_value(), !b.isSelf, b.person, b.deviceId);
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
    m_measuring.ask([growing = gateway->reach()](const Store& store) { return growing->readOn(store.log()); },
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

QString Members::latest(qint64 Row::*when) const
{
    const auto last = std::max_element(m_known.rows.begin(), m_known.rows.end(),
        [when](const Row& a, const Row& b) { return a.*when < b.*when; });
    if (last == m_known.rows.end() || (*last).*when <= 0)
        return {};
    const QString at = timeText((*last).*when);
    return last->person.isEmpty() ? at : last->person + QStringLiteral(", ") + at;
}

int Members::lacking(const std::vector<LogHead>& holds) const
{
    return m_reach && !holds.empty() ? int(m_reach->lackingBeyond(holds)) : -1;
}

QString Members::handbookNumber() const
{
    constexpr int kDigits = 16;
    constexpr int kGroup = 4;
    QString number = m_known.alias.isNull() ? QString() : m_known.alias.hex().left(kDigits);
    for (qsizetype at = number.size() - kGroup; at > 0; at -= kGroup)
        number.insert(at, u' ');
    return number;
}

int Members::memberCount() const
{
    return int(std::count_if(
        m_known.rows.begin(), m_known.rows.end(), [](const Row& row) { return !row.removed.has_value(); }));
}

void Members::setOnly(const QString& only)
{
    m_only = only;
    show();
}

QVariantList Members::valuesOf(const Row& row) const
{
    constexpr qint64 kUnknown = -1;
    qint64 lacks = m_reach ? m_reach->lackingAt(row.author).value_or(kUnknown) : kUnknown;
    if (m_reach && !row.holds.empty()) {
        const qint64 told = m_reach->lackingBeyond(row.holds);
        lacks = lacks == kUnknown ? told : std::min(lacks, told);
    }
    const Row::Removed removed = row.removed.value_or(Row::Removed{});
    return {row.author.hex(), row.deviceId, row.personId, row.person, row.role, timeText(row.since),
        row.isSelf, timeText(m_reach ? m_reach->lastWritten(row.author) : 0), row.isSelf ? 0 : int(lacks),
        timeText(row.carried), timeText(row.met), row.removed.has_value(), row.hasRecovered, removed.isOrphan,
        removed.by, timeText(removed.note.at), removed.note.reason, row.heldBack.changes,
        timeText(row.heldBack.from), timeText(row.heldBack.to),
        removed.wipe.isWanted && !removed.wipe.isConfirmed, removed.wipe.isConfirmed,
        timeText(removed.wipe.at)};
}

void Members::show()
{
    DisplayRows rows;
    for (const Row& row : m_known.rows) {
        if (m_only.isEmpty() || row.author.hex() == m_only)
            rows.push_back({row.author.hex(), valuesOf(row)});
    }
    m_devices.show(std::move(rows));
    emit shown();
}

} // namespace uitwijk
