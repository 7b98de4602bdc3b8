// SPDX-License-Identifier: Apache-2.0
#include "store/import/html_text.h"

#include <QRegularExpression>
#include <QSet>

#include <gumbo.h>

#include <memory>

namespace uitwijk {
namespace {

constexpr int kMaxDepth = 256; // gumbo and the walk below recurse

QString attributeOf(const GumboElement& element, const char* name)
{
    const GumboAttribute* attribute = gumbo_get_attribute(&element.attributes, name);
    return attribute ? QString::fromUtf8(attribute->value).simplified() : QString();
}

// Only what a reader can follow; anything else stays words.
bool isFollowable(const QString& address)
{
    static const QRegularExpression scheme(QStringLiteral("^\\s*([A-Za-z][A-Za-z0-9+.-]*):"));
    const QString name = scheme.match(address).captured(1).toLower();
    static const QSet<QString> allowed{
        {}, QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto"), QStringLiteral("tel")};
    return allowed.contains(name) && !address.contains(QRegularExpression(QStringLiteral("[\\s<>()]")));
}

// Writes Markdown while it walks the tree. Blocks are separated by blank lines; blanks within are one.
class MarkdownWriter {
public:
    void walk(const GumboNode& node)
    {
        switch (node.type) {
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_CDATA:
        case GUMBO_NODE_WHITESPACE:
            text(QString::fromUtf8(node.v.text.text));
            break;
        case GUMBO_NODE_COMMENT:
            hide(QStringLiteral("comment"), QString::fromUtf8(node.v.text.text));
            break;
        case GUMBO_NODE_ELEMENT:
        case GUMBO_NODE_TEMPLATE:
            element(node.v.element);
            break;
        case GUMBO_NODE_DOCUMENT:
            children(node.v.document.children);
        }
    }

    HtmlText finish()
    {
        static const QRegularExpression blankLines(QStringLiteral("\\n[ \\n]*\\n"));
        static const QRegularExpression trailing(QStringLiteral("[ \\t]+(\\n|$)"));
        m_out.replace(trailing, QStringLiteral("\\1")).replace(blankLines, QStringLiteral("\n\n"));
        m_out.replace(QChar(u'\v'), QStringLiteral("  ")); // kept for hard breaks
        return {.markdown = m_out.trimmed(), .hidden = std::move(m_hidden)};
    }

private:
    void children(const GumboVector& nodes)
    {
        for (unsigned i = 0; i < nodes.length; ++i)
            walk(*static_cast<const GumboNode*>(nodes.data[i]));
    }

    void text(QString words)
    {
        if (m_verbatim) {
            m_out += words;
            return;
        }
        const bool blankBefore = !words.isEmpty() && words.front().isSpace();
        const bool blankAfter = !words.isEmpty() && words.back().isSpace();
        words = escapedForMarkdown(words.simplified());
        if (blankBefore)
            blank();
        m_out += words;
        if (blankAfter)
            blank();
    }

    void blank()
    {
        if (!m_out.isEmpty() && !m_out.back().isSpace())
            m_out += QLatin1Char(' ');
    }

    void block()
    {
        if (!m_out.isEmpty())
            m_out += QStringLiteral("\n\n");
    }

    void hide(const QString& name, const QString& value)
    {
        if (!value.trimmed().isEmpty())
            m_hidden.push_back({name, value.trimmed()});
    }

    void wrapped(const GumboElement& element, const QString& mark)
    {
        const qsizetype start = m_out.size();
        children(element.children);
        const QString inner = m_out.mid(start).trimmed();
        if (inner.isEmpty() || inner.contains(QLatin1Char('\n')))
            return;
        const bool blankAfter = m_out.back().isSpace();
        const bool blankBefore = m_out[start].isSpace();
        m_out.truncate(start);
        m_out += (blankBefore ? QStringLiteral(" ") : QString()) + mark + inner + mark
            + (blankAfter ? QStringLiteral(" ") : QString());
    }

    void link(const GumboElement& element)
    {
        const QString address = attributeOf(element, "href");
        const qsizetype start = m_out.size();
        children(element.children);
        const QString inner = m_out.mid(start).trimmed();
        if (address.isEmpty())
            return;
        if (isFollowable(address) && !inner.contains(QLatin1Char('\n'))) {
            m_out.truncate(start);
            m_out += QLatin1Char('[') + inner + QStringLiteral("](") + address + QLatin1Char(')');
        } else {
            m_out += QStringLiteral(" (") + escapedForMarkdown(address) + QLatin1Char(')');
        }
    }

    void picture(const GumboElement& element)
    {
        const QString address = attributeOf(element, "src");
        m_out += QStringLiteral("![") + escapedForMarkdown(attributeOf(element, "alt")) + QStringLiteral("](")
            + (isFollowable(address) ? address : QString()) + QLatin1Char(')');
    }

    void heading(const GumboElement& element, int level)
    {
        block();
        m_out += QString(level, QLatin1Char('#')) + QLatin1Char(' ');
        const qsizetype start = m_out.size();
        children(element.children);
        m_out = m_out.left(start) + m_out.mid(start).simplified();
        block();
    }

    void listItem(const GumboElement& element)
    {
        m_out += QLatin1Char('\n') + QString(2 * (std::max(m_lists, 1) - 1), QLatin1Char(' '))
            + QStringLiteral("- ");
        children(element.children);
        m_out += QLatin1Char('\n');
    }

    void verbatim(const GumboElement& element)
    {
        block();
        m_out += QStringLiteral("```\n");
        m_verbatim = true;
        children(element.children);
        m_verbatim = false;
        m_out += QStringLiteral("\n```\n\n");
    }

    void hiddenElement(const GumboElement& element, const QString& name)
    {
        for (unsigned i = 0; i < element.children.length; ++i) {
            const auto* child = static_cast<const GumboNode*>(element.children.data[i]);
            if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE)
                hide(name, QString::fromUtf8(child->v.text.text));
        }
    }

    void element(const GumboElement& element)
    {
        for (const char* name : {"title", "placeholder", "value", "aria-label"})
            hide(QString::fromLatin1(name), attributeOf(element, name));
        switch (element.tag) {
        case GUMBO_TAG_SCRIPT:
            return hiddenElement(element, QStringLiteral("script"));
        case GUMBO_TAG_STYLE:
            return hiddenElement(element, QStringLiteral("style"));
        case GUMBO_TAG_BR:
            m_out += m_verbatim ? QStringLiteral("\n") : QStringLiteral("\v\n");
            return;
        case GUMBO_TAG_HR:
            m_out += QStringLiteral("\n\n---\n\n");
            return;
        case GUMBO_TAG_IMG:
            return picture(element);
        case GUMBO_TAG_A:
            return link(element);
        case GUMBO_TAG_STRONG:
        case GUMBO_TAG_B:
            return wrapped(element, QStringLiteral("**"));
        case GUMBO_TAG_EM:
        case GUMBO_TAG_I:
            return wrapped(element, QStringLiteral("*"));
        default:
            blockElement(element);
        }
    }

    void blockElement(const GumboElement& element)
    {
        if (element.tag >= GUMBO_TAG_H1 && element.tag <= GUMBO_TAG_H6)
            return heading(element, int(element.tag) - int(GUMBO_TAG_H1) + 1);
        switch (element.tag) {
        case GUMBO_TAG_PRE:
        case GUMBO_TAG_TEXTAREA:
            return verbatim(element);
        case GUMBO_TAG_UL:
        case GUMBO_TAG_OL:
            ++m_lists;
            block();
            children(element.children);
            --m_lists;
            return block();
        case GUMBO_TAG_LI:
            return listItem(element);
        case GUMBO_TAG_TD:
        case GUMBO_TAG_TH:
            children(element.children);
            m_out += QStringLiteral(" – ");
            return;
        case GUMBO_TAG_SPAN:
        case GUMBO_TAG_SUP:
        case GUMBO_TAG_SUB:
        case GUMBO_TAG_SMALL:
        case GUMBO_TAG_U:
        case GUMBO_TAG_CODE:
            return children(element.children);
        default:
            m_out += m_lists > 0 ? QStringLiteral(" ") : QStringLiteral("\n\n");
            children(element.children);
            m_out += m_lists > 0 ? QStringLiteral(" ") : QStringLiteral("\n\n");
        }
    }

    QString m_out;
    std::vector<ImportedExtra> m_hidden;
    int m_lists = 0;
    bool m_verbatim = false;
};

const QRegularExpression& tagPattern()
{
    static const QRegularExpression pattern(QStringLiteral("<(/?)([A-Za-z][A-Za-z0-9-]*)[^>]*>"));
    return pattern;
}

// How deep the tags nest at most, those that close themselves left out.
int depthOf(const QString& html)
{
    static const QSet<QString> selfClosing{QStringLiteral("br"), QStringLiteral("img"), QStringLiteral("hr"),
        QStringLiteral("input"), QStringLiteral("meta"), QStringLiteral("link"), QStringLiteral("p"),
        QStringLiteral("li"), QStringLiteral("td"), QStringLiteral("tr"), QStringLiteral("th"),
        QStringLiteral("option")};
    int depth = 0;
    int deepest = 0;
    auto matches = tagPattern().globalMatch(html);
    while (matches.hasNext() && deepest <= kMaxDepth) {
        const auto match = matches.next();
        if (selfClosing.contains(match.captured(2).toLower()))
            continue;
        depth = std::max(0, depth + (match.capturedLength(1) > 0 ? -1 : 1));
        deepest = std::max(deepest, depth);
    }
    return deepest;
}

} // namespace

HtmlText htmlToMarkdown(const QString& html)
{
    if (depthOf(html) > kMaxDepth) {
        QString words = html;
        words.replace(tagPattern(), QStringLiteral(" "));
        return {.markdown = escapedForMarkdown(words.simplified()), .hidden = {}};
    }
    const QByteArray utf8 = html.toUtf8();
    GumboOptions options = kGumboDefaultOptions;
    const auto destroy = [&options](GumboOutput* output) { gumbo_destroy_output(&options, output); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> output(
        gumbo_parse_with_options(&options, utf8.constData(), std::size_t(utf8.size())), destroy);
    MarkdownWriter writer;
    writer.walk(*output->document);
    return writer.finish();
}

HtmlTag readHtmlTag(const QString& tag)
{
    const auto match = tagPattern().match(tag);
    if (!match.hasMatch() || match.capturedStart() != 0)
        return {};
    HtmlTag result{
        .name = match.captured(2).toLower(), .attributes = {}, .closing = match.capturedLength(1) > 0};
    static const QRegularExpression attribute(
        QStringLiteral("([A-Za-z][\\w:-]*)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))"));
    auto matches = attribute.globalMatch(tag);
    while (matches.hasNext()) {
        const auto found = matches.next();
        result.attributes.insert(
            found.captured(1).toLower(), found.captured(2) + found.captured(3) + found.captured(4));
    }
    return result;
}

QString escapedForMarkdown(const QString& words)
{
    static const QRegularExpression marks(QStringLiteral("([\\\\`*_<>\\[\\]])"));
    QString escaped = words;
    return escaped.replace(marks, QStringLiteral("\\\\1"));
}

} // namespace uitwijk
