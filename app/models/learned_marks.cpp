// SPDX-License-Identifier: Apache-2.0
#include "app/models/learned_marks.h"

#include "app/models/spoken.h"
#include "store/views/finding_view.h"

namespace uitwijk {

namespace {

QString ownersOf(const FindingRow& row, const QString& language)
{
    QStringList names;
    for (const Text& name : row.ownerNames)
        names << name.in(language);
    return names.join(QStringLiteral(", "));
}

QString lineOf(const FindingRow& row, const QString& language)
{
    const FindingMark& made = *row.fold.made;
    const QString when = spokenTime({.ms = made.factAt > 0 ? made.factAt : made.at.ms}, language);
    const QString found = LearnedMarks::tr("Learned %1: %2").arg(when, made.finding);
    const QString owners
        = row.ownerNames.empty() ? LearnedMarks::tr("nobody's yet") : ownersOf(row, language);
    if (row.fold.due == 0)
        return LearnedMarks::tr("%1 (%2)").arg(found, owners);
    return LearnedMarks::tr("%1 (%2, until %3)")
        .arg(found, owners, spokenTime({.ms = row.fold.due}, language));
}

} // namespace

LearnedMarks::LearnedMarks(QObject* parent)
    : LiveObject(Topics(Topic::Status) | Topic::Objects, parent)
{
}

void LearnedMarks::start()
{
    m_query.ask(
        [language = LiveQuery::language()](const Store& store) -> Result<QVariantMap> {
            const auto findings = store.findings().open();
            if (!findings)
                return findings.error();
            QMap<QString, QStringList> lines;
            for (const FindingRow& row : *findings) {
                if (row.fold.made && !row.fold.made->well && !row.fold.made->about.isNull())
                    lines[idText(row.fold.made->about)] << lineOf(row, language);
            }
            QVariantMap words;
            for (auto it = lines.cbegin(); it != lines.cend(); ++it)
                words.insert(it.key(), it->join(u'\n'));
            return words;
        },
        [this](QVariantMap words) {
            m_words = std::move(words);
            emit shown();
        });
}

} // namespace uitwijk
