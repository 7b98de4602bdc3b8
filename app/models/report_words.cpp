// SPDX-License-Identifier: Apache-2.0
#include "app/models/report_words.h"

#include <QCoreApplication>

namespace uitwijk {

namespace {

QString said(const char* words)
{
    return QCoreApplication::translate("SituationModel", words);
}

} // namespace

ReportWords reportWords()
{
    return {.exercise = said(QT_TRANSLATE_NOOP("SituationModel", "EXERCISE")),
        .incident = said(QT_TRANSLATE_NOOP("SituationModel", "Incident")),
        .majorIncident = said(QT_TRANSLATE_NOOP("SituationModel", "Major incident")),
        .crisis = said(QT_TRANSLATE_NOOP("SituationModel", "Crisis")),
        .ended = said(QT_TRANSLATE_NOOP("SituationModel", "ended")),
        .needHelp = said(QT_TRANSLATE_NOOP("SituationModel", "%1 need help")),
        .notSeen = said(QT_TRANSLATE_NOOP("SituationModel", "%1 not seen")),
        .accounted = said(QT_TRANSLATE_NOOP("SituationModel", "%1 of %2 accounted for")),
        .notReached = said(QT_TRANSLATE_NOOP("SituationModel", "not reached: %1")),
        .settled = said(QT_TRANSLATE_NOOP("SituationModel", "%1 of %2 steps done")),
        .disputed = said(QT_TRANSLATE_NOOP("SituationModel", "%1 disputed"))};
}

} // namespace uitwijk
