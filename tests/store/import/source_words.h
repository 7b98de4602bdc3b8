// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/import/imported.h"

#include <QMap>

namespace uitwijk {

/// How often each word occurs. A word is an unbroken run of letters, digits and their marks.
using WordCount = QMap<QString, int>;

/// The words of a Markdown file as it lies on the disk, minus markup alone: tags, entities, list numbers and
/// letters, pictures as octets.
[[nodiscard]] WordCount wordsOfMarkdown(const Bytes& bytes);

/// The words a reader of the import can find: titles, text, steps, details, roles, meta data, what is hidden.
/// Not those of warnings.
[[nodiscard]] WordCount wordsOfPlan(const ImportedPlan& plan);

/// Those that occur less often in `found` than in `wanted`.
[[nodiscard]] QStringList missingWords(const WordCount& wanted, const WordCount& found);

[[nodiscard]] WordCount countWords(const QString& text);

} // namespace uitwijk
