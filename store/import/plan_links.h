// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/import/markdown_tree.h"

#include <QSet>

namespace uitwijk {

/// What a link may lead to inside an import.
struct LinkTargets {
    QString file = {}; ///< the file the links stand in, relative to the folder; empty for a file on its own
    QSet<QString> files = {}; ///< all files of the folder, relative to it
    QSet<QString> anchors = {}; ///< of the headings of all files
};

/// The anchor of a heading as most Markdown programs make it.
[[nodiscard]] QString anchorOf(const QString& heading);

/// Warns of dead links, links out of the folder and pictures that are not copied. Looks at names only: no
/// link is ever followed.
[[nodiscard]] std::vector<ImportWarning> checkLinks(
    const std::vector<FoundLink>& links, const LinkTargets& targets);

} // namespace uitwijk
