// SPDX-License-Identifier: Apache-2.0
#include "tests/proof/proof.h"
#include "tests/support/membership_folds.h"
#include "tests/support/wire_world.h"

#include <algorithm>
#include <array>
#include <random>

namespace uitwijk {

namespace {

constexpr int kDevices = 6;
constexpr int kSteps = 40;
constexpr std::array kRights{Rights{.mayWrite = false, .mayControl = false},
    Rights{.mayWrite = true, .mayControl = false}, Rights{.mayWrite = true, .mayControl = true}};
constexpr std::array kSpaces{kPublicSpace, kTeamSpace, kSealedSpace};

/// Devices that admit, remove, pardon, demote, recover and make keys, each by what it knows, and tell each
/// other now and then. In one of four histories administrators cut off what they know of others.
class History {
public:
    explicit History(std::uint64_t seed)
        : m_random(seed)
        , m_world(quint8(seed))
        , m_isHonest(below(4) > 0)
    {
        m_all = m_world.found(1);
        for (int who = 1; who < kDevices - 1; ++who)
            m_all.push_back(m_world.admit(0, who, anyRights()));
        View founded{.knows = m_world.membership, .heads = {}};
        for (int who = 0; who < kDevices; ++who)
            founded.heads[std::size_t(who)] = m_world.author(who).head;
        m_views.fill(founded);
        for (int step = 0; step < kSteps; ++step)
            act();
    }

    /// What does not hold; empty when all does.
    std::string fault()
    {
        const Membership everything = foldedAnew(m_all);
        for (int order = 0; order < 2; ++order) {
            if (!isSame(foldedAnew(m_all), everything))
                return "two orders of the same bundles gave two memberships";
        }
        for (const View& view : m_views) {
            std::vector<Envelope> known;
            std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(known),
                [&view](const Envelope& control) { return view.knows.contains(control.hash()); });
            if (!isSame(foldedAnew(known), view.knows))
                return "what a device had folded is not what its bundles say in another order";
        }
        const auto devices = everything.devices();
        if (m_isHonest && std::none_of(devices.begin(), devices.end(), [&everything](const Device& device) {
                return everything.isActive(device.author) && everything.rightsOf(device.author).mayControl;
            }))
            return "nobody is left who may change anything";
        return {};
    }

private:
    /// A device's copy.
    struct View {
        Membership knows;
        std::array<ChainHead, kDevices> heads{}; ///< of the logs that it has
    };

    int below(int limit) { return int(m_random() % unsigned(limit)); }

    void act()
    {
        const int by = below(kDevices);
        const int other = below(kDevices);
        View& view = m_views[std::size_t(by)];
        m_world.membership = view.knows;
        switch (below(16)) {
        case 0:
        case 1:
            write(by, Admit{.keys = m_world.author(other).keys(), .rights = anyRights(), .epochs = {}});
            break;
        case 2:
        case 3:
            if (by != other) // an app lets nobody change his own
                write(by, roleOf(view, other));
            break;
        case 4:
            if (by != other)
                write(by, removalOf(view, other));
            break;
        case 5:
            pardon(by, view, other);
            break;
        case 6:
            write(by, epochOf(view));
            break;
        case 7:
            if (below(3) == 0)
                recover(by);
            break;
        case 8:
        case 9: { // a bundle of data, of which nobody reads more than that it is there
            ChainHead& head = m_world.author(by).head;
            head = {.seq = head.seq + 1, .hash = randomDigest()};
            break;
        }
        default:
            hearAll(by, other);
        }
        view.heads[std::size_t(by)] = m_world.author(by).head;
    }

    Rights anyRights() { return kRights.at(std::size_t(below(3))); }

    /// Up to where the log of a device is to count: what is known of it, or less by who means ill.
    ChainHead placeOf(const View& view, int who)
    {
        const ChainHead& head = view.heads[std::size_t(who)];
        if (m_isHonest || below(2) == 0)
            return head;
        const quint64 seq = quint64(below(int(head.seq) + 1));
        return {.seq = seq, .hash = seq == 0 ? Digest() : seq == head.seq ? head.hash : randomDigest()};
    }
    SetRole roleOf(const View& view, int who)
    {
        const ChainHead head = placeOf(view, who);
        SetRole role{.device = m_world.author(who).id(),
            .rights = anyRights(),
            .spaces = {},
            .seq = head.seq,
            .head = head.hash,
            .epochs = {}};
        for (const SpaceNumber space : kSpaces) {
            if (below(2) == 0)
                role.spaces.push_back(space);
        }
        return role;
    }
    Revoke removalOf(const View& view, int who)
    {
        const ChainHead head = placeOf(view, who);
        return {.device = m_world.author(who).id(), .seq = head.seq, .head = head.hash, .epochs = {}};
    }
    void pardon(int by, const View& view, int who)
    {
        const LogCut* cut = view.knows.cutOf(m_world.author(who).id());
        if (!cut || cut->bundle.isNull())
            return;
        const ChainHead& head = view.heads[std::size_t(who)];
        write(by, Pardon{.revoke = cut->bundle, .seq = head.seq, .head = head.hash});
    }
    Epoch epochOf(const View& view)
    {
        const SpaceNumber space = kSpaces.at(std::size_t(below(3)));
        const SecretBytes key = SecretBytes::copyOf(randomDigest().bytes());
        Epoch epoch{.space = space, .id = epochIdOf(key), .wraps = {}, .back = {}};
        for (const Device& device : view.knows.devices()) {
            if (view.knows.isActive(device.author) && below(4) > 0)
                epoch.wraps.push_back({.device = device.author, .sealed = Bytes(kWrapSize, '\1')});
        }
        for (const EpochId& older : view.knows.currentEpochs(space))
            epoch.back.push_back({.epoch = older, .nonce = {}, .sealed = Bytes(kBackSize, '\1')});
        return epoch;
    }
    void recover(int by)
    {
        // Nobody can who knows that he was removed: his app says so.
        if (m_world.membership.device(m_world.author(by).id())
            && !m_world.membership.removalOf(m_world.author(by).id()))
            keep(by, m_world.recover(by));
    }
    void write(int by, const decltype(ControlPart::body)& body)
    {
        const ChainHead before = m_world.author(by).head;
        const Membership known = m_world.membership;
        const Envelope control = m_world.control(by, {.after = known.heads(), .body = body});
        if (m_world.membership.contains(control.hash()))
            keep(by, control);
        else
            m_world.author(by).head = before; // refused: it was never written
    }
    void keep(int by, const Envelope& control)
    {
        m_all.push_back(control);
        m_views[std::size_t(by)].knows = m_world.membership;
    }
    void hearAll(int by, int from)
    {
        View& mine = m_views[std::size_t(by)];
        const View& theirs = m_views[std::size_t(from)];
        for (const Envelope& control : m_all) {
            if (theirs.knows.contains(control.hash()))
                (void)mine.knows.apply(control);
        }
        for (std::size_t i = 0; i < mine.heads.size(); ++i) {
            if (mine.heads[i].seq < theirs.heads[i].seq)
                mine.heads[i] = theirs.heads[i];
        }
    }
    Digest randomDigest() { return blake2b256("uwk1.test", Bytes::number(qulonglong(m_random()))); }

    Membership foldedAnew(std::vector<Envelope> bundles)
    {
        std::shuffle(bundles.begin(), bundles.end(), m_random);
        return folded(std::move(bundles));
    }
    static bool isSame(const Membership& one, const Membership& other)
    {
        if (!agree(one, other))
            return false;
        return std::all_of(kSpaces.begin(), kSpaces.end(), [&](SpaceNumber space) {
            return one.currentEpochs(space) == other.currentEpochs(space)
                && one.strayEpochs(space) == other.strayEpochs(space);
        });
    }

    std::mt19937_64 m_random;
    WireWorld m_world;
    bool m_isHonest; ///< nobody says that less of a log counts than he knows of it
    std::vector<Envelope> m_all;
    std::array<View, kDevices> m_views;
};

} // namespace

int proveAuthority(const ProofRun& run)
{
    Tally tally("histories of six devices that change who may do what, each folded in eight orders");
    for (std::int64_t round = 0; round < run.rounds; ++round) {
        const std::uint64_t seed = run.seed + std::uint64_t(round);
        if (const std::string fault = History(seed).fault(); !fault.empty())
            tally.fault("--seed " + std::to_string(seed) + " --rounds 1: " + fault);
        tally.round();
    }
    return tally.close(run.seed);
}

} // namespace uitwijk
