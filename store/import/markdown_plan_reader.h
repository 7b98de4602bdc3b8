// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/import/plan_assembler.h"

namespace uitwijk {

/// Beyond this a text is no plan, and its parser could be kept busy for minutes.
inline constexpr qsizetype kMaxPlanBytes = 4 * 1024 * 1024;

/// A Markdown or HTML text as a plan. Every word is in it: what is not understood stays text of its section.
/// `name`: of the file, for its title. Refusals as fileKindOf gives them.
[[nodiscard]] Result<ImportedPlan> readMarkdownPlan(
    ByteView bytes, const QString& name, const QByteArray& codec = {});

/// The same before its links are checked: one file of a folder.
[[nodiscard]] Result<AssembledPlan> readMarkdownPart(
    ByteView bytes, const QString& name, const QByteArray& codec = {});

} // namespace uitwijk
