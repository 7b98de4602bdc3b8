// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/import/imported.h"

namespace uitwijk {

/// The settings in front of a Markdown text, between two lines of three dashes.
struct FrontMatter {
    std::vector<ImportedExtra> meta = {}; ///< nested values flattened: "relations" → "cloud, privacy"
    int lines = 0; ///< how many of the text it takes; 0 = there is none
    bool understood = true; ///< otherwise `meta` holds it as text
    [[nodiscard]] QString value(const QString& name) const;
};

/// `lines`: of the whole text. Never fails: what is no YAML is kept as text.
[[nodiscard]] FrontMatter readFrontMatter(const QStringList& lines);

/// The paths of a mkdocs.yml `nav`, in its order; empty when there is none.
[[nodiscard]] QStringList readNavigation(const QString& yaml);

} // namespace uitwijk
