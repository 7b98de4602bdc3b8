// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/benchmarks/measurement.h"
#include "tests/benchmarks/must.h"
#include "tests/benchmarks/peers_workload.h"

#include "store/crypto/secret_bytes.h"
#include "sync/engine/replica.h"

#include <QTemporaryDir>

#include <deque>
#include <memory>

namespace uitwijk {

/// Shows the times that it is given, one after the other, and stays at the last.
class SetClock final : public Clock {
public:
    void set(const std::vector<qint64>& milliseconds)
    {
        m_coming.assign(milliseconds.begin(), milliseconds.end());
    }
    void advance(std::chrono::milliseconds by) { m_time += by; }
    [[nodiscard]] WallTime now() const override;

private:
    mutable WallTime m_time{std::chrono::milliseconds(1'763'769'000'000)};
    mutable std::deque<qint64> m_coming;
};

/// Whoever holds a copy: the device's folder, its clock, its open store.
struct Holder {
    QString folder;
    SecretBytes key;
    std::unique_ptr<SetClock> clock = std::make_unique<SetClock>();
    ObjectId person;
    std::unique_ptr<Store> store;
    std::unique_ptr<Replica> replica;

    /// A new, empty copy.
    explicit Holder(const QString& folder);
    /// A copy that lies in `folder` already.
    Holder(const QString& folder, SecretBytes key, const ObjectId& person);
    void found(const ObjectId& founder);
    void join(Holder& sponsor, const ObjectId& newcomer);
    void close();
    [[nodiscard]] qint64 sizeOnDisk() const; ///< after the write-ahead log went into the file
};

/// Sizes, a folder that goes when the program ends, and the handbook of 5,000 steps and 1,000 contacts, made
/// once for all that need it.
class Stage {
public:
    explicit Stage(const Sizes& given)
        : sizes(given)
    {
    }

    /// A new folder's name on the disk that is measured.
    [[nodiscard]] QString folder(const QString& name);
    /// The whole handbook, imported and sealed, and open.
    Holder& handbook();
    /// The same again in a folder of its own, with which one may do as one likes.
    [[nodiscard]] std::unique_ptr<Holder> copyOfHandbook(const QString& name);
    [[nodiscard]] const PeersPlan& plan();
    /// An incident with all lists started, in few runs; once.
    const std::vector<ObjectId>& runs();

    const Sizes sizes;

private:
    QTemporaryDir m_root;
    std::unique_ptr<PeersPlan> m_plan;
    std::unique_ptr<Holder> m_handbook;
    std::vector<ObjectId> m_runs;
};

/// Declares an incident in which all lists of `plan` run, as `runs` runs of equally many lists. The runs, in
/// the order of their lists.
std::vector<ObjectId> startAllLists(
    Holder& device, const PeersPlan& plan, const ObjectId& incident, int runs);

/// Where a step of the plan stands among the runs.
struct StepPlace {
    std::size_t run = 0;
    quint32 ordinal = 0;
};
[[nodiscard]] StepPlace placeOf(std::size_t step, const Sizes& sizes);

} // namespace uitwijk
