// SPDX-License-Identifier: Apache-2.0
#include "app/models/journal_model.h"

namespace uitwijk {
namespace {
QString nameOf(const OpId& op)
{
    return QStringLiteral("%1/%2/%3").arg(op.author.hex()).arg(op.seq).arg(op.index);
}

/// What was said with it, the answer to a step that asks first.
QString wordsOf(const JournalRow& line, const QString& language)
{
    const QString answer = line.answer.in(language);
    return answer.isEmpty() || line.text.isEmpty() ? answer + line.text
                                                   : QStringLiteral("%1. %2").arg(answer, line.text);
}
} // namespace

JournalModel::JournalModel(QObject* parent)
    : IncidentListModel(
        {"what", "at", "person", "subject", "stepState", "words", "statusKind", "moment", "aboutId"},
        Topics(Topic::Journal) | Topic::Runs | Topic::Incidents, parent)
{
}

LiveModel::Query JournalModel::query() const
{
    return [incident = incident(), limit = m_limit, language = LiveQuery::language()](
               const Store& store) -> Result<DisplayRows> {
        auto lines = store.incidents().journal(incident, limit);
        if (!lines)
            return std::move(lines).error();
        DisplayRows rows;
        for (auto line = lines->rbegin(); line != lines->rend(); ++line)
            rows.push_back({nameOf(line->op),
                {int(line->what), spokenTime(line->at, language), line->personName.in(language),
                    line->subject.in(language),
                    line->what == JournalRow::What::Status ? line->status : int(line->state),
                    wordsOf(*line, language), int(line->statusKind), double(line->at.ms),
                    idText(line->about)}});
        return rows;
    };
}

} // namespace uitwijk
