// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace uitwijk {

/// The cells of a text table, row by row, exactly as written. Rows without any cell are left out.
struct CsvTable {
    QChar separator = QLatin1Char(',');
    std::vector<QStringList> rows;
    bool openQuote = false; ///< the file ended inside a quoted cell
    bool uneven = false; ///< rows differ in length
};

/// Reads RFC 4180 and what programs make of it: CR, LF or CRLF ends, line breaks and doubled quotes in quoted
/// cells. With no separator given it takes an Excel `sep=` line, else the one of , ; tab | that splits the
/// first rows best.
[[nodiscard]] CsvTable readCsv(const QString& text, QChar separator = {});

} // namespace uitwijk
