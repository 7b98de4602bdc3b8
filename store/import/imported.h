// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/bytes.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace uitwijk {

/// Why an importer wants a person to look.
enum class ImportWarningKind {
    GuessedEncoding, ///< the codec of the text is a guess
    DamagedText, ///< some octets are no text in that codec
    UnreadableFrontMatter, ///< kept as text
    MissingTarget, ///< a relative link or anchor leads nowhere in the import
    OutsideFolder, ///< a link or a file leads out of the imported folder: not followed
    PictureLeftOut, ///< a picture is named, not copied
    BinaryLeftOut, ///< a photo, sound or key of a contact
    EmptyStep,
    NotUnderstood, ///< kept as it stands
    DamagedTable, ///< rows of uneven length, an open quote
    UnverifiedPhone, ///< no number that can be dialled for certain
    DamagedPhone, ///< a spreadsheet made it a rounded number
    Nameless, ///< a contact without any name
    NestedCard,
    UnfinishedCard,
    FileSkipped,
    TooLong, ///< beyond what one field may hold
};

struct ImportWarning {
    ImportWarningKind kind;
    int line = 0; ///< in the source, from 1; 0 = nowhere in particular
    QString text = {}; ///< the words of the source that it is about
};

/// Where something came from.
struct ImportSource {
    QString name = {}; ///< of the file or folder, without its path
    Bytes hash = {}; ///< BLAKE2b-256 of the octets
    QByteArray codec = {}; ///< what the text was decoded with
};

/// A column, property or setting that has no field of ours, as it stands.
struct ImportedExtra {
    QString name = {};
    QString value = {};
    bool operator==(const ImportedExtra&) const = default;
};

/// What a step was in its source.
enum class StepOrigin { ListItem, BoxLine, LetteredLine, TableRow };

/// One tickable line with what belongs below it.
struct ImportedStep {
    QString text = {}; ///< plain words, one line
    QString details = {}; ///< Markdown: links, continuation paragraphs, code
    QString role = {};
    StepOrigin origin = StepOrigin::ListItem;
    int line = 0;
    std::vector<ImportedStep> steps = {};
};

/// Why something is proposed as a checklist, most trusted first. Candidate: it could be one, and stays text
/// until a person says so.
enum class ChecklistReason {
    Boxes,
    NumberedUnderHeading,
    StatusColumn,
    BulletsUnderActionHeading,
    Candidate
};

struct ImportedChecklist {
    QString title = {};
    QString note = {}; ///< Markdown above the steps: the headers of a table
    QString role = {};
    ChecklistReason reason = ChecklistReason::Candidate;
    bool chosen = false; ///< what a preview flips
    std::vector<ImportedStep> steps = {};
};

/// A stretch of a section: text, or text that can also be a checklist.
struct ImportedBlock {
    QString markdown = {}; ///< without raw HTML
    int firstLine = 0; ///< of the list itself where there is a checklist
    int lastLine = 0;
    std::optional<ImportedChecklist> checklist = {};
};

struct ImportedSection {
    QString title = {}; ///< plain words
    int level = 0; ///< of its heading; 0 = before the first heading
    int parent = -1; ///< index of the section above, or none
    QString key = {}; ///< path of headings, unique in the plan
    int line = 0;
    std::vector<ImportedBlock> blocks = {};
    std::vector<ImportedExtra> hidden = {}; ///< comments and scripts: findable, never shown as text
};

/// A promise the source does not keep yet: TODO, {{NAME}}, {% … %}.
struct ImportedOpenPoint {
    int line = 0;
    QString text = {};
};

struct ImportedPhone {
    QString label = {};
    QString raw = {}; ///< exactly as in the source
    std::optional<QString> e164 = {}; ///< only when valid for the region
    bool isPrivate = false;
    bool operator==(const ImportedPhone&) const = default;
};

struct ImportedContact {
    QString name = {};
    QString organisation = {};
    QString title = {};
    std::vector<ImportedPhone> phones = {};
    QStringList emails = {};
    QString address = {};
    QString note = {};
    std::vector<ImportedExtra> references = {};
    QStringList tags = {};
    QString uid = {};
    QString manager = {}; ///< name or uid of who calls this one
    std::vector<ImportedExtra> unmapped = {};
    int line = 0;
};

/// A plan as it was understood. A value without storage: a preview shows it, and flips `chosen`, before
/// anything is written.
struct ImportedPlan {
    ImportSource source = {};
    QString title = {};
    std::vector<ImportedExtra> meta = {};
    std::vector<ImportedSection> sections = {}; ///< in the order of the source, parents before children
    std::vector<ImportedContact> contacts = {};
    std::vector<ImportedOpenPoint> openPoints = {};
    std::vector<ImportWarning> warnings = {};
};

/// The contacts of one file, in its order.
struct ImportedContacts {
    ImportSource source = {};
    std::vector<ImportedContact> contacts = {};
    std::vector<ImportWarning> warnings = {};
};

} // namespace uitwijk
