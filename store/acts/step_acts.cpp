// SPDX-License-Identifier: Apache-2.0
#include "store/acts/step_acts.h"

#include "store/base/if_there.h"
#include "store/domain/fractional_index.h"
#include "store/views/run_flow.h"

#include <QCborArray>

namespace uitwijk {

namespace {

Text inLanguage(const Text& before, const QString& language, const QString& words)
{
    QMap<QString, QString> all = before.all();
    if (all.isEmpty() || (all.size() == 1 && all.contains(QString())))
        return words.isEmpty() ? Text() : Text(words);
    all.insert(language, words);
    return Text(all);
}

Result<void> collect(const ObjectView& objects, const ObjectId& parent, std::vector<ObjectId>& steps)
{
    const auto below = objects.children(parent);
    if (!below)
        return below.error();
    for (const ObjectRow& row : *below) {
        if (row.kind != ObjectKind::Step)
            continue;
        steps.push_back(row.id);
        if (auto collected = collect(objects, row.id, steps); !collected)
            return collected;
    }
    return {};
}

/// The answers as they shall be, and for each of those that were where it stands now; -1: it is gone.
struct Answers {
    std::vector<Text> now;
    std::vector<int> places;
};

/// An answer that reads as before is the same one, in all its languages. Where as many remain, the others are
/// those of the same place in other words.
Answers answersOf(const std::vector<Text>& before, const StepEdit& edit)
{
    Answers answers{.now = {}, .places = std::vector<int>(before.size(), -1)};
    answers.now.reserve(std::size_t(edit.answers.size()));
    const bool isAsMany = qsizetype(before.size()) == edit.answers.size();
    for (qsizetype place = 0; place < edit.answers.size(); ++place) {
        const QString& words = edit.answers[place];
        std::size_t same = 0;
        while (same < before.size() && before[same].in(edit.language) != words)
            ++same;
        if (same == before.size() && isAsMany
            && !edit.answers.contains(before[std::size_t(place)].in(edit.language)))
            same = std::size_t(place);
        const bool isKnown = same < before.size() && answers.places[same] < 0;
        if (isKnown)
            answers.places[same] = int(place);
        answers.now.push_back(isKnown ? inLanguage(before[same], edit.language, words) : Text(words));
    }
    return answers;
}

/// Collects what differs from what is.
class Differences {
public:
    Differences(const ObjectId& step, ObjectRecord before)
        : m_step(step)
        , m_before(std::move(before))
    {
    }

    void set(Field field, const QCborValue& value, const QCborValue& unset)
    {
        const QCborValue before = m_before.has(field) ? m_before.value(field) : unset;
        if (before != value)
            m_writes.push_back({.object = m_step, .field = field, .value = value});
    }
    void setText(Field field, const StepEdit& edit, const QString& words)
    {
        if (m_before.text(field).in(edit.language) != words)
            set(field, inLanguage(m_before.text(field), edit.language, words).toCbor(), QString());
    }
    [[nodiscard]] const ObjectRecord& before() const { return m_before; }
    [[nodiscard]] std::vector<FieldWrite>& writes() { return m_writes; }

private:
    ObjectId m_step;
    ObjectRecord m_before;
    std::vector<FieldWrite> m_writes;
};

QCborArray valueOf(const std::vector<Text>& answers)
{
    QCborArray all;
    for (const Text& answer : answers)
        all.append(answer.toCbor());
    return all;
}

QCborArray valueOf(const std::optional<OnlyIf>& condition)
{
    return condition ? QCborArray{condition->step.bytes(), condition->answer} : QCborArray();
}

/// Those that apply only for an answer to `asks` follow it.
Result<void> follow(
    const Store& store, const StepEdit& edit, const Answers& answers, std::vector<FieldWrite>& writes)
{
    const auto checklist = checklistOf(store.objects(), edit.step);
    const auto steps = checklist ? stepsOf(store.objects(), *checklist) : checklist.error();
    if (!steps)
        return steps.error();
    for (const ObjectId& step : *steps) {
        const auto record = store.objects().record(step);
        if (!record)
            return record.error();
        const auto condition = onlyIfIn(record->value(Field::OnlyIf));
        if (step == edit.step || !condition || condition->step != edit.step
            || std::size_t(condition->answer) >= answers.places.size())
            continue;
        const int now = answers.places[std::size_t(condition->answer)];
        if (now == condition->answer)
            continue;
        const auto moved = now < 0 ? std::nullopt : std::optional(OnlyIf{.step = edit.step, .answer = now});
        writes.push_back({.object = step, .field = Field::OnlyIf, .value = valueOf(moved)});
    }
    return {};
}

/// What a new step has besides its words: what it is, where it stands.
Result<std::vector<FieldWrite>> beginning(const Store& store, const StepEdit& edit)
{
    const auto siblings = store.objects().children(edit.checklist);
    if (!siblings)
        return siblings.error();
    QString last;
    for (const ObjectRow& row : *siblings) {
        const auto record = store.objects().record(row.id);
        if (!record)
            return record.error();
        last = std::max(last, record->string(Field::Order));
    }
    return std::vector<FieldWrite>{
        {.object = edit.step, .field = Field::Kind, .value = int(ObjectKind::Step)},
        {.object = edit.step, .field = Field::Parent, .value = edit.checklist.bytes()},
        {.object = edit.step, .field = Field::Order, .value = placeBetween(last, {})}};
}

} // namespace

Result<std::vector<ObjectId>> stepsOf(const ObjectView& objects, const ObjectId& checklist)
{
    std::vector<ObjectId> steps;
    if (auto collected = collect(objects, checklist, steps); !collected)
        return collected.error();
    return steps;
}

Result<ObjectId> checklistOf(const ObjectView& objects, const ObjectId& step)
{
    constexpr int kDeepest = 20;
    auto row = ifThere(objects.row(step));
    for (int depth = 0; row && *row && (*row)->kind == ObjectKind::Step && depth < kDeepest; ++depth)
        row = ifThere(objects.row((*row)->parent));
    if (!row)
        return row.error();
    return *row && (*row)->kind == ObjectKind::Checklist ? (*row)->id : ObjectId();
}

Result<std::vector<OpDraft>> editStep(const Store& store, const StepEdit& edit)
{
    if (edit.title.isEmpty() || edit.answers.size() == 1 || edit.answers.size() > kMaxAnswers)
        return Error{Errc::Malformed, "a step without words, or a question that is none"};
    const auto record = store.objects().record(edit.step);
    if (!record && record.error().code != Errc::NotFound)
        return record.error();
    Differences step(edit.step, record ? *record : ObjectRecord());
    if (!record) {
        auto begun = beginning(store, edit);
        if (!begun)
            return begun.error();
        step.writes() = *std::move(begun);
    }
    const Answers answers = answersOf(answersIn(step.before()), edit);
    step.setText(Field::Title, edit, edit.title);
    step.setText(Field::HowTo, edit, edit.howTo);
    step.setText(Field::Role, edit, edit.role);
    step.set(Field::Answers, valueOf(answers.now), QCborArray());
    step.set(Field::OnlyIf, valueOf(edit.onlyIf), QCborArray());
    step.set(Field::Wait, edit.waitMinutes, 0);
    step.set(Field::Repeat, edit.repeatMinutes, 0);
    step.set(Field::Vital, edit.vital, false);
    if (record) {
        if (auto followed = follow(store, edit, answers, step.writes()); !followed)
            return followed.error();
    }
    return drafts(step.writes());
}

Result<std::vector<OpDraft>> takeAwayStep(const Store& store, const ObjectId& step)
{
    const auto row = store.objects().row(step);
    if (!row)
        return row.error();
    return drafts({{.object = step, .field = Field::Archived, .value = true}});
}

} // namespace uitwijk
