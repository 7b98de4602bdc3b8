// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/display_model.h"
#include "app/models/live_object.h"
#include "store/acts/step_order.h"

namespace uitwijk {

/// A step of a checklist as it can be written anew, in the reader's language, and the answers of the steps
/// before it that it can depend on.
class StepForm : public uitwijk::LiveObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString checklistId READ checklistId WRITE setChecklistId NOTIFY asked FINAL)
    Q_PROPERTY(QString stepId READ stepId WRITE setStepId NOTIFY asked FINAL)
    Q_PROPERTY(QString title READ title NOTIFY shown FINAL)
    Q_PROPERTY(QString howTo READ howTo NOTIFY shown FINAL)
    Q_PROPERTY(QString role READ role NOTIFY shown FINAL)
    Q_PROPERTY(QString answers READ answers NOTIFY shown FINAL)
    Q_PROPERTY(QString condition READ condition NOTIFY shown FINAL)
    Q_PROPERTY(int wait READ wait NOTIFY shown FINAL)
    Q_PROPERTY(int repeat READ repeat NOTIFY shown FINAL)
    Q_PROPERTY(bool vital READ isVital NOTIFY shown FINAL)
    Q_PROPERTY(int place READ place NOTIFY shown FINAL)
    Q_PROPERTY(int places READ places NOTIFY shown FINAL)
    Q_PROPERTY(bool mayRise READ mayRise NOTIFY shown FINAL)
    Q_PROPERTY(bool maySink READ maySink NOTIFY shown FINAL)
    Q_PROPERTY(uitwijk::DisplayModel* conditions READ conditions CONSTANT FINAL)

public:
    explicit StepForm(QObject* parent = nullptr);

    [[nodiscard]] QString checklistId() const { return m_checklist; }
    /// Empty: that of the step.
    void setChecklistId(const QString& id);
    [[nodiscard]] QString stepId() const { return m_step; }
    /// Empty: a step that is not there yet.
    void setStepId(const QString& id);
    [[nodiscard]] QString title() const { return m_words.title; }
    [[nodiscard]] QString howTo() const { return m_words.howTo; }
    [[nodiscard]] QString role() const { return m_words.role; } ///< who does it
    [[nodiscard]] QString answers() const { return m_words.answers; } ///< a line each
    [[nodiscard]] QString condition() const { return m_words.condition; } ///< key of one of conditions()
    [[nodiscard]] int wait() const { return m_words.wait; } ///< minutes
    [[nodiscard]] int repeat() const { return m_words.repeat; } ///< minutes
    [[nodiscard]] bool isVital() const { return m_words.vital; }
    [[nodiscard]] int place() const { return m_place.place; } ///< among the steps beside it, from 1
    [[nodiscard]] int places() const { return m_place.of; }
    [[nodiscard]] bool mayRise() const { return m_place.mayRise; }
    [[nodiscard]] bool maySink() const { return m_place.maySink; }
    /// Roles: key, answer, step.
    DisplayModel* conditions() { return &m_conditions; }

signals:
    void asked();
    void shown();

protected:
    void start() override;

private:
    struct Words {
        QString title;
        QString howTo;
        QString role;
        QString answers;
        QString condition;
        int wait = 0;
        int repeat = 0;
        bool vital = false;
    };
    struct Read {
        Words words;
        StepPlace place;
        DisplayRows conditions;
    };
    static Words wordsOf(const ObjectRecord& step, const QString& language);
    static Result<DisplayRows> conditionsBefore(
        const Store& store, const ObjectId& checklist, const ObjectId& step, const QString& language);

    QString m_checklist;
    QString m_step;
    Words m_words;
    StepPlace m_place;
    DisplayModel m_conditions;
};

/// The condition that a key of StepForm::conditions() stands for; none for an empty one.
[[nodiscard]] std::optional<OnlyIf> conditionOf(const QString& key);

} // namespace uitwijk
