// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace uitwijk {

/// What somebody types from the papers in the safe: the whole recovery sheet, two of three, or the words of
/// an envelope; and what is not right about it yet.
class RecoveryPapers : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString first MEMBER m_first WRITE setFirst NOTIFY changed FINAL)
    Q_PROPERTY(QString second MEMBER m_second WRITE setSecond NOTIFY changed FINAL)
    Q_PROPERTY(uitwijk::RecoveryPapers::State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bool wantsSecond READ wantsSecond NOTIFY changed FINAL)
    Q_PROPERTY(QString wrongGroups READ wrongGroups NOTIFY changed FINAL)
    Q_PROPERTY(QString papers READ papers NOTIFY changed FINAL)
    Q_PROPERTY(QString whole MEMBER m_whole WRITE setWhole NOTIFY changed FINAL)
    Q_PROPERTY(QStringList parts READ parts NOTIFY changed FINAL)

public:
    /// Mistaken: in the groups that wrongGroups() names. Same, Mixed: of two sheets.
    enum State { Nothing, Mistaken, OneOfThree, Same, Mixed, Sheet, Envelope };
    Q_ENUM(State)
    using QObject::QObject;

    void setFirst(const QString& text);
    void setSecond(const QString& text);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool wantsSecond() const;
    [[nodiscard]] QString wrongGroups() const { return m_wrongGroups; }
    /// For Session::unlockWithRecovery().
    [[nodiscard]] QString papers() const;
    /// Three sheets of `whole`, any two of which open; none of what is no whole sheet.
    [[nodiscard]] QStringList parts() const { return m_parts; }
    void setWhole(const QString& words);

signals:
    void changed();

private:
    void judge();
    State judgedAlone();
    State judgedPair();

    QString m_first;
    QString m_second;
    QString m_whole;
    QStringList m_parts;
    State m_state = Nothing;
    QString m_wrongGroups;
};

} // namespace uitwijk
