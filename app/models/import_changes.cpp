// SPDX-License-Identifier: Apache-2.0
#include "app/models/import_changes.h"

#include "app/models/field_words.h"
#include "app/models/spoken.h"

#include <QCborArray>
#include <QCborMap>
#include <QCoreApplication>

#include <algorithm>

namespace uitwijk {
namespace {

QString said(const char* sentence, int number = -1)
{
    return QCoreApplication::translate("ImportWords", sentence, nullptr, number);
}

/// What changes in one object, field by field, as a person reads it.
struct Lines {
    QStringList labels;
    QStringList befores;
    QStringList afters;
    bool isMoved = false;
};

QString labelOf(Field field, ObjectKind kind)
{
    if (field == Field::Title)
        return said(kind == ObjectKind::Step ? QT_TRANSLATE_NOOP("ImportWords", "Words")
                                             : QT_TRANSLATE_NOOP("ImportWords", "Name"));
    if (field == Field::Parent)
        return said(kind == ObjectKind::Contact ? QT_TRANSLATE_NOOP("ImportWords", "Called by")
                                                : QT_TRANSLATE_NOOP("ImportWords", "Belongs to"));
    return fieldName(field);
}

/// What an import keeps beside a field of ours is named by that field's number.
QCborValue namedExtras(const QCborValue& value)
{
    QCborArray extras;
    for (const auto& extra : value.toArray()) {
        QCborMap named = extra.toMap();
        const QString label
            = labelOf(Field(named.value(1).toString().toUInt()), ObjectKind::Contact); // only contacts merge
        if (!label.isEmpty())
            named[1] = label;
        extras.append(named);
    }
    return extras;
}

QString valueOf(
    const FieldChange& change, const QCborValue& value, const PendingImport& pending, const QString& language)
{
    if (change.field == Field::Unmapped)
        return fieldWords(change.field, namedExtras(value), language);
    if (change.field != Field::Parent)
        return fieldWords(change.field, value, language);
    return pending.names.value(ObjectId::fromBytes(value.toByteArray()).value_or(ObjectId()));
}

Lines linesOf(const PreviewItem& item, const PendingImport& pending, const QString& language)
{
    Lines lines;
    for (const FieldChange& change : item.fields) {
        lines.isMoved = lines.isMoved || change.field == Field::Order;
        const QString label = labelOf(change.field, item.kind);
        if (label.isEmpty())
            continue;
        const BeforeAndAfter shown = shortened(valueOf(change, change.before, pending, language),
            valueOf(change, change.after, pending, language));
        lines.labels << label;
        lines.befores << shown.before;
        lines.afters << shown.after;
    }
    return lines;
}

QString firstOf(const PreviewItem& item, std::initializer_list<Field> fields, const QString& language)
{
    for (const Field field : fields) {
        for (const FieldChange& change : item.fields) {
            const QString words
                = change.field == field ? fieldWords(field, change.after, language) : QString();
            if (!words.isEmpty())
                return words.section(u'\n', 0, 0);
        }
    }
    return {};
}

/// Makes the rows of one source.
class SourceChanges {
public:
    SourceChanges(const ImportState& state, std::size_t index)
        : m_state(state)
        , m_pending(state.previews[index])
        , m_index(index)
        , m_left(leftOut(m_pending.preview, state.decision.skipped))
    {
    }

    DisplayRows rows()
    {
        for (const PreviewItem& item : m_pending.preview.items)
            settleOwner(item);
        DisplayRows rows;
        for (const PreviewItem& item : m_pending.preview.items) {
            if (item.change != ImportChange::Same && item.kind != ObjectKind::Source
                && m_owners.value(item.id) == item.id)
                rows.push_back(row(item));
        }
        return rows;
    }

private:
    // New sections and steps are shown with the new document or checklist that they are parts of.
    void settleOwner(const PreviewItem& item)
    {
        const ObjectId parent = parentAfter(item);
        const bool isPart = item.change == ImportChange::Added && m_new.contains(parent)
            && (item.kind == ObjectKind::Section || item.kind == ObjectKind::Step);
        m_owners.insert(item.id, isPart ? m_owners.value(parent) : item.id);
        if (item.change == ImportChange::Added)
            m_new.insert(item.id);
        if (isPart)
            ++m_parts[m_owners.value(item.id)];
    }

    [[nodiscard]] QString newDetail(const PreviewItem& item) const
    {
        const int parts = m_parts.value(item.id);
        if (item.kind == ObjectKind::Checklist || (item.kind == ObjectKind::Step && parts > 0))
            return said(QT_TRANSLATE_N_NOOP("ImportWords", "%n step(s)"), parts);
        if (item.kind == ObjectKind::Document)
            return said(QT_TRANSLATE_N_NOOP("ImportWords", "%n section(s)"), parts);
        if (item.kind == ObjectKind::Contact)
            return firstOf(
                item, {Field::JobTitle, Field::Organisation, Field::Phones, Field::Emails}, m_state.language);
        return m_pending.names.value(parentAfter(item));
    }

    [[nodiscard]] DisplayRow row(const PreviewItem& item) const
    {
        auto change = ImportRowChange::Retired;
        QString detail;
        Lines lines;
        if (item.change == ImportChange::Added) {
            change = ImportRowChange::Added;
            detail = newDetail(item);
        } else if (item.change == ImportChange::Changed) {
            change = ImportRowChange::Changed;
            lines = linesOf(item, m_pending, m_state.language);
            if (item.merged)
                detail = said(QT_TRANSLATE_NOOP(
                    "ImportWords", "Known already: what is missing is added, nothing is replaced"));
            else if (lines.labels.isEmpty())
                detail = lines.isMoved
                    ? said(QT_TRANSLATE_NOOP("ImportWords", "Another place in the list"))
                    : said(QT_TRANSLATE_NOOP("ImportWords", "Where it stands in the file"));
        }
        const QString title
            = item.title.isEmpty() ? said(QT_TRANSLATE_NOOP("ImportWords", "(without a name)")) : item.title;
        return {QStringLiteral("%1/%2").arg(m_index).arg(item.id.hex()),
            {idText(item.id), int(item.kind), int(change), title, detail, !m_left.contains(item.id),
                lines.labels, lines.befores, lines.afters}};
    }

    const ImportState& m_state;
    const PendingImport& m_pending;
    std::size_t m_index;
    QSet<ObjectId> m_left;
    QSet<ObjectId> m_new;
    QHash<ObjectId, ObjectId> m_owners;
    QHash<ObjectId, int> m_parts;
};

} // namespace

BeforeAndAfter shortened(const QString& before, const QString& after)
{
    constexpr qsizetype kShown = 240;
    constexpr qsizetype kLead = 40;
    if (before.size() <= kShown && after.size() <= kShown)
        return {before, after};
    const auto differs
        = std::mismatch(before.begin(), before.end(), after.begin(), after.end()).first - before.begin();
    const qsizetype from = differs > kLead ? differs - kLead : 0;
    const auto cut = [from](const QString& text) {
        const QString shown = text.mid(from, kShown);
        return (from > 0 ? QStringLiteral("…") : QString()) + shown
            + (from + shown.size() < text.size() ? QStringLiteral("…") : QString());
    };
    return {cut(before), cut(after)};
}

DisplayRows changeRows(const ImportState& state)
{
    DisplayRows rows;
    for (std::size_t index = 0; index < state.previews.size(); ++index) {
        const DisplayRows own = SourceChanges(state, index).rows();
        rows.insert(rows.end(), own.begin(), own.end());
    }
    std::stable_sort(rows.begin(), rows.end(), [](const DisplayRow& one, const DisplayRow& other) {
        return one.values[2].toInt() < other.values[2].toInt();
    });
    return rows;
}

} // namespace uitwijk
