// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/handbook/folder_lock.h"
#include "app/handbook/handbook.h"

#include <memory>

namespace uitwijk {

// How a handbook comes to be open for the screens. Everything here takes up to seconds: never on the UI
// thread.

/// An open copy with both its stores, and what the screens must know first.
struct OpenedHandbook {
    FolderLock lock; ///< one app at a time; gone last
    Handbook handbook;
    Store reader;
    ObjectId person; ///< null: this copy has not been admitted to a handbook yet
    QString recoveryWords; ///< of a handbook that was just made
    std::chrono::milliseconds derivation{0}; ///< how long the passphrase took, which is on purpose
};

/// The machine's clock, which outlives every handbook.
[[nodiscard]] const Clock& machineClock();

/// What somebody filled in for a new handbook.
struct Founding {
    QString folder;
    QString organisation;
    QString person;
    QString passphrase;
    bool sample = false;
};

Result<OpenedHandbook> foundAndOpen(const Founding& founding);
/// A new copy that has asked to join somebody's handbook: `person` is null.
Result<OpenedHandbook> askAndOpen(const QString& folder, QStringView passphrase);
Result<OpenedHandbook> openWithPassphrase(const QString& folder, QStringView passphrase);
/// After a new database key was made for it (key_renewal.h).
Result<OpenedHandbook> renewAndOpen(const QString& folder, QStringView passphrase);
/// With the recovery sheet, two of three on two lines, or the words of an envelope.
Result<OpenedHandbook> openWithRecovery(const QString& folder, QStringView words);
/// Opens the second store beside the handbook's. Locked: another app has this copy open.
Result<OpenedHandbook> openBeside(Result<Handbook> handbook);

} // namespace uitwijk
