// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/import/file_kind.h"
#include "store/import/import_reader.h"

#include <memory>

namespace uitwijk {

/// One file or folder that a person chose, as far as it was understood. A value that holds nothing of the
/// handbook; its content is shared, so copies are cheap.
struct ImportSourceRead {
    QString path = {};
    QString name = {}; ///< without its path
    ReadOptions options = {}; ///< what it was read with
    std::shared_ptr<const Imported> content = {}; ///< null when it was refused
    Errc failure = Errc::NotFound; ///< counts only without content
    FileRefusal refusal = FileRefusal::None; ///< why, when it was its kind
    bool isFolder = false;
    FileKind kind = FileKind::Markdown; ///< of a file
    ContactTable table = {}; ///< of a CSV: its columns and its first rows
};

/// Reads one, whatever it is; never fails, but says why there is no content. For any thread, not the UI's.
[[nodiscard]] ImportSourceRead readSource(const QString& path, const ReadOptions& options = {});

/// As readSource(). A folder is one plan, and the contact cards and tables in it are sources of their own.
[[nodiscard]] std::vector<ImportSourceRead> readSources(const QString& path, const ReadOptions& options = {});

/// The same with list number `list` taken as a checklist, or as text; the number counts all lists of the
/// plan.
[[nodiscard]] ImportSourceRead withChecklist(ImportSourceRead source, int list, bool chosen);

} // namespace uitwijk
