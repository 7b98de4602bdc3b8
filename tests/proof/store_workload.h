// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"
#include "tests/proof/simulated_disk.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/plan.h"

#include <QTemporaryDir>

#include <optional>

namespace uitwijk {

/// How a copy stands: what its views show, how far its log reaches, what waits and what it has been told.
struct Standing {
    Bytes state;
    std::vector<LogHead> heads;
    qint64 waiting = 0;
    QString setting;
    friend bool operator==(const Standing&, const Standing&) = default;
};
Result<Standing> standingOf(const Store& store);

/// One device's life, step by step: founded, a plan imported, an incident declared, ticks, bundles sealed and
/// received, everything folded anew, the log moved into the file. The same each time it is lived, but for the
/// salt and nonces of the encryption. Every step is acknowledged when it answers.
class StoreWorkload {
public:
    StoreWorkload();

    [[nodiscard]] int steps() const;
    [[nodiscard]] const char* nameOf(int step) const;
    /// Nothing there, on disk or in memory.
    void startAnew();
    /// Does one step; step 0 makes the store.
    Result<void> take(int step);
    /// As after a restart of the machine, on whatever the disk holds.
    Result<void> reopen();
    void close() { m_store.reset(); }
    [[nodiscard]] Store* store() { return m_store ? &*m_store : nullptr; }
    /// Writes one thing more and reads it back.
    Result<void> writeMore();
    [[nodiscard]] std::string databasePath() const;

private:
    struct Step;
    static const std::vector<Step>& life();
    Result<void> create();
    Result<void> declareIncident();
    Result<void> sealFirst();
    Result<void> append(const std::vector<OpDraft>& drafts);
    Result<void> tickNext();
    void prepareBundles();
    void pretendFile(qint64 size) const;

    QTemporaryDir m_folder;
    SecretBytes m_key = SecretBytes::random(32);
    AuthorId m_self = randomId<AuthorId>();
    ObjectId m_person = randomId<ObjectId>();
    ObjectId m_incident = randomId<ObjectId>();
    ObjectId m_run;
    quint32 m_ticked = 0;
    SmallPlan m_plan{3, 6};
    std::vector<Segment> m_bundles;
    FixedClock m_clock;
    std::optional<Store> m_store;
};

} // namespace uitwijk
