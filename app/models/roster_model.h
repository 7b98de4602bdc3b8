// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/live_model.h"

#include <QTimer>

namespace uitwijk {

/// Who is on duty now, or in the coming days; with the times in which a duty has nobody.
class RosterModel : public uitwijk::LiveModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int days READ days WRITE setDays NOTIFY totalled FINAL)
    Q_PROPERTY(QString names READ names NOTIFY totalled FINAL)
    Q_PROPERTY(int shifts READ shifts NOTIFY totalled FINAL)
    Q_PROPERTY(int gaps READ gaps NOTIFY totalled FINAL)
    Q_PROPERTY(int doubled READ doubled NOTIFY totalled FINAL)
    Q_PROPERTY(int unread READ unread NOTIFY totalled FINAL)
    Q_PROPERTY(int changedDaysAgo READ changedDaysAgo NOTIFY totalled FINAL)

public:
    explicit RosterModel(QObject* parent = nullptr);

    [[nodiscard]] int days() const { return m_days; } ///< how far ahead; 0: who is on duty now
    void setDays(int days);
    [[nodiscard]] QString names() const { return m_totals.names; } ///< of who is on duty now, each once
    [[nodiscard]] int shifts() const { return m_totals.shifts; } ///< 0: the handbook has no roster
    [[nodiscard]] int gaps() const { return m_totals.gaps; } ///< duties that nobody has now
    [[nodiscard]] int doubled() const { return m_totals.doubled; }
    [[nodiscard]] int unread() const { return m_totals.unread; }
    [[nodiscard]] int changedDaysAgo() const { return m_totals.changedDaysAgo; }

signals:
    void totalled();

protected:
    [[nodiscard]] Query query() const override;
    void shown() override;

private:
    struct Totals {
        QString names;
        int shifts = 0;
        int gaps = 0;
        int doubled = 0;
        int unread = 0;
        int changedDaysAgo = 0;
    };

    int m_days = 0;
    Totals m_totals;
    QTimer m_minute;
};

} // namespace uitwijk
