// SPDX-License-Identifier: Apache-2.0
#include "app/models/roll_answers_item.h"

#include "app/handbook/roll_answers.h"
#include "app/models/spoken.h"

namespace uitwijk {

static_assert(int(RollAnswersItem::NotUnderstood) == int(MessageAnswer::Outcome::NotUnderstood));

RollAnswersItem::RollAnswersItem(QObject* parent)
    : LiveObject(Topic::Objects, parent)
    , m_lines({"line", "outcome", "whereabouts", "personId", "name"})
{
}

void RollAnswersItem::setPasted(const QString& pasted)
{
    if (m_pasted == pasted)
        return;
    m_pasted = pasted;
    emit pastedChanged();
    again();
}

Result<RollAnswersItem::Shown> RollAnswersItem::read(
    const Store& store, const QString& pasted, const QString& language)
{
    const auto answers = readRollAnswers(store, pasted);
    if (!answers)
        return answers.error();
    Shown shown;
    int number = 0;
    for (const MessageAnswer& answer : *answers) {
        ++number;
        shown.plain += answer.outcome == MessageAnswer::Outcome::Matched ? 1 : 0;
        std::vector<ObjectId> people = answer.people;
        if (people.empty())
            people.emplace_back();
        for (const ObjectId& person : people) {
            const auto row = store.objects().row(person);
            shown.rows.push_back({QStringLiteral("%1/%2").arg(number).arg(idText(person)),
                {answer.line, int(answer.outcome), int(answer.state), idText(person),
                    row ? row->title.in(language) : QString()}});
        }
    }
    return shown;
}

void RollAnswersItem::start()
{
    m_query.ask([pasted = m_pasted, language = LiveQuery::language()](
                    const Store& store) { return read(store, pasted, language); },
        [this](Shown shownNow) {
            m_plain = shownNow.plain;
            m_lines.show(std::move(shownNow.rows));
            emit shown();
        });
}

} // namespace uitwijk
