// SPDX-License-Identifier: Apache-2.0
#include "app/actions/removal_desk.h"

#include "sync/engine/commits.h"
#include "sync/engine/enrolment.h"

namespace uitwijk {

void RemovalDesk::change(
    const QString& deviceKey, std::function<Result<Commit>(Replica&, const AuthorId&, qint64)> change)
{
    const auto device = AuthorId::fromHex(deviceKey);
    if (!device)
        return finish(failure::NotFound);
    run(
        [device = *device, change = std::move(change), gateway = SessionSingleton::instance->gateway()](
            Handbook& handbook) -> Result<Commit> {
            auto replica = Replica::open(handbook.store());
            if (!replica)
                return replica.error();
            auto commit = change(*replica, device, handbook.clock().now().time_since_epoch().count());
            if (commit)
                gateway->tell(*commit);
            return commit;
        },
        [this](const Commit&) { emit done(); });
}

void RemovalDesk::remove(const QString& deviceKey, const QString& reason, bool wipes)
{
    change(
        deviceKey, [reason = reason.trimmed(), wipes](Replica& replica, const AuthorId& device, qint64 now) {
            auto removed = replica.removeDevice(device, {.reason = reason, .at = now});
            const auto wiped = removed && wipes ? replica.wipeDevice(device) : Result<Commit>(Commit{});
            if (!wiped)
                return Result<Commit>(wiped.error());
            if (removed)
                addTo(*removed, *wiped);
            return removed;
        });
}

void RemovalDesk::wipe(const QString& deviceKey)
{
    change(deviceKey,
        [](Replica& replica, const AuthorId& device, qint64) { return replica.wipeDevice(device); });
}

void RemovalDesk::setRole(const QString& deviceKey, int role)
{
    if (role < int(Role::Admin) || role > int(Role::Kiosk))
        return finish(failure::Malformed);
    change(deviceKey, [role](Replica& replica, const AuthorId& device, qint64 now) {
        return replica.setRole(device, Role(role), now);
    });
}

void RemovalDesk::letInAgain(const QString& deviceKey)
{
    change(deviceKey, admitAgain);
}

void RemovalDesk::pardon(const QString& deviceKey)
{
    change(deviceKey,
        [](Replica& replica, const AuthorId& device, qint64) { return replica.pardonDevice(device); });
}

} // namespace uitwijk
