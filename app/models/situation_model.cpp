// SPDX-License-Identifier: Apache-2.0
#include "app/models/situation_model.h"

#include "app/handbook/situation.h"
#include "app/models/report_words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>

namespace uitwijk {

namespace {

QString said(const char* words)
{
    return QCoreApplication::translate("SituationModel", words);
}

/// What stands before a line, whole and in a text message; by ReportPart.
struct Label {
    const char* words;
    const char* brief;
};
constexpr std::array kLabels{
    Label{QT_TRANSLATE_NOOP("SituationModel", "Major incident?"), "M"},
    Label{QT_TRANSLATE_NOOP("SituationModel", "Exact location"), "E"},
    Label{QT_TRANSLATE_NOOP("SituationModel", "Type of incident"), "T"},
    Label{QT_TRANSLATE_NOOP("SituationModel", "Hazards"), "H"},
    Label{QT_TRANSLATE_NOOP("SituationModel", "Access"), "A"},
    Label{QT_TRANSLATE_NOOP("SituationModel", "Number of casualties"), "N"},
    Label{QT_TRANSLATE_NOOP("SituationModel", "Emergency services"), "E"},
    Label{QT_TRANSLATE_NOOP("SituationModel", "Situation"), "1"},
    Label{QT_TRANSLATE_NOOP("SituationModel", "People"), "2"},
    Label{QT_TRANSLATE_NOOP("SituationModel", "Progress"), "3"},
    Label{QT_TRANSLATE_NOOP("SituationModel", "Decisions"), "4"},
    Label{QT_TRANSLATE_NOOP("SituationModel", "Duties to report"), "5"},
    Label{QT_TRANSLATE_NOOP("SituationModel", "Latest"), "6"},
    Label{QT_TRANSLATE_NOOP("SituationModel", "Look again at"), "7"},
};

} // namespace

SituationModel::SituationModel(QObject* parent)
    : IncidentListModel({"label", "words", "brief", "exercise"},
        Topics(Topic::Status) | Topic::Objects | Topic::Journal | Topic::Runs | Topic::Incidents, parent)
{
}

LiveModel::Query SituationModel::query() const
{
    return [query = SituationQuery{.incident = incident(),
                .site = idFrom(m_site),
                .language = LiveQuery::language(),
                .now = QDateTime::currentMSecsSinceEpoch()},
               methane = m_methane, words = reportWords()](const Store& store) -> Result<DisplayRows> {
        const auto facts = situationOf(store, query);
        if (!facts)
            return facts.error();
        DisplayRows rows;
        for (const ReportLine& line :
            methane ? uitwijk::methane(*facts, words) : situationReport(*facts, words)) {
            const Label& label = kLabels[std::size_t(line.part)];
            rows.push_back({QString::number(int(line.part)),
                {said(label.words), line.words, QString::fromLatin1(label.brief),
                    facts->exercise ? words.exercise : QString()}});
        }
        return rows;
    };
}

void SituationModel::shown()
{
    QStringList whole;
    std::vector<SmsLine> brief;
    QString exercise;
    for (const DisplayRow& row : rows()) {
        const QString words = row.values[1].toString();
        whole.append(QStringLiteral("%1: %2").arg(
            row.values[0].toString(), words.isEmpty() ? QStringLiteral("?") : words));
        brief.push_back({.label = row.values[2].toString(), .words = words});
        exercise = row.values[3].toString();
    }
    if (!exercise.isEmpty())
        whole.prepend(exercise);
    m_whole = whole.join(QLatin1Char('\n'));
    m_sms = asSms(exercise, std::move(brief));
    emit written();
}

} // namespace uitwijk
