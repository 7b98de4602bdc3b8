// SPDX-License-Identifier: Apache-2.0
#include "store/import/contact_row.h"

#include <QMap>

#include <algorithm>

namespace uitwijk {
namespace {

using enum ContactPart;

// Google joins several values in one cell, and stars the preferred one.
QStringList valuesOf(const QString& cell)
{
    return cell.split(QStringLiteral(" ::: "), Qt::SkipEmptyParts);
}

QString withoutStar(QString text)
{
    text = text.trimmed();
    return text.startsWith(QStringLiteral("* ")) ? text.sliced(2) : text;
}

// Collects the cells of one row and puts them together at the end.
class RowReader {
public:
    void take(const ContactColumn& column, const QString& cell)
    {
        const QString trimmed = cell.trimmed();
        if (trimmed.isEmpty())
            return;
        switch (column.part) {
        case Phone:
            takePhones(column, cell);
            break;
        case Email:
            takeMails(trimmed);
            break;
        case PhoneType:
        case EmailType:
            m_label = withoutStar(trimmed);
            m_labelHeader = column.header;
            break;
        case Street:
        case PostalCode:
        case City:
        case Region:
        case Country:
        case Formatted:
            m_addresses[column.place][column.part] += QStringList(trimmed);
            break;
        case None:
            m_contact.unmapped.push_back({column.header, trimmed});
            break;
        default:
            takeWord(column, trimmed);
        }
    }

    ImportedContact finish()
    {
        finishName();
        finishWork();
        finishAddresses();
        return std::move(m_contact);
    }

private:
    void takePhones(const ContactColumn& column, const QString& cell)
    {
        const QString label = m_label.isEmpty() ? column.header : m_label;
        const QStringList values = valuesOf(cell);
        for (const QString& raw : values)
            m_contact.phones.push_back({.label = label,
                .raw = raw,
                .e164 = {},
                .isPrivate = column.place == QStringLiteral("home")});
        m_label.clear();
    }

    void takeMails(const QString& cell)
    {
        for (const QString& mail : valuesOf(cell)) {
            if (!m_contact.emails.contains(mail.trimmed()))
                m_contact.emails.append(mail.trimmed());
        }
        if (!m_label.isEmpty())
            m_contact.unmapped.push_back({m_labelHeader, m_label});
        m_label.clear();
    }

    void takeWord(const ContactColumn& column, const QString& cell)
    {
        if (column.part == Tags) {
            for (const QString& tag : valuesOf(cell))
                m_contact.tags.append(withoutStar(tag));
        } else if (column.part == Reference) {
            m_contact.references.push_back({column.header, cell});
        } else if (column.part == Note && !m_contact.note.isEmpty()) {
            m_contact.note += QLatin1Char('\n') + cell;
        } else if (QString* single = fieldOf(column.part); single && single->isEmpty()) {
            *single = cell;
        } else if (m_words.contains(column.part) || single) {
            m_contact.unmapped.push_back({column.header, cell});
        } else {
            m_words[column.part] = {column.header, cell};
        }
    }

    QString* fieldOf(ContactPart part)
    {
        switch (part) {
        case Note:
            return &m_contact.note;
        case Uid:
            return &m_contact.uid;
        case Manager:
            return &m_contact.manager;
        default:
            return nullptr;
        }
    }

    QString word(ContactPart part) const { return m_words.value(part).value; }

    void finishName()
    {
        m_contact.name = word(Name);
        if (m_contact.name.isEmpty()) {
            QStringList parts{word(Prefix), word(Given), word(Middle), word(Family), word(Suffix)};
            parts.removeAll(QString());
            m_contact.name = parts.join(QLatin1Char(' '));
        }
        for (const QString& other : {word(Nickname), word(Organisation), m_contact.emails.value(0)}) {
            if (m_contact.name.isEmpty())
                m_contact.name = other;
        }
        for (const ContactPart part : {Prefix, Given, Middle, Family, Suffix, Nickname}) {
            if (!word(part).isEmpty() && !m_contact.name.contains(word(part)))
                m_contact.unmapped.push_back(m_words.value(part));
        }
    }

    void finishWork()
    {
        QStringList parts{word(Organisation), word(Department)};
        parts.removeAll(QString());
        m_contact.organisation = parts.join(QStringLiteral(", "));
        m_contact.title = word(JobTitle);
    }

    // An office address first; the others keep their place as a name.
    void finishAddresses()
    {
        for (const QString& place : {QStringLiteral("work"), QString(), QStringLiteral("1"),
                 QStringLiteral("home"), QStringLiteral("other")}) {
            if (m_contact.address.isEmpty() && m_addresses.contains(place))
                m_contact.address = addressText(m_addresses.take(place));
        }
        for (auto it = m_addresses.cbegin(); it != m_addresses.cend(); ++it)
            m_contact.unmapped.push_back({QStringLiteral("Address ") + it.key(), addressText(it.value())});
    }

    static QString addressText(const QMap<ContactPart, QStringList>& parts)
    {
        QStringList lines = parts.value(Street);
        QStringList town = parts.value(PostalCode) + parts.value(City);
        if (!town.isEmpty())
            lines.append(town.join(QLatin1Char(' ')));
        lines += parts.value(Region) + parts.value(Country);
        // Google repeats the parts in the formatted address: kept only where it says more.
        for (const QString& formatted : parts.value(Formatted)) {
            const QString known = lines.join(QLatin1Char(' '));
            const QStringList words = formatted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
            if (!std::all_of(
                    words.begin(), words.end(), [&](const QString& each) { return known.contains(each); }))
                lines.prepend(formatted);
        }
        return lines.join(QLatin1Char('\n'));
    }

    ImportedContact m_contact;
    QString m_label;
    QString m_labelHeader;
    QMap<ContactPart, ImportedExtra> m_words;
    QMap<QString, QMap<ContactPart, QStringList>> m_addresses;
};

} // namespace

ImportedContact contactOfRow(const ContactColumns& columns, const QStringList& row)
{
    RowReader reader;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const ContactColumn column = std::size_t(i) < columns.size()
            ? columns[std::size_t(i)]
            : ContactColumn{.part = None, .header = QString::number(i + 1), .place = {}};
        reader.take(column, row[i]);
    }
    return reader.finish();
}

} // namespace uitwijk
