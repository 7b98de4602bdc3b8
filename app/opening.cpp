// SPDX-License-Identifier: Apache-2.0
#include "app/opening.h"

#include "app/handbook/joining.h"
#include "app/handbook/key_renewal.h"
#include "app/handbook/paper.h"

namespace uitwijk {

const Clock& machineClock()
{
    static const SystemClock clock;
    return clock;
}

Result<OpenedHandbook> openBeside(Result<Handbook> handbook)
{
    if (!handbook)
        return std::move(handbook).error();
    auto lock = FolderLock::take(handbook->folder());
    if (!lock)
        return std::move(lock).error();
    auto reader
        = Store::open(handbook->folder(), handbook->databaseKey(), handbook->clock(), Store::Access::Read);
    if (!reader)
        return std::move(reader).error();
    const auto person = handbook->person();
    if (!person && person.error().code != Errc::NotAllowed)
        return person.error();
    return OpenedHandbook{.lock = *std::move(lock),
        .handbook = *std::move(handbook),
        .reader = *std::move(reader),
        .person = person ? *person : ObjectId{},
        .recoveryWords = {}};
}

Result<OpenedHandbook> foundAndOpen(const Founding& founding)
{
    const auto cost = choosePassphraseCost(kUnlockTime);
    if (!cost)
        return cost.error();
    auto founded = Handbook::create({.folder = founding.folder,
                                        .organisation = founding.organisation,
                                        .person = founding.person,
                                        .passphrase = founding.passphrase,
                                        .cost = *cost,
                                        .sample = founding.sample},
        machineClock());
    if (!founded)
        return std::move(founded).error();
    auto opened = openBeside(std::move(founded->handbook));
    if (opened)
        opened->recoveryWords = founded->recovery.text();
    return opened;
}

Result<OpenedHandbook> askAndOpen(const QString& folder, QStringView passphrase)
{
    const auto cost = choosePassphraseCost(kUnlockTime);
    if (!cost)
        return cost.error();
    return openBeside(prepareToJoin(
        {.folder = folder, .organisation = {}, .person = {}, .passphrase = passphrase, .cost = *cost},
        machineClock()));
}

Result<OpenedHandbook> openWithPassphrase(const QString& folder, QStringView passphrase)
{
    const auto begun = std::chrono::steady_clock::now();
    const auto keySlots = Handbook::keySlots(folder);
    auto key = keySlots ? keySlots->unlock(passphrase) : Result<SecretBytes>(keySlots.error());
    const auto derivation = std::chrono::steady_clock::now() - begun;
    auto opened = openBeside(Handbook::openWithKey(folder, std::move(key), machineClock()));
    if (opened)
        opened->derivation = std::chrono::duration_cast<std::chrono::milliseconds>(derivation);
    return opened;
}

Result<OpenedHandbook> renewAndOpen(const QString& folder, QStringView passphrase)
{
    return openBeside(
        Handbook::openWithKey(folder, renewDatabaseKey(folder, passphrase, machineClock()), machineClock()));
}

Result<OpenedHandbook> openWithRecovery(const QString& folder, QStringView words)
{
    // Two of three sheets come on two lines.
    const QStringList papers = words.toString().split(u'\n', Qt::SkipEmptyParts);
    return openBeside(openWithPaper(folder, papers, machineClock()));
}

} // namespace uitwijk
