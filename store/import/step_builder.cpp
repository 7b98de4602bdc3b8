// SPDX-License-Identifier: Apache-2.0
#include "store/import/step_builder.h"

#include <QRegularExpression>
#include <QSet>

#include <cmark-gfm.h>

#include <algorithm>
#include <numeric>

namespace uitwijk {
namespace {

constexpr int kMaxDepth = 24; // deeper lists are kept as details

std::optional<QString> afterTaskMark(const QString& line)
{
    static const QRegularExpression pattern(QStringLiteral("^\\[[ xX\\x{A0}]\\](?:\\s+|$)"));
    const auto match = pattern.match(line);
    return match.hasMatch() ? std::optional(line.mid(match.capturedEnd())) : std::nullopt;
}

// A stretch of a paragraph that is a step of its own, or its beginning.
struct Segment {
    StepOrigin origin = StepOrigin::ListItem;
    QString text = {};
    QString role = {};
    std::vector<FoundLink> links = {};
    int line = 0;
};

QString ownerIn(const QString& line)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:owner|eigenaar|actiehouder|verantwoordelijke?|role|rol|rolle|wie|who|responsable|"
                       "verantwortlich|zuständig)\\s*:\\s*(.+)$"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(line).captured(1).trimmed();
}

std::vector<Segment> segmentsOf(cmark_node* paragraph)
{
    static const QRegularExpression letter(QStringLiteral("^[a-z][.)]\\s+(?=\\S)"));
    std::vector<Segment> segments;
    int line = firstLineOf(paragraph);
    for (WordLine& words : wordLinesOf(paragraph)) {
        const QString text = words.text.trimmed();
        const std::optional<QString> boxed = afterBox(text);
        const auto lettered = letter.match(text);
        if (boxed)
            segments.push_back({.origin = StepOrigin::BoxLine, .text = *boxed, .line = line});
        else if (words.hardBreakBefore && lettered.hasMatch())
            segments.push_back(
                {.origin = StepOrigin::LetteredLine, .text = text.mid(lettered.capturedEnd()), .line = line});
        else if (segments.empty())
            segments.push_back({.origin = StepOrigin::ListItem, .text = text, .line = line});
        else
            segments.back().text += QLatin1Char(' ') + text;
        Segment& current = segments.back();
        if (const QString owner = ownerIn(text); !owner.isEmpty())
            current.role = owner;
        current.links.insert(current.links.end(), words.links.begin(), words.links.end());
        ++line;
    }
    return segments;
}

void addDetail(ImportedStep& step, const QString& markdown)
{
    if (markdown.isEmpty())
        return;
    if (!step.details.isEmpty())
        step.details += QStringLiteral("\n\n");
    step.details += markdown;
}

void addLinks(ImportedStep& step, const std::vector<FoundLink>& links)
{
    for (const FoundLink& link : links) {
        const bool inText = link.url == link.text || link.url == QStringLiteral("mailto:") + link.text;
        if (link.picture || !inText || !link.title.isEmpty())
            addDetail(step, markdownOf(link));
    }
}

// "IC: …", "INCIDENT COMMANDER (IC): …" say who acts; "TODO:" and "NB:" do not.
void splitRole(ImportedStep& step)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\p{Lu}[\\p{Lu}0-9 /&-]{1,40}(?: \\(\\p{Lu}{1,12}\\))?):\\s+(?=\\S)"));
    static const QSet<QString> notes{QStringLiteral("TODO"), QStringLiteral("NB"), QStringLiteral("NOTE"),
        QStringLiteral("NOTA"), QStringLiteral("WARNING"), QStringLiteral("OPTIONAL"), QStringLiteral("TIP"),
        QStringLiteral("LET OP"), QStringLiteral("BELANGRIJK"), QStringLiteral("IMPORTANT"),
        QStringLiteral("FIXME"), QStringLiteral("ATTENTION"), QStringLiteral("ACHTUNG"),
        QStringLiteral("MERKE"), QStringLiteral("URL")};
    const auto match = pattern.match(step.text);
    if (!match.hasMatch() || notes.contains(match.captured(1)))
        return;
    step.role = match.captured(1);
    step.text = step.text.mid(match.capturedEnd());
}

ImportedStep stepOf(const Segment& segment)
{
    ImportedStep step{.text = segment.text.simplified(),
        .role = segment.role,
        .origin = segment.origin,
        .line = segment.line};
    splitRole(step);
    addLinks(step, segment.links);
    return step;
}

// The first paragraph of an item: the step itself and what is lettered or boxed in it.
void takeHead(ImportedStep& step, cmark_node* paragraph)
{
    std::vector<Segment> segments = segmentsOf(paragraph);
    Segment& first = segments.front();
    first.text = afterTaskMark(first.text).value_or(first.text);
    const int line = step.line;
    step = stepOf(first);
    step.line = line;
    step.origin = StepOrigin::ListItem;
    std::transform(segments.begin() + 1, segments.end(), std::back_inserter(step.steps), stepOf);
}

void takeOther(ImportedStep& step, cmark_node* node)
{
    if (step.text.isEmpty() && step.details.isEmpty() && cmark_node_get_type(node) == CMARK_NODE_HEADING)
        step.text = plainTextOf(node);
    else
        addDetail(step, markdownOf(node));
}

std::vector<ImportedStep> itemsOf(cmark_node* list, int depth);

ImportedStep stepOfItem(cmark_node* item, int depth)
{
    ImportedStep step{.line = firstLineOf(item)};
    for (cmark_node* child = cmark_node_first_child(item); child; child = cmark_node_next(child)) {
        const BlockKind kind = kindOf(child);
        if (kind == BlockKind::Paragraph && child == cmark_node_first_child(item)) {
            takeHead(step, child);
        } else if ((kind == BlockKind::BulletList || kind == BlockKind::NumberedList) && depth < kMaxDepth) {
            std::vector<ImportedStep> nested = itemsOf(child, depth + 1);
            std::move(nested.begin(), nested.end(), std::back_inserter(step.steps));
        } else {
            takeOther(step, child);
        }
    }
    if (step.text.isEmpty() && !step.details.isEmpty())
        step.text = step.details.section(QLatin1Char('\n'), 0, 0).remove(QLatin1Char('`')).simplified();
    return step;
}

std::vector<ImportedStep> itemsOf(cmark_node* list, int depth)
{
    std::vector<ImportedStep> steps;
    for (cmark_node* item = cmark_node_first_child(list); item; item = cmark_node_next(item))
        steps.push_back(stepOfItem(item, depth));
    return steps;
}

bool isStatusName(const QString& header)
{
    static const QSet<QString> names{QStringLiteral("status"), QStringLiteral("done"),
        QStringLiteral("gedaan"), QStringLiteral("klaar"), QStringLiteral("afgerond"),
        QStringLiteral("paraaf"), QStringLiteral("initials"), QStringLiteral("erledigt"),
        QStringLiteral("fait"), QStringLiteral("statut"), QStringLiteral("visa"), QStringLiteral("ok"),
        QStringLiteral("afgevinkt"), QStringLiteral("✓"), QStringLiteral("☐")};
    return names.contains(header.toLower().simplified());
}

bool isRoleName(const QString& header)
{
    static const QSet<QString> names{QStringLiteral("owner"), QStringLiteral("eigenaar"),
        QStringLiteral("actiehouder"), QStringLiteral("wie"), QStringLiteral("who"), QStringLiteral("role"),
        QStringLiteral("rol"), QStringLiteral("verantwoordelijke"), QStringLiteral("verantwoordelijk"),
        QStringLiteral("responsable"), QStringLiteral("verantwortlich"), QStringLiteral("zuständig")};
    return names.contains(header.toLower().simplified());
}

// A column that waits to be filled in: one called Status or Done with an empty cell, or any named one that
// nobody has filled in, of two rows or more. A filled one is a record or a legend.
bool hasStatusColumn(const std::vector<QStringList>& rows)
{
    const QStringList& header = rows.front();
    for (qsizetype i = 0; i < header.size(); ++i) {
        const auto empty = std::count_if(rows.begin() + 1, rows.end(),
            [i](const QStringList& row) { return row.value(i).trimmed().isEmpty(); });
        const bool all = std::size_t(empty) + 1 == rows.size();
        if ((empty > 0 && isStatusName(header[i])) || (all && empty > 1 && !header[i].trimmed().isEmpty()))
            return true;
    }
    return false;
}

ImportedStep stepOfRow(const QStringList& header, const QStringList& row)
{
    ImportedStep step{.origin = StepOrigin::TableRow};
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QString cell = afterBox(row[i]).value_or(row[i]).trimmed();
        const QString name = header.value(i).trimmed();
        const bool number
            = !cell.isEmpty() && std::all_of(cell.begin(), cell.end(), [](QChar c) { return !c.isLetter(); });
        if (cell.isEmpty())
            continue;
        if (isRoleName(name) && step.role.isEmpty())
            step.role = cell;
        else if (step.text.isEmpty() && !number && !isStatusName(name))
            step.text = cell;
        else
            addDetail(step, name.isEmpty() ? cell : name + QStringLiteral(": ") + cell);
    }
    return step;
}

} // namespace

std::optional<QString> afterBox(const QString& line)
{
    static const QString boxes = QStringLiteral("☐☑☒□❏❑▢");
    const QString trimmed = line.trimmed();
    if (trimmed.isEmpty() || !boxes.contains(trimmed[0]))
        return std::nullopt;
    return trimmed.mid(1).trimmed();
}

std::vector<ImportedStep> stepsOfList(cmark_node* list)
{
    return itemsOf(list, 0);
}

std::vector<ImportedStep> stepsOfBoxes(const std::vector<cmark_node*>& paragraphs)
{
    std::vector<ImportedStep> steps;
    for (cmark_node* paragraph : paragraphs) {
        const std::vector<Segment> segments = segmentsOf(paragraph);
        std::transform(segments.begin(), segments.end(), std::back_inserter(steps), stepOf);
    }
    return steps;
}

StepTable stepsOfTable(cmark_node* table)
{
    StepTable result;
    const std::vector<QStringList> rows = cellsOf(table);
    if (rows.size() < 2)
        return result;
    const auto boxed = [](const QStringList& row) {
        return std::any_of(
            row.begin(), row.end(), [](const QString& cell) { return afterBox(cell).has_value(); });
    };
    result.status = hasStatusColumn(rows);
    result.boxes = std::any_of(rows.begin(), rows.end(), boxed);
    const std::size_t first = boxed(rows[0]) ? 0 : 1;
    if (first == 1)
        result.header = rows[0].join(QStringLiteral(" | "));
    cmark_node* row = cmark_node_first_child(table);
    while (row && cellsOfRow(row) != rows[0]) // an empty header
        row = cmark_node_next(row);
    for (std::size_t i = 0; i < rows.size() && row; ++i, row = cmark_node_next(row)) {
        if (i < first)
            continue;
        ImportedStep step = stepOfRow(first == 0 ? QStringList() : rows[0], rows[i]);
        step.line = firstLineOf(row);
        addLinks(step, linksIn(row)); // cells are plain words
        result.steps.push_back(std::move(step));
    }
    return result;
}

bool hasBoxes(cmark_node* list)
{
    for (cmark_node* item = cmark_node_first_child(list); item; item = cmark_node_next(item)) {
        for (cmark_node* child = cmark_node_first_child(item); child; child = cmark_node_next(child)) {
            if (kindOf(child) != BlockKind::Paragraph)
                continue;
            for (const WordLine& line : wordLinesOf(child)) {
                if (afterBox(line.text) || afterTaskMark(line.text.trimmed()))
                    return true;
            }
        }
    }
    return false;
}

int countSteps(const std::vector<ImportedStep>& steps)
{
    return std::accumulate(steps.begin(), steps.end(), 0,
        [](int sum, const ImportedStep& step) { return sum + 1 + countSteps(step.steps); });
}

} // namespace uitwijk
