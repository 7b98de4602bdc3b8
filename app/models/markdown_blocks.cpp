// SPDX-License-Identifier: Apache-2.0
#include "app/models/markdown_blocks.h"

#include <QRegularExpression>

#include <optional>

namespace uitwijk {
namespace {

const QRegularExpression& heading()
{
    static const QRegularExpression pattern(QStringLiteral("^ {0,3}(#{1,6})\\s+(.*?)\\s*#*$"));
    return pattern;
}
const QRegularExpression& listItem()
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\s*)(?:([-*+])|(\\d{1,9})[.)])\\s+(?:\\[( |x|X)\\]\\s+)?(.*)$"));
    return pattern;
}
const QRegularExpression& rule()
{
    static const QRegularExpression pattern(QStringLiteral("^ {0,3}([-*_])(\\s*\\1){2,}\\s*$"));
    return pattern;
}
const QRegularExpression& tableRule()
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*\\|?\\s*:?-+:?\\s*(\\|\\s*:?-*:?\\s*)*$"));
    return pattern;
}

QStringList cellsOf(const QString& line)
{
    static const QRegularExpression bar(QStringLiteral("(?<!\\\\)\\|"));
    QString inner = line.trimmed();
    if (inner.startsWith(u'|'))
        inner.remove(0, 1);
    if (inner.endsWith(u'|') && !inner.endsWith(QLatin1String("\\|")))
        inner.chop(1);
    QStringList cells;
    for (const QString& cell : inner.split(bar))
        cells << withoutMarkup(cell.trimmed());
    return cells;
}

/// Reads line by line; a paragraph or an item goes on until something else begins.
class Splitter {
public:
    std::vector<TextBlock> split(const QString& markdown)
    {
        const QStringList lines = markdown.split(u'\n');
        for (qsizetype at = 0; at < lines.size(); ++at)
            read(lines[at], at + 1 < lines.size() ? lines[at + 1] : QString());
        end();
        return std::move(m_blocks);
    }

private:
    void read(const QString& line, const QString& following)
    {
        const QString bare = line.trimmed();
        if (m_isCode || bare.startsWith(QLatin1String("```")) || bare.startsWith(QLatin1String("~~~")))
            readCode(line, bare);
        else if (bare.isEmpty() || (!m_isTable && rule().match(line).hasMatch()))
            end();
        else if (m_isTable
            || (bare.contains(u'|') && tableRule().match(following).hasMatch() && following.contains(u'|')))
            readRow(line, bare);
        else if (const auto title = heading().match(line); title.hasMatch())
            alone({.kind = TextBlock::Kind::Heading,
                .level = int(title.capturedLength(1)),
                .text = title.captured(2)});
        else if (const auto item = listItem().match(line); item.hasMatch())
            readItem(item);
        else if (bare.startsWith(u'>'))
            goOn(TextBlock::Kind::Quote, bare.mid(1).trimmed());
        else
            goOn(m_open && m_open->kind == TextBlock::Kind::ListItem ? TextBlock::Kind::ListItem
                                                                     : TextBlock::Kind::Paragraph,
                bare);
    }
    void readCode(const QString& line, const QString& bare)
    {
        const bool isFence = bare.startsWith(QLatin1String("```")) || bare.startsWith(QLatin1String("~~~"));
        if (!isFence) {
            m_code << line;
            return;
        }
        end();
        if (m_isCode)
            m_blocks.push_back({.kind = TextBlock::Kind::Code, .text = m_code.join(u'\n')});
        m_code.clear();
        m_isCode = !m_isCode;
    }
    void readRow(const QString& line, const QString& bare)
    {
        if (!m_isTable)
            end();
        if (m_isTable && !bare.contains(u'|')) {
            m_isTable = false;
            read(line, {});
            return;
        }
        const bool isFirst = !m_isTable;
        m_isTable = true;
        if (tableRule().match(bare).hasMatch())
            return;
        const QStringList cells = cellsOf(bare);
        m_blocks.push_back({.kind = TextBlock::Kind::TableRow,
            .text = cells.join(QStringLiteral(" · ")),
            .cells = cells,
            .isHeader = isFirst});
    }
    void readItem(const QRegularExpressionMatch& item)
    {
        constexpr int kDeepest = 4;
        end();
        const int level = qMin(kDeepest, int(item.capturedLength(1)) / 2);
        const QString box = item.captured(4);
        const QString mark = !box.isEmpty() ? QString(box == u" " ? u'☐' : u'☑')
            : item.captured(3).isEmpty()    ? QStringLiteral("•")
                                            : item.captured(3) + u'.';
        m_open = TextBlock{
            .kind = TextBlock::Kind::ListItem, .level = level, .text = item.captured(5), .marker = mark};
    }
    void goOn(TextBlock::Kind kind, const QString& words)
    {
        if (!m_open || m_open->kind != kind) {
            end();
            m_open = TextBlock{.kind = kind, .text = words};
            return;
        }
        m_open->text += u' ' + words;
    }
    void alone(TextBlock block)
    {
        end();
        m_open = std::move(block);
        end();
    }
    void end()
    {
        m_isTable = false;
        if (m_open) {
            m_open->text = withoutMarkup(m_open->text);
            if (!m_open->text.isEmpty())
                m_blocks.push_back(*std::move(m_open));
        }
        m_open.reset();
    }

    std::vector<TextBlock> m_blocks;
    std::optional<TextBlock> m_open;
    QStringList m_code;
    bool m_isCode = false;
    bool m_isTable = false;
};

} // namespace

QString withoutMarkup(const QString& words)
{
    static const QRegularExpression picture(QStringLiteral("!\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression webLink(
        QStringLiteral("\\[([^\\]]+)\\]\\((https?:[^)\\s]+|mailto:[^)\\s]+|tel:[^)\\s]+)[^)]*\\)"));
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]+)\\]\\([^)]*\\)"));
    static const QRegularExpression strong(QStringLiteral("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1"));
    static const QRegularExpression emphasis(
        QStringLiteral("(?<![\\w*])([*_])(?=\\S)([^*_]+?)(?<=\\S)\\1(?![\\w*])"));
    static const QRegularExpression code(QStringLiteral("`([^`]+)`"));
    static const QRegularExpression escape(QStringLiteral("\\\\([\\\\`*_{}\\[\\]()#+.!|>-])"));
    QString plain = words;
    plain.replace(picture, QStringLiteral("\\1"));
    plain.replace(webLink, QStringLiteral("\\1 (\\2)"));
    plain.replace(link, QStringLiteral("\\1"));
    plain.replace(strong, QStringLiteral("\\2"));
    plain.replace(emphasis, QStringLiteral("\\2"));
    plain.replace(code, QStringLiteral("\\1"));
    plain.replace(escape, QStringLiteral("\\1"));
    return plain.simplified();
}

std::vector<TextBlock> blocksOf(const QString& markdown)
{
    return Splitter().split(markdown);
}

QString plainWords(const QString& markdown)
{
    QStringList lines;
    for (const TextBlock& block : blocksOf(markdown))
        lines << (block.marker.isEmpty() ? block.text : block.marker + u' ' + block.text);
    return lines.join(u'\n');
}

} // namespace uitwijk
