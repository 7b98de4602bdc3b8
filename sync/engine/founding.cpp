// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/founding.h"

#include "sync/wire/canonical_cbor.h"

namespace uitwijk {

namespace {

Result<void> openSpace(Replica& replica, SpaceNumber space, const SecretBytes& key)
{
    auto wrap = wrapKey(key, replica.secrets().box.publicKey());
    if (!wrap)
        return wrap.error();
    const Epoch epoch{.space = space,
        .id = epochIdOf(key),
        .wraps = {{.device = replica.self(), .sealed = *std::move(wrap)}},
        .back = {}};
    const auto appended = replica.appendControl(epoch, encodeCanonicalMap({}));
    return appended ? Result<void>() : appended.error();
}

} // namespace

Result<Replica> foundHandbook(Store& store, const ObjectId& person, const SigningKey& root)
{
    if (store.log().self() || DeviceSecrets::load(store.keyRing()))
        return Error{Errc::Exists, "this copy belongs to a handbook, or asked to join one"};
    auto secrets = DeviceSecrets::generate();
    if (auto kept = secrets.keep(store.keyRing()); !kept)
        return kept.error();
    if (auto named = store.log().setSelf(secrets.author()); !named)
        return named.error();
    Genesis genesis{
        .plan = randomId<PlanId>(), .root = root.publicKey(), .founder = secrets.keys(), .rootSignature = {}};
    genesis.rootSignature = root.sign(rootOctets(genesis));
    auto begun = Replica::begin(store, std::move(secrets));
    if (!begun)
        return begun.error();
    Replica& replica = *begun;
    std::map<SpaceNumber, SecretBytes> keys;
    for (const SpaceNumber space : {kTeamSpace, kPublicSpace, kSealedSpace}) {
        const auto key = keys.emplace(space, SecretBytes::random(32)).first;
        if (auto kept = replica.keepEpochKey(key->second); !kept)
            return kept.error();
    }
    const Bytes appointment = encodeAppointment({.role = Role::Admin, .person = person});
    if (auto founded = replica.appendGenesis(genesis, appointment, keys.at(kTeamSpace)); !founded)
        return founded.error();
    for (const SpaceNumber space : {kTeamSpace, kPublicSpace, kSealedSpace}) {
        if (auto opened = openSpace(replica, space, keys.at(space)); !opened)
            return opened.error();
    }
    return begun;
}

} // namespace uitwijk
