// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/action.h"
#include "app/models/display_model.h"
#include "store/views/variant_view.h"

#include <QHash>
#include <QQmlParserStatus>

namespace uitwijk {

/// What is kept of a declaration that was begun and left.
struct KeptDraft {
    QString scenario;
    bool isExercise = false;
    QString title;
    QString variant;
    QHash<QString, int> answers; ///< criterion → DeclareDraft::Answer
    qint64 since = 0; ///< when it was begun, ms since 1970; 0: not known

    /// Something was said; to have looked at it is no beginning.
    [[nodiscard]] bool isBegun() const;
};
/// That of a scenario, or of "something else" when that is empty; nothing begun when none is kept.
[[nodiscard]] Result<KeptDraft> keptDraft(const Store& store, const QString& scenario);

/// A declaration in the making: the scenario, the agreed yes/no questions with their answers so far, the
/// verdict they come to. Kept in the handbook, of each scenario its own, until it is declared or dropped, so
/// that leaving the screen loses nothing.
class DeclareDraft : public uitwijk::Action, public QQmlParserStatus {
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(QString scenarioId READ scenarioId WRITE setScenarioId NOTIFY draftChanged FINAL)
    Q_PROPERTY(QString scenarioTitle READ scenarioTitle NOTIFY draftChanged FINAL)
    Q_PROPERTY(QString effect READ effect NOTIFY draftChanged FINAL)
    Q_PROPERTY(bool exercise READ isExercise WRITE setExercise NOTIFY draftChanged FINAL)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY draftChanged FINAL)
    Q_PROPERTY(int verdict READ verdict NOTIFY draftChanged FINAL)
    Q_PROPERTY(QString because READ because NOTIFY draftChanged FINAL)
    Q_PROPERTY(bool begun READ isBegun NOTIFY draftChanged FINAL)
    Q_PROPERTY(qreal asked READ asked NOTIFY draftChanged FINAL)
    Q_PROPERTY(QString variantId READ variantId WRITE setVariantId NOTIFY draftChanged FINAL)
    Q_PROPERTY(uitwijk::DisplayModel* variants READ variants CONSTANT FINAL)
    Q_PROPERTY(uitwijk::DisplayModel* questions READ questions CONSTANT FINAL)

public:
    enum Answer { Skipped, Yes, No };
    Q_ENUM(Answer)

    explicit DeclareDraft(QObject* parent = nullptr);

    [[nodiscard]] QString scenarioId() const { return m_scenario; } ///< empty: something else
    [[nodiscard]] QString scenarioTitle() const { return m_scenarioTitle; }
    [[nodiscard]] QString effect() const { return m_effect; }
    [[nodiscard]] bool isExercise() const { return m_exercise; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] int verdict() const { return m_verdict; } ///< Verdict; 0 while nothing is answered
    [[nodiscard]] QString because() const { return m_because; } ///< numbers of the questions: "2, 5"
    [[nodiscard]] bool isBegun() const { return asKept().isBegun(); } ///< there is something to drop
    /// When it was first asked who may declare, ms since 1970; 0: that is not read yet.
    [[nodiscard]] qreal asked() const { return qreal(m_firstAsked); }
    [[nodiscard]] QString variantId() const { return m_variant; } ///< empty: not known yet
    DisplayModel* variants() { return &m_variants; }
    DisplayModel* questions() { return &m_questions; }
    [[nodiscard]] KeptDraft asKept() const; ///< as it is kept
    void setScenarioId(const QString& id);
    void setExercise(bool exercise);
    void setTitle(const QString& title);
    void setVariantId(const QString& id);

    /// The same answer again takes it back.
    Q_INVOKABLE void answer(const QString& criterionId, int answer);
    Q_INVOKABLE void declare();
    Q_INVOKABLE void drop();

    void classBegin() override { }
    void componentComplete() override { load(); }

signals:
    void draftChanged();
    void adopted(); ///< what was kept has been read
    void declared(const QString& incidentId);

private:
    struct Question {
        ObjectId id;
        Text words;
        Text threshold;
        Verdict raises = Verdict::MajorIncident;
        ObjectId variant; ///< that a "yes" names; null: none
        bool technical = false;
    };
    struct Loaded {
        Text scenario;
        QString effect;
        std::vector<VariantRow> variants;
        std::vector<Question> questions;
        KeptDraft kept;
    };
    static Result<Loaded> read(const Store& store, const ObjectId& scenario);
    static Result<void> readQuestions(
        const Store& store, const ObjectId& scenario, std::vector<Question>& questions);
    void load();
    void adopt(const Loaded& loaded);
    void judgeAgain();
    void showVariants(const std::vector<VariantRow>& variants);
    void keep();

    QString m_scenario;
    QString m_scenarioTitle;
    QString m_effect;
    bool m_exercise = false;
    QString m_title;
    QString m_variant;
    qint64 m_firstAsked = 0;
    qint64 m_since = 0; ///< when something was said first
    int m_verdict = 0;
    QString m_because;
    QString m_incident; ///< that is being declared
    std::vector<Question> m_asked;
    QHash<QString, int> m_answers;
    DisplayModel m_variants;
    DisplayModel m_questions;
};

} // namespace uitwijk
