// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/display_model.h"
#include "app/models/incident_object.h"
#include "store/views/incident_view.h"
#include "store/views/joined_view.h"

namespace uitwijk {

/// What was decided of an incident since it was declared: how grave it is and why, which others are the same
/// event, and which may be.
class EventState : public uitwijk::IncidentObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int verdict READ verdict NOTIFY shown FINAL)
    Q_PROPERTY(bool verdictDisputed READ isVerdictDisputed NOTIFY shown FINAL)
    Q_PROPERTY(QString reason READ reason NOTIFY shown FINAL)
    Q_PROPERTY(QString judgedBy READ judgedBy NOTIFY shown FINAL)
    Q_PROPERTY(QString judgedAt READ judgedAt NOTIFY shown FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY shown FINAL)
    Q_PROPERTY(bool exercise READ isExercise NOTIFY shown FINAL)
    Q_PROPERTY(bool joinDisputed READ isJoinDisputed NOTIFY shown FINAL)
    Q_PROPERTY(uitwijk::DisplayModel* joined READ joined CONSTANT FINAL)
    Q_PROPERTY(uitwijk::DisplayModel* offers READ offers CONSTANT FINAL)

public:
    explicit EventState(QObject* parent = nullptr);

    [[nodiscard]] int verdict() const { return int(m_shown.row.verdict); }
    [[nodiscard]] bool isVerdictDisputed() const { return m_shown.row.judged.disputed; }
    [[nodiscard]] QString reason() const; ///< empty: as it was declared
    [[nodiscard]] QString judgedBy() const { return m_shown.row.judgedBy.in(m_language); }
    [[nodiscard]] QString judgedAt() const;
    [[nodiscard]] bool isRunning() const { return !m_shown.row.id.isNull() && m_shown.row.running; }
    [[nodiscard]] bool isExercise() const { return m_shown.row.exercise; }
    [[nodiscard]] bool isJoinDisputed() const { return m_shown.row.joinDisputed; }
    DisplayModel* joined() { return &m_joined; } ///< incidents that are told in this one
    DisplayModel* offers() { return &m_offers; } ///< incidents that may be the same event

protected:
    void start() override;
    void forget() override { show({}); }

private:
    struct Shown {
        IncidentRow row;
        std::vector<IncidentRow> joined;
        std::vector<IncidentRow> offers;
    };
    static Result<Shown> read(const Store& store, const ObjectId& incident);
    void show(Shown shownNow);

    QString m_language;
    Shown m_shown;
    DisplayModel m_joined;
    DisplayModel m_offers;
};

} // namespace uitwijk
