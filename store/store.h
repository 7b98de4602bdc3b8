// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/crypto/secret_bytes.h"
#include "store/log/event_log.h"
#include "store/log/key_ring.h"
#include "store/views/call_tree_view.h"
#include "store/views/contact_view.h"
#include "store/views/decision_view.h"
#include "store/views/forwarding_view.h"
#include "store/views/incident_view.h"
#include "store/views/joined_view.h"
#include "store/views/legal_clock_view.h"
#include "store/views/measure_view.h"
#include "store/views/object_view.h"
#include "store/views/roll_call_view.h"
#include "store/views/search_view.h"
#include "store/views/task_view.h"
#include "store/views/undo_view.h"

#include <memory>

namespace uitwijk {

class DutyView;
class EvidenceView;
class FindingView;
class MessageView;
class OpeningView;
class PlanCheckView;
class RecoveryView;
class ReliefView;
class ReviewView;
class SkillView;
class VariantView;
class WorkplaceView;

/// One device's encrypted copy of a handbook: the log and the views made from it, in one SQLCipher file
/// (`protected.db` in the handbook's folder). Belongs to one thread; a second Store on the same file reads
/// beside it.
class Store {
public:
    enum class Access { ReadWrite, Read };

    /// A new, empty copy in `folder`, which is made when it is not there. Exists: one is there already; it is
    /// left alone.
    static Result<Store> create(const QString& folder, const SecretBytes& key, const Clock& clock);
    /// Opens what is there; never creates, never repairs, never deletes.
    /// NotFound, WrongKey, Corrupt, TooNew, ReadOnly, Full, Locked, Io. Read access needs a copy opened once
    /// by this version.
    static Result<Store> open(
        const QString& folder, const SecretBytes& key, const Clock& clock, Access access = Access::ReadWrite);

    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

    EventLog& log();
    [[nodiscard]] const EventLog& log() const;
    [[nodiscard]] KeyRing keyRing();
    [[nodiscard]] ObjectView objects() const;
    [[nodiscard]] ContactView contacts() const;
    [[nodiscard]] IncidentView incidents() const;
    [[nodiscard]] RollCallView rollCalls() const;
    [[nodiscard]] CallTreeView calls() const;
    [[nodiscard]] ForwardingView forwardings() const;
    [[nodiscard]] LegalClockView legalClocks() const;
    [[nodiscard]] DecisionView decisions() const;
    [[nodiscard]] JoinedView joined() const;
    [[nodiscard]] MeasureView measures() const;
    [[nodiscard]] TaskView tasks() const;
    [[nodiscard]] EvidenceView evidence() const;
    [[nodiscard]] UndoView undo() const;
    [[nodiscard]] RecoveryView recovery() const;
    [[nodiscard]] VariantView variants() const;
    [[nodiscard]] WorkplaceView workplaces() const;
    [[nodiscard]] FindingView findings() const;
    [[nodiscard]] ReviewView reviews() const;
    [[nodiscard]] ReliefView reliefs() const;
    [[nodiscard]] MessageView messages() const;
    [[nodiscard]] DutyView duty() const;
    [[nodiscard]] SkillView skills() const;
    [[nodiscard]] PlanCheckView planCheck() const;
    [[nodiscard]] OpeningView openings() const;
    [[nodiscard]] SearchView search() const;

    /// Facts of this device that are no part of the plan: the relay's address, the person at this device,
    /// language.
    Result<void> setSetting(const QString& name, const QString& value);
    Result<QString> setting(const QString& name) const; ///< empty when never set

    /// Cipher and database integrity; empty when all is well.
    Result<QStringList> integrityProblems();
    /// A digest of everything the views show, independent of arrival order and of this device: equal copies,
    /// equal digests.
    Result<Digest> stateDigest() const;
    /// Moves the write-ahead log into the database file, before the app goes to the background or is closed.
    Result<void> checkpoint();

private:
    struct Parts;
    explicit Store(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace uitwijk
