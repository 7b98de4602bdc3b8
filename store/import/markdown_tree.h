// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/import/imported.h"

#include <memory>

struct cmark_node;

namespace uitwijk {

/// What a node is, as far as a plan is concerned.
enum class BlockKind { Heading, Paragraph, BulletList, NumberedList, Item, Table, Html, Other };

/// A parsed Markdown text. Owns its nodes; a node pointer is good for as long as the tree.
class MarkdownTree {
public:
    explicit MarkdownTree(const QString& text);

    [[nodiscard]] cmark_node* root() const { return m_root.get(); }

private:
    std::unique_ptr<cmark_node, void (*)(cmark_node*)> m_root;
};

[[nodiscard]] BlockKind kindOf(cmark_node* node);
[[nodiscard]] int firstLineOf(cmark_node* node);
[[nodiscard]] int lastLineOf(cmark_node* node);

/// A link or picture somewhere below a node.
struct FoundLink {
    QString url = {};
    QString text = {};
    QString title = {}; ///< what appears when one points at it
    bool picture = false;
    int line = 0; ///< of the block that holds it
};

/// The link as Markdown.
[[nodiscard]] QString markdownOf(const FoundLink& link);

/// One source line of a paragraph's words.
struct WordLine {
    QString text = {}; ///< plain words
    std::vector<FoundLink> links = {};
    bool hardBreakBefore = false;
};

/// The words of a paragraph, heading or cell, line by line, without any markup.
[[nodiscard]] std::vector<WordLine> wordLinesOf(cmark_node* node);
/// The same in one line.
[[nodiscard]] QString plainTextOf(cmark_node* node);
[[nodiscard]] std::vector<FoundLink> linksIn(cmark_node* node);
[[nodiscard]] QStringList cellsOfRow(cmark_node* row);
/// Row by row, the first non-empty row first.
[[nodiscard]] std::vector<QStringList> cellsOf(cmark_node* table);

/// Whether a paragraph is one strong span and nothing else but a colon.
[[nodiscard]] bool isPseudoHeading(cmark_node* node);
[[nodiscard]] bool containsHtml(cmark_node* node);
/// Takes all HTML out of the tree below `node`: line breaks, links, pictures and blocks become Markdown,
/// other tags vanish, comments are appended to `hidden`.
void replaceHtml(cmark_node* node, std::vector<ImportedExtra>& hidden);
[[nodiscard]] QString markdownOf(cmark_node* node);

} // namespace uitwijk
