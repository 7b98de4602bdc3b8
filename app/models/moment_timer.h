// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>

namespace uitwijk {

/// Tells when a moment of the wall clock has come; soon after waking up on a device that slept meanwhile.
/// Belongs to the thread that made it.
class MomentTimer : public QObject {
    Q_OBJECT

public:
    explicit MomentTimer(QObject* parent = nullptr);
    /// `moment`: ms since 1970-01-01 UTC; 0: none. Replaces the moment that was waited for before.
    void waitFor(qint64 moment);

signals:
    void came();

private:
    void look();

    QTimer m_timer;
    qint64 m_moment = 0;
};

} // namespace uitwijk
