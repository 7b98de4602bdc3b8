// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/crypto/digest.h"
#include "sync/wire/chain.h"
#include "sync/wire/membership.h"
#include "sync/wire/seal.h"

#include <deque>
#include <map>

namespace uitwijk {

/// A handbook as octets alone: devices with fixed keys that found it, admit each other and write bundles.
/// Keys, numbers and nonces follow from counters, so a world built twice is the same, but for the sealed
/// boxes in its control bundles.
class WireWorld {
public:
    struct Author {
        SigningKey sign;
        BoxKey box;
        ChainHead head;
        [[nodiscard]] AuthorId id() const { return authorIdOf(sign.publicKey()); }
        [[nodiscard]] DeviceKeys keys() const { return {.sign = sign.publicKey(), .box = box.publicKey()}; }
    };

    explicit WireWorld(quint8 number = 1)
        : m_number(number)
        , m_plan(*PlanId::fromBytes(fixed("plan", 0).first(16)))
        , m_root(*SigningKey::fromSeed(secret("root", 0)))
    {
        for (SpaceNumber space : {kPublicSpace, kTeamSpace, kSealedSpace})
            m_epochKeys.emplace(space, secret("epoch", space));
    }

    Author& author(int index)
    {
        while (index >= int(m_authors.size())) {
            const int next = int(m_authors.size());
            m_authors.push_back(
                {*SigningKey::fromSeed(secret("sign", next)), *BoxKey::fromSecret(secret("box", next)), {}});
        }
        return m_authors[std::size_t(index)];
    }

    Envelope genesis()
    {
        Genesis genesis{
            .plan = m_plan, .root = m_root.publicKey(), .founder = author(0).keys(), .rootSignature = {}};
        genesis.rootSignature = m_root.sign(rootOctets(genesis));
        return control(0, {.after = {}, .body = genesis});
    }
    Envelope epoch(int by, SpaceNumber space, const std::vector<int>& readers)
    {
        Epoch epoch{.space = space, .id = epochIdOf(key(space)), .wraps = {}, .back = {}};
        for (int reader : readers)
            epoch.wraps.push_back({.device = author(reader).id(),
                .sealed = *wrapKey(key(space), author(reader).box.publicKey())});
        std::sort(epoch.wraps.begin(), epoch.wraps.end(),
            [](const auto& a, const auto& b) { return a.device < b.device; });
        return control(by, {.after = membership.heads(), .body = epoch});
    }
    Envelope admit(int by, int who, Rights rights)
    {
        Admit admit{.keys = author(who).keys(), .rights = rights, .epochs = {}};
        admit.epochs.push_back({.space = kTeamSpace,
            .epoch = epochIdOf(key(kTeamSpace)),
            .sealed = *wrapKey(key(kTeamSpace), author(who).box.publicKey())});
        return control(by, {.after = membership.heads(), .body = admit});
    }
    /// What a change of role says, as of all that `who` wrote so far.
    SetRole role(int who, Rights rights, std::vector<SpaceNumber> spaces = {kPublicSpace, kTeamSpace})
    {
        const ChainHead& head = author(who).head;
        return {.device = author(who).id(),
            .rights = rights,
            .spaces = std::move(spaces),
            .seq = head.seq,
            .head = head.hash,
            .epochs = {}};
    }
    Envelope setRole(int by, int who, Rights rights)
    {
        return control(by, {.after = membership.heads(), .body = role(who, rights)});
    }
    /// `by` becomes an administrator by the root key, as of all that `membership` knows.
    Envelope recover(int by)
    {
        const auto after = membership.heads();
        const Bytes octets = recoverOctets(m_plan, author(by).id(), controlFrontier(after));
        return control(by, {.after = after, .body = Recover{.rootSignature = m_root.sign(octets)}});
    }
    /// Sealed, counted in the author's log, and, if it is in order, folded into `membership`.
    Envelope control(int by, const ControlPart& part)
    {
        Draft draft = next(by, BundleClass::Control);
        draft.publicPart = encodeControl(part);
        draft.plaintext = Bytes("\xa0", 1);
        Envelope envelope = commit(by, draft);
        (void)membership.apply(envelope);
        return envelope;
    }
    Envelope data(int by, const Bytes& plaintext)
    {
        Draft draft = next(by, BundleClass::Data);
        draft.plaintext = plaintext;
        return commit(by, draft);
    }

    Draft next(int by, BundleClass kind)
    {
        const ChainHead& head = author(by).head;
        return {.kind = kind,
            .plan = m_plan,
            .seq = head.seq + 1,
            .prev = head.hash,
            .ctl = membership.tag(),
            .space = kTeamSpace,
            .publicPart = {},
            .plaintext = {},
            .nonce = *Nonce::fromBytes(fixed("nonce", ++m_nonces).first(24))};
    }
    Envelope commit(int by, const Draft& draft)
    {
        Envelope envelope = *sealBundle(draft, key(draft.space), author(by).sign);
        author(by).head = {.seq = draft.seq, .hash = envelope.hash()};
        return envelope;
    }

    /// Genesis, an epoch for the team, and `devices` - 1 further members who may write; the first is the
    /// founder.
    std::vector<Envelope> found(int devices)
    {
        std::vector<Envelope> log{genesis(), epoch(0, kTeamSpace, {0})};
        for (int who = 1; who < devices; ++who)
            log.push_back(admit(0, who, {.mayWrite = true, .mayControl = false}));
        return log;
    }

    [[nodiscard]] const PlanId& plan() const { return m_plan; }
    [[nodiscard]] const SigningKey& root() const { return m_root; }
    [[nodiscard]] const SecretBytes& key(SpaceNumber space) const { return m_epochKeys.at(space); }

    Membership membership;

private:
    [[nodiscard]] Bytes fixed(const char* name, int index) const
    {
        return blake2b256(
            "uwk1.test", Bytes(name), Bytes::number(m_number), Bytes(1, '/'), Bytes::number(index))
            .bytes();
    }
    [[nodiscard]] SecretBytes secret(const char* name, int index) const
    {
        return SecretBytes::copyOf(fixed(name, index));
    }

    quint8 m_number;
    int m_nonces = 0;
    PlanId m_plan;
    SigningKey m_root;
    std::map<SpaceNumber, SecretBytes> m_epochKeys;
    std::deque<Author> m_authors;
};

} // namespace uitwijk
