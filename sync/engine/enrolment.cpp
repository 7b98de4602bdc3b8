// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/enrolment.h"

#include "store/crypto/passphrase.h"
#include "sync/engine/bundle_frames.h"
#include "sync/engine/bundle_receiver.h"
#include "sync/engine/commits.h"
#include "sync/wire/byte_reader.h"
#include "sync/wire/byte_writer.h"
#include "sync/wire/canonical_cbor.h"

#include <QCborArray>

namespace uitwijk {

namespace {

constexpr PassphraseCost kDigitsCost{64 * 1024, 3};
constexpr qsizetype kMaxWelcomeHead = 16 * 1024;

const Bytes kJoinMagic("uwk1join");
const Bytes kWelcomeMagic("uwk1welc");
const QString kRequestSetting = QStringLiteral("join.request");

Bytes joinOctets(const DeviceKeys& keys, ByteView random)
{
    return Bytes("uwk1.join\0\0\0\0\0\0\0", 16)
        + blake2b256("uwk1.join", keys.sign.view(), keys.box.view(), random).bytes();
}

Digest requestHash(ByteView request)
{
    return blake2b256("uwk1.join", request);
}

/// What a welcome says before its bundles.
struct WelcomeHead {
    PlanId plan;
    Digest genesis;
    Digest request;
    Digest admit;
    QStringList addresses;
};

/// Slow on purpose: six digits can be tried through, and this makes each try cost a tenth of a second.
Result<QString> sixDigits(const Digest& transcript)
{
    const auto slow = passphraseKey(transcript.hex(), Salt{}, kDigitsCost);
    if (!slow)
        return slow.error();
    const Digest digest = blake2b256("uwk1.enrol.sas", slow->view());
    const quint32 bits
        = quint32(digest.octets[0]) << 12 | quint32(digest.octets[1]) << 4 | quint32(digest.octets[2]) >> 4;
    return QStringLiteral("%1").arg(bits % 1'000'000, 6, 10, QLatin1Char('0'));
}

Result<QString> digitsOf(const WelcomeHead& head, ByteView request)
{
    return sixDigits(blake2b256("uwk1.enrol.sas", request, head.genesis.view(), head.admit.view()));
}

Result<DeviceKeys> keysIn(ByteView request)
{
    if (!request.startsWith(kJoinMagic))
        return Error{Errc::Malformed, "no request to join"};
    const auto map = decodeCanonicalMap(request.sliced(kJoinMagic.size()));
    if (!map)
        return map.error();
    const auto sign = PublicKey::fromBytes(map->value(1).toByteArray());
    const auto box = BoxPublicKey::fromBytes(map->value(2).toByteArray());
    const Bytes random = map->value(3).toByteArray();
    const auto signature = Signature::fromBytes(map->value(4).toByteArray());
    if (!sign || !box || random.size() != 32 || !signature || map->size() != 4)
        return Error{Errc::Malformed, "a request to join with other fields"};
    const DeviceKeys keys{.sign = *sign, .box = *box};
    if (!verify(keys.sign, joinOctets(keys, random), *signature))
        return Error{Errc::Forged, "a request to join that its device did not sign"};
    return keys;
}

Bytes encodeHead(const WelcomeHead& head)
{
    QCborArray addresses;
    for (const QString& address : head.addresses)
        addresses.append(address);
    QCborMap map;
    map[1] = head.plan.bytes();
    map[2] = head.genesis.bytes();
    map[3] = head.request.bytes();
    map[4] = head.admit.bytes();
    map[5] = addresses;
    return encodeCanonicalMap(map);
}

Result<WelcomeHead> decodeHead(ByteView octets)
{
    const auto map = decodeCanonicalMap(octets);
    if (!map)
        return map.error();
    const auto plan = PlanId::fromBytes(map->value(1).toByteArray());
    const auto genesis = Digest::fromBytes(map->value(2).toByteArray());
    const auto request = Digest::fromBytes(map->value(3).toByteArray());
    const auto admit = Digest::fromBytes(map->value(4).toByteArray());
    if (!plan || !genesis || !request || !admit)
        return Error{Errc::Malformed, "a welcome with other fields"};
    WelcomeHead head{
        .plan = *plan, .genesis = *genesis, .request = *request, .admit = *admit, .addresses = {}};
    for (const auto& address : map->value(5).toArray())
        head.addresses.append(address.toString());
    return head;
}

Result<Admit> admitFor(const Replica& sponsor, const DeviceKeys& keys, Role role)
{
    Admit admit{.keys = keys, .rights = rightsOf(role), .epochs = {}};
    for (const SpaceNumber space : spacesOf(role)) {
        const auto key = sponsor.sealingKey(space);
        if (!key)
            return key.error();
        auto wrap = wrapKey(*key, keys.box);
        if (!wrap)
            return wrap.error();
        admit.epochs.push_back({.space = space, .epoch = epochIdOf(*key), .sealed = *std::move(wrap)});
    }
    return admit;
}

/// Whoever was removed comes back with new keys only. Whose sponsor was removed may come in again with the
/// same ones and the same rights: what rights a device has is decided by its first admission.
Result<void> mayComeIn(const Membership& membership, const AuthorId& device, Role role)
{
    if (membership.isActive(device))
        return Error{Errc::Exists, "this device is a member already"};
    const Device* known = membership.device(device);
    if (membership.removalOf(device) || (known && known->rights != rightsOf(role)))
        return Error{Errc::NotAllowed, "this device must come back with new keys"};
    return {};
}

/// The welcome in which `admit` is the admission of whoever made `request`.
Result<Welcome> welcomeFor(
    const Replica& sponsor, ByteView request, const Digest& admit, const QStringList& addresses)
{
    const WelcomeHead head{.plan = sponsor.plan(),
        .genesis = sponsor.membership().genesisHash(),
        .request = requestHash(request),
        .admit = admit,
        .addresses = addresses};
    const auto digits = digitsOf(head, request);
    const auto bundles = bundleFrames(sponsor, {});
    if (!digits || !bundles)
        return digits ? bundles.error() : digits.error();
    ByteWriter file;
    file.raw(kWelcomeMagic).withLength(encodeHead(head)).raw(*bundles);
    return Welcome{.file = std::move(file).bytes(), .digits = *digits, .commit = {}};
}

/// A welcome that answers what this store asked.
struct Answer {
    Bytes request;
    WelcomeHead head;
    ByteView bundles;
};

Result<Answer> answerIn(const Store& store, ByteView welcome)
{
    const auto kept = store.setting(kRequestSetting);
    if (!kept || kept->isEmpty())
        return kept ? Error{Errc::NotFound, "this copy asked nobody to join"} : kept.error();
    ByteReader reader(welcome);
    if (reader.take(kWelcomeMagic.size()) != kWelcomeMagic)
        return Error{Errc::Malformed, "no welcome"};
    auto head = decodeHead(reader.takeWithLength(kMaxWelcomeHead));
    if (!head)
        return Error{Errc::Corrupt, "a damaged welcome"};
    Bytes request = Bytes::fromBase64(kept->toLatin1());
    if (head->request != requestHash(request))
        return Error{Errc::NotAllowed, "a welcome for another device"};
    return Answer{.request = std::move(request),
        .head = *std::move(head),
        .bundles = welcome.sliced(reader.position())};
}

/// Whether what the bundles founded is what the welcome speaks of, with us in it.
bool isWhatWasPromised(const Membership& membership, const WelcomeHead& head, const DeviceKeys& keys)
{
    const Device* self = membership.device(authorIdOf(keys.sign));
    return membership.isFounded() && membership.genesisHash() == head.genesis
        && membership.genesis().plan == head.plan && membership.contains(head.admit) && self
        && self->keys == keys;
}

} // namespace

Result<Bytes> requestToJoin(Store& store)
{
    if (store.log().self())
        return Error{Errc::Exists, "this copy belongs to a handbook already"};
    const auto before = store.setting(kRequestSetting);
    if (!before)
        return before.error();
    if (!before->isEmpty())
        return Bytes::fromBase64(before->toLatin1());
    const DeviceSecrets secrets = DeviceSecrets::generate();
    if (auto kept = secrets.keep(store.keyRing()); !kept)
        return kept.error();
    const Bytes random = randomBytes(32);
    QCborMap map;
    map[1] = secrets.keys().sign.bytes();
    map[2] = secrets.keys().box.bytes();
    map[3] = random;
    map[4] = secrets.sign.sign(joinOctets(secrets.keys(), random)).bytes();
    Bytes request = kJoinMagic + encodeCanonicalMap(map);
    if (auto kept = store.setSetting(kRequestSetting, QString::fromLatin1(request.toBase64())); !kept)
        return kept.error();
    return request;
}

Result<QString> requestDigits(ByteView request)
{
    const auto keys = keysIn(request);
    return keys ? sixDigits(blake2b256("uwk1.join.sas", request)) : keys.error();
}

Result<bool> isMember(const Replica& sponsor, ByteView request)
{
    const auto keys = keysIn(request);
    return keys ? Result<bool>(sponsor.membership().isActive(authorIdOf(keys->sign))) : keys.error();
}

Result<Welcome> admit(Replica& sponsor, ByteView request, const Admission& admission)
{
    const auto keys = keysIn(request);
    if (!keys)
        return keys.error();
    const AuthorId device = authorIdOf(keys->sign);
    if (auto free = mayComeIn(sponsor.membership(), device, admission.appointment.role); !free)
        return free.error();
    const auto admit = admitFor(sponsor, *keys, admission.appointment.role);
    if (!admit)
        return admit.error();
    auto commit = sponsor.appendControl(*admit, encodeAppointment(admission.appointment));
    if (!commit)
        return commit.error();
    const auto own = sponsor.log().headOf(sponsor.self());
    if (!own)
        return own.error();
    auto welcome = welcomeFor(sponsor, request, own->head, admission.addresses);
    if (welcome)
        welcome->commit = *std::move(commit);
    return welcome;
}

Result<Commit> admitAgain(Replica& sponsor, const AuthorId& device, qint64 now)
{
    const auto members = sponsor.members();
    if (!members)
        return members.error();
    const auto known = std::find_if(members->begin(), members->end(),
        [&device](const Member& member) { return member.device.author == device; });
    if (known == members->end() || !known->appointment)
        return Error{Errc::NotFound, "a device that was never let in, or as nobody knows what"};
    Appointment appointment = *known->appointment;
    appointment.since = now;
    if (auto free = mayComeIn(sponsor.membership(), device, appointment.role); !free)
        return free.error();
    const auto admit = admitFor(sponsor, known->device.keys, appointment.role);
    return admit ? sponsor.appendControl(*admit, encodeAppointment(appointment)) : admit.error();
}

Result<Welcome> welcomeAgain(const Replica& sponsor, ByteView request, const QStringList& addresses)
{
    const auto keys = keysIn(request);
    if (!keys)
        return keys.error();
    const Digest* admit = sponsor.membership().admissionOf(authorIdOf(keys->sign));
    if (!admit || !sponsor.membership().isActive(authorIdOf(keys->sign)))
        return Error{Errc::NotFound, "this device is no member"};
    return welcomeFor(sponsor, request, *admit, addresses);
}

Result<QString> welcomeDigits(const Store& store, ByteView welcome)
{
    const auto answer = answerIn(store, welcome);
    if (!answer)
        return answer.error();
    if (!bundlesIn(answer->bundles))
        return Error{Errc::Corrupt, "a damaged welcome"};
    return digitsOf(answer->head, answer->request);
}

Result<Joined> acceptWelcome(Store& store, ByteView welcome)
{
    const auto answer = answerIn(store, welcome);
    auto secrets = DeviceSecrets::load(store.keyRing());
    if (!answer || !secrets)
        return answer ? secrets.error() : answer.error();
    const auto bundles = bundlesIn(answer->bundles);
    if (!bundles)
        return Error{Errc::Corrupt, "a damaged welcome"};
    const DeviceKeys keys = secrets->keys();
    auto replica = Replica::begin(store, *std::move(secrets));
    if (!replica)
        return replica.error();
    BundleReceiver receiver(*replica);
    auto received = receiver.takeIf(*bundles,
        [&](const Membership& membership) { return isWhatWasPromised(membership, answer->head, keys); });
    if (!received)
        return received.error();
    if (auto named = store.log().setSelf(replica->self()); !named && named.error().code != Errc::Exists)
        return named.error();
    const auto digits = digitsOf(answer->head, answer->request);
    if (!digits)
        return digits.error();
    return Joined{.replica = *std::move(replica),
        .digits = *digits,
        .addresses = answer->head.addresses,
        .commit = std::move(received->commit)};
}

} // namespace uitwijk
