// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/ports/location.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace uitwijk {

/// Where this device is, for as long as a screen asks. Nothing is asked before `asking` is set, nothing after
/// it is taken back, and nothing is kept. Belongs to the UI thread.
class OwnPlace : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool asking READ isAsking WRITE setAsking NOTIFY changed FINAL)
    Q_PROPERTY(bool waiting READ isWaiting NOTIFY changed FINAL)
    Q_PROPERTY(int trust READ trust NOTIFY changed FINAL)
    Q_PROPERTY(int trouble READ trouble NOTIFY changed FINAL)
    Q_PROPERTY(bool usable READ isUsable NOTIFY changed FINAL)
    Q_PROPERTY(bool doubtful READ isDoubtful NOTIFY changed FINAL)
    Q_PROPERTY(int ageSeconds READ ageSeconds NOTIFY changed FINAL)
    Q_PROPERTY(int accuracy READ accuracy NOTIFY changed FINAL)
    Q_PROPERTY(double latitude READ latitude NOTIFY changed FINAL)
    Q_PROPERTY(double longitude READ longitude NOTIFY changed FINAL)
    Q_PROPERTY(QString saidAt READ saidAt NOTIFY changed FINAL)

public:
    explicit OwnPlace(QObject* parent = nullptr);
    ~OwnPlace() override;

    [[nodiscard]] bool isAsking() const { return m_asking; }
    void setAsking(bool asking);
    [[nodiscard]] bool isWaiting() const { return m_waiting; } ///< for the first word
    [[nodiscard]] int trust() const { return int(m_fix.trust); } ///< FixTrust
    [[nodiscard]] int trouble() const { return int(m_report.trouble); } ///< LocationTrouble
    [[nodiscard]] bool isUsable() const { return m_fix.isUsable(); }
    [[nodiscard]] bool isDoubtful() const { return m_fix.isDoubtful(); }
    [[nodiscard]] int ageSeconds() const; ///< -1: not known
    [[nodiscard]] int accuracy() const; ///< metres; -1: not known
    [[nodiscard]] double latitude() const { return m_fix.position.latitude; }
    [[nodiscard]] double longitude() const { return m_fix.position.longitude; }
    [[nodiscard]] QString saidAt() const; ///< date and time of the fix; empty: not known
    [[nodiscard]] const JudgedFix& fix() const { return m_fix; }

    /// Once more from the beginning.
    Q_INVOKABLE void again();

signals:
    void changed();
    /// Distances are to be reckoned anew.
    void moved();

private:
    void begin();
    void end();
    void take(const LocationReport& report);
    void judgeAgain();

    bool m_asking = false;
    bool m_waiting = false;
    LocationReport m_report;
    JudgedFix m_fix;
    QTimer m_ageing;
};

} // namespace uitwijk
