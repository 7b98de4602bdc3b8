// SPDX-License-Identifier: Apache-2.0
#include "store/import/vcard_reader.h"

#include "store/import/file_kind.h"
#include "store/import/vcard_lines.h"

#include <QHash>

#include <algorithm>

namespace uitwijk {
namespace {

QString joined(QStringList parts, const QString& with)
{
    parts.removeAll(QString());
    return parts.join(with);
}

// Apple writes its own labels as _$!<Mobile>!$_.
QString plainLabel(QString label)
{
    if (label.startsWith(QStringLiteral("_$!<")) && label.endsWith(QStringLiteral(">!$_")))
        label = label.mid(4, label.size() - 8);
    return label.trimmed();
}

// One card, from BEGIN to END.
class CardReader {
public:
    explicit CardReader(int line) { m_contact.line = line; }

    void take(const VcardLine& line)
    {
        if (line.binary)
            m_left = line.name;
        else if (line.name == QStringLiteral("X-ABLABEL"))
            m_labels.insert(line.group, plainLabel(line.value));
        else
            m_lines.push_back(line);
    }

    /// What was left out because it is no text; empty when nothing was.
    [[nodiscard]] QString leftOut() const { return m_left; }

    ImportedContact finish()
    {
        for (const VcardLine& line : m_lines)
            takeProperty(line);
        finishName();
        std::stable_partition(
            m_preferred.begin(), m_preferred.end(), [](const auto& phone) { return phone.first; });
        for (const auto& phone : m_preferred)
            m_contact.phones.push_back(phone.second);
        return std::move(m_contact);
    }

private:
    void takeProperty(const VcardLine& line)
    {
        static const QHash<QString, void (CardReader::*)(const VcardLine&)> known{
            {QStringLiteral("FN"), &CardReader::takeFormattedName},
            {QStringLiteral("N"), &CardReader::takeName},
            {QStringLiteral("ORG"), &CardReader::takeOrganisation},
            {QStringLiteral("TITLE"), &CardReader::takeTitle},
            {QStringLiteral("ROLE"), &CardReader::takeTitle}, {QStringLiteral("TEL"), &CardReader::takePhone},
            {QStringLiteral("EMAIL"), &CardReader::takeMail},
            {QStringLiteral("ADR"), &CardReader::takeAddress},
            {QStringLiteral("NOTE"), &CardReader::takeNote},
            {QStringLiteral("CATEGORIES"), &CardReader::takeTags},
            {QStringLiteral("UID"), &CardReader::takeUid}, {QStringLiteral("X-ABUID"), &CardReader::takeUid},
            {QStringLiteral("X-MANAGER"), &CardReader::takeManager},
            {QStringLiteral("MANAGER"), &CardReader::takeManager},
            {QStringLiteral("X-MS-MANAGER"), &CardReader::takeManager},
            {QStringLiteral("X-EVOLUTION-MANAGER"), &CardReader::takeManager},
            {QStringLiteral("X-ABRELATEDNAMES"), &CardReader::takeRelated},
            {QStringLiteral("VERSION"), nullptr}};
        const auto it = known.find(line.name);
        if (it == known.end())
            keep(line);
        else if (it.value())
            (this->*it.value())(line);
    }

    void keep(const VcardLine& line)
    {
        QString value = unescapedVcardValue(line.value).trimmed();
        while (value.endsWith(u';') || value.startsWith(u';')) // empty parts of a structured value
            value = value.startsWith(u';') ? value.mid(1) : value.chopped(1);
        if (value.isEmpty())
            return;
        const QString label = labelOf(line);
        m_contact.unmapped.push_back(
            {label.isEmpty() ? line.name : line.name + QLatin1Char(' ') + label, value});
    }

    void takeFormattedName(const VcardLine& line)
    {
        const QString name = unescapedVcardValue(line.value).simplified();
        if (m_contact.name.isEmpty())
            m_contact.name = name;
        else if (m_contact.name != name)
            keep(line);
    }

    void takeName(const VcardLine& line)
    {
        if (m_nameParts.isEmpty())
            m_nameParts = splitVcardValue(line.value, u';');
        else
            keep(line);
    }

    void takeOrganisation(const VcardLine& line)
    {
        const QString text = joined(splitVcardValue(line.value, u';'), QStringLiteral(", ")).trimmed();
        if (m_contact.organisation.isEmpty())
            m_contact.organisation = text;
        else if (m_contact.organisation != text)
            keep(line);
    }

    void takeTitle(const VcardLine& line)
    {
        const QString text = unescapedVcardValue(line.value).simplified();
        m_contact.title
            = joined({m_contact.title, text == m_contact.title ? QString() : text}, QStringLiteral(", "));
    }

    void takePhone(const VcardLine& line)
    {
        if (line.value.trimmed().isEmpty())
            return;
        const bool home = line.types.contains(QStringLiteral("home"));
        m_preferred.emplace_back(line.types.contains(QStringLiteral("pref")),
            ImportedPhone{.label = labelOf(line), .raw = line.value, .e164 = {}, .isPrivate = home});
    }

    void takeMail(const VcardLine& line)
    {
        const QString mail = unescapedVcardValue(line.value).trimmed();
        if (!mail.isEmpty() && !m_contact.emails.contains(mail))
            m_contact.emails.append(mail);
        const QString label = m_labels.value(line.group);
        if (!line.group.isEmpty() && !label.isEmpty())
            m_contact.unmapped.push_back({QStringLiteral("EMAIL ") + label, mail});
    }

    void takeAddress(const VcardLine& line)
    {
        const QStringList parts = splitVcardValue(line.value, u';');
        const auto part = [&](qsizetype i) { return parts.value(i).trimmed(); };
        QStringList lines{
            part(0), part(1), part(2), joined({part(5), part(3)}, QStringLiteral(" ")), part(4), part(6)};
        for (qsizetype i = 7; i < parts.size(); ++i)
            lines.append(part(i));
        const QString text = joined(lines, QStringLiteral("\n"));
        if (m_contact.address.isEmpty())
            m_contact.address = text;
        else if (!text.isEmpty())
            m_contact.unmapped.push_back(
                {joined({QStringLiteral("ADR"), labelOf(line)}, QStringLiteral(" ")), text});
        if (!line.label.isEmpty())
            m_contact.unmapped.push_back({QStringLiteral("ADR LABEL"), plainAddressLabel(line.label)});
    }

    // RFC 6868: ^n is a line break, ^' a quote, ^^ a caret.
    static QString plainAddressLabel(QString label)
    {
        return label.replace(QStringLiteral("^n"), QStringLiteral("\n"))
            .replace(QStringLiteral("^'"), QStringLiteral("\""))
            .replace(QStringLiteral("^^"), QStringLiteral("^"));
    }

    void takeNote(const VcardLine& line)
    {
        const QString text = unescapedVcardValue(line.value).trimmed();
        m_contact.note = joined({m_contact.note, text}, QStringLiteral("\n\n"));
    }

    void takeTags(const VcardLine& line)
    {
        for (const QString& tag : splitVcardValue(line.value, u',')) {
            if (!tag.trimmed().isEmpty())
                m_contact.tags.append(tag.trimmed());
        }
    }

    void takeUid(const VcardLine& line)
    {
        const QString uid = unescapedVcardValue(line.value).trimmed();
        if (m_contact.uid.isEmpty())
            m_contact.uid = uid;
        else if (m_contact.uid != uid)
            keep(line);
    }

    void takeManager(const VcardLine& line)
    {
        if (m_contact.manager.isEmpty())
            m_contact.manager = unescapedVcardValue(line.value).simplified();
        else
            keep(line);
    }

    void takeRelated(const VcardLine& line)
    {
        if (m_labels.value(line.group).compare(QStringLiteral("manager"), Qt::CaseInsensitive) == 0)
            takeManager(line);
        else
            keep(line);
    }

    [[nodiscard]] QString labelOf(const VcardLine& line) const
    {
        QStringList labels;
        if (!line.group.isEmpty() && m_labels.contains(line.group))
            labels.append(m_labels.value(line.group));
        static const QStringList silent{
            QStringLiteral("pref"), QStringLiteral("voice"), QStringLiteral("internet")};
        for (const QString& type : line.types) {
            if (!silent.contains(type) && !labels.contains(type))
                labels.append(type);
        }
        return labels.join(QLatin1Char(' '));
    }

    void finishName()
    {
        const auto part = [&](qsizetype i) { return m_nameParts.value(i).trimmed(); };
        const QString spelled = joined({part(3), part(1), part(2), part(0), part(4)}, QStringLiteral(" "));
        for (const QString& other : {spelled, m_contact.organisation, m_contact.emails.value(0)}) {
            if (m_contact.name.isEmpty())
                m_contact.name = other;
        }
        for (const QString& word : m_nameParts) {
            if (!word.trimmed().isEmpty() && !m_contact.name.contains(word.trimmed())) {
                m_contact.unmapped.push_back({QStringLiteral("N"), spelled});
                break;
            }
        }
    }

    ImportedContact m_contact;
    std::vector<VcardLine> m_lines;
    QHash<QString, QString> m_labels;
    QStringList m_nameParts;
    std::vector<std::pair<bool, ImportedPhone>> m_preferred;
    QString m_left;
};

// Goes through a file's lines and opens and closes cards.
class CardCollector {
public:
    void take(const VcardLine& line)
    {
        if (line.name == QStringLiteral("BEGIN")
            && line.value.trimmed().compare(QStringLiteral("vcard"), Qt::CaseInsensitive) == 0) {
            if (!m_open.empty())
                warn(ImportWarningKind::NestedCard, line);
            m_open.emplace_back(line.line);
        } else if (line.name == QStringLiteral("END")
            && line.value.trimmed().compare(QStringLiteral("vcard"), Qt::CaseInsensitive) == 0) {
            close();
        } else if (!m_open.empty()) {
            m_open.back().take(line);
            if (line.guessed)
                warn(ImportWarningKind::GuessedEncoding, line);
            if (line.damaged)
                warn(ImportWarningKind::DamagedText, line);
        } else {
            warn(ImportWarningKind::NotUnderstood, line);
        }
    }

    ImportedContacts finish()
    {
        if (!m_open.empty())
            m_result.warnings.push_back({.kind = ImportWarningKind::UnfinishedCard, .text = {}});
        while (!m_open.empty())
            close();
        return std::move(m_result);
    }

private:
    void warn(ImportWarningKind kind, const VcardLine& line)
    {
        m_result.warnings.push_back({kind, line.line, line.name});
    }

    void close()
    {
        if (m_open.empty())
            return;
        const QString left = m_open.back().leftOut();
        ImportedContact contact = m_open.back().finish();
        m_open.pop_back();
        if (!left.isEmpty())
            m_result.warnings.push_back({ImportWarningKind::BinaryLeftOut, contact.line, left});
        if (contact.name.isEmpty())
            m_result.warnings.push_back({ImportWarningKind::Nameless, contact.line, {}});
        m_result.contacts.push_back(std::move(contact));
    }

    ImportedContacts m_result;
    std::vector<CardReader> m_open;
};

} // namespace

Result<ImportedContacts> readVcards(ByteView bytes, const ReadOptions& options)
{
    if (const FileRefusal refusal = refusalOfBytes(bytes); refusal != FileRefusal::None)
        return refusalError(refusal);
    CardCollector collector;
    for (const VcardLine& line : readVcardLines(bytes, options.codec))
        collector.take(line);
    ImportedContacts result = collector.finish();
    if (result.contacts.empty())
        return Error{Errc::Malformed, "no card in it"};
    result.source.codec = decodeText(bytes, options.codec).codec;
    verifyPhones(result, options.region);
    return result;
}

} // namespace uitwijk
