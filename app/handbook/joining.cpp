// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/joining.h"

#include "app/handbook/carrying.h"
#include "app/handbook/settings.h"
#include "store/crypto/digest.h"
#include "store/files/atomic_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace uitwijk {

namespace {

const QString kSavedRequest = QStringLiteral("join.saved"); // setting: where the request was written

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
Result<void> openWithTheSheet(const Handbook& handbook)
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
        return keySlots ? keySlots->changeRecoveryKey(handbook.databaseKey(), *key) : keySlots.error();
    }
    return {};
}

/// Where a newcomer is to meet the others.
Result<QStringList> addressesFor(const Handbook& handbook, const QString& wanted)
{
    const auto own = handbook.store().setting(settings::kRelay);
    const auto second = handbook.store().setting(settings::kSecondRelay);
    if (!own || !second)
        return own ? second.error() : own.error();
    QStringList relays{wanted.isEmpty() ? *own : wanted, *second};
    relays.removeAll(QString());
    relays.removeDuplicates();
    return relays;
}

Result<void> rememberRelays(Store& store, const QStringList& addresses)
{
    if (!addresses.isEmpty()) {
        if (auto kept = store.setSetting(settings::kRelay, addresses.constFirst()); !kept)
            return kept;
    }
    return addresses.size() < 2 ? Result<void>() : store.setSetting(settings::kSecondRelay, addresses[1]);
}

} // namespace

Result<Handbook> prepareToJoin(const NewHandbook& wanted, const Clock& clock)
{
    // Until this copy belongs to a handbook its sheet is nobody's: the recovery slot is set when it is
    // admitted.
    auto handbook = Handbook::isIn(wanted.folder)
        ? Handbook::open(wanted.folder, wanted.passphrase, clock)
        : Handbook::prepare(wanted, RecoverySheet::generate().publicKey(), clock);
    if (!handbook)
        return handbook;
    const auto request = requestToJoin(handbook->store());
    return request ? std::move(handbook) : request.error();
}

Result<Bytes> beginJoining(const NewHandbook& wanted, const Clock& clock)
{
    auto handbook = prepareToJoin(wanted, clock);
    return handbook ? requestToJoin(handbook->store()) : handbook.error();
}

Result<JoinRequest> joinRequest(Handbook& handbook)
{
    auto file = requestToJoin(handbook.store());
    if (!file)
        return file.error();
    const auto digits = requestDigits(*file);
    const auto saved = handbook.store().setting(kSavedRequest);
    if (!digits || !saved)
        return digits ? saved.error() : digits.error();
    return JoinRequest{.file = *std::move(file), .digits = *digits, .savedTo = *saved};
}

Result<void> saveJoinRequest(Handbook& handbook, const JoinRequest& request, const QString& path)
{
    if (auto written = writeHandedFile(path, request.file); !written)
        return written;
    return handbook.store().setSetting(kSavedRequest, path);
}

Result<Welcome> admitDevice(Handbook& handbook, const Bytes& request, const Newcomer& newcomer)
{
    auto sponsor = Replica::open(handbook.store());
    if (!sponsor)
        return sponsor.error();
    if (const auto member = isMember(*sponsor, request); !member || *member)
        return member ? Error{Errc::Exists, "this device is a member already"} : member.error();
    const auto person = newcomer.person.isNull() ? contactNamed(handbook, newcomer.name)
                                                 : Result<ObjectId>(newcomer.person);
    if (!person)
        return person.error();
    const auto addresses = addressesFor(handbook, newcomer.relay);
    if (!addresses)
        return addresses.error();
    const qint64 now = handbook.clock().now().time_since_epoch().count();
    return admit(*sponsor, request,
        {.appointment = {.role = newcomer.role, .person = *person, .since = now}, .addresses = *addresses});
}

Result<Welcome> welcomeAgain(Handbook& handbook, const Bytes& request)
{
    auto sponsor = Replica::open(handbook.store());
    if (!sponsor)
        return sponsor.error();
    auto sealed = sponsor->sealWaiting();
    if (!sealed)
        return sealed.error();
    const auto addresses = addressesFor(handbook, {});
    if (!addresses)
        return addresses.error();
    auto welcome = welcomeAgain(std::as_const(*sponsor), request, *addresses);
    if (welcome)
        welcome->commit = *std::move(sealed);
    return welcome;
}

Result<QString> finishJoining(Handbook& handbook, const Bytes& welcome)
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
    if (auto kept = rememberRelays(handbook.store(), joined->addresses); !kept)
        return kept.error();
    if (auto opened = openWithTheSheet(handbook); !opened)
        return opened.error();
    return joined->digits;
}

namespace {

const QString kErased = QStringLiteral("erased.v1");

Result<void> takeOff(Handbook handbook)
{
    const QDir folder(handbook.folder());
    {
        const Handbook closed = std::move(handbook);
    }
    if (!forgetKept(folder.path()))
        return Error{Errc::ReadOnly, "a file that was brought stays"};
    // The slots go last: a copy without them could not even be opened to be abandoned again.
    for (const char* name :
        {"protected.db.renewed-wal", "protected.db.renewed-shm", "protected.db.renewed-journal",
            "protected.db.renewed", "protected.db-wal", "protected.db-shm", "protected.db", "public.copy",
            "public.key", "anchor.v1", "attempts.v1", "keyslots.v1.a", "keyslots.v1.b"}) {
        const QString path = folder.filePath(QLatin1String(name));
        if (QFile::exists(path) && !QFile::remove(path))
            return Error{Errc::ReadOnly, "a file of the copy stays"};
    }
    return {};
}

} // namespace

Result<void> abandonJoining(Handbook handbook)
{
    if (handbook.store().log().self())
        return Error{Errc::NotAllowed, "this copy belongs to a handbook"};
    return takeOff(std::move(handbook));
}

Result<void> eraseRemoved(Handbook handbook)
{
    const auto replica = Replica::open(handbook.store());
    const auto removed = replica ? replica->ownRemoval() : Result<std::optional<OwnRemoval>>(replica.error());
    if (!removed)
        return removed.error();
    if (!*removed)
        return Error{Errc::NotAllowed, "this device was not removed"};
    return takeOff(std::move(handbook));
}

Result<void> eraseAsWished(Handbook handbook)
{
    const QString folder = handbook.folder();
    const qint64 now = handbook.clock().now().time_since_epoch().count();
    if (auto erased = eraseRemoved(std::move(handbook)); !erased)
        return erased;
    return writeHandedFile(QDir(folder).filePath(kErased), QByteArray::number(now));
}

Result<bool> isToBeErased(Store& store)
{
    const auto replica = Replica::open(store);
    const auto removed = replica ? replica->ownRemoval() : Result<std::optional<OwnRemoval>>(replica.error());
    if (!removed)
        return removed.error();
    return *removed && !(*removed)->wipe.isNull();
}

std::optional<qint64> erasedAt(const QString& folder)
{
    const auto kept
        = Handbook::isIn(folder) ? Result<Bytes>(Bytes()) : readHandedFile(QDir(folder).filePath(kErased));
    bool isNumber = false;
    const qint64 at = kept ? kept->trimmed().toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(at) : std::nullopt;
}

Result<Bytes> readHandedFile(const QString& path)
{
    constexpr qsizetype kLimit = 256 * 1024 * 1024; // a welcome brings the whole handbook
    return readFile(path, kLimit);
}

Result<void> writeHandedFile(const QString& path, const Bytes& octets)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(true); // some sticks cannot rename
    if (!file.open(QIODevice::WriteOnly)) {
        return file.error() == QFileDevice::ResourceError
            ? Error{Errc::Full, "no room for the file"}
            : Error{Errc::ReadOnly, "the file cannot be written there"};
    }
    if (file.write(octets) == octets.size() && file.commit())
        return {};
    // Of a write that failed Qt does not say why.
    const bool isFull = file.error() == QFileDevice::ResourceError
        || QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < octets.size();
    return isFull ? Error{Errc::Full, "no room for the file"} : Error{Errc::Io, "the file was not written"};
}

} // namespace uitwijk
