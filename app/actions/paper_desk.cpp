// SPDX-License-Identifier: Apache-2.0
#include "app/actions/paper_desk.h"

#include "app/handbook/joining.h"
#include "app/handbook/review_writing.h"
#include "app/models/handover_model.h"
#include "app/models/live_query.h"
#include "app/models/spoken.h"

#include <QCoreApplication>
#include <QDateTime>

namespace uitwijk {

namespace {

QString said(const char* words)
{
    return QCoreApplication::translate("PaperDesk", words);
}

ReviewWords reviewWords()
{
    ReviewWords words;
    words.exercise = said(QT_TRANSLATE_NOOP("PaperDesk", "EXERCISE"));
    words.review = said(QT_TRANSLATE_NOOP("PaperDesk", "Review: %1"));
    words.facts = said(QT_TRANSLATE_NOOP("PaperDesk", "What the log says"));
    words.milestones = {said(QT_TRANSLATE_NOOP("PaperDesk", "Declared")),
        said(QT_TRANSLATE_NOOP("PaperDesk", "First call")),
        said(QT_TRANSLATE_NOOP("PaperDesk", "First person reached")),
        said(QT_TRANSLATE_NOOP("PaperDesk", "Everybody accounted for")),
        said(QT_TRANSLATE_NOOP("PaperDesk", "First decision")),
        said(QT_TRANSLATE_NOOP("PaperDesk", "First service back")),
        said(QT_TRANSLATE_NOOP("PaperDesk", "Stood down"))};
    words.after = said(QT_TRANSLATE_NOOP("PaperDesk", "%1 after the declaration"));
    words.notInLog = said(QT_TRANSLATE_NOOP("PaperDesk", "not in the log"));
    words.hours = said(QT_TRANSLATE_NOOP("PaperDesk", "%1 people, %2 person-hours"));
    words.findings = said(QT_TRANSLATE_NOOP("PaperDesk", "What is to be learned"));
    words.none = said(QT_TRANSLATE_NOOP("PaperDesk", "Nothing was written down yet."));
    words.well = said(QT_TRANSLATE_NOOP("PaperDesk", "Went well"));
    words.toImprove = said(QT_TRANSLATE_NOOP("PaperDesk", "To improve"));
    words.states
        = {said(QT_TRANSLATE_NOOP("PaperDesk", "open")), said(QT_TRANSLATE_NOOP("PaperDesk", "being done")),
            said(QT_TRANSLATE_NOOP("PaperDesk", "closed")), said(QT_TRANSLATE_NOOP("PaperDesk", "dropped"))};
    words.nobody = said(QT_TRANSLATE_NOOP("PaperDesk", "nobody yet"));
    words.until = said(QT_TRANSLATE_NOOP("PaperDesk", "until %1"));
    words.late = said(QT_TRANSLATE_NOOP("PaperDesk", "LATE"));
    words.disputed = said(QT_TRANSLATE_NOOP("PaperDesk", "people disagree"));
    words.from = said(QT_TRANSLATE_NOOP("PaperDesk", "From the log: %1"));
    return words;
}

} // namespace

void PaperDesk::saveReview(const QString& incidentId, const QUrl& file)
{
    const QString path = file.toLocalFile();
    run(
        [path, incident = idFrom(incidentId), language = LiveQuery::language(), words = reviewWords()](
            Handbook& handbook) -> Result<bool> {
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            const auto review = handbook.store().reviews().of(incident, now);
            if (!review)
                return review.error();
            const QString text = reviewAsMarkdown(*review, {.language = language, .now = now}, words);
            const auto written = writeHandedFile(path, text.toUtf8());
            return written ? Result<bool>(true) : written.error();
        },
        [this, path](bool) { saved(path); });
}

void PaperDesk::saveHandover(const QString& incidentId, const QUrl& file)
{
    const QString path = file.toLocalFile();
    const HandoverQuery query{.incident = idFrom(incidentId),
        .reader = SessionSingleton::instance->person(),
        .language = LiveQuery::language(),
        .now = QDateTime::currentMSecsSinceEpoch()};
    run(
        [path, query, words = handoverWords()](Handbook& handbook) -> Result<bool> {
            const auto handover = handoverOf(handbook.store(), query, words);
            if (!handover)
                return handover.error();
            const auto written = writeHandedFile(path, handoverAsMarkdown(*handover, words).toUtf8());
            return written ? Result<bool>(true) : written.error();
        },
        [this, path](bool) { saved(path); });
}

} // namespace uitwijk
