// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/handbook/import_source.h"

#include <utility>

namespace uitwijk {

/// What happened, and what it means or what to do next, in the reader's language.
struct WordsOfTwo {
    QString what;
    QString next;
};

/// Why a file was not read.
[[nodiscard]] WordsOfTwo refusalWords(const ImportSourceRead& source);

/// What a person should look at in a file that was read.
[[nodiscard]] WordsOfTwo warningWords(const ImportWarning& warning);

/// What a column is about: "Telephone", "Family name".
[[nodiscard]] QString contactPartWords(ContactPart part);

/// Why a list was taken as a checklist, or was not.
[[nodiscard]] QString checklistReasonWords(ChecklistReason reason);

/// "3 new · 1 changed · 5 as they are".
[[nodiscard]] QString importCountWords(int added, int changed, int same);

} // namespace uitwijk
