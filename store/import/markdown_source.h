// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/import/front_matter.h"

namespace uitwijk {

/// A Markdown text made ready for a CommonMark parser: front matter cut off, note blocks (`!!! warning`) as
/// quotes, soft hyphens gone, letters composed. Line numbers stay those of the file.
struct MarkdownSource {
    QStringList lines = {};
    FrontMatter front = {};

    [[nodiscard]] QString text() const { return lines.join(QLatin1Char('\n')) + QLatin1Char('\n'); }
    /// Lines `first` to `last`, counted from 1.
    [[nodiscard]] QString slice(int first, int last) const;
};

[[nodiscard]] MarkdownSource readMarkdownSource(const QString& text);

/// TODO, {{NAME}}, {% … %}, {: … }, {#id}: what the source leaves open, kept as it stands.
[[nodiscard]] std::vector<ImportedOpenPoint> openPointsIn(const QStringList& lines);

} // namespace uitwijk
