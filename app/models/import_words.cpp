// SPDX-License-Identifier: Apache-2.0
#include "app/models/import_words.h"

#include <QCoreApplication>

namespace uitwijk {
namespace {

QString said(const char* words)
{
    return QCoreApplication::translate("ImportWords", words);
}

template <typename Code>
struct Saying {
    Code code;
    const char* what;
    const char* next;
};

template <typename Code, std::size_t Size>
WordsOfTwo wordsIn(const Saying<Code> (&sayings)[Size], Code code)
{
    for (const Saying<Code>& saying : sayings) {
        if (saying.code == code)
            return {said(saying.what), said(saying.next)};
    }
    return {};
}

constexpr Saying<FileRefusal> kRefusals[]{
    {FileRefusal::Empty, QT_TRANSLATE_NOOP("ImportWords", "There is nothing in it"),
        QT_TRANSLATE_NOOP("ImportWords", "Choose another file.")},
    {FileRefusal::TooLarge, QT_TRANSLATE_NOOP("ImportWords", "It is larger than 25 MB"),
        QT_TRANSLATE_NOOP("ImportWords", "Cut it into parts and choose them together.")},
    {FileRefusal::Compressed, QT_TRANSLATE_NOOP("ImportWords", "It is a packed archive"),
        QT_TRANSLATE_NOOP("ImportWords", "Unpack it, and choose the files or the folder that come out.")},
    {FileRefusal::OfficeDocument, QT_TRANSLATE_NOOP("ImportWords", "It is a document of an office program"),
        QT_TRANSLATE_NOOP("ImportWords",
            "Open it there and save a text as web page (HTML) or a table as CSV. Then choose that file.")},
    {FileRefusal::Pdf, QT_TRANSLATE_NOOP("ImportWords", "It is a PDF: it knows pages, not steps"),
        QT_TRANSLATE_NOOP("ImportWords", "Choose the document that the PDF was made from.")},
    {FileRefusal::Picture, QT_TRANSLATE_NOOP("ImportWords", "It is a picture"),
        QT_TRANSLATE_NOOP("ImportWords", "Choose a text, a contact file or a table.")},
    {FileRefusal::Xml, QT_TRANSLATE_NOOP("ImportWords", "It is written for programs (XML)"),
        QT_TRANSLATE_NOOP("ImportWords", "Choose a text, a contact file or a table.")},
    {FileRefusal::Json, QT_TRANSLATE_NOOP("ImportWords", "It is written for programs (JSON)"),
        QT_TRANSLATE_NOOP("ImportWords", "Choose a text, a contact file or a table.")},
    {FileRefusal::Positions, QT_TRANSLATE_NOOP("ImportWords", "It holds positions of a satellite receiver"),
        QT_TRANSLATE_NOOP("ImportWords", "Choose a text, a contact file or a table.")},
    {FileRefusal::Binary, QT_TRANSLATE_NOOP("ImportWords", "It is no text, or it is damaged"),
        QT_TRANSLATE_NOOP("ImportWords", "Open it in the program that made it, and save it again.")},
    {FileRefusal::NoContacts,
        QT_TRANSLATE_NOOP("ImportWords", "No column of this table names or reaches anybody"),
        QT_TRANSLATE_NOOP("ImportWords", "Say below which column holds the name and which the number.")}};

constexpr Saying<Errc> kFailures[]{
    {Errc::NotFound, QT_TRANSLATE_NOOP("ImportWords", "It is not there any more"),
        QT_TRANSLATE_NOOP("ImportWords", "Choose it again from where it is now.")},
    {Errc::Io, QT_TRANSLATE_NOOP("ImportWords", "It cannot be opened"),
        QT_TRANSLATE_NOOP("ImportWords", "Look whether you may read it, and choose it again.")},
    {Errc::TooLarge, QT_TRANSLATE_NOOP("ImportWords", "It is larger than a plan can be"),
        QT_TRANSLATE_NOOP("ImportWords", "Cut it into parts and choose them together.")},
    {Errc::Malformed, QT_TRANSLATE_NOOP("ImportWords", "No contact and no plan can be found in it"),
        QT_TRANSLATE_NOOP("ImportWords", "Open it in the program that made it, and save it again.")}};

constexpr Saying<ImportWarningKind> kWarnings[]{
    {ImportWarningKind::GuessedEncoding,
        QT_TRANSLATE_NOOP("ImportWords", "How its letters are written is a guess"),
        QT_TRANSLATE_NOOP(
            "ImportWords", "Look at names with accents. If they are wrong, save the file as UTF-8.")},
    {ImportWarningKind::DamagedText, QT_TRANSLATE_NOOP("ImportWords", "Some letters cannot be read"),
        QT_TRANSLATE_NOOP("ImportWords", "Save the file as UTF-8 and choose it again.")},
    {ImportWarningKind::UnreadableFrontMatter,
        QT_TRANSLATE_NOOP("ImportWords", "The settings at its start are not understood"),
        QT_TRANSLATE_NOOP("ImportWords", "They are kept as text.")},
    {ImportWarningKind::MissingTarget, QT_TRANSLATE_NOOP("ImportWords", "A link leads nowhere"),
        QT_TRANSLATE_NOOP(
            "ImportWords", "Its words are kept. If it leads to another file, choose the whole folder.")},
    {ImportWarningKind::OutsideFolder, QT_TRANSLATE_NOOP("ImportWords", "Something leads out of the folder"),
        QT_TRANSLATE_NOOP("ImportWords", "It is not followed. Copy it into the folder if it belongs there.")},
    {ImportWarningKind::PictureLeftOut, QT_TRANSLATE_NOOP("ImportWords", "A picture is not taken over"),
        QT_TRANSLATE_NOOP("ImportWords", "Its name stays in the text. Keep the original at hand.")},
    {ImportWarningKind::BinaryLeftOut,
        QT_TRANSLATE_NOOP("ImportWords", "A photo, sound or key is not taken over"),
        QT_TRANSLATE_NOOP("ImportWords", "All words and numbers of the contact are.")},
    {ImportWarningKind::EmptyStep, QT_TRANSLATE_NOOP("ImportWords", "A step has no words"),
        QT_TRANSLATE_NOOP("ImportWords", "It is taken over as a dash. Give it words in the file.")},
    {ImportWarningKind::NotUnderstood, QT_TRANSLATE_NOOP("ImportWords", "A line is not understood"),
        QT_TRANSLATE_NOOP("ImportWords", "It is not taken over. Look at it in the file.")},
    {ImportWarningKind::DamagedTable,
        QT_TRANSLATE_NOOP("ImportWords", "Rows differ in length, or a quotation mark is not closed"),
        QT_TRANSLATE_NOOP("ImportWords", "Compare the contacts with the file before you import them.")},
    {ImportWarningKind::UnverifiedPhone,
        QT_TRANSLATE_NOOP("ImportWords", "This may not be a number that can be dialled"),
        QT_TRANSLATE_NOOP("ImportWords", "It is kept as it is written. Try it once.")},
    {ImportWarningKind::DamagedPhone, QT_TRANSLATE_NOOP("ImportWords", "A spreadsheet has rounded a number"),
        QT_TRANSLATE_NOOP("ImportWords", "Its digits are lost. Look the number up and write it as text.")},
    {ImportWarningKind::Nameless, QT_TRANSLATE_NOOP("ImportWords", "A contact has no name"),
        QT_TRANSLATE_NOOP("ImportWords", "It is taken over without. Give it a name in the file.")},
    {ImportWarningKind::NestedCard, QT_TRANSLATE_NOOP("ImportWords", "A card stands inside another"),
        QT_TRANSLATE_NOOP("ImportWords", "Both are taken over as contacts of their own.")},
    {ImportWarningKind::UnfinishedCard,
        QT_TRANSLATE_NOOP("ImportWords", "The last card has no end: the file may be cut off"),
        QT_TRANSLATE_NOOP("ImportWords", "What is there is taken over. Export the contacts again.")},
    {ImportWarningKind::FileSkipped, QT_TRANSLATE_NOOP("ImportWords", "A file in the folder is not read"),
        QT_TRANSLATE_NOOP("ImportWords", "Everything else is. Choose it by itself to see why.")},
    {ImportWarningKind::TooLong, QT_TRANSLATE_NOOP("ImportWords", "Something is too long for one field"),
        QT_TRANSLATE_NOOP("ImportWords", "It is left out. Cut it into parts in the file.")}};

constexpr std::pair<ContactPart, const char*> kParts[]{
    {ContactPart::None, QT_TRANSLATE_NOOP("ImportWords", "Keep under its own name")},
    {ContactPart::Name, QT_TRANSLATE_NOOP("ImportWords", "Name")},
    {ContactPart::Given, QT_TRANSLATE_NOOP("ImportWords", "First name")},
    {ContactPart::Middle, QT_TRANSLATE_NOOP("ImportWords", "Middle name")},
    {ContactPart::Family, QT_TRANSLATE_NOOP("ImportWords", "Family name")},
    {ContactPart::Prefix, QT_TRANSLATE_NOOP("ImportWords", "Before the name")},
    {ContactPart::Suffix, QT_TRANSLATE_NOOP("ImportWords", "After the name")},
    {ContactPart::Nickname, QT_TRANSLATE_NOOP("ImportWords", "Nickname")},
    {ContactPart::Organisation, QT_TRANSLATE_NOOP("ImportWords", "Organisation")},
    {ContactPart::Department, QT_TRANSLATE_NOOP("ImportWords", "Department")},
    {ContactPart::JobTitle, QT_TRANSLATE_NOOP("ImportWords", "Job")},
    {ContactPart::Phone, QT_TRANSLATE_NOOP("ImportWords", "Telephone")},
    {ContactPart::Email, QT_TRANSLATE_NOOP("ImportWords", "E-mail")},
    {ContactPart::Street, QT_TRANSLATE_NOOP("ImportWords", "Street")},
    {ContactPart::PostalCode, QT_TRANSLATE_NOOP("ImportWords", "Postal code")},
    {ContactPart::City, QT_TRANSLATE_NOOP("ImportWords", "Town")},
    {ContactPart::Region, QT_TRANSLATE_NOOP("ImportWords", "Province")},
    {ContactPart::Country, QT_TRANSLATE_NOOP("ImportWords", "Country")},
    {ContactPart::Formatted, QT_TRANSLATE_NOOP("ImportWords", "Whole address")},
    {ContactPart::Note, QT_TRANSLATE_NOOP("ImportWords", "Note")},
    {ContactPart::Tags, QT_TRANSLATE_NOOP("ImportWords", "Tags")},
    {ContactPart::Uid, QT_TRANSLATE_NOOP("ImportWords", "Mark by which it is known again")},
    {ContactPart::Manager, QT_TRANSLATE_NOOP("ImportWords", "Called by (manager)")},
    {ContactPart::PhoneType, QT_TRANSLATE_NOOP("ImportWords", "Kind of the next number")},
    {ContactPart::EmailType, QT_TRANSLATE_NOOP("ImportWords", "Kind of the next e-mail address")},
    {ContactPart::Reference, QT_TRANSLATE_NOOP("ImportWords", "Customer, contract or policy number")}};

constexpr std::pair<ChecklistReason, const char*> kReasons[]{
    {ChecklistReason::Boxes, QT_TRANSLATE_NOOP("ImportWords", "It has boxes to tick")},
    {ChecklistReason::NumberedUnderHeading,
        QT_TRANSLATE_NOOP("ImportWords", "It is numbered, under a heading")},
    {ChecklistReason::StatusColumn, QT_TRANSLATE_NOOP("ImportWords", "A table with a column to tick")},
    {ChecklistReason::BulletsUnderActionHeading,
        QT_TRANSLATE_NOOP("ImportWords", "Its heading calls for action")},
    {ChecklistReason::Candidate, QT_TRANSLATE_NOOP("ImportWords", "A list in the text")}};

template <typename Table, typename Code>
QString wordIn(const Table& table, Code code)
{
    for (const auto& [known, words] : table) {
        if (known == code)
            return said(words);
    }
    return {};
}

} // namespace

WordsOfTwo refusalWords(const ImportSourceRead& source)
{
    if (source.refusal != FileRefusal::None)
        return wordsIn(kRefusals, source.refusal);
    if (source.isFolder && source.failure == Errc::NotFound)
        return {said(QT_TRANSLATE_NOOP("ImportWords", "There is no Markdown or text file in this folder")),
            said(QT_TRANSLATE_NOOP("ImportWords", "Choose the files themselves, or another folder."))};
    if (source.isFolder && source.failure == Errc::TooLarge)
        return {said(QT_TRANSLATE_NOOP("ImportWords", "The folder holds more than a plan can be")),
            said(QT_TRANSLATE_NOOP("ImportWords", "Choose the folder inside it that holds the plan."))};
    if (source.kind == FileKind::VCard && source.failure == Errc::Malformed)
        return {said(QT_TRANSLATE_NOOP("ImportWords", "No contact card in it can be read")),
            said(QT_TRANSLATE_NOOP("ImportWords", "Export the contacts again and choose the new file."))};
    const WordsOfTwo words = wordsIn(kFailures, source.failure);
    return words.what.isEmpty() ? wordsIn(kFailures, Errc::Io) : words;
}

WordsOfTwo warningWords(const ImportWarning& warning)
{
    return wordsIn(kWarnings, warning.kind);
}

QString contactPartWords(ContactPart part)
{
    return wordIn(kParts, part);
}

QString checklistReasonWords(ChecklistReason reason)
{
    return wordIn(kReasons, reason);
}

QString importCountWords(int added, int changed, int same)
{
    QStringList parts;
    if (added > 0)
        parts << QCoreApplication::translate("ImportWords", "%n new", nullptr, added);
    if (changed > 0)
        parts << QCoreApplication::translate("ImportWords", "%n changed", nullptr, changed);
    if (same > 0)
        parts << QCoreApplication::translate("ImportWords", "%n as in the handbook", nullptr, same);
    return parts.join(QStringLiteral(" · "));
}

} // namespace uitwijk
