// SPDX-License-Identifier: Apache-2.0
#include "app/models/import_rows.h"

#include "app/models/import_changes.h"
#include "app/models/import_words.h"

#include <QCoreApplication>

#include <map>

namespace uitwijk {
namespace {

constexpr qsizetype kExamples = 5;

QString words(const char* sentence, int number)
{
    return QCoreApplication::translate("ImportWords", sentence, nullptr, number);
}

QString sourceDetail(const ImportPreview& preview)
{
    const int news = preview.count(ImportChange::Added) + preview.count(ImportChange::Changed);
    if (preview.sameFile && news == 0)
        return QCoreApplication::translate("ImportWords", "It was imported before, and nothing in it is new");
    return {};
}

void addSource(ImportRows& rows, const ImportState& state, std::size_t index)
{
    const ImportSourceRead& source = state.sources[index];
    const WordsOfTwo refused = source.content ? WordsOfTwo{} : refusalWords(source);
    const QString detail = source.content && index < state.previews.size()
        ? sourceDetail(state.previews[index].preview)
        : QString();
    rows.sources.push_back({source.path,
        {int(index), source.name, source.isFolder, !source.content, refused.what, refused.next, detail}});
}

void addColumns(ImportRows& rows, const ImportState& state, std::size_t index)
{
    const ContactTable& table = state.sources[index].table;
    for (std::size_t at = 0; at < table.columns.size(); ++at) {
        const ContactColumn& column = table.columns[at];
        QStringList examples;
        for (std::size_t row = table.hasHeader ? 1 : 0; row < table.table.rows.size(); ++row) {
            const QString cell = table.table.rows[row].value(qsizetype(at)).simplified().left(40);
            if (!cell.isEmpty() && examples.size() < 2)
                examples << cell;
        }
        const QString header = column.header.isEmpty() || !table.hasHeader
            ? words(QT_TRANSLATE_NOOP("ImportWords", "Column %1"), -1).arg(at + 1)
            : column.header;
        rows.columns.push_back({QStringLiteral("%1/%2").arg(index).arg(at),
            {int(index), int(at), state.sources[index].name, header, examples.join(QStringLiteral(", ")),
                int(column.part), contactPartWords(column.part)}});
    }
}

int stepsIn(const std::vector<ImportedStep>& steps)
{
    int count = int(steps.size());
    for (const ImportedStep& step : steps)
        count += stepsIn(step.steps);
    return count;
}

void addLists(ImportRows& rows, const ImportState& state, std::size_t index)
{
    const ImportSourceRead& source = state.sources[index];
    const auto* plan = source.content ? std::get_if<ImportedPlan>(source.content.get()) : nullptr;
    if (!plan)
        return;
    int number = 0;
    for (const ImportedSection& section : plan->sections) {
        for (const ImportedBlock& block : section.blocks) {
            if (!block.checklist)
                continue;
            const ImportedChecklist& list = *block.checklist;
            const QString first = list.steps.empty() ? QString() : list.steps.front().text;
            const QString detail = QStringLiteral("%1 · %2").arg(
                words(QT_TRANSLATE_N_NOOP("ImportWords", "%n step(s)"), stepsIn(list.steps)),
                checklistReasonWords(list.reason));
            rows.lists.push_back({QStringLiteral("%1/%2").arg(index).arg(number),
                {int(index), number, list.title.isEmpty() ? first : list.title, detail, list.chosen}});
            ++number;
        }
    }
}

/// One row for each thing to look at, with where it is met first.
class WarningRows {
public:
    void add(const WordsOfTwo& what, const QString& file, int line, const QString& text)
    {
        Group& group = m_groups[{file, what.what}];
        group.next = what.next;
        if (group.examples.size() < kExamples)
            group.examples << example(line, text);
        ++group.count;
    }
    DisplayRows rows() const
    {
        DisplayRows rows;
        for (const auto& [key, group] : m_groups) {
            QStringList lines = group.examples;
            lines.removeAll(QString());
            if (group.count > kExamples)
                lines << words(QT_TRANSLATE_N_NOOP("ImportWords", "and %n more"), group.count - kExamples);
            rows.push_back(
                {key.first + u'\n' + key.second, {key.first, key.second, group.next, lines.join(u'\n')}});
        }
        return rows;
    }

private:
    struct Group {
        QString next;
        QStringList examples;
        int count = 0;
    };
    static QString example(int line, const QString& text)
    {
        QString shown = text.simplified().left(120);
        if (line <= 0)
            return shown;
        const QString where = QCoreApplication::translate("ImportWords", "Line %1").arg(line);
        return shown.isEmpty() ? where : where + QStringLiteral(": ") + shown;
    }

    std::map<std::pair<QString, QString>, Group> m_groups;
};

void addWarnings(WarningRows& rows, const ImportState& state, std::size_t index)
{
    const ImportSourceRead& source = state.sources[index];
    for (const ImportWarning& warning : state.previews[index].preview.warnings)
        rows.add(warningWords(warning), source.name, warning.line, warning.text);
    const auto* plan = source.content ? std::get_if<ImportedPlan>(source.content.get()) : nullptr;
    if (!plan)
        return;
    const WordsOfTwo open{QCoreApplication::translate("ImportWords", "The plan has gaps to be filled in"),
        QCoreApplication::translate("ImportWords", "They are taken over as they stand.")};
    for (const ImportedOpenPoint& point : plan->openPoints)
        rows.add(open, source.name, point.line, point.text);
}

void addCounts(ImportRows& rows, const ImportState& state)
{
    struct Count {
        int added = 0;
        int changed = 0;
        int same = 0;
    };
    std::map<int, Count> counts;
    for (const PendingImport& pending : state.previews) {
        for (const PreviewItem& item : pending.preview.items) {
            if (item.kind == ObjectKind::Source || item.change == ImportChange::Retired)
                continue;
            Count& count = counts[int(item.kind)];
            ++(item.change == ImportChange::Added          ? count.added
                    : item.change == ImportChange::Changed ? count.changed
                                                           : count.same);
        }
    }
    for (const ObjectKind kind : {ObjectKind::Contact, ObjectKind::Checklist, ObjectKind::Step,
             ObjectKind::Document, ObjectKind::Section}) {
        if (const auto found = counts.find(int(kind)); found != counts.end())
            rows.counts.push_back({QString::number(int(kind)),
                {int(kind), importCountWords(found->second.added, found->second.changed, found->second.same),
                    found->second.added, found->second.changed, found->second.same}});
    }
}

} // namespace

ImportRows importRows(const ImportState& state)
{
    ImportRows rows;
    WarningRows warnings;
    for (std::size_t index = 0; index < state.sources.size(); ++index) {
        addSource(rows, state, index);
        addColumns(rows, state, index);
        addLists(rows, state, index);
        if (index < state.previews.size())
            addWarnings(warnings, state, index);
    }
    rows.warnings = warnings.rows();
    addCounts(rows, state);
    rows.items = changeRows(state);
    for (const DisplayRow& row : rows.items) {
        const bool retired = row.values[2].toInt() == int(ImportRowChange::Retired);
        rows.retired += retired ? 1 : 0;
        rows.chosen += (retired ? state.decision.archiveRetired : row.values[5].toBool()) ? 1 : 0;
    }
    return rows;
}

} // namespace uitwijk
