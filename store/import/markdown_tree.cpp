// SPDX-License-Identifier: Apache-2.0
#include "store/import/markdown_tree.h"

#include "store/import/html_text.h"

#include <QRegularExpression>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include <cstdlib>
#include <functional>
#include <mutex>
#include <string_view>

namespace uitwijk {
namespace {

constexpr int kOptions = CMARK_OPT_DEFAULT | CMARK_OPT_UNSAFE; // "unsafe" keeps what we then replace

QString literalOf(cmark_node* node)
{
    return QString::fromUtf8(cmark_node_get_literal(node));
}

bool isOneOf(cmark_node* node, std::initializer_list<cmark_node_type> types)
{
    return std::find(types.begin(), types.end(), cmark_node_get_type(node)) != types.end();
}

// Every node below and including `node`, when it is entered.
void forEach(cmark_node* node, const std::function<void(cmark_node*)>& visit)
{
    const std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)> iterator(
        cmark_iter_new(node), cmark_iter_free);
    for (cmark_event_type event; (event = cmark_iter_next(iterator.get())) != CMARK_EVENT_DONE;) {
        if (event == CMARK_EVENT_ENTER)
            visit(cmark_iter_get_node(iterator.get()));
    }
}

int blockLineOf(cmark_node* node)
{
    while (node && (cmark_node_get_type(node) & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_INLINE)
        node = cmark_node_parent(node);
    return node ? cmark_node_get_start_line(node) : 0;
}

// Writes words and breaks as they come.
class WordCollector {
public:
    void take(cmark_node* node)
    {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
            m_lines.back().text += literalOf(node);
        else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
            m_lines.push_back({.hardBreakBefore = type == CMARK_NODE_LINEBREAK});
        else if (type == CMARK_NODE_HTML_INLINE)
            takeTag(literalOf(node));
        else if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE)
            m_lines.back().links.push_back({.url = QString::fromUtf8(cmark_node_get_url(node)),
                .text = plainTextOf(node),
                .title = QString::fromUtf8(cmark_node_get_title(node)),
                .picture = type == CMARK_NODE_IMAGE,
                .line = blockLineOf(node)});
    }

    std::vector<WordLine> finish() { return std::move(m_lines); }

private:
    void takeTag(const QString& tag)
    {
        if (readHtmlTag(tag).name == QStringLiteral("br"))
            m_lines.push_back({.hardBreakBefore = true});
    }

    std::vector<WordLine> m_lines{1};
};

/// Whether it may stand there; if not, it is freed.
bool putBefore(cmark_node* place, cmark_node* made)
{
    if (cmark_node_insert_before(place, made) != 0)
        return true;
    cmark_node_free(made);
    return false;
}

void breakLine(cmark_node* place)
{
    if (putBefore(place, cmark_node_new(CMARK_NODE_LINEBREAK)))
        return;
    cmark_node* space = cmark_node_new(CMARK_NODE_TEXT); // a cell of a table is one line
    cmark_node_set_literal(space, " ");
    putBefore(place, space);
}

void makeLink(cmark_node* open, const QString& address)
{
    cmark_node* close = cmark_node_next(open);
    while (close
        && !(cmark_node_get_type(close) == CMARK_NODE_HTML_INLINE && readHtmlTag(literalOf(close)).closing))
        close = cmark_node_next(close);
    cmark_node* link = cmark_node_new(CMARK_NODE_LINK);
    cmark_node_set_url(link, address.toUtf8().constData());
    if (!putBefore(open, link))
        return;
    for (cmark_node* inner = cmark_node_next(open); inner && inner != close;) {
        cmark_node* next = cmark_node_next(inner);
        cmark_node_unlink(inner);
        cmark_node_append_child(link, inner);
        inner = next;
    }
}

void replaceInline(cmark_node* node, std::vector<ImportedExtra>& hidden)
{
    const QString literal = literalOf(node);
    const HtmlTag tag = readHtmlTag(literal);
    const QString address = tag.attributes.value(QStringLiteral("href"));
    if (tag.name.isEmpty()) {
        hidden.push_back({QStringLiteral("comment"), literal});
    } else if (tag.name == QStringLiteral("br")) {
        breakLine(node);
    } else if (tag.name == QStringLiteral("a") && !tag.closing && !address.isEmpty()) {
        makeLink(node, address);
    } else if (tag.name == QStringLiteral("img")) {
        cmark_node* picture = cmark_node_new(CMARK_NODE_IMAGE);
        cmark_node* words = cmark_node_new(CMARK_NODE_TEXT);
        cmark_node_set_url(picture, tag.attributes.value(QStringLiteral("src")).toUtf8().constData());
        cmark_node_set_literal(words, tag.attributes.value(QStringLiteral("alt")).toUtf8().constData());
        cmark_node_append_child(picture, words);
        putBefore(node, picture);
    }
    cmark_node_unlink(node);
    cmark_node_free(node);
}

void replaceBlock(cmark_node* node, std::vector<ImportedExtra>& hidden)
{
    HtmlText html = htmlToMarkdown(literalOf(node));
    hidden.insert(hidden.end(), html.hidden.begin(), html.hidden.end());
    const MarkdownTree inner(html.markdown);
    while (cmark_node* child = cmark_node_first_child(inner.root())) {
        cmark_node_unlink(child);
        putBefore(node, child);
    }
    cmark_node_unlink(node);
    cmark_node_free(node);
}

} // namespace

MarkdownTree::MarkdownTree(const QString& text)
    : m_root(nullptr, cmark_node_free)
{
    static std::once_flag registered;
    std::call_once(registered, cmark_gfm_core_extensions_ensure_registered);
    const std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)> parser(
        cmark_parser_new(kOptions), cmark_parser_free);
    for (const char* name : {"table", "strikethrough"})
        cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
    const QByteArray utf8 = text.toUtf8();
    cmark_parser_feed(parser.get(), utf8.constData(), std::size_t(utf8.size()));
    m_root.reset(cmark_parser_finish(parser.get()));
}

BlockKind kindOf(cmark_node* node)
{
    const cmark_node_type type = cmark_node_get_type(node);
    const std::string_view name
        = cmark_node_get_type_string(node); // extensions number their types at run time
    if (name == "table")
        return BlockKind::Table;
    switch (type) {
    case CMARK_NODE_HEADING:
        return BlockKind::Heading;
    case CMARK_NODE_PARAGRAPH:
        return BlockKind::Paragraph;
    case CMARK_NODE_LIST:
        return cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? BlockKind::NumberedList
                                                                    : BlockKind::BulletList;
    case CMARK_NODE_ITEM:
        return BlockKind::Item;
    case CMARK_NODE_HTML_BLOCK:
        return BlockKind::Html;
    default:
        return BlockKind::Other;
    }
}

int firstLineOf(cmark_node* node)
{
    return cmark_node_get_start_line(node);
}

int lastLineOf(cmark_node* node)
{
    return std::max(cmark_node_get_end_line(node), firstLineOf(node));
}

QString markdownOf(const FoundLink& link)
{
    const QString title
        = link.title.isEmpty() ? QString() : QStringLiteral(" \"") + link.title + QLatin1Char('"');
    return QLatin1String(link.picture ? "![" : "[") + link.text + QStringLiteral("](") + link.url + title
        + QLatin1Char(')');
}

std::vector<WordLine> wordLinesOf(cmark_node* node)
{
    WordCollector collector;
    forEach(node, [&](cmark_node* each) { collector.take(each); });
    return collector.finish();
}

QString plainTextOf(cmark_node* node)
{
    QString text;
    forEach(node, [&](cmark_node* each) {
        if (isOneOf(each, {CMARK_NODE_TEXT, CMARK_NODE_CODE}))
            text += literalOf(each);
        else if (isOneOf(each, {CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_HTML_INLINE}))
            text += QLatin1Char(' ');
    });
    return text.simplified();
}

std::vector<FoundLink> linksIn(cmark_node* node)
{
    std::vector<FoundLink> links;
    for (WordLine& line : wordLinesOf(node))
        links.insert(links.end(), line.links.begin(), line.links.end());
    return links;
}

QStringList cellsOfRow(cmark_node* row)
{
    QStringList cells;
    for (cmark_node* cell = cmark_node_first_child(row); cell; cell = cmark_node_next(cell))
        cells.append(plainTextOf(cell));
    return cells;
}

std::vector<QStringList> cellsOf(cmark_node* table)
{
    std::vector<QStringList> rows;
    for (cmark_node* row = cmark_node_first_child(table); row; row = cmark_node_next(row)) {
        const QStringList cells = cellsOfRow(row);
        if (!rows.empty() || !cells.join(QString()).trimmed().isEmpty())
            rows.push_back(cells);
    }
    return rows;
}

bool isPseudoHeading(cmark_node* node)
{
    if (cmark_node_get_type(node) != CMARK_NODE_PARAGRAPH)
        return false;
    cmark_node* strong = cmark_node_first_child(node);
    if (!strong || cmark_node_get_type(strong) != CMARK_NODE_STRONG)
        return false;
    cmark_node* after = cmark_node_next(strong);
    return !after
        || (!cmark_node_next(after) && cmark_node_get_type(after) == CMARK_NODE_TEXT
            && literalOf(after).trimmed() == QStringLiteral(":"));
}

bool containsHtml(cmark_node* node)
{
    bool found = false;
    forEach(node, [&](cmark_node* each) {
        found = found || isOneOf(each, {CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE});
    });
    return found;
}

void replaceHtml(cmark_node* node, std::vector<ImportedExtra>& hidden)
{
    std::vector<cmark_node*> inlines;
    std::vector<cmark_node*> blocks;
    forEach(node, [&](cmark_node* each) {
        if (cmark_node_get_type(each) == CMARK_NODE_HTML_INLINE)
            inlines.push_back(each);
        else if (cmark_node_get_type(each) == CMARK_NODE_HTML_BLOCK && each != node)
            blocks.push_back(each);
    });
    for (cmark_node* each : inlines)
        replaceInline(each, hidden);
    for (cmark_node* each : blocks)
        replaceBlock(each, hidden);
}

QString markdownOf(cmark_node* node)
{
    const std::unique_ptr<char, decltype(&std::free)> text(
        cmark_render_commonmark(node, kOptions, 0), std::free);
    return QString::fromUtf8(text.get()).trimmed();
}

} // namespace uitwijk
