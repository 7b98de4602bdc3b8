// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/import/markdown_source.h"
#include "store/import/markdown_tree.h"

#include <QHash>
#include <QSet>

namespace uitwijk {

/// A plan and what its links need to be checked.
struct AssembledPlan {
    ImportedPlan plan = {};
    std::vector<FoundLink> links = {};
    QSet<QString> anchors = {};
};

/// Goes through the blocks of one parsed text and lays them out as sections, text and proposed checklists.
/// Used once.
class PlanAssembler {
public:
    PlanAssembler(const MarkdownSource& source, const QString& fallbackTitle);

    [[nodiscard]] AssembledPlan assemble();

private:
    using Node = cmark_node;

    Node* takeBlock(Node* node);
    void takeHeading(Node* node);
    Node* takeList(Node* list, Node* title);
    Node* takeBoxes(Node* paragraph, Node* title);
    void takeTable(Node* table);
    void takeText(Node* node);
    void takeGap(int before);

    void openSection(const QString& title, int level, int line);
    void addText(QString markdown, int first, int last);
    void addChecklist(ImportedChecklist checklist, ImportedBlock block);
    ImportedChecklist proposed(std::vector<ImportedStep> steps, Node* title) const;
    [[nodiscard]] QString markdownAt(Node* node, int first, int last);
    [[nodiscard]] QString withoutData(QString markdown, int line);
    [[nodiscard]] QString keyOf(const QString& title, int parent);
    [[nodiscard]] QString roleHere() const;
    void settleTitle();

    const MarkdownSource& m_source;
    QString m_fallbackTitle = {};
    MarkdownTree m_tree;
    AssembledPlan m_result;
    QHash<QString, int> m_uses; ///< of a path of headings
    bool m_hasDefinitions = false; ///< `[name]: address` lines: links resolve only in the whole text
    int m_covered = 0; ///< last source line that a block has accounted for
};

} // namespace uitwijk
