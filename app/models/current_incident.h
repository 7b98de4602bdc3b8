// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/display_model.h"
#include "app/models/live_object.h"
#include "app/models/moment_timer.h"
#include "store/views/incident_view.h"

#include <QTimer>

namespace uitwijk {

/// The incident that is running on this copy, if any: a real one before an exercise, the one that the reader
/// chose before the latest.
class CurrentIncident : public uitwijk::LiveObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString chosen READ chosen WRITE setChosen NOTIFY chosenChanged FINAL)
    Q_PROPERTY(uitwijk::DisplayModel* others READ others CONSTANT FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY shown FINAL)
    Q_PROPERTY(QString incidentId READ incidentId NOTIFY shown FINAL)
    Q_PROPERTY(QString title READ title NOTIFY shown FINAL)
    Q_PROPERTY(bool exercise READ isExercise NOTIFY shown FINAL)
    Q_PROPERTY(int verdict READ verdict NOTIFY shown FINAL)
    Q_PROPERTY(QString reasons READ reasons NOTIFY shown FINAL)
    Q_PROPERTY(QString declaredAt READ declaredAt NOTIFY shown FINAL)
    Q_PROPERTY(QString declaredBy READ declaredBy NOTIFY shown FINAL)
    Q_PROPERTY(int elapsedMinutes READ elapsedMinutes NOTIFY minutePassed FINAL)
    Q_PROPERTY(int steps READ steps NOTIFY shown FINAL)
    Q_PROPERTY(int settled READ settled NOTIFY shown FINAL)
    Q_PROPERTY(int disputed READ disputed NOTIFY shown FINAL)
    Q_PROPERTY(QString nextStep READ nextStep NOTIFY shown FINAL)
    Q_PROPERTY(QString nextHowTo READ nextHowTo NOTIFY shown FINAL)
    Q_PROPERTY(QString nextRunId READ nextRunId NOTIFY shown FINAL)
    Q_PROPERTY(int nextList READ nextList NOTIFY shown FINAL)
    Q_PROPERTY(int nextOrdinal READ nextOrdinal NOTIFY shown FINAL)
    Q_PROPERTY(QString nextListTitle READ nextListTitle NOTIFY shown FINAL)
    Q_PROPERTY(bool nextAsks READ nextAsks NOTIFY shown FINAL)

public:
    explicit CurrentIncident(QObject* parent = nullptr);

    [[nodiscard]] QString chosen() const { return m_chosen; }
    void setChosen(const QString& incident);
    DisplayModel* others() { return &m_others; } ///< what runs beside it
    [[nodiscard]] bool isRunning() const { return m_shown.incident.has_value(); }
    [[nodiscard]] QString incidentId() const;
    [[nodiscard]] QString title() const { return row().title.in(m_language); }
    [[nodiscard]] bool isExercise() const { return row().exercise; }
    [[nodiscard]] int verdict() const { return int(row().verdict); }
    [[nodiscard]] QString reasons() const;
    [[nodiscard]] QString declaredAt() const;
    [[nodiscard]] QString declaredBy() const { return row().declaredByName.in(m_language); }
    [[nodiscard]] int elapsedMinutes() const;
    [[nodiscard]] int steps() const { return row().steps; }
    [[nodiscard]] int settled() const { return row().settled; }
    [[nodiscard]] int disputed() const { return row().disputed; }
    [[nodiscard]] QString nextStep() const { return m_shown.step.title.in(m_language); }
    [[nodiscard]] QString nextHowTo() const { return m_shown.step.howTo.in(m_language); }
    [[nodiscard]] QString nextRunId() const;
    [[nodiscard]] int nextList() const { return int(m_shown.list.list); }
    [[nodiscard]] int nextOrdinal() const { return int(m_shown.step.ordinal); }
    [[nodiscard]] QString nextListTitle() const { return m_shown.list.title.in(m_language); }
    [[nodiscard]] bool nextAsks() const { return !m_shown.step.answers.empty(); } ///< wants an answer

signals:
    void chosenChanged();
    void shown();
    void minutePassed();

protected:
    void start() override;

private:
    struct Shown {
        std::optional<IncidentRow> incident;
        std::vector<IncidentRow> others;
        RunListRow list; ///< with the next step; its run is null when every step is settled
        RunStepRow step;
        qint64 nextDue = 0; ///< when a step comes back, or has waited long enough
    };
    static Result<Shown> read(const Store& store, const ObjectId& chosen);
    static Result<void> findNextStep(const Store& store, Shown& shown);
    void showOthers();
    [[nodiscard]] const IncidentRow& row() const;

    QString m_chosen;
    QString m_language;
    DisplayModel m_others;
    Shown m_shown;
    QTimer m_minute;
    MomentTimer m_next;
};

} // namespace uitwijk
