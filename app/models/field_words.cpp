// SPDX-License-Identifier: Apache-2.0
#include "app/models/field_words.h"

#include "app/models/spoken.h"

#include <QCborArray>
#include <QCborMap>
#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <utility>

namespace uitwijk {
namespace {

constexpr std::pair<Field, const char*> kNames[]{
    {Field::Body, QT_TRANSLATE_NOOP("FieldWords", "Description")},
    {Field::Owner, QT_TRANSLATE_NOOP("FieldWords", "Owner")},
    {Field::ReviewBy, QT_TRANSLATE_NOOP("FieldWords", "Review by")},
    {Field::VerifiedOn, QT_TRANSLATE_NOOP("FieldWords", "Confirmed on")},
    {Field::Tags, QT_TRANSLATE_NOOP("FieldWords", "Tags")},
    {Field::Minutes, QT_TRANSLATE_NOOP("FieldWords", "Takes")},
    {Field::HowTo, QT_TRANSLATE_NOOP("FieldWords", "How to")},
    {Field::Role, QT_TRANSLATE_NOOP("FieldWords", "Who does it")},
    {Field::Links, QT_TRANSLATE_NOOP("FieldWords", "Belongs to it")},
    {Field::Organisation, QT_TRANSLATE_NOOP("FieldWords", "Organisation")},
    {Field::JobTitle, QT_TRANSLATE_NOOP("FieldWords", "Job")},
    {Field::Phones, QT_TRANSLATE_NOOP("FieldWords", "Telephone")},
    {Field::Emails, QT_TRANSLATE_NOOP("FieldWords", "E-mail")},
    {Field::Address, QT_TRANSLATE_NOOP("FieldWords", "Address")},
    {Field::Note, QT_TRANSLATE_NOOP("FieldWords", "Note")},
    {Field::References, QT_TRANSLATE_NOOP("FieldWords", "Numbers")},
    {Field::WhatToSay, QT_TRANSLATE_NOOP("FieldWords", "What to say")},
    {Field::Deputies, QT_TRANSLATE_NOOP("FieldWords", "Deputies")},
    {Field::TeamRole, QT_TRANSLATE_NOOP("FieldWords", "Role in the crisis team")},
    {Field::Skills, QT_TRANSLATE_NOOP("FieldWords", "Can do")},
    {Field::Availability, QT_TRANSLATE_NOOP("FieldWords", "Reachable")},
    {Field::Serial, QT_TRANSLATE_NOOP("FieldWords", "Serial number")},
    {Field::AssetTag, QT_TRANSLATE_NOOP("FieldWords", "Asset tag")},
    {Field::Model, QT_TRANSLATE_NOOP("FieldWords", "Model")},
    {Field::Manufacturer, QT_TRANSLATE_NOOP("FieldWords", "Make")},
    {Field::NetworkAddresses, QT_TRANSLATE_NOOP("FieldWords", "Network addresses")},
    {Field::Licence, QT_TRANSLATE_NOOP("FieldWords", "Licence")},
    {Field::Supplier, QT_TRANSLATE_NOOP("FieldWords", "Supplier")},
    {Field::Site, QT_TRANSLATE_NOOP("FieldWords", "Place")},
    {Field::RestoreFrom, QT_TRANSLATE_NOOP("FieldWords", "Restore from")},
    {Field::Dates, QT_TRANSLATE_NOOP("FieldWords", "Dates")},
    {Field::Position, QT_TRANSLATE_NOOP("FieldWords", "Position")},
    {Field::AssemblyPoint, QT_TRANSLATE_NOOP("FieldWords", "Assembly point")},
    {Field::ShutOffs, QT_TRANSLATE_NOOP("FieldWords", "Shut-offs")},
    {Field::Access, QT_TRANSLATE_NOOP("FieldWords", "Access")},
    {Field::Hazards, QT_TRANSLATE_NOOP("FieldWords", "Hazards")},
    {Field::Seats, QT_TRANSLATE_NOOP("FieldWords", "Workplaces")},
    {Field::Route, QT_TRANSLATE_NOOP("FieldWords", "Route")},
    {Field::Rto, QT_TRANSLATE_NOOP("FieldWords", "Must run again within (RTO)")},
    {Field::Rpo, QT_TRANSLATE_NOOP("FieldWords", "Data lost at most (RPO)")},
    {Field::Mtpd, QT_TRANSLATE_NOOP("FieldWords", "Cannot be missed longer than (MTPD)")},
    {Field::MinimumLevel, QT_TRANSLATE_NOOP("FieldWords", "Least that must run")},
    {Field::Workaround, QT_TRANSLATE_NOOP("FieldWords", "Meanwhile")},
    {Field::DependsOn, QT_TRANSLATE_NOOP("FieldWords", "Needs")},
    {Field::CostPerHour, QT_TRANSLATE_NOOP("FieldWords", "Cost of an hour")},
    {Field::Covers, QT_TRANSLATE_NOOP("FieldWords", "Covers")},
    {Field::Threshold, QT_TRANSLATE_NOOP("FieldWords", "Threshold")},
    {Field::Prevention, QT_TRANSLATE_NOOP("FieldWords", "Prevention")},
    {Field::ForwardTo, QT_TRANSLATE_NOOP("FieldWords", "Forward to")},
    {Field::ForwardHow, QT_TRANSLATE_NOOP("FieldWords", "How to forward")},
    {Field::ForwardTest, QT_TRANSLATE_NOOP("FieldWords", "How to test it")},
    {Field::ForwardUndo, QT_TRANSLATE_NOOP("FieldWords", "How to undo it")},
    {Field::LineNumber, QT_TRANSLATE_NOOP("FieldWords", "Number")},
    {Field::Law, QT_TRANSLATE_NOOP("FieldWords", "Law")},
    {Field::CountsFrom, QT_TRANSLATE_NOOP("FieldWords", "Counts from")},
    {Field::Within, QT_TRANSLATE_NOOP("FieldWords", "Within")},
    {Field::AppliesIf, QT_TRANSLATE_NOOP("FieldWords", "Applies when")},
    {Field::From, QT_TRANSLATE_NOOP("FieldWords", "From")},
    {Field::Until, QT_TRANSLATE_NOOP("FieldWords", "Until")},
    {Field::OnDuty, QT_TRANSLATE_NOOP("FieldWords", "On duty")},
    {Field::SourceName, QT_TRANSLATE_NOOP("FieldWords", "File")},
    {Field::Unmapped, QT_TRANSLATE_NOOP("FieldWords", "Also in the source")}};

bool isDate(Field field)
{
    return field == Field::ReviewBy || field == Field::VerifiedOn;
}
bool isDuration(Field field)
{
    return field == Field::Minutes || field == Field::Within || field == Field::Rto || field == Field::Rpo
        || field == Field::Mtpd;
}

/// A pair such as label and number, in one line.
QString pairWords(const QCborMap& pair, const QString& language)
{
    const QString first = pair.value(1).isInteger() ? QStringLiteral("€ %1").arg(pair.value(1).toInteger())
                                                    : Text::fromCbor(pair.value(1)).in(language);
    const QString second = spokenNumber(Text::fromCbor(pair.value(2)).in(language));
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return QStringLiteral("%1: %2").arg(first, second);
}

/// A map of numbers is a pair, a map of languages is text.
bool isPair(const QCborValue& value)
{
    return value.isMap() && !value.toMap().isEmpty() && value.toMap().begin().key().isInteger();
}

QString oneValue(const QCborValue& value, const QString& language)
{
    if (isPair(value))
        return pairWords(value.toMap(), language);
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', 5);
    if (value.isInteger())
        return QString::number(value.toInteger());
    return Text::fromCbor(value).in(language);
}

} // namespace

QString fieldName(Field field)
{
    for (const auto& [known, name] : kNames) {
        if (known == field)
            return QCoreApplication::translate("FieldWords", name);
    }
    return {};
}

QString duration(qint64 minutes)
{
    constexpr qint64 kHour = 60;
    constexpr qint64 kDay = 24 * kHour;
    if (minutes >= 2 * kDay && minutes % kDay == 0)
        return QCoreApplication::translate("FieldWords", "%1 days").arg(minutes / kDay);
    if (minutes >= kHour && minutes % kHour == 0)
        return QCoreApplication::translate("FieldWords", "%1 h").arg(minutes / kHour);
    return QCoreApplication::translate("FieldWords", "%1 min").arg(minutes);
}

QString fieldWords(Field field, const QCborValue& value, const QString& language)
{
    if (isDate(field)) {
        const QLocale locale(language == u"nl" ? QLocale::Dutch : QLocale::English);
        return locale.toString(QDate(1970, 1, 1).addDays(value.toInteger()), QStringLiteral("d MMMM yyyy"));
    }
    if (isDuration(field))
        return duration(value.toInteger());
    if (!value.isArray())
        return oneValue(value, language);
    QStringList lines;
    for (const auto& one : value.toArray())
        lines << oneValue(one, language);
    lines.removeAll(QString());
    return lines.join(field == Field::Position ? QStringLiteral(", ") : QStringLiteral("\n"));
}

} // namespace uitwijk
