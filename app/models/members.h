// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/handbook/reach.h"
#include "app/models/display_model.h"
#include "app/models/live_object.h"
#include "sync/engine/replica.h"
#include "sync/wire/messages.h"

namespace uitwijk {

/// Who belongs to the handbook with which device, and what of it each copy is known to hold.
class Members : public uitwijk::LiveObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(uitwijk::DisplayModel* devices READ devices CONSTANT FINAL)
    Q_PROPERTY(QString person READ person NOTIFY shown FINAL)
    Q_PROPERTY(QString deviceId READ deviceId NOTIFY shown FINAL)
    Q_PROPERTY(int role READ role NOTIFY shown FINAL)
    Q_PROPERTY(bool mayAdmit READ mayAdmit NOTIFY shown FINAL)
    Q_PROPERTY(int memberCount READ memberCount NOTIFY shown FINAL)
    Q_PROPERTY(QString only READ only WRITE setOnly NOTIFY shown FINAL)
    Q_PROPERTY(int relayLacks READ relayLacks NOTIFY shown FINAL)
    Q_PROPERTY(int secondRelayLacks READ secondRelayLacks NOTIFY shown FINAL)
    Q_PROPERTY(QString handbookNumber READ handbookNumber NOTIFY shown FINAL)
    Q_PROPERTY(QString lastNearby READ lastNearby NOTIFY shown FINAL)
    Q_PROPERTY(QString lastCarried READ lastCarried NOTIFY shown FINAL)

public:
    explicit Members(QObject* parent = nullptr);

    /// Roles: deviceKey, deviceId, personId, person, role (Role, 0 unknown), since, self, lastWritten, lacks
    /// (changes that it is not known to hold; −1 when nothing is known), carried (when it made the newest
    /// file that came from it), met (when it was last met on the local network), removed,
    /// recovered (it became an administrator by the recovery words), orphaned (nobody removed it: whoever let
    /// it in had been removed), removedBy, removedOn, reason, heldBack (changes), heldFrom, heldTo (when they
    /// were written), wiping (its copy is to be erased), wiped (it said that it erased it), wipedOn. Members
    /// before who was removed.
    DisplayModel* devices() { return &m_devices; }
    // Of this device:
    [[nodiscard]] QString person() const { return own().person; }
    [[nodiscard]] QString deviceId() const { return own().deviceId; }
    [[nodiscard]] int role() const { return own().role; }
    [[nodiscard]] bool mayAdmit() const { return m_known.mayAdmit; }
    [[nodiscard]] int memberCount() const; ///< devices that were not removed
    /// A deviceKey: devices() shows that one alone. Empty: all.
    [[nodiscard]] QString only() const { return m_only; }
    void setOnly(const QString& only);
    /// Changes that a relay is not known to hold; −1 when nothing is known.
    [[nodiscard]] int relayLacks() const { return lacking(m_known.relayHolds); }
    [[nodiscard]] int secondRelayLacks() const { return lacking(m_known.secondRelayHolds); }
    /// What the operator of a relay calls this handbook: the first digits of its alias, in groups.
    [[nodiscard]] QString handbookNumber() const;
    /// Who was met last on the local network and when, and who made the newest file that came: "Karim
    /// Peeters, 21:58". Empty: nobody.
    [[nodiscard]] QString lastNearby() const { return latest(&Row::met); }
    [[nodiscard]] QString lastCarried() const { return latest(&Row::carried); }

signals:
    void shown();

protected:
    void start() override;

private:
    struct Row {
        AuthorId author;
        QString deviceId;
        QString personId;
        QString person;
        int role = 0;
        qint64 since = 0;
        qint64 carried = 0;
        qint64 met = 0;
        std::vector<LogHead> holds{}; ///< as it said itself when it was met
        bool isSelf = false;
        bool hasRecovered = false; ///< it became an administrator by the recovery words
        struct Removed {
            QString by;
            RemovalNote note;
            bool isOrphan = false; ///< nobody removed it: its admission counts no more
            WipeState wipe{};
        };
        std::optional<Removed> removed = std::nullopt;
        struct HeldBack {
            int changes = 0;
            qint64 from = 0; ///< milliseconds since 1970 by its own clock
            qint64 to = 0;
        };
        HeldBack heldBack{}; ///< of who was removed, or lost the right to write
    };
    struct Known {
        std::vector<Row> rows;
        std::vector<LogHead> relayHolds;
        std::vector<LogHead> secondRelayHolds;
        PlanAlias alias{};
        bool mayAdmit = false;
    };
    static Result<Known> read(Store& store, const QString& language);
    static Row rowOf(const Store& store, const Member& member, const QString& language);
    static Result<void> tellLoss(Row& row, Replica& replica, const Member& member, const QString& language);
    static Result<Row::Removed> removedOf(Replica& replica, const AuthorId& device, const QString& language);
    static Result<Row::HeldBack> heldBackBeyond(const EventLog& log, const LogCut& cut);
    [[nodiscard]] QVariantList valuesOf(const Row& row) const;
    [[nodiscard]] Row own() const;
    [[nodiscard]] QString latest(qint64 Row::*when) const;
    [[nodiscard]] int lacking(const std::vector<LogHead>& holds) const;
    void measure();
    void show();

    LiveQuery m_measuring;
    std::optional<Reach> m_reach;
    Known m_known;
    QString m_only;
    DisplayModel m_devices;
};

} // namespace uitwijk
