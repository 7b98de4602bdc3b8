// SPDX-License-Identifier: Apache-2.0
#include "store/import/csv_reader.h"

#include <algorithm>

namespace uitwijk {
namespace {

constexpr QChar kQuote = u'"';

// Quotes mean something only where a cell begins: 5" inside a cell is five inches.
class CsvScanner {
public:
    CsvScanner(QStringView text, QChar separator, qsizetype maxRows)
        : m_text(text)
        , m_maxRows(maxRows)
    {
        m_table.separator = separator;
    }

    CsvTable scan()
    {
        qsizetype at = 0;
        while (at < m_text.size() && qsizetype(m_table.rows.size()) < m_maxRows)
            at = m_quoted ? takeQuoted(at) : takePlain(at);
        m_table.openQuote = m_quoted && at >= m_text.size();
        endRow();
        return std::move(m_table);
    }

private:
    qsizetype takeQuoted(qsizetype at)
    {
        const qsizetype quote = m_text.indexOf(kQuote, at);
        const qsizetype end = quote < 0 ? m_text.size() : quote;
        m_cell += m_text.sliced(at, end - at);
        if (quote >= 0 && quote + 1 < m_text.size() && m_text[quote + 1] == kQuote) {
            m_cell += kQuote;
            return quote + 2;
        }
        m_quoted = quote < 0;
        return end + 1;
    }

    qsizetype takePlain(qsizetype at)
    {
        const QChar character = m_text[at];
        if (character == kQuote && m_cell.isEmpty() && !m_wasQuoted) {
            m_quoted = m_wasQuoted = true;
        } else if (character == m_table.separator) {
            endCell();
        } else if (character == u'\n' || character == u'\r') {
            endRow();
        } else {
            m_cell += character;
        }
        return at + 1;
    }

    void endCell()
    {
        m_row.append(m_cell);
        m_cell.clear();
        m_wasQuoted = false;
    }

    void endRow()
    {
        if (m_row.isEmpty() && m_cell.isEmpty() && !m_wasQuoted)
            return;
        endCell();
        m_table.uneven
            = m_table.uneven || (!m_table.rows.empty() && m_row.size() != m_table.rows.front().size());
        m_table.rows.push_back(std::move(m_row));
        m_row.clear();
    }

    QStringView m_text;
    qsizetype m_maxRows;
    CsvTable m_table;
    QStringList m_row;
    QString m_cell;
    bool m_quoted = false;
    bool m_wasQuoted = false;
};

// The separator that splits the first rows into the most cells, all rows alike; the header counts most.
QChar guessedSeparator(QStringView text)
{
    QChar best = u',';
    qsizetype bestScore = 0;
    for (const QChar candidate : {QChar(u','), QChar(u';'), QChar(u'\t'), QChar(u'|')}) {
        const CsvTable sample = CsvScanner(text, candidate, 5).scan();
        if (sample.rows.empty())
            continue;
        const qsizetype cells = sample.rows.front().size();
        const qsizetype score = cells > 1 ? cells * 2 + (sample.uneven ? 0 : 1) : 0;
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

} // namespace

CsvTable readCsv(const QString& text, QChar separator)
{
    constexpr qsizetype kAllRows = 1'000'000;
    QStringView rest = text;
    if (rest.startsWith(QStringLiteral("sep="), Qt::CaseInsensitive) && rest.size() > 5
        && (rest[5] == u'\n' || rest[5] == u'\r')) {
        separator = separator.isNull() ? rest[4] : separator;
        rest = rest.sliced(5);
    }
    return CsvScanner(rest, separator.isNull() ? guessedSeparator(rest) : separator, kAllRows).scan();
}

} // namespace uitwijk
