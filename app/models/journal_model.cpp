// SPDX-License-Identifier: Apache-2.0
#include "app/models/journal_model.h"

namespace uitwijk {
namespace {
QString nameOf(const OpId& op)
{
    return QStringLiteral("%1/%2/%3").arg(op.author.hex()).arg(op.seq).arg(op.index);
}
} // namespace

JournalModel::JournalModel(QObject* parent)
    : IncidentListModel({"what", "at", "person", "subject", "stepState", "words", "statusKind"},
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
                    line->what == JournalRow::What::Status ? line->status : int(line->state), line->text,
                    int(line->statusKind)}});
        return rows;
    };
}

} // namespace uitwijk
