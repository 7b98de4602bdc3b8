// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <vector>

namespace uitwijk {

/// One piece of a text as a screen shows it: plain words, no markup.
struct TextBlock {
    enum class Kind { Heading, Paragraph, ListItem, TableRow, Code, Quote, Checklist };
    Kind kind = Kind::Paragraph;
    int level = 0; ///< of a heading from 1, of a list item from 0
    QString text; ///< of a table row all cells, for search and screen readers
    QString marker = {}; ///< of a list item: "•", or its number with a dot
    QStringList cells = {}; ///< of a table row
    bool isHeader = false; ///< a table's first row
};

/// The blocks of a Markdown text as the editor and the importers write it. What is not understood is shown as
/// it stands; nothing is lost but markup.
[[nodiscard]] std::vector<TextBlock> blocksOf(const QString& markdown);

/// Words without the signs for bold, italics, code, links and pictures. A link keeps its address.
[[nodiscard]] QString withoutMarkup(const QString& words);

/// A long text without its markup, its blocks below each other.
[[nodiscard]] QString plainWords(const QString& markdown);

} // namespace uitwijk
