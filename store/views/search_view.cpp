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
QString wordsMatch(const QString& query)
{
    QStringList parts;
    for (const QString& word : wordsOf(query))
        parts.append(QLatin1Char('"') + word + QStringLiteral("\"*"));
    return parts.join(QStringLiteral(" AND "));
}

/// The words around the first hit, outside the title.
QString snippetOf(const ObjectRecord& record, const QString& firstWord)
{
    for (auto it = record.fields.cbegin(); it != record.fields.cend(); ++it) {
        // What is sealed is found, and not shown.
        if (it.key() == Field::Title || it.key() == Field::Phones || it.key() == Field::Licence)
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
    const QString match = wordsMatch(query);
    if (match.isEmpty())
        return hits;
    // Three looks in falling rank, each in the index's own order: ranking thousands of hits of one letter
    // takes longer than the letter took to type.
    std::vector<qint64> numbers;
    QStringList looks{QStringLiteral("title : (%1)").arg(match), match};
    if (isNumber(query))
        looks.insert(1, QStringLiteral("digits : \"%1\"*").arg(squeezed(query)));
    for (const QString& look : looks) {
        if (auto looked = collect(look, limit, numbers); !looked)
            return looked.error();
    }
    const QString firstWord = wordsOf(query).constFirst();
    for (const qint64 oid : numbers) {
        auto hit = hitOf(oid, firstWord);
        if (!hit)
            return hit.error();
        if (*hit)
            hits.push_back(**std::move(hit));
    }
    return hits;
}

Result<void> SearchView::collect(const QString& match, int limit, std::vector<qint64>& numbers) const
{
    Query rows(m_connection, sql::search_find, match, limit);
    while (int(numbers.size()) < limit && rows.next()) {
        if (std::find(numbers.begin(), numbers.end(), rows.integer(0)) == numbers.end())
            numbers.push_back(rows.integer(0));
    }
    return rows.status();
}

Result<std::optional<SearchHit>> SearchView::hitOf(qint64 oid, const QString& word) const
{
    Query row(m_connection, sql::object_row_by_number, oid);
    auto found = objectRows(row);
    if (!found)
        return found.error();
    if (found->empty())
        return std::optional<SearchHit>();
    SearchHit hit{.row = std::move(found->front()), .snippet = {}};
    if (const auto record = ObjectView(m_connection).record(hit.row.id))
        hit.snippet = snippetOf(*record, word);
    return std::optional<SearchHit>(std::move(hit));
}

} // namespace uitwijk
