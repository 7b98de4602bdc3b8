// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/clock.h"
#include "sync/relay/mailbox.h"
#include "sync/relay/metrics.h"
#include "sync/relay/plan_registry.h"
#include "sync/relay/quota.h"
#include "sync/relay/relay_log.h"
#include "sync/wire/messages.h"

#include <optional>
#include <set>
#include <vector>

namespace uitwijk {

struct IntakeReport;

/// One connected device, as far as the rules are concerned. Belongs to whoever calls the Relay.
struct RelaySession {
    ChannelBinding channel{};
    Bytes registrationToken{};

    SessionNonce nonce{};
    std::optional<PlanAlias> plan{}; ///< since a HELLO that proved its key
    AuthorId author{};
    bool isFounding = false; ///< it was the first to speak of this plan here
    bool isMember = false; ///< of that plan, as the relay knows it
    std::optional<KnownLogs> known{}; ///< what the device has, once it said so; what is sent is counted in
    std::optional<quint64> upTo{}; ///< the position up to which it has everything, once it had
    bool isAnswering = false; ///< the end of an answer to a VECTOR is still owed
    bool hasBrought = false; ///< something that passed the checks
};

/// What the relay says to one message.
struct RelayReply {
    std::vector<Message> messages{};
    bool hasMore = false; ///< the device lacks more than one message holds: see Relay::more()
    bool close = false;
};

/// Who may bring plans that the relay does not know.
struct RegistrationPolicy {
    bool isOpen = true;
    Bytes token{}; ///< when not open: what a device must show; empty means that nobody can
};

/// All rules of the relay and no network. It sees members, rights, numbers, hashes and ciphertext, and holds
/// no key.
///
/// One thread, and each call inside a transaction of the mailbox that the caller begins and commits: nothing
/// a reply says is true before that. When a call fails or the commit does, roll back, call forget(), and end
/// the sessions of that transaction.
class Relay {
public:
    struct Surroundings {
        Mailbox& mailbox;
        Quota& quota;
        Metrics& metrics;
        const RelayLog& log;
        const Clock& clock;
    };

    Relay(Surroundings around, RegistrationPolicy registration);

    /// The first words: a CHALLENGE.
    [[nodiscard]] RelayReply greet(RelaySession& session);
    [[nodiscard]] Result<RelayReply> handle(RelaySession& session, const Message& message);
    /// The next of what the device lacks. Empty when it has everything, or has not said what it has.
    [[nodiscard]] Result<RelayReply> more(RelaySession& session);
    /// To a session of a plan that moved: the same, or a MOVED where it is not known what the device has.
    [[nodiscard]] Result<RelayReply> push(RelaySession& session);

    /// Looks for what other relays appended to these plans in a shared mailbox.
    Result<void> look(const std::set<PlanAlias>& plans) { return m_registry.look(plans); }
    /// The plans that got bundles since the last call: more() of their sessions has something to say.
    [[nodiscard]] std::set<PlanAlias> takeMoved();
    void forget();
    /// Between transactions: bounds memory.
    void trim();

private:
    Result<RelayReply> hear(RelaySession& session, const Hello& hello);
    Result<RelayReply> hear(RelaySession& session, const Vector& vector);
    Result<RelayReply> hear(RelaySession& session, const Bundles& bundles);
    [[nodiscard]] Result<Bundles> lacking(RelaySession& session, const PlanState& state);
    Result<RelayReply> tellWhy(const RelaySession& session, const Vector& vector);
    Result<RelayReply> take(RelaySession& session, const Bundles& bundles, PlanState* state);

    [[nodiscard]] RelayReply welcome(RelaySession& session, const Hello& hello, const PlanState& state) const;
    [[nodiscard]] RelayReply meetStranger(RelaySession& session, const Hello& hello);
    [[nodiscard]] std::optional<Refused::Code> mayBegin(
        const RelaySession& session, const Bundles& bundles, PlanState& fresh);
    [[nodiscard]] std::optional<Refused> whyNotNow(const RelaySession& session, const Bundles& bundles);
    [[nodiscard]] RelayReply answerTo(
        const RelaySession& session, IntakeReport report, const PlanState& state) const;
    void recordIntake(const RelaySession& session, const IntakeReport& report);
    [[nodiscard]] RelayReply refuse(Refused::Code code, bool close);
    [[nodiscard]] Hello ownHello(const PlanAlias& plan) const;

    Surroundings m_around;
    RegistrationPolicy m_registration;
    PlanRegistry m_registry;
};

} // namespace uitwijk
