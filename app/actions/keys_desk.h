// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/desk.h"

namespace uitwijk {

/// The ways into this device's copy: what they are, and changing them.
class KeysDesk : public uitwijk::Desk {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int memoryMib READ memoryMib NOTIFY changed FINAL)
    Q_PROPERTY(bool hasEnvelope READ hasEnvelope NOTIFY changed FINAL)
    Q_PROPERTY(bool whole READ isWhole NOTIFY changed FINAL)
    Q_PROPERTY(QString keySince READ keySince NOTIFY changed FINAL)
    Q_PROPERTY(QString envelopeWords READ envelopeWords NOTIFY changed FINAL)
    Q_PROPERTY(int unclaimed READ unclaimed NOTIFY changed FINAL)
    Q_PROPERTY(QStringList uses READ uses NOTIFY changed FINAL)
    Q_PROPERTY(bool done READ isDone NOTIFY changed FINAL)

public:
    using Desk::Desk;

    [[nodiscard]] int memoryMib() const { return m_shown.memoryMib; } ///< that each guess takes
    [[nodiscard]] bool hasEnvelope() const { return m_shown.hasEnvelope; }
    [[nodiscard]] bool isWhole() const { return m_shown.isWhole; } ///< both copies of the slots
    [[nodiscard]] QString keySince() const { return m_shown.keySince; } ///< empty: as old as this copy
    [[nodiscard]] QString envelopeWords() const { return m_words; } ///< just made, to be written down
    [[nodiscard]] int unclaimed() const
    {
        return m_shown.unclaimed;
    } ///< uses on this device that nobody has said were them
    [[nodiscard]] QStringList uses() const
    {
        return m_shown.uses;
    } ///< on all devices, latest first: when, whose device, by whom and why
    [[nodiscard]] bool isDone() const { return m_isDone; } ///< the passphrase was changed

    Q_INVOKABLE void look();
    Q_INVOKABLE void changePassphrase(const QString& current, const QString& next);
    Q_INVOKABLE void makeEnvelope();
    Q_INVOKABLE void forgetEnvelopeWords();
    Q_INVOKABLE void claim(const QString& reason);

private:
    struct Shown {
        int memoryMib = 0;
        bool hasEnvelope = false;
        bool isWhole = true;
        QString keySince;
        int unclaimed = 0;
        QStringList uses;
    };
    static Result<Shown> shownOf(const Handbook& handbook, const QString& language);

    Shown m_shown;
    QString m_words;
    bool m_isDone = false;
};

} // namespace uitwijk
