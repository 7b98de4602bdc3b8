// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/import/imported.h"

#include <QHash>

namespace uitwijk {

/// What HTML says, as Markdown without any HTML in it, and what it says to programs only.
struct HtmlText {
    QString markdown = {};
    std::vector<ImportedExtra> hidden = {}; ///< comments, scripts, values of form fields
};

/// Keeps headings, lists, emphasis, links, pictures (as links), tables (row by row) and all words. Never
/// fetches anything. Works on fragments and on pages; very deep nesting is reduced to its words.
[[nodiscard]] HtmlText htmlToMarkdown(const QString& html);

/// One tag as it stands in a text.
struct HtmlTag {
    QString name = {}; ///< lower case; empty for comments and declarations
    QHash<QString, QString> attributes = {};
    bool closing = false;
};

[[nodiscard]] HtmlTag readHtmlTag(const QString& tag);

/// Words with everything escaped that Markdown would take for markup.
[[nodiscard]] QString escapedForMarkdown(const QString& words);

} // namespace uitwijk
