// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/desk.h"
#include "sync/engine/replica.h"

#include <functional>

namespace uitwijk {

/// What an administrator does about a device that was lost, or whose user has left.
class RemovalDesk : public uitwijk::Desk {
    Q_OBJECT
    QML_ELEMENT

public:
    using Desk::Desk;

    /// Removes the device for a reason that those who stay can read, and may have its copy erased.
    /// `deviceKey` as Members has it.
    Q_INVOKABLE void remove(const QString& deviceKey, const QString& reason, bool wipes = false);
    /// Has the copy of a removed device erased when it learns of it.
    Q_INVOKABLE void wipe(const QString& deviceKey);
    /// Gives the device another role. `role` as Members has it.
    Q_INVOKABLE void setRole(const QString& deviceKey, int role);
    /// Lets count what is held back here of a device, which stays removed, or without the right to write.
    Q_INVOKABLE void pardon(const QString& deviceKey);
    /// Lets a device in again whose admission counts no more, as what it was: Members' `orphaned`.
    Q_INVOKABLE void letInAgain(const QString& deviceKey);

signals:
    void done();

private:
    /// `change` is given the milliseconds since 1970.
    void change(
        const QString& deviceKey, std::function<Result<Commit>(Replica&, const AuthorId&, qint64)> change);
};

} // namespace uitwijk
