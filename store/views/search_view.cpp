// SPDX-License-Identifier: Apache-2.0
#include "store/views/search_view.h"

#include "sql/queries.sql.h"
#include "store/views/object_rows.h"
#include "store/views/object_summary.h"

#include <algorithm>

namespace uitwijk {

namespace {

constexpr qsizetype kSnippetBefore = 30;
constexpr qsizetype kSnippetLength = 110;

QStringList wordsOf(const QString& query)
{
    QStringList words;
    QString word;
    for (const QChar letter : query + QLatin1Char(' ')) {
        if (letter.isLetterOrNumber() || letter.isMark()) {
            word += letter;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    return words;
}

bool isNumber(const QString& query)
{
    const auto digits = std::count_if(query.cbegin(), query.cend(), [](QChar c) { return c.isDigit(); });
    return digits >= 3 && digits * 2 >= squeezed(query).size();
}

/// FTS5's own syntax with nothing of the reader's in it but quoted words.
QString matchOf(const QString& query)
{
    QStringList parts;
    for (const QString& word : wordsOf(query))
        parts.append(QLatin1Char('"') + word + QStringLiteral("\"*"));
    QString match = parts.join(QStringLiteral(" AND "));
    if (isNumber(query))
        match = QStringLiteral("(%1) OR digits : \"%2\"*").arg(match, squeezed(query));
    return match;
}

/// The words around the first hit, outside the title.
QString snippetOf(const ObjectRecord& record, const QString& firstWord)
{
    for (auto it = record.fields.cbegin(); it != record.fields.cend(); ++it) {
        if (it.key() == Field::Title)
            continue;
        for (const QString& text : stringsIn(record.value(it.key()))) {
            const qsizetype at = text.indexOf(firstWord, 0, Qt::CaseInsensitive);
            if (at < 0)
                continue;
            const qsizetype from
                = at > kSnippetBefore ? text.lastIndexOf(QLatin1Char(' '), at - kSnippetBefore) + 1 : 0;
            return text.mid(std::max<qsizetype>(from, 0), kSnippetLength).simplified();
        }
    }
    return {};
}

} // namespace

Result<std::vector<SearchHit>> SearchView::find(const QString& query, int limit) const
{
    std::vector<SearchHit> hits;
    const QString match = matchOf(query);
    if (match.isEmpty())
        return hits;
    std::vector<qint64> numbers;
    {
        Query rows(m_connection, sql::search_find, match, limit);
        while (rows.next())
            numbers.push_back(rows.integer(0));
        if (auto status = rows.status(); !status)
            return status.error();
    }
    const ObjectView objects(m_connection);
    const QString firstWord = wordsOf(query).constFirst();
    for (const qint64 oid : numbers) {
        Query row(m_connection, sql::object_row_by_number, oid);
        auto found = objectRows(row);
        if (!found)
            return found.error();
        if (found->empty())
            continue;
        SearchHit hit{.row = std::move(found->front()), .snippet = {}};
        const auto record = objects.record(hit.row.id);
        if (record)
            hit.snippet = snippetOf(*record, firstWord);
        hits.push_back(std::move(hit));
    }
    return hits;
}

} // namespace uitwijk
