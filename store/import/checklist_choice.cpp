// SPDX-License-Identifier: Apache-2.0
#include "store/import/checklist_choice.h"

#include <QRegularExpression>

namespace uitwijk {
namespace {

bool isAboutSources(const QString& heading)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "\\b(references?|referenties?|references?|r[ée]f[ée]rences?|referenzen|resources|ressources|"
            "sources|bronnen|"
            "quellen|literatuur|literatur|bibliography|bibliographie|further reading|footnotes|voetnoten|"
            "table of contents|contents|inhoud|inhoudsopgave|inhaltsverzeichnis|sommaire|glossary|"
            "woordenlijst|glossar|glossaire|changelog|licen[sc]e|links|gerelateerde?\\b.*)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(heading).hasMatch();
}

bool callsForAction(const QString& heading)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "\\b(check-?list\\w*|checklisten?|controlelijst|steps?|stappen\\w*|schritte|étapes|actions?|"
            "acties?|"
            "aktionen|mesures?|maatregelen|\\w*maßnahmen|procedures?|procédures?|instructions?|instructies|"
            "to-?do|"
            "tasks?|taken|tâches|aufgaben|contain\\w*|eradicat\\w*|recover\\w*|remediat\\w*|investigat\\w*|"
            "communicat\\w+|respond|herstel\\w*|bestrijding|assess|initiate|immediate\\w*|direct doen|notify|"
            "alarm\\w*|evacu\\w*|ontruim\\w*|nazorg|wiederherstell\\w*|eindämm\\w*|rétabli\\w*|duties)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(heading).hasMatch();
}

} // namespace

ChecklistChoice chooseChecklist(const ListSigns& signs)
{
    if (signs.boxes)
        return {ChecklistReason::Boxes, true};
    if (isAboutSources(signs.heading))
        return {};
    if (signs.numbered && !signs.heading.isEmpty())
        return {ChecklistReason::NumberedUnderHeading, true};
    if (signs.statusColumn)
        return {ChecklistReason::StatusColumn, true};
    if (callsForAction(signs.heading))
        return {ChecklistReason::BulletsUnderActionHeading, true};
    return {};
}

QString roleInHeading(const QString& heading)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:role|rol|rolle|rôle|functie|function|fonction|funktion)\\s*[:–-]\\s*(.+)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(heading.trimmed()).captured(1);
}

} // namespace uitwijk
