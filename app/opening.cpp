// SPDX-License-Identifier: Apache-2.0
#include "app/opening.h"

#include "app/handbook/joining.h"

namespace uitwijk {

using namespace std::chrono_literals;

namespace {

/// The strongest passphrase cost that a person will wait for.
Result<PassphraseCost> costHere()
{
    constexpr auto kUnlockTime = 700ms;
    return choosePassphraseCost(kUnlockTime);
}

} // namespace

const Clock& machineClock()
{
    static const SystemClock clock;
    return clock;
}

Result<OpenedHandbook> openBeside(Result<Handbook> handbook)
{
    if (!handbook)
        return std::move(handbook).error();
    auto reader
        = Store::open(handbook->folder(), handbook->databaseKey(), handbook->clock(), Store::Access::Read);
    if (!reader)
        return std::move(reader).error();
    const auto person = handbook->person();
    if (!person && person.error().code != Errc::NotAllowed)
        return person.error();
    return OpenedHandbook{.handbook = *std::move(handbook),
        .reader = *std::move(reader),
        .person = person ? *person : ObjectId{},
        .recoveryWords = {}};
}

Result<OpenedHandbook> foundAndOpen(const Founding& founding)
{
    const auto cost = costHere();
    if (!cost)
        return cost.error();
    auto founded = Handbook::create({.folder = founding.folder,
                                        .organisation = founding.organisation,
                                        .person = founding.person,
                                        .passphrase = founding.passphrase,
                                        .cost = *cost},
        machineClock());
    if (!founded)
        return std::move(founded).error();
    if (founding.sample) {
        if (const auto filled = founded->handbook.addSample(); !filled)
            return filled.error();
    }
    auto opened = openBeside(std::move(founded->handbook));
    if (opened)
        opened->recoveryWords = founded->recovery.text();
    return opened;
}

Result<OpenedHandbook> askAndOpen(const QString& folder, QStringView passphrase)
{
    const auto cost = costHere();
    if (!cost)
        return cost.error();
    return openBeside(prepareToJoin(
        {.folder = folder, .organisation = {}, .person = {}, .passphrase = passphrase, .cost = *cost},
        machineClock()));
}

Result<OpenedHandbook> openWithPassphrase(const QString& folder, QStringView passphrase)
{
    const auto begun = std::chrono::steady_clock::now();
    const auto keySlots = KeySlots::open(folder);
    auto key = keySlots ? keySlots->unlock(passphrase) : Result<SecretBytes>(keySlots.error());
    const auto derivation = std::chrono::steady_clock::now() - begun;
    auto opened = openBeside(Handbook::openWithKey(folder, std::move(key), machineClock()));
    if (opened)
        opened->derivation = std::chrono::duration_cast<std::chrono::milliseconds>(derivation);
    return opened;
}

Result<OpenedHandbook> openWithRecovery(const QString& folder, QStringView words)
{
    const auto sheet = RecoverySheet::fromText(words);
    if (!sheet)
        return sheet.error();
    return openBeside(Handbook::open(folder, *sheet, machineClock()));
}

} // namespace uitwijk
