// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/exporting.h"

#include <array>

namespace uitwijk {

namespace {

constexpr int kPhoneColumns = 3;

/// Writes objects as Markdown, one after the other, and keeps the first error.
class MarkdownWriter {
public:
    MarkdownWriter(const Store& store, QString language)
        : m_store(store)
        , m_language(std::move(language))
    {
    }

    void documents()
    {
        for (const ObjectRow& row : ofKind(ObjectKind::Document)) {
            heading(1, row);
            body(row.id);
            parts(row.id, 2);
        }
    }
    void looseChecklists()
    {
        for (const ObjectRow& row : ofKind(ObjectKind::Checklist)) {
            if (row.parent.isNull())
                checklist(row, 2);
        }
    }
    void list(const QString& title, ObjectKind kind)
    {
        const std::vector<ObjectRow> rows = ofKind(kind);
        if (rows.empty())
            return;
        m_text += QStringLiteral("# %1\n\n").arg(title);
        for (const ObjectRow& row : rows) {
            const QString more = row.subtitle.in(m_language);
            m_text += QStringLiteral("- %1%2\n")
                          .arg(row.title.in(m_language),
                              more.isEmpty() ? QString() : QStringLiteral(": ") + more);
        }
        m_text += QLatin1Char('\n');
    }
    [[nodiscard]] Result<QString> text() const { return m_error ? Result<QString>(*m_error) : m_text; }

private:
    std::vector<ObjectRow> kept(Result<std::vector<ObjectRow>> rows)
    {
        if (rows)
            return *std::move(rows);
        m_error = rows.error();
        return {};
    }
    std::vector<ObjectRow> ofKind(ObjectKind kind) { return kept(m_store.objects().ofKind(kind)); }

    void heading(int level, const ObjectRow& row)
    {
        m_text += QString(std::min(level, 6), QLatin1Char('#')) + QLatin1Char(' ') + row.title.in(m_language)
            + QStringLiteral("\n\n");
    }
    void body(const ObjectId& id)
    {
        const auto record = m_store.objects().record(id);
        const QString words = record ? record->text(Field::Body).in(m_language) : QString();
        if (!words.isEmpty())
            m_text += words + QStringLiteral("\n\n");
    }
    void parts(const ObjectId& parent, int level)
    {
        for (const ObjectRow& row : kept(m_store.objects().children(parent))) {
            if (row.kind == ObjectKind::Checklist) {
                checklist(row, level);
            } else {
                heading(level, row);
                body(row.id);
                parts(row.id, level + 1);
            }
        }
    }
    void checklist(const ObjectRow& row, int level)
    {
        heading(level, row);
        steps(row.id, 0);
        m_text += QLatin1Char('\n');
    }
    void steps(const ObjectId& parent, int depth)
    {
        for (const ObjectRow& row : kept(m_store.objects().children(parent))) {
            m_text += QString(2 * depth, QLatin1Char(' ')) + QStringLiteral("- [ ] ")
                + row.title.in(m_language) + QLatin1Char('\n');
            steps(row.id, depth + 1);
        }
    }

    const Store& m_store;
    QString m_language;
    QString m_text;
    std::optional<Error> m_error;
};

/// One cell. A leading =, +, - or @ would be run as a formula by spreadsheets.
QString cell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(QLatin1Char('\''));
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

} // namespace

Result<QString> planAsMarkdown(const Store& store, const QString& language)
{
    MarkdownWriter writer(store, language);
    writer.documents();
    writer.looseChecklists();
    struct Part {
        const char* title;
        ObjectKind kind;
    };
    static constexpr std::array kParts{Part{"Sites", ObjectKind::Site}, Part{"Services", ObjectKind::Service},
        Part{"Assets", ObjectKind::Asset}, Part{"Phone lines", ObjectKind::PhoneLine},
        Part{"Measures", ObjectKind::Measure}, Part{"Contacts", ObjectKind::Contact}};
    for (const Part& part : kParts)
        writer.list(QString::fromLatin1(part.title), part.kind);
    return writer.text();
}

Result<QString> contactsAsCsv(const Store& store, const QString& language)
{
    const auto rows = store.contacts().tree();
    if (!rows)
        return rows.error();
    QString csv = QStringLiteral("Name,Company,Job Title,Group,Phone 1,Phone 2,Phone 3,E-mail\r\n");
    for (const ContactRow& row : *rows) {
        const auto card = store.contacts().card(row.id);
        if (!card)
            return card.error();
        QStringList cells{
            card->name.in(language), card->organisation, card->jobTitle.in(language), card->group};
        QStringList numbers;
        for (const PhoneEntry& phone : card->phones) {
            if (!phone.isPrivate && numbers.size() < kPhoneColumns)
                numbers.append(phone.raw);
        }
        numbers.resize(kPhoneColumns);
        cells += numbers;
        cells.append(card->emails.value(0));
        for (QString& text : cells)
            text = cell(text);
        csv += cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return csv;
}

} // namespace uitwijk
