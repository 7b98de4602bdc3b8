// SPDX-License-Identifier: Apache-2.0
#include "store/import/markdown_plan_reader.h"

#include "store/import/file_kind.h"
#include "store/import/html_text.h"
#include "store/import/plan_links.h"

namespace uitwijk {

Result<AssembledPlan> readMarkdownPart(ByteView bytes, const QString& name, const QByteArray& codec)
{
    if (bytes.size() > kMaxPlanBytes)
        return refusalError(FileRefusal::TooLarge);
    const FileVerdict verdict = fileKindOf(bytes);
    if (verdict.refusal != FileRefusal::None)
        return refusalError(verdict.refusal);
    const DecodedText decoded = decodeText(bytes, codec);
    HtmlText html;
    if (verdict.kind == FileKind::Html)
        html = htmlToMarkdown(decoded.text);
    const MarkdownSource source
        = readMarkdownSource(verdict.kind == FileKind::Html ? html.markdown : decoded.text);
    AssembledPlan result = PlanAssembler(source, name.section(QLatin1Char('.'), 0, 0)).assemble();
    result.plan.source.name = name;
    result.plan.source.codec = decoded.codec;
    if (!html.hidden.empty() && !result.plan.sections.empty()) {
        std::vector<ImportedExtra>& hidden = result.plan.sections.front().hidden;
        hidden.insert(hidden.end(), html.hidden.begin(), html.hidden.end());
    }
    if (!decoded.certain)
        result.plan.warnings.push_back(
            {.kind = ImportWarningKind::GuessedEncoding, .text = QString::fromLatin1(decoded.codec)});
    if (decoded.damaged)
        result.plan.warnings.push_back({.kind = ImportWarningKind::DamagedText});
    return result;
}

Result<ImportedPlan> readMarkdownPlan(ByteView bytes, const QString& name, const QByteArray& codec)
{
    Result<AssembledPlan> read = readMarkdownPart(bytes, name, codec);
    if (!read)
        return std::move(read).error();
    const std::vector<ImportWarning> dead
        = checkLinks(read->links, {.file = name, .files = {name}, .anchors = read->anchors});
    read->plan.warnings.insert(read->plan.warnings.end(), dead.begin(), dead.end());
    return std::move(read->plan);
}

} // namespace uitwijk
