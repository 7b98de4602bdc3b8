// SPDX-License-Identifier: Apache-2.0
#include "store/import/plan_assembler.h"

#include "store/import/checklist_choice.h"
#include "store/import/contact_row.h"
#include "store/import/html_text.h"
#include "store/import/plan_links.h"
#include "store/import/step_builder.h"

#include <QRegularExpression>

#include <cmark-gfm.h>

#include <algorithm>

namespace uitwijk {
namespace {

const QRegularExpression& definition()
{
    static const QRegularExpression pattern(
        QStringLiteral("^ {0,3}\\[[^\\]]+\\]:\\s*\\S+.*$"), QRegularExpression::MultilineOption);
    return pattern;
}

bool isList(cmark_node* node)
{
    return node && (kindOf(node) == BlockKind::BulletList || kindOf(node) == BlockKind::NumberedList);
}

bool isBoxParagraph(cmark_node* node)
{
    return node && kindOf(node) == BlockKind::Paragraph && afterBox(wordLinesOf(node).front().text);
}

// CommonMark ends a list where the indent of a sub-item is a blank too small. Lists that follow each other
// without a blank line are one: those of the first kind go on, others are sub-items.
int joinLists(cmark_node* list)
{
    int last = lastLineOf(list);
    while (isList(cmark_node_next(list)) && firstLineOf(cmark_node_next(list)) == last + 1) {
        cmark_node* next = cmark_node_next(list);
        last = lastLineOf(next);
        cmark_node_unlink(next);
        if (cmark_node_get_list_type(next) != cmark_node_get_list_type(list)) {
            cmark_node_append_child(cmark_node_last_child(list), next);
            continue;
        }
        while (cmark_node* item = cmark_node_first_child(next)) {
            cmark_node_unlink(item);
            cmark_node_append_child(list, item);
        }
        cmark_node_free(next);
    }
    return last;
}

// The contents that a site generator puts there itself.
bool isGeneratedContents(const QString& markdown)
{
    return markdown.contains(QStringLiteral("{:toc}"));
}

QString pseudoTitle(cmark_node* title)
{
    QString text = plainTextOf(title);
    return text.endsWith(QLatin1Char(':')) ? text.chopped(1).trimmed() : text;
}

} // namespace

PlanAssembler::PlanAssembler(const MarkdownSource& source, const QString& fallbackTitle)
    : m_source(source)
    , m_fallbackTitle(fallbackTitle)
    , m_tree(source.text())
    , m_covered(source.front.lines)
{
    m_hasDefinitions = source.text().contains(definition());
}

AssembledPlan PlanAssembler::assemble()
{
    openSection({}, 0, 1);
    m_result.plan.meta = m_source.front.meta;
    if (!m_source.front.understood)
        m_result.plan.warnings.push_back({ImportWarningKind::UnreadableFrontMatter, 1, {}});
    for (Node* node = cmark_node_first_child(m_tree.root()); node;)
        node = takeBlock(node);
    takeGap(int(m_source.lines.size()) + 1);
    m_result.plan.openPoints = openPointsIn(m_source.lines);
    settleTitle();
    return std::move(m_result);
}

PlanAssembler::Node* PlanAssembler::takeBlock(Node* node)
{
    takeGap(firstLineOf(node));
    m_covered = std::max(m_covered, lastLineOf(node));
    Node* next = cmark_node_next(node);
    if (isPseudoHeading(node) && (isList(next) || isBoxParagraph(next))) {
        m_covered = std::max(m_covered, lastLineOf(next));
        return isList(next) ? takeList(next, node) : takeBoxes(next, node);
    }
    if (isList(node))
        return takeList(node, nullptr);
    if (isBoxParagraph(node))
        return takeBoxes(node, nullptr);
    if (kindOf(node) == BlockKind::Heading)
        takeHeading(node);
    else if (kindOf(node) == BlockKind::Table)
        takeTable(node);
    else if (cmark_node_get_type(node) != CMARK_NODE_THEMATIC_BREAK)
        takeText(node);
    return next;
}

void PlanAssembler::takeHeading(Node* node)
{
    openSection(plainTextOf(node), cmark_node_get_heading_level(node), firstLineOf(node));
    m_result.anchors.insert(anchorOf(plainTextOf(node)));
    QStringList links;
    for (const FoundLink& link : linksIn(node))
        links.append(markdownOf(link));
    if (!links.isEmpty())
        addText(links.join(QLatin1Char('\n')), firstLineOf(node), lastLineOf(node));
}

PlanAssembler::Node* PlanAssembler::takeList(Node* list, Node* title)
{
    const int first = firstLineOf(list);
    const int last = joinLists(list);
    m_covered = std::max(m_covered, last);
    Node* next = cmark_node_next(list);
    ImportedBlock block{.markdown = markdownAt(list, first, last), .firstLine = first, .lastLine = last};
    if (title)
        block.markdown = markdownAt(title, firstLineOf(title), lastLineOf(title)) + QStringLiteral("\n\n")
            + block.markdown;
    ImportedChecklist checklist = proposed(stepsOfList(list), title);
    const ChecklistChoice choice = chooseChecklist({.boxes = hasBoxes(list),
        .numbered = kindOf(list) == BlockKind::NumberedList,
        .heading = checklist.title});
    checklist.reason = choice.reason;
    checklist.chosen = choice.chosen && !isGeneratedContents(block.markdown);
    addChecklist(std::move(checklist), std::move(block));
    return next;
}

PlanAssembler::Node* PlanAssembler::takeBoxes(Node* paragraph, Node* title)
{
    std::vector<Node*> run;
    QStringList markdown;
    if (title)
        markdown.append(markdownAt(title, firstLineOf(title), lastLineOf(title)));
    for (; isBoxParagraph(paragraph); paragraph = cmark_node_next(paragraph)) {
        markdown.append(markdownAt(paragraph, firstLineOf(paragraph), lastLineOf(paragraph)));
        run.push_back(paragraph);
    }
    ImportedBlock block{.markdown = markdown.join(QStringLiteral("\n\n")),
        .firstLine = firstLineOf(run.front()),
        .lastLine = lastLineOf(run.back())};
    m_covered = std::max(m_covered, block.lastLine);
    ImportedChecklist checklist = proposed(stepsOfBoxes(run), title);
    checklist.reason = ChecklistReason::Boxes;
    checklist.chosen = true;
    addChecklist(std::move(checklist), std::move(block));
    return paragraph;
}

void PlanAssembler::takeTable(Node* table)
{
    const int first = firstLineOf(table);
    const int last = lastLineOf(table);
    ImportedBlock block{.markdown = markdownAt(table, first, last), .firstLine = first, .lastLine = last};
    const std::vector<QStringList> rows = cellsOf(table);
    const ContactColumns columns = rows.empty() ? ContactColumns() : contactColumns(rows.front());
    if (areContacts(columns)) {
        for (std::size_t i = 1; i < rows.size(); ++i) {
            m_result.plan.contacts.push_back(contactOfRow(columns, rows[i]));
            m_result.plan.contacts.back().line = first + int(i) + 1;
        }
    }
    const StepTable found = areContacts(columns) ? StepTable() : stepsOfTable(table);
    if (!found.boxes && !found.status)
        return addText(block.markdown, first, last);
    ImportedChecklist checklist = proposed(found.steps, nullptr);
    checklist.note = found.header;
    const ChecklistChoice choice
        = chooseChecklist({.boxes = found.boxes, .statusColumn = found.status, .heading = checklist.title});
    checklist.reason = choice.reason;
    checklist.chosen = choice.chosen;
    addChecklist(std::move(checklist), std::move(block));
}

void PlanAssembler::takeText(Node* node)
{
    const int first = firstLineOf(node);
    const int last = lastLineOf(node);
    if (kindOf(node) != BlockKind::Html)
        return addText(markdownAt(node, first, last), first, last);
    HtmlText html = htmlToMarkdown(QString::fromUtf8(cmark_node_get_literal(node)));
    std::vector<ImportedExtra>& hidden = m_result.plan.sections.back().hidden;
    hidden.insert(hidden.end(), html.hidden.begin(), html.hidden.end());
    addText(html.markdown, first, last);
}

// Lines that belong to no block: link definitions. Their words are the reader's too.
void PlanAssembler::takeGap(int before)
{
    const QString gap = m_source.slice(m_covered + 1, before - 1).trimmed();
    if (!gap.isEmpty())
        addText(gap, m_covered + 1, before - 1);
    m_covered = std::max(m_covered, before - 1);
}

void PlanAssembler::openSection(const QString& title, int level, int line)
{
    std::vector<ImportedSection>& sections = m_result.plan.sections;
    int parent = int(sections.size()) - 1;
    while (parent >= 0 && sections[std::size_t(parent)].level >= level)
        parent = sections[std::size_t(parent)].parent;
    if (parent >= 0 && sections[std::size_t(parent)].level == 0)
        parent = -1;
    sections.push_back(
        {.title = title, .level = level, .parent = parent, .key = keyOf(title, parent), .line = line});
}

void PlanAssembler::addText(QString markdown, int first, int last)
{
    markdown = withoutData(std::move(markdown), first);
    if (!markdown.trimmed().isEmpty())
        m_result.plan.sections.back().blocks.push_back(
            {.markdown = std::move(markdown), .firstLine = first, .lastLine = last});
}

void PlanAssembler::addChecklist(ImportedChecklist checklist, ImportedBlock block)
{
    for (const ImportedStep& step : checklist.steps) {
        if (step.text.isEmpty())
            m_result.plan.warnings.push_back({ImportWarningKind::EmptyStep, step.line, {}});
    }
    block.markdown = withoutData(std::move(block.markdown), block.firstLine);
    block.checklist = std::move(checklist);
    m_result.plan.sections.back().blocks.push_back(std::move(block));
}

ImportedChecklist PlanAssembler::proposed(std::vector<ImportedStep> steps, Node* title) const
{
    ImportedChecklist checklist{
        .title = m_result.plan.sections.back().title, .role = roleHere(), .steps = std::move(steps)};
    if (title)
        checklist.title = pseudoTitle(title);
    return checklist;
}

// As it stands in the source, where that is safe and complete; otherwise written anew from the tree.
QString PlanAssembler::markdownAt(Node* node, int first, int last)
{
    QString slice = m_source.slice(first, last);
    const bool html = containsHtml(node);
    const std::vector<FoundLink> links = linksIn(node);
    m_result.links.insert(m_result.links.end(), links.begin(), links.end());
    if (!html && !(m_hasDefinitions && !links.empty()))
        return slice;
    if (html)
        replaceHtml(node, m_result.plan.sections.back().hidden);
    QStringList parts{markdownOf(node)};
    auto definitions = definition().globalMatch(slice);
    while (definitions.hasNext())
        parts.append(definitions.next().captured());
    return parts.join(QStringLiteral("\n\n"));
}

// Pictures within the text are octets, not words.
QString PlanAssembler::withoutData(QString markdown, int line)
{
    static const QRegularExpression data(QStringLiteral("data:[a-z]+/[a-z0-9.+-]+;base64,[A-Za-z0-9+/=]*"));
    if (!markdown.contains(QStringLiteral(";base64,")))
        return markdown;
    m_result.plan.warnings.push_back({ImportWarningKind::PictureLeftOut, line, {}});
    return markdown.remove(data);
}

QString PlanAssembler::keyOf(const QString& title, int parent)
{
    const QString path
        = (parent >= 0 ? m_result.plan.sections[std::size_t(parent)].key + QLatin1Char('/') : QString())
        + title.simplified().toLower().replace(QLatin1Char('/'), QLatin1Char(' '));
    const int use = ++m_uses[path];
    return use == 1 ? path : path + QStringLiteral("#%1").arg(use);
}

QString PlanAssembler::roleHere() const
{
    const std::vector<ImportedSection>& sections = m_result.plan.sections;
    for (int at = int(sections.size()) - 1; at >= 0; at = sections[std::size_t(at)].parent) {
        if (QString role = roleInHeading(sections[std::size_t(at)].title); !role.isEmpty())
            return role;
    }
    return {};
}

// The front matter's title, else the first heading, else the file's name.
void PlanAssembler::settleTitle()
{
    ImportedPlan& plan = m_result.plan;
    plan.title = m_source.front.value(QStringLiteral("title"));
    if (plan.title.isEmpty() && plan.sections.size() > 1)
        plan.title = plan.sections[1].title;
    if (plan.title.isEmpty())
        plan.title = m_fallbackTitle;
    if (plan.sections.front().blocks.empty() && plan.sections.front().hidden.empty()
        && plan.sections.size() > 1) {
        plan.sections.erase(plan.sections.begin());
        for (ImportedSection& section : plan.sections)
            section.parent -= section.parent >= 0 ? 1 : 0;
    }
}

} // namespace uitwijk
