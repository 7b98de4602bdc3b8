// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/display_model.h"
#include "app/models/incident_object.h"
#include "store/views/review_view.h"

namespace uitwijk {

/// How an incident or exercise went, as its log tells: running, stood down or long past.
class IncidentReview : public uitwijk::IncidentObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString title READ title NOTIFY shown FINAL)
    Q_PROPERTY(bool exercise READ isExercise NOTIFY shown FINAL)
    Q_PROPERTY(bool running READ isRunning NOTIFY shown FINAL)
    Q_PROPERTY(int people READ people NOTIFY shown FINAL)
    Q_PROPERTY(QString hours READ hours NOTIFY shown FINAL)
    Q_PROPERTY(int findings READ findings NOTIFY shown FINAL)
    Q_PROPERTY(int closed READ closed NOTIFY shown FINAL)
    Q_PROPERTY(uitwijk::DisplayModel* facts READ facts CONSTANT FINAL)

public:
    explicit IncidentReview(QObject* parent = nullptr);

    [[nodiscard]] QString title() const { return m_shown.incident.title.in(LiveQuery::language()); }
    [[nodiscard]] bool isExercise() const { return m_shown.incident.exercise; }
    [[nodiscard]] bool isRunning() const { return !m_shown.incident.id.isNull() && m_shown.incident.running; }
    [[nodiscard]] int people() const { return m_shown.facts.people; }
    [[nodiscard]] QString hours() const; ///< person-hours
    [[nodiscard]] int findings() const { return int(m_shown.findings.size()); }
    [[nodiscard]] int closed() const { return m_shown.settled(); }
    DisplayModel* facts()
    {
        return &m_facts;
    } ///< what = Milestone; at is empty where it was not; after in ms

protected:
    void start() override;
    void forget() override { show({}); }

private:
    void show(Review review);

    Review m_shown;
    DisplayModel m_facts;
};

} // namespace uitwijk
