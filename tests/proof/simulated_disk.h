// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/bytes.h"
#include "tests/proof/fault_source.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace uitwijk {

/// One thing that was asked of a disk and that a power cut can undo.
struct DiskOp {
    enum class Kind { Create, Write, Truncate, Sync, Delete };
    Kind kind = Kind::Sync;
    std::string path = {};
    qint64 at = 0; ///< of a write; of a truncation the new size
    bool syncsFolder = false; ///< of a sync and of a deletion: what files there are is safe too
    Bytes octets = {};
};

/// What is on a disk: the contents of each file.
using DiskImage = std::map<std::string, Bytes>;

/// A disk in memory that every SQLite database of this process lies on, because it is SQLite's default file
/// system from mount() on: the store needs no door for it. Only the files that the store makes without
/// SQLite are real. One thread, one connection to a database at a time.
class SimulatedDisk : public FaultSource {
public:
    static SimulatedDisk& mount();

    /// From now on everything is written down, in order, beginning with nothing.
    void record() { m_record.emplace(); }
    [[nodiscard]] const std::vector<DiskOp>& recorded() const { return *m_record; }
    std::vector<DiskOp> endRecord() { return *std::exchange(m_record, std::nullopt); }
    /// Replaces everything. No database may be open.
    void load(const DiskImage& image);

    /// Reads count as operations.
    void failAfter(qint64 after, int code, bool lasting) override;
    void heal() override { m_failAt.reset(); }
    [[nodiscard]] qint64 asked() const override { return m_asked; }

    // For the functions that SQLite calls.
    struct File {
        Bytes octets;
        std::vector<std::unique_ptr<char[]>> shared;
        bool isNewJournal = false; ///< SQLite syncs the folder with the first sync of one
    };
    [[nodiscard]] int ask(); ///< what this operation ends with
    void note(DiskOp op)
    {
        if (m_record)
            m_record->push_back(std::move(op));
    }
    std::map<std::string, std::shared_ptr<File>> files;

private:
    SimulatedDisk();
    std::optional<std::vector<DiskOp>> m_record;
    std::optional<qint64> m_failAt;
    int m_code = 0;
    bool m_lasting = false;
    qint64 m_asked = 0;
};

} // namespace uitwijk
