// SPDX-License-Identifier: Apache-2.0
#include "tests/store/import/source_words.h"

#include <QRegularExpression>

namespace uitwijk {
namespace {

QString withoutEntities(QString text)
{
    static const QRegularExpression number(QStringLiteral("&#([0-9]+|[xX][0-9a-fA-F]+);"));
    for (auto match = number.match(text); match.hasMatch(); match = number.match(text)) {
        const QString digits = match.captured(1);
        const uint code = digits.startsWith(QLatin1Char('x'), Qt::CaseInsensitive)
            ? digits.mid(1).toUInt(nullptr, 16)
            : digits.toUInt();
        text.replace(match.capturedStart(), match.capturedLength(),
            QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1));
    }
    for (const char* name : {"amp", "lt", "gt", "quot", "apos", "nbsp", "copy", "reg", "times"})
        text.replace(QStringLiteral("&%1;").arg(QLatin1String(name)), QStringLiteral(" "));
    return text;
}

void addSteps(QString& text, const std::vector<ImportedStep>& steps)
{
    for (const ImportedStep& step : steps) {
        text += QLatin1Char('\n') + step.text + QLatin1Char('\n') + step.details + QLatin1Char('\n')
            + step.role;
        addSteps(text, step.steps);
    }
}

} // namespace

WordCount countWords(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}\\p{M}]+"));
    WordCount count;
    auto matches = word.globalMatch(withoutEntities(text));
    while (matches.hasNext())
        ++count[matches.next().captured().toLower()];
    return count;
}

WordCount wordsOfMarkdown(const Bytes& bytes)
{
    QString text = QString::fromUtf8(bytes).normalized(QString::NormalizationForm_C);
    text.remove(QChar(0x00AD));
    using Option = QRegularExpression::PatternOption;
    static const QRegularExpression data(QStringLiteral("data:[a-z]+/[a-z0-9.+-]+;base64,[A-Za-z0-9+/=]*"));
    static const QRegularExpression tag(
        QStringLiteral("</?[A-Za-z][A-Za-z0-9-]*(?:\\s[^<>]*)?/?>"), Option::DotMatchesEverythingOption);
    static const QRegularExpression listMark(
        QStringLiteral("^[ \\t>]*(?:[*+-][ \\t]+)*(?:[0-9]{1,9}[.)]|[a-z][.)])(?=[ \\t]|$)"),
        Option::MultilineOption);
    static const QRegularExpression taskMark(
        QStringLiteral("^([ \\t>]*(?:[*+-]|[0-9]+[.)])[ \\t]+)\\[[xX]\\](?=\\s)"), Option::MultilineOption);
    text.remove(data)
        .replace(taskMark, QStringLiteral("\\1"))
        .replace(tag, QStringLiteral(" "))
        .remove(listMark);
    return countWords(text);
}

WordCount wordsOfPlan(const ImportedPlan& plan)
{
    QString text = plan.title;
    for (const ImportedExtra& extra : plan.meta)
        text += QLatin1Char('\n') + extra.name + QLatin1Char('\n') + extra.value;
    for (const ImportedSection& section : plan.sections) {
        text += QLatin1Char('\n') + section.title;
        for (const ImportedExtra& extra : section.hidden)
            text += QLatin1Char('\n') + extra.value;
        for (const ImportedBlock& block : section.blocks) {
            if (!block.checklist || !block.checklist->chosen) {
                text += QLatin1Char('\n') + block.markdown;
                continue;
            }
            if (block.checklist->title != section.title)
                text += QLatin1Char('\n') + block.checklist->title;
            text += QLatin1Char('\n') + block.checklist->note;
            addSteps(text, block.checklist->steps);
        }
    }
    return countWords(text);
}

QStringList missingWords(const WordCount& wanted, const WordCount& found)
{
    QStringList missing;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        if (found.value(it.key()) < it.value())
            missing.append(
                QStringLiteral("%1 (%2 of %3)").arg(it.key()).arg(found.value(it.key())).arg(it.value()));
    }
    return missing;
}

} // namespace uitwijk
