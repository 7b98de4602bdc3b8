// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/ports/alarm_sound.h"

#include <QObject>
#include <QTimer>

namespace uitwijk {

/// Rings when the time of a step or of a relief has come: again and again for a minute, or until somebody
/// silences it. Belongs to the UI thread.
class Bell : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool ringing READ isRinging NOTIFY changed FINAL)

public:
    explicit Bell(AlarmSound& sound, QObject* parent = nullptr);
    [[nodiscard]] bool isRinging() const { return m_left > 0; }
    /// Begins, or begins anew. `aloud` false: seen only.
    Q_INVOKABLE void ring(bool aloud);
    Q_INVOKABLE void silence();

signals:
    void changed();

private:
    void soundOnce();

    AlarmSound& m_sound;
    QTimer m_again;
    int m_left = 0; ///< how often it still sounds
};

} // namespace uitwijk
