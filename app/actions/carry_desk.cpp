// SPDX-License-Identifier: Apache-2.0
#include "app/actions/carry_desk.h"

#include "app/models/live_query.h"
#include "app/models/spoken.h"

namespace uitwijk {

namespace {

const QString kRelay = QStringLiteral("relay");

} // namespace

const CarriedIn& CarryDesk::last() const
{
    static const CarriedIn nothing;
    return m_brought ? *m_brought : nothing;
}

QString CarryDesk::made() const
{
    return last().made > 0 ? spokenTime({.ms = last().made}, LiveQuery::language()) : QString();
}

QString CarryDesk::missing() const
{
    QStringList names;
    for (const StillMissing& still : last().missing) {
        if (!still.person.isEmpty() && !names.contains(still.person))
            names << still.person;
    }
    return names.join(QStringLiteral(", "));
}

void CarryDesk::setSince(const QString& since)
{
    m_since = since;
    emit changed();
}

void CarryDesk::takeAlong(const QUrl& file)
{
    m_brought.reset();
    run(
        [path = file.toLocalFile(), since = m_since, gateway = SessionSingleton::instance->gateway()](
            Handbook& handbook) {
            const auto whom = since == kRelay ? relayName(handbook.store())
                                              : Result<Bytes>(Bytes::fromHex(since.toLatin1()));
            auto carried = whom ? carryOut(handbook, path, *whom) : Result<CarriedOut>(whom.error());
            if (carried)
                gateway->tell(carried->commit);
            return carried;
        },
        [this, path = file.toLocalFile()](const CarriedOut& carried) {
            m_taken = int(carried.bundles);
            saved(path);
        });
}

void CarryDesk::bringIn(const QUrl& file)
{
    bring([path = file.toLocalFile()](
              Handbook& handbook, const QString& language) { return carryIn(handbook, path, language); });
}

void CarryDesk::takeIn(const QByteArray& octets)
{
    bring([octets](Handbook& handbook, const QString& language) {
        return uitwijk::takeIn(handbook, octets, language);
    });
}

void CarryDesk::bring(Bringing bringing)
{
    m_brought.reset();
    run(
        [bringing = std::move(bringing), language = LiveQuery::language(),
            gateway = SessionSingleton::instance->gateway()](Handbook& handbook) {
            auto carried = bringing(handbook, language);
            if (carried) {
                carried->commit.topics |= Topic::Exchange; // the truth about who was met when
                gateway->tell(carried->commit);
            }
            return carried;
        },
        [this](CarriedIn carried) { m_brought = std::move(carried); });
}

void CarryDesk::pack(const QString& deviceKey)
{
    m_brought.reset();
    run(
        [device = Bytes::fromHex(deviceKey.toLatin1()), gateway = SessionSingleton::instance->gateway()](
            Handbook& handbook) {
            auto packed = packFor(handbook, device);
            if (packed)
                gateway->tell(packed->commit);
            return packed;
        },
        [this](DeltaFile packed) { m_packed = std::move(packed.octets); });
}

void CarryDesk::unpack()
{
    m_packed.clear();
    emit changed();
}

} // namespace uitwijk
