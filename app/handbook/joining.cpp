// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/joining.h"

#include "app/handbook/settings.h"
#include "store/crypto/digest.h"

namespace uitwijk {

namespace {

/// The contact of that name, made when there is none.
Result<ObjectId> contactNamed(Handbook& handbook, const QString& name)
{
    auto known = handbook.store().contacts().named(name);
    if (known || known.error().code != Errc::NotFound)
        return known;
    const auto made = randomId<ObjectId>();
    const auto written
        = handbook.write({{made, Field::Kind, int(ObjectKind::Contact)}, {made, Field::Title, name}});
    return written ? Result<ObjectId>(made) : written.error();
}

/// From now on the sheet in the organisation's safe opens this copy too.
Result<void> openWithTheSheet(const Handbook& handbook, QStringView passphrase)
{
    const auto organisations = handbook.store().objects().ofKind(ObjectKind::Organisation);
    if (!organisations)
        return organisations.error();
    for (const ObjectRow& row : *organisations) {
        const auto record = handbook.store().objects().record(row.id);
        const auto key = record ? BoxPublicKey::fromBytes(record->value(Field::RecoveryKey).toByteArray())
                                : std::nullopt;
        if (!key)
            continue;
        auto keySlots = KeySlots::open(handbook.folder());
        return keySlots ? keySlots->changeRecoveryKey(passphrase, *key) : keySlots.error();
    }
    return {};
}

} // namespace

Result<Bytes> beginJoining(const NewHandbook& wanted, const Clock& clock)
{
    if (Handbook::isIn(wanted.folder)) {
        auto waiting = Handbook::open(wanted.folder, wanted.passphrase, clock);
        return waiting ? requestToJoin(waiting->store()) : waiting.error();
    }
    // Until this copy belongs to a handbook its sheet is nobody's: the recovery slot is set when it is
    // admitted.
    auto handbook = Handbook::prepare(wanted, RecoverySheet::generate().publicKey(), clock);
    return handbook ? requestToJoin(handbook->store()) : handbook.error();
}

Result<Welcome> admitDevice(Handbook& handbook, const Bytes& request, const Newcomer& newcomer)
{
    const auto person = contactNamed(handbook, newcomer.name);
    if (!person)
        return person.error();
    const auto own = handbook.store().setting(settings::kRelay);
    if (!own)
        return own.error();
    auto sponsor = Replica::open(handbook.store());
    if (!sponsor)
        return sponsor.error();
    const QString relay = newcomer.relay.isEmpty() ? *own : newcomer.relay;
    return admit(*sponsor, request,
        {.appointment = {.role = newcomer.role, .person = *person},
            .addresses = relay.isEmpty() ? QStringList() : QStringList(relay)});
}

Result<QString> finishJoining(Handbook& handbook, const Bytes& welcome, QStringView passphrase)
{
    auto joined = acceptWelcome(handbook.store(), welcome);
    if (!joined)
        return joined.error();
    const auto members = joined->replica.members();
    if (!members)
        return members.error();
    for (const Member& member : *members) {
        if (member.device.author != joined->replica.self() || !member.appointment)
            continue;
        if (auto kept = handbook.store().setSetting(settings::kPerson, member.appointment->person.hex());
            !kept)
            return kept.error();
    }
    if (!joined->addresses.isEmpty()) {
        if (auto kept = handbook.store().setSetting(settings::kRelay, joined->addresses.constFirst()); !kept)
            return kept.error();
    }
    if (auto opened = openWithTheSheet(handbook, passphrase); !opened)
        return opened.error();
    return joined->digits;
}

} // namespace uitwijk
