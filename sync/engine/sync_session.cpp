// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/sync_session.h"

#include "sync/engine/commits.h"
#include "sync/wire/refused_code.h"

namespace uitwijk {

namespace {

QString incarnationSetting(const Bytes& relay)
{
    return QStringLiteral("relay.incarnation.") + QString::fromLatin1(relay.toHex());
}

Error sessionRefused(Refused::Code code)
{
    switch (code) {
    case Refused::Code::TooNew:
        return {Errc::TooNew, "the other side speaks another version"};
    case Refused::Code::Quota:
    case Refused::Code::Busy:
        return {Errc::Quota, "the other side takes nothing at the moment"};
    case Refused::Code::NotAllowed:
    case Refused::Code::UnknownPlan:
    case Refused::Code::NotAuthenticated:
        return {Errc::NotAllowed, "the other side does not let this device in"};
    default:
        return {Errc::Malformed, "the other side did not understand us"};
    }
}

} // namespace

SyncSession::SyncSession(Replica& replica, const Clock& clock, Setup setup)
    : m_replica(replica)
    , m_clock(clock)
    , m_setup(std::move(setup))
    , m_receiver(replica)
    , m_nonce(randomId<SessionNonce>())
{
    if (m_setup.with == With::Relay)
        m_peer.emplace(replica, m_setup.peerName);
}

void SyncSession::start()
{
    if (m_setup.with == With::Device)
        say(Challenge{.nonce = m_nonce, .incarnation = {}});
}

Result<Commit> SyncSession::receive(ByteView frame)
{
    const auto messages = decodeMessages(frame);
    if (!messages)
        return messages.error();
    ++m_report.frames;
    Commit all;
    for (const Message& message : *messages) {
        const bool isEarly = std::holds_alternative<Challenge>(message)
            || std::holds_alternative<Hello>(message) || std::holds_alternative<Ping>(message)
            || std::holds_alternative<Refused>(message);
        if (!m_isGreeted && !isEarly)
            return Error{Errc::Forged, "spoke before it said who it is"};
        auto commit = std::visit([this](const auto& content) { return hear(content); }, message);
        if (!commit)
            return commit;
        addTo(all, *commit);
    }
    if (auto again = meetAgain(); !again)
        return again.error();
    return all;
}

Result<Commit> SyncSession::hear(const Challenge& challenge)
{
    if (m_challenge)
        return Error{Errc::Malformed, "a second challenge"};
    m_challenge = challenge;
    auto all = m_setup.with == With::Relay ? recognise(challenge.incarnation) : Result<Commit>(Commit{});
    if (!all)
        return all;
    auto greeted = greet();
    if (!greeted)
        return greeted;
    addTo(*all, *greeted);
    return all;
}

/// A relay that was wiped has another incarnation than before: what it held is gone.
Result<Commit> SyncSession::recognise(const Incarnation& incarnation)
{
    const QString setting = incarnationSetting(m_setup.peerName);
    const auto known = m_replica.store().setting(setting);
    if (!known)
        return known.error();
    m_remembered = Incarnation::fromHex(*known).value_or(Incarnation{});
    if (m_remembered == incarnation)
        return Commit{};
    m_report.wasWiped = !m_remembered.isNull();
    auto forgotten = m_peer->forget();
    if (!forgotten)
        return forgotten;
    if (auto kept = m_replica.store().setSetting(setting, incarnation.hex()); !kept)
        return kept.error();
    return forgotten;
}

/// Everything that waits is sealed first, so that the frontier speaks of it too.
Result<Commit> SyncSession::greet()
{
    auto sealed = m_replica.sealWaiting();
    if (!sealed)
        return sealed;
    const auto renewed = m_replica.renewKeys();
    if (!renewed)
        return renewed.error();
    addTo(*sealed, *renewed);
    const auto log = m_replica.logFrontier();
    if (!log)
        return log.error();
    Hello hello;
    hello.plan = planAliasOf(m_replica.plan());
    hello.wallClockMs = quint64(std::max<qint64>(0, m_clock.now().time_since_epoch().count()));
    if (!m_isStranger) {
        hello.control = frontierTag(m_replica.membership().frontier());
        hello.log = frontierTag(*log);
    }
    hello.incarnation = m_remembered;
    prove(hello, m_replica.secrets().sign, m_challenge->nonce, m_setup.channel);
    say(hello);
    return sealed;
}

Result<Commit> SyncSession::hear(const Hello& hello)
{
    if (hello.minProto > kSessionProto || hello.maxProto < kSessionProto)
        return Error{Errc::TooNew, "no common version of the session"};
    if (!m_challenge || hello.plan != planAliasOf(m_replica.plan()))
        return Error{Errc::NotAllowed, "another handbook"};
    m_report.clockOffset
        = std::chrono::milliseconds(qint64(hello.wallClockMs)) - m_clock.now().time_since_epoch();
    if (m_setup.with == With::Device) {
        auto met = meetDevice(hello);
        if (!met || m_isStranger)
            return met;
    }
    m_isGreeted = true;
    m_awaitsHello = false;
    m_seemedEmpty = hello.log.isNull();
    const auto log = m_replica.logFrontier();
    if (!log)
        return log.error();
    m_isEqual
        = hello.log == frontierTag(*log) && hello.control == frontierTag(m_replica.membership().frontier());
    if (m_isEqual)
        return m_peer->holdsAll();
    if (auto said = sayVector(); !said)
        return said.error();
    return Commit{};
}

/// A device must be a member. One that we do not know as one yet may bring along what made it one; until then
/// it learns nothing from us.
Result<Commit> SyncSession::meetDevice(const Hello& hello)
{
    if (!isProven(hello, m_nonce, m_setup.channel))
        return Error{Errc::Forged, "a device that did not prove its key"};
    const AuthorId author = authorIdOf(hello.proof->key);
    if (author == m_replica.self())
        return Error{Errc::NotAllowed, "this is ourselves"};
    m_device = author;
    if (!m_peer)
        m_peer.emplace(m_replica, author.bytes());
    m_isStranger = !m_replica.membership().isActive(author); // a removed one is served no longer
    if (m_isStranger) {
        m_isGreeted = true;
        m_setup.peerName = author.bytes();
        say(Vector{});
        m_awaitsAnswer = true;
    }
    return Commit{};
}

Result<void> SyncSession::sayVector()
{
    const auto heads = m_replica.log().vector();
    if (!heads)
        return heads.error();
    Vector vector;
    for (const LogHead& head : *heads) {
        if (head.seq > 0)
            vector.entries.push_back(
                {.author = prefixOf(head.author), .seq = head.seq, .hash = prefixOf(head.head)});
    }
    say(vector);
    m_awaitsAnswer = true;
    return {};
}

Result<Commit> SyncSession::hear(const Vector& vector)
{
    m_isEqual = false;
    m_owesAnswer = true;
    if (m_isStranger) {
        m_strangersVector = vector;
        if (auto said = sayControls(vector); !said)
            return said.error();
        return Commit{};
    }
    auto commit = m_peer->holds(vector);
    if (commit)
        sayForks();
    return commit;
}

void SyncSession::sayForks()
{
    for (const LogHead& ours : m_peer->forks()) {
        const auto segment = m_replica.log().segment(ours.author, ours.seq);
        const auto envelope
            = segment ? Envelope::parse(segment->envelope) : Result<Envelope>(segment.error());
        if (!envelope)
            continue;
        m_report.refusedHere.push_back(
            {.author = ours.author, .seq = ours.seq, .code = Errc::Forked, .stored = envelope->proof()});
        say(Refused{.code = Refused::Code::Fork,
            .author = ours.author,
            .seq = ours.seq,
            .retrySeconds = 0,
            .stored = envelope->proof()});
    }
}

Result<Commit> SyncSession::hear(const Bundles& bundles)
{
    auto received = m_receiver.take(bundles.envelopes);
    if (!received)
        return received.error();
    Ack ack;
    for (const auto& [author, head] : received->reach) {
        ack.entries.push_back({.author = prefixOf(author), .seq = head.seq, .hash = prefixOf(head.head)});
        m_peer->brought(head);
    }
    if (!ack.entries.empty())
        say(ack);
    sayRefusals(received->refusals);
    m_report.received += received->stored;
    m_report.repeated += received->repeated;
    m_report.withheld = m_receiver.parked();
    if (bundles.isLast) {
        m_awaitsAnswer = false;
        const auto learnt = lookForRemoval();
        if (!learnt)
            return learnt.error();
        addTo(received->commit, *learnt);
    }
    if (received->stored > 0)
        m_hasAskedAgain = false;
    if (bundles.isLast && !m_report.withheld.empty() && !m_hasAskedAgain && !m_isStranger) {
        m_hasAskedAgain = true; // once: what does not come then is withheld
        if (auto said = sayVector(); !said)
            return said.error();
    }
    return std::move(received->commit);
}

void SyncSession::sayRefusals(const std::vector<Refusal>& refusals)
{
    for (const Refusal& refusal : refusals) {
        m_report.refusedHere.push_back(refusal);
        say(Refused{.code = refusedCode(refusal.code),
            .author = refusal.author,
            .seq = refusal.seq,
            .retrySeconds = 0,
            .stored = refusal.stored});
    }
}

Result<Commit> SyncSession::hear(const Ack& ack)
{
    return m_peer->holdsNow(ack);
}

Result<Commit> SyncSession::hear(const Refused& refused)
{
    m_report.retrySeconds = refused.retrySeconds;
    m_report.refusedThere.push_back(refused);
    if (refused.author.isNull())
        return sessionRefused(refused.code);
    if (m_peer)
        m_peer->stop(refused.author);
    return Commit{};
}

Result<Commit> SyncSession::hear(const Moved&)
{
    if (auto said = sayVector(); !said)
        return said.error();
    return Commit{};
}

Result<Commit> SyncSession::hear(const Ping& ping)
{
    if (!ping.isAnswer)
        say(Ping{.isAnswer = true});
    return Commit{};
}

/// Says HELLO again where that tells more than the first time: to a device that became a member by what it
/// brought, and to a relay that showed nothing before we brought something.
Result<void> SyncSession::meetAgain()
{
    const auto author = AuthorId::fromBytes(m_setup.peerName);
    if (m_isStranger && author && m_replica.membership().isActive(*author)) {
        m_isStranger = false;
        if (auto greeted = greet(); !greeted)
            return greeted.error();
        if (m_strangersVector) {
            if (auto heard = hear(*m_strangersVector); !heard)
                return heard.error();
        }
        return sayVector();
    }
    if (m_seemedEmpty && m_setup.with == With::Relay && isSettled() && m_report.sent > 0) {
        m_seemedEmpty = false;
        m_awaitsHello = true;
        if (auto greeted = greet(); !greeted)
            return greeted.error();
    }
    return {};
}

Result<Bytes> SyncSession::takeOutput()
{
    if (!m_output.isEmpty())
        return std::exchange(m_output, {});
    if (!m_isGreeted || m_isStranger) {
        if (!std::exchange(m_owesAnswer, false))
            return Bytes();
        return encodeMessage(Bundles{.isLast = true, .envelopes = {}});
    }
    return isLive() ? bundlesFrame() : Result<Bytes>(Bytes());
}

Result<Bytes> SyncSession::bundlesFrame()
{
    auto envelopes = m_peer->next(kBundlesPerMessage);
    if (!envelopes)
        return envelopes.error();
    if (envelopes->empty() && !m_owesAnswer)
        return Bytes();
    const auto more = m_peer->lacksSomething();
    if (!more)
        return more.error();
    m_report.sent += qsizetype(envelopes->size());
    m_owesAnswer = *more;
    return encodeMessage(Bundles{.isLast = !*more, .envelopes = *std::move(envelopes)});
}

Result<Commit> SyncSession::announce()
{
    return isLive() ? m_replica.sealWaiting() : Result<Commit>(Commit{});
}

bool SyncSession::isSettled() const
{
    if (!m_isGreeted || m_isStranger || !m_output.isEmpty() || !m_peer->isKnown())
        return false;
    return !m_awaitsHello && !m_owesAnswer && !m_awaitsAnswer && !m_peer->owesAck();
}

} // namespace uitwijk
