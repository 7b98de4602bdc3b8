// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/live_model.h"
#include "app/models/moment_timer.h"

namespace uitwijk {

/// The steps of one list of a run: their states as all marks together tell them, and which one is next.
class ChecklistModel : public uitwijk::LiveModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString runId READ runId WRITE setRunId NOTIFY sourceChanged FINAL)
    Q_PROPERTY(int list READ list WRITE setList NOTIFY sourceChanged FINAL)
    Q_PROPERTY(int current READ current NOTIFY progressed FINAL)
    Q_PROPERTY(int settled READ settled NOTIFY progressed FINAL)
    Q_PROPERTY(int disputed READ disputed NOTIFY progressed FINAL)
    Q_PROPERTY(int total READ total NOTIFY progressed FINAL)
    Q_PROPERTY(int leftOut READ leftOut NOTIFY progressed FINAL)
    Q_PROPERTY(int vitalOpen READ vitalOpen NOTIFY progressed FINAL)

public:
    explicit ChecklistModel(QObject* parent = nullptr);
    [[nodiscard]] QString runId() const { return m_run; }
    [[nodiscard]] int list() const { return m_list; }
    void setRunId(const QString& run);
    void setList(int list);
    [[nodiscard]] int current() const
    {
        return m_current;
    } ///< row of the first step that waits; -1 when none does
    [[nodiscard]] int settled() const { return m_settled; }
    [[nodiscard]] int disputed() const { return m_disputed; }
    [[nodiscard]] int total() const { return count() - m_leftOut; } ///< steps that apply
    [[nodiscard]] int leftOut() const { return m_leftOut; }
    [[nodiscard]] int vitalOpen() const { return m_vitalOpen; } ///< vital steps that are not settled
    /// The row after `from`, or before it when `by` is -1, of a step that applies; `from` when there is none.
    Q_INVOKABLE int beside(int from, int by) const;

signals:
    void sourceChanged();
    void progressed();

protected:
    [[nodiscard]] Query query() const override;
    void shown() override;

private:
    QString m_run;
    int m_list = 0;
    int m_current = -1;
    int m_settled = 0;
    int m_disputed = 0;
    int m_leftOut = 0;
    int m_vitalOpen = 0;
    MomentTimer m_next; ///< a step comes back, or has waited long enough
};

} // namespace uitwijk
