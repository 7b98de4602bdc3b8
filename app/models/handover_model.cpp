// SPDX-License-Identifier: Apache-2.0
#include "app/models/handover_model.h"

#include "app/models/report_words.h"
#include "app/qml_types.h"

#include <QCoreApplication>
#include <QDateTime>

namespace uitwijk {

namespace {

enum Column { Label, Lines, Count, Exercise, Whole };

QString said(const char* words)
{
    return QCoreApplication::translate("HandoverModel", words);
}

} // namespace

HandoverWords handoverWords()
{
    HandoverWords words;
    words.report = reportWords();
    words.title = said(QT_TRANSLATE_NOOP("HandoverModel", "Hand-over: %1"));
    words.parts = {said(QT_TRANSLATE_NOOP("HandoverModel", "What is going on")),
        said(QT_TRANSLATE_NOOP("HandoverModel", "Since you left")),
        said(QT_TRANSLATE_NOOP("HandoverModel", "Stuck or disputed")),
        said(QT_TRANSLATE_NOOP("HandoverModel", "Next")), said(QT_TRANSLATE_NOOP("HandoverModel", "Tasks")),
        said(QT_TRANSLATE_NOOP("HandoverModel", "Measures on")),
        said(QT_TRANSLATE_NOOP("HandoverModel", "Lines forwarded")),
        said(QT_TRANSLATE_NOOP("HandoverModel", "Duties to report")),
        said(QT_TRANSLATE_NOOP("HandoverModel", "To restore")),
        said(QT_TRANSLATE_NOOP("HandoverModel", "Who is on"))};
    words.none = said(QT_TRANSLATE_NOOP("HandoverModel", "none"));
    words.blocked = said(QT_TRANSLATE_NOOP("HandoverModel", "blocked"));
    words.disputed = said(QT_TRANSLATE_NOOP("HandoverModel", "people disagree"));
    words.since = said(QT_TRANSLATE_NOOP("HandoverModel", "since %1"));
    words.until = said(QT_TRANSLATE_NOOP("HandoverModel", "until %1"));
    words.due = said(QT_TRANSLATE_NOOP("HandoverModel", "DUE"));
    words.nobody = said(QT_TRANSLATE_NOOP("HandoverModel", "nobody yet"));
    words.left = said(QT_TRANSLATE_NOOP("HandoverModel", "%1 left"));
    words.over = said(QT_TRANSLATE_NOOP("HandoverModel", "%1 over time"));
    words.restoreNext = said(QT_TRANSLATE_NOOP("HandoverModel", "restore next"));
    words.decision = said(QT_TRANSLATE_NOOP("HandoverModel", "Does it work? %1"));
    words.counted
        = said(QT_TRANSLATE_NOOP("HandoverModel", "since %1: %2 steps, %3 calls, %4 other entries"));
    return words;
}

HandoverModel::HandoverModel(QObject* parent)
    : IncidentListModel({"label", "lines", "several", "exercise", "whole"},
        Topics(Topic::Status) | Topic::Journal | Topic::Runs | Topic::Incidents | Topic::Objects, parent)
{
}

LiveModel::Query HandoverModel::query() const
{
    return [query = HandoverQuery{.incident = incident(),
                .reader = SessionSingleton::instance->person(),
                .language = LiveQuery::language(),
                .now = QDateTime::currentMSecsSinceEpoch(),
                .onlySince = m_onlySince},
               words = handoverWords()](const Store& store) -> Result<DisplayRows> {
        if (query.incident.isNull())
            return DisplayRows();
        const auto handover = handoverOf(store, query, words);
        if (!handover)
            return handover.error();
        const QString whole = handoverAsMarkdown(*handover, words);
        DisplayRows rows;
        for (const HandoverSection& section : handover->sections)
            rows.push_back({QString::number(int(section.part)),
                {words.parts[std::size_t(section.part)], section.lines.join(QLatin1Char('\n')),
                    int(section.lines.size()), handover->exercise, whole}});
        return rows;
    };
}

void HandoverModel::shown()
{
    m_exercise = !rows().empty() && rows().front().values[Exercise].toBool();
    m_whole = rows().empty() ? QString() : rows().front().values[Whole].toString();
    m_since = rows().empty()
        ? QString()
        : rows()[std::size_t(HandoverPart::Since)].values[Lines].toString().section(QLatin1Char('\n'), 0, 0);
    emit written();
}

} // namespace uitwijk
