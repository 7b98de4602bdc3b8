// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/bundle_receiver.h"

namespace uitwijk {

/// One batch on its way through the checks of BundleReceiver. Changes nothing but the key ring; what passed
/// is in batch().
class ReceivingRound {
public:
    using Queues = std::map<AuthorId, std::map<quint64, Envelope>>;

    ReceivingRound(Replica& replica, Queues& queues);

    /// Takes from the queues whatever can be taken, in an order in which nothing comes before what it needs.
    Result<Received> run();

    [[nodiscard]] const std::vector<Segment>& batch() const { return m_batch; }
    /// The membership once batch() is stored, and the same to be taken where it is another than before.
    [[nodiscard]] const Membership& membership() const
    {
        return m_changed ? *m_changed : m_replica.membership();
    }
    [[nodiscard]] std::optional<Membership> takeMembership() { return std::move(m_changed); }
    [[nodiscard]] bool hasNewKeys() const { return m_hasNewKeys; }

private:
    enum class Step { Taken, Blocked, Refused };

    Result<Step> takeFirst(const AuthorId& author, std::map<quint64, Envelope>& queue);
    Result<Step> passOver(const Envelope& envelope);
    Result<Step> verifyFrom(const Envelope& first, const std::map<quint64, Envelope>& queue);
    [[nodiscard]] bool leadsToCut(const Envelope& first, const std::map<quint64, Envelope>& queue) const;
    Result<Step> admit(const Envelope& envelope);
    Result<Step> takeControl(const Envelope& envelope);
    Result<Step> takeData(const Envelope& envelope);
    Result<bool> hasWhatItNeeds(const AuthorId& author, const Payload& payload);
    Result<LogHead*> headOf(const AuthorId& author);
    Result<Step> refuse(const Envelope& envelope, Errc code);
    Step accept(const Envelope& envelope, const Bytes& payload);

    Replica& m_replica;
    Queues& m_queues;
    std::optional<Membership> m_changed;
    std::map<AuthorId, LogHead> m_heads;
    std::map<AuthorId, quint64> m_verified; ///< signatures are good up to here
    std::vector<Segment> m_batch;
    Received m_received;
    bool m_hasNewKeys = false;
};

} // namespace uitwijk
