// SPDX-License-Identifier: Apache-2.0
#include "sync/relay/relay.h"

#include "store/crypto/digest.h"
#include "sync/relay/intake.h"
#include "sync/wire/refused_code.h"

#include <algorithm>
#include <numeric>

namespace uitwijk {
namespace {

constexpr quint64 kRateRetrySeconds = 10;
constexpr quint64 kRoomRetrySeconds = 300;
constexpr quint64 kClosedRetrySeconds = 60;

/// What the device says of the log that goes to `head` here.
const VectorEntry* entryFor(const Vector& vector, const AuthorId& author)
{
    const AuthorPrefix prefix = prefixOf(author);
    const auto place = std::lower_bound(vector.entries.begin(), vector.entries.end(), prefix,
        [](const VectorEntry& entry, const AuthorPrefix& wanted) { return entry.author < wanted; });
    return place != vector.entries.end() && place->author == prefix ? &*place : nullptr;
}

} // namespace

Relay::Relay(Surroundings around, RegistrationPolicy registration)
    : m_around(around)
    , m_registration(std::move(registration))
    , m_registry(around.mailbox)
{
}

RelayReply Relay::greet(RelaySession& session)
{
    session.nonce = randomId<SessionNonce>();
    return {.messages = {Challenge{.nonce = session.nonce, .incarnation = m_around.mailbox.incarnation()}}};
}

Result<RelayReply> Relay::handle(RelaySession& session, const Message& message)
{
    if (const auto* hello = std::get_if<Hello>(&message))
        return hear(session, *hello);
    if (const auto* ping = std::get_if<Ping>(&message))
        return ping->isAnswer ? RelayReply{} : RelayReply{.messages = {Ping{.isAnswer = true}}};
    if (!session.plan)
        return refuse(Refused::Code::NotAuthenticated, true);
    if (const auto* vector = std::get_if<Vector>(&message))
        return hear(session, *vector);
    if (const auto* bundles = std::get_if<Bundles>(&message))
        return hear(session, *bundles);
    if (std::holds_alternative<Challenge>(message))
        return refuse(Refused::Code::Malformed, true);
    // ACK, REFUSED, MOVED: what a device has is computed from what it says next, never from what it confirms.
    return RelayReply{};
}

Result<RelayReply> Relay::hear(RelaySession& session, const Hello& hello)
{
    if (hello.minProto > kSessionProto || hello.maxProto < kSessionProto)
        return refuse(Refused::Code::TooNew, true);
    if (!isProven(hello, session.nonce, session.channel))
        return refuse(Refused::Code::NotAuthenticated, true);
    const auto state = m_registry.find(hello.plan);
    if (!state)
        return state.error();
    session.plan = hello.plan;
    session.author = authorIdOf(hello.proof->key);
    session.known.reset();
    session.upTo.reset();
    session.isAnswering = false;
    session.isFounding = !*state;
    session.isMember = *state && (*state)->membership.isActive(session.author);
    if (session.isMember)
        return welcome(session, hello, **state);
    return meetStranger(session, hello);
}

RelayReply Relay::welcome(RelaySession& session, const Hello& hello, const PlanState& state) const
{
    Hello own = ownHello(hello.plan);
    own.control = frontierTag(state.membership.frontier());
    own.log = frontierTag(state.logFrontier());
    const bool isEqual = own.control == hello.control && own.log == hello.log;
    RelayReply reply{.messages = {own}};
    if (!isEqual) {
        reply.messages.push_back(Vector{.entries = state.vector()});
        return reply;
    }
    session.known = state.known();
    session.upTo = state.position;
    return reply;
}

/// Somebody whose plan or whose admission is not here - this relay was wiped, or he is the first to come, or
/// newly admitted - finds an empty relay, and what he brings decides who he is. Nothing is shown before.
RelayReply Relay::meetStranger(RelaySession& session, const Hello& hello)
{
    if (hello.log == FrontierTag{})
        return refuse(session.isFounding ? Refused::Code::UnknownPlan : Refused::Code::NotAllowed, true);
    if (session.isFounding)
        session.known.emplace();
    return {.messages = {ownHello(hello.plan), Vector{}}};
}

Result<RelayReply> Relay::hear(RelaySession& session, const Vector& vector)
{
    if (!session.isMember)
        return tellWhy(session, vector);
    const auto state = m_registry.find(*session.plan);
    if (!state || !*state)
        return !state ? state.error() : Error{Errc::NotFound, "the plan of a session"};
    session.known.emplace();
    session.upTo.reset();
    session.isAnswering = true;
    std::vector<Message> forks;
    for (const auto& [author, head] : (*state)->heads) {
        const VectorEntry* entry = entryFor(vector, author);
        if (!entry)
            continue;
        (*session.known)[author] = entry->seq;
        if (entry->seq != head.seq || entry->hash == prefixOf(head.hash))
            continue;
        const auto stored = m_around.mailbox.find((*state)->plan, author, head.seq);
        if (!stored)
            return stored.error();
        const auto other = *stored ? Envelope::parse((*stored)->envelope) : Error{Errc::NotFound, {}};
        forks.push_back(Refused{.code = Refused::Code::Fork,
            .author = author,
            .seq = head.seq,
            .stored = other ? other->proof() : Bytes()});
        ++m_around.metrics.forks;
    }
    auto reply = more(session);
    if (reply)
        reply->messages.insert(reply->messages.begin(), forks.begin(), forks.end());
    return reply;
}

/// Who is no member is shown nothing; who was removed is shown by what.
Result<RelayReply> Relay::tellWhy(const RelaySession& session, const Vector& vector)
{
    const auto state = m_registry.find(*session.plan);
    if (!state)
        return state.error();
    if (!*state || !(*state)->membership.removalOf(session.author))
        return RelayReply{.messages = {Bundles{.isLast = true}}};
    auto controls = m_around.mailbox.controls((*state)->plan, 0);
    if (!controls)
        return controls.error();
    RelayReply reply;
    Bundles bundles;
    qsizetype octets = 0;
    for (MailboxBundle& bundle : *controls) {
        const VectorEntry* known = entryFor(vector, bundle.author);
        if (known && known->seq >= bundle.seq)
            continue;
        octets += bundle.envelope.size();
        if (octets > kBundlesPerMessage && !bundles.envelopes.empty()) {
            reply.messages.push_back(std::exchange(bundles, Bundles{}));
            octets = bundle.envelope.size();
        }
        bundles.envelopes.push_back(std::move(bundle.envelope));
    }
    bundles.isLast = true;
    reply.messages.push_back(std::move(bundles));
    return reply;
}

Result<RelayReply> Relay::hear(RelaySession& session, const Bundles& bundles)
{
    if (const auto later = whyNotNow(session, bundles)) {
        ++m_around.metrics.refusals;
        return RelayReply{.messages = {*later}};
    }
    const auto found = m_registry.claim(*session.plan);
    if (!found)
        return found.error();
    const auto closed = m_around.mailbox.isClosed(); // asked when the plan is claimed: it holds until the end
    if (!closed)
        return closed.error();
    if (!*closed)
        return take(session, bundles, *found);
    ++m_around.metrics.refusals;
    return RelayReply{
        .messages = {Refused{.code = Refused::Code::Busy, .retrySeconds = kClosedRetrySeconds}}};
}

Result<RelayReply> Relay::take(RelaySession& session, const Bundles& bundles, PlanState* state)
{
    PlanState fresh;
    if (!state) {
        if (const auto refusal = mayBegin(session, bundles, fresh))
            return refuse(*refusal, true);
        state = &fresh;
    }
    auto report = Intake(m_around.mailbox, *state).take(bundles.envelopes);
    if (!report)
        return std::move(report).error();
    if (report->hasCreated)
        state = &m_registry.add(std::move(fresh));
    // Who was admitted by what he brought says HELLO again, and is then shown where the relay stands. Who
    // founded the plan here has brought all there is.
    const bool isMember = state->membership.isActive(session.author);
    session.isMember = session.isMember || (session.isFounding && isMember);
    session.hasBrought = session.hasBrought || !report->brought.empty();
    recordIntake(session, *report);
    if (session.known)
        for (const auto& [author, seq] : report->brought)
            (*session.known)[author] = std::max((*session.known)[author], seq);
    RelayReply reply = answerTo(session, std::move(*report), *state);
    if (!isMember && bundles.isLast) {
        reply.messages.push_back(Refused{.code = Refused::Code::NotAllowed});
        reply.close = true;
    }
    return reply;
}

RelayReply Relay::answerTo(const RelaySession& session, IntakeReport report, const PlanState& state) const
{
    RelayReply reply{.hasMore = session.isMember && session.known};
    if (!report.ack.entries.empty())
        reply.messages.push_back(std::move(report.ack));
    bool isGap = false;
    for (Refused& refusal : report.refusals) {
        isGap = isGap || refusal.code == Refused::Code::Gap;
        if (!session.isMember)
            refusal.stored.clear();
        reply.messages.push_back(std::move(refusal));
    }
    if (isGap && session.isMember) // so that the device sees from where to send
        reply.messages.push_back(Vector{.entries = state.vector()});
    return reply;
}

/// Whether these bundles may begin a plan that is not here; `fresh` is then ready for them.
std::optional<Refused::Code> Relay::mayBegin(
    const RelaySession& session, const Bundles& bundles, PlanState& fresh)
{
    if (bundles.envelopes.empty())
        return Refused::Code::UnknownPlan;
    const auto first = Envelope::parse(bundles.envelopes.front());
    if (!first)
        return refusedCode(first.error().code);
    const auto part = decodeControl(first->publicPart());
    const bool isGenesis = first->header().kind == BundleClass::Control && part
        && std::holds_alternative<Genesis>(part->body) && planAliasOf(first->header().plan) == *session.plan;
    if (!isGenesis)
        return Refused::Code::UnknownPlan;
    if (!m_registration.isOpen && !isSameToken(session.registrationToken, m_registration.token))
        return Refused::Code::NotAllowed;
    if (!m_registration.isOpen && m_registration.token.isEmpty())
        return Refused::Code::NotAllowed;
    if (!m_around.quota.mayCreatePlan(std::chrono::steady_clock::now()))
        return Refused::Code::Busy;
    fresh.plan = first->header().plan;
    fresh.bytesLeft = m_around.quota.policy().hardLimit();
    return std::nullopt;
}

/// Size, rate and room, before anything is looked at.
std::optional<Refused> Relay::whyNotNow(const RelaySession& session, const Bundles& bundles)
{
    const auto now = std::chrono::steady_clock::now();
    const quint64 size = std::accumulate(bundles.envelopes.begin(), bundles.envelopes.end(), quint64(0),
        [](quint64 sum, const Bytes& envelope) { return sum + quint64(envelope.size()); });
    if (!m_around.quota.mayUpload(*session.plan, session.author, size, now))
        return Refused{.code = Refused::Code::Busy, .retrySeconds = kRateRetrySeconds};
    if (size > 0 && !m_around.quota.hasRoom(now))
        return Refused{.code = Refused::Code::Quota, .retrySeconds = kRoomRetrySeconds};
    return std::nullopt;
}

void Relay::recordIntake(const RelaySession& session, const IntakeReport& report)
{
    Metrics& metrics = m_around.metrics;
    metrics.bundlesStored += report.stored;
    metrics.bundlesRepeated += report.repeated;
    metrics.refusals += report.refusals.size();
    metrics.forks += report.forks;
    if (report.stored > 0)
        m_registry.noteMoved(*session.plan);
    const ByteView alias = session.plan->view();
    const std::string plan = m_around.log.pseudonym({alias.data(), std::size_t(alias.size())});
    if (report.hasCreated)
        m_around.log.info("plan-created", {{"plan", plan}});
    if (report.forks > 0)
        m_around.log.warning("fork", {{"plan", plan}});
}

/// What this device lacks, as much as fits into one message. Who had everything is told what came since from
/// memory: in a crisis a hundred devices ask for the same bundle at the same time.
Result<Bundles> Relay::lacking(RelaySession& session, const PlanState& state)
{
    KnownLogs& known = *session.known;
    Bundles bundles;
    if (session.upTo && state.recent.reachesBackTo(*session.upTo)) {
        state.recent.forEachAfter(*session.upTo, [&](const RecentBundles::One& one) {
            quint64& seq = known[one.author];
            if (one.seq > seq) // else it brought that itself
                bundles.envelopes.push_back(one.envelope);
            seq = std::max(seq, one.seq);
        });
        session.upTo = state.position;
        return bundles;
    }
    const auto lacks = [&known](const auto& log) {
        const auto place = known.find(log.first);
        return place == known.end() || place->second < log.second.seq;
    };
    const auto& heads = state.heads;
    if (std::any_of(heads.begin(), heads.end(), lacks)) {
        auto missing = m_around.mailbox.missing(state.plan, known, kBundlesPerMessage);
        if (!missing)
            return std::move(missing).error();
        for (MailboxBundle& bundle : *missing) {
            known[bundle.author] = bundle.seq;
            bundles.envelopes.push_back(std::move(bundle.envelope));
        }
    }
    bundles.isLast = bundles.envelopes.empty() || std::none_of(heads.begin(), heads.end(), lacks);
    session.upTo = bundles.isLast ? std::optional(state.position) : std::nullopt;
    return bundles;
}

Result<RelayReply> Relay::more(RelaySession& session)
{
    if (!session.isMember || !session.plan || !session.known)
        return RelayReply{};
    const auto state = m_registry.find(*session.plan);
    if (!state || !*state)
        return !state ? state.error() : Error{Errc::NotFound, "the plan of a session"};
    auto bundles = lacking(session, **state);
    if (!bundles)
        return std::move(bundles).error();
    m_around.metrics.bundlesServed += bundles->envelopes.size();
    if (bundles->envelopes.empty() && !session.isAnswering)
        return RelayReply{};
    session.isAnswering = !bundles->isLast;
    return RelayReply{.messages = {*std::move(bundles)}, .hasMore = true};
}

Result<RelayReply> Relay::push(RelaySession& session)
{
    if (!session.isMember || session.known)
        return more(session);
    const auto state = m_registry.find(*session.plan);
    if (!state || !*state)
        return !state ? state.error() : Error{Errc::NotFound, "the plan of a session"};
    const auto& heads = (*state)->heads;
    const quint64 total = std::accumulate(heads.begin(), heads.end(), quint64(0),
        [](quint64 sum, const auto& log) { return sum + log.second.seq; });
    return RelayReply{.messages = {Moved{.cursor = total}}};
}

std::set<PlanAlias> Relay::takeMoved()
{
    return m_registry.takeMoved();
}

void Relay::forget()
{
    m_registry.forgetAll();
}

void Relay::trim()
{
    m_registry.trim();
}

RelayReply Relay::refuse(Refused::Code code, bool close)
{
    ++m_around.metrics.refusals;
    return {.messages = {Refused{.code = code}}, .close = close};
}

Hello Relay::ownHello(const PlanAlias& plan) const
{
    return {.plan = plan,
        .incarnation = m_around.mailbox.incarnation(),
        .wallClockMs = quint64(m_around.clock.now().time_since_epoch().count())};
}

} // namespace uitwijk
