// SPDX-License-Identifier: Apache-2.0
#include "store/views/object_summary.h"

#include <QCborArray>
#include <QCborMap>

#include <array>

namespace uitwijk {

namespace {

constexpr int kPhoneRaw = 2;
constexpr int kPhonePrivate = 3;
constexpr qsizetype kShortestNumber = 3;

/// Joins what there is of two texts, language by language: "Facility manager · Example Works".
Text joined(const Text& first, const Text& second)
{
    if (first.isEmpty() || second.isEmpty())
        return first.isEmpty() ? second : first;
    QMap<QString, QString> words;
    for (const auto& all : {first.all(), second.all()}) {
        for (auto it = all.cbegin(); it != all.cend(); ++it)
            words.insert(it.key(), first.in(it.key()) + QStringLiteral(" · ") + second.in(it.key()));
    }
    return Text(words);
}

Text subtitleOf(const ObjectRecord& record)
{
    switch (record.kind) {
    case ObjectKind::Contact: {
        const Text role
            = record.has(Field::TeamRole) ? record.text(Field::TeamRole) : record.text(Field::JobTitle);
        return joined(role, Text(record.string(Field::Organisation)));
    }
    case ObjectKind::Site:
        return Text(record.string(Field::Address).section(QLatin1Char('\n'), 0, 0));
    case ObjectKind::Asset:
        return joined(Text(record.string(Field::Model)), Text(record.string(Field::Serial)));
    case ObjectKind::PhoneLine:
        return joined(Text(record.string(Field::LineNumber)), Text(record.string(Field::ForwardTo)));
    case ObjectKind::Service:
        return record.text(Field::MinimumLevel);
    case ObjectKind::Checklist:
    case ObjectKind::Step:
        return record.text(Field::Role);
    case ObjectKind::Scenario:
        return record.text(record.has(Field::Holds) ? Field::Holds : Field::Covers);
    case ObjectKind::Criterion:
        return record.text(Field::Threshold);
    default:
        return {};
    }
}

QString groupOf(const ObjectRecord& record)
{
    switch (record.kind) {
    case ObjectKind::Contact:
        return record.string(Field::ContactGroup);
    case ObjectKind::Document:
        return record.string(Field::PlanKind);
    case ObjectKind::Site:
        return record.string(Field::SiteUse);
    case ObjectKind::Asset:
        return record.string(Field::Category);
    case ObjectKind::Scenario:
        return record.string(Field::Effect);
    case ObjectKind::Checklist:
        return record.string(Field::Phase);
    default:
        return {};
    }
}

constexpr std::array kNumberFields{Field::Phones, Field::References, Field::Serial, Field::AssetTag,
    Field::Licence, Field::LineNumber, Field::ForwardTo, Field::NetworkAddresses};

/// Each number from its beginning, and without country code or leading zero, so that "20 555" finds "+31 20
/// 555 01 00".
void collectDigits(const QString& number, QString& digits)
{
    const QString all = squeezed(number);
    if (all.size() < kShortestNumber)
        return;
    digits += all + QLatin1Char('\n');
    if (number.trimmed().startsWith(QLatin1Char('+')) && all.size() > kShortestNumber)
        digits += all.mid(2) + QStringLiteral("\n0") + all.mid(2) + QLatin1Char('\n');
    else if (all.startsWith(QLatin1Char('0')))
        digits += all.mid(1) + QLatin1Char('\n');
}

QString digitsOf(const ObjectRecord& record)
{
    QString digits;
    for (const Field field : kNumberFields) {
        for (const FieldHead& head : record.fields.value(field)) {
            for (const QString& number : stringsIn(head.value))
                collectDigits(number, digits);
        }
    }
    return digits;
}

/// The first number that is not private: what a list shows.
QString openPhone(const QCborValue& phones)
{
    for (const auto& value : phones.toArray()) {
        const QCborMap phone = QCborValue(value).toMap();
        if (!phone.value(kPhonePrivate).toBool())
            return phone.value(kPhoneRaw).toString();
    }
    return {};
}

bool isWords(Field field)
{
    switch (field) {
    case Field::Title:
    case Field::Order:
    case Field::SourceKey:
    case Field::SourceName:
        return false;
    default:
        return true;
    }
}

} // namespace

QStringList stringsIn(const QCborValue& value)
{
    QStringList strings;
    if (value.isString()) {
        strings.append(value.toString());
    } else if (value.isArray()) {
        for (const QCborValue item : value.toArray())
            strings += stringsIn(item);
    } else if (value.isMap()) {
        const QCborMap map = value.toMap();
        for (auto it = map.cbegin(); it != map.cend(); ++it)
            strings += stringsIn(it.value());
    }
    return strings;
}

QString squeezed(QStringView number)
{
    QString kept;
    for (const QChar letter : number) {
        if (letter.isLetterOrNumber())
            kept += letter.toLower();
    }
    return kept;
}

ObjectSummary summarise(const ObjectRecord& record)
{
    ObjectSummary summary;
    summary.parent = record.reference(Field::Parent);
    summary.position = record.string(Field::Order);
    summary.title = record.text(Field::Title);
    summary.subtitle = subtitleOf(record);
    summary.group = groupOf(record);
    summary.phone = openPhone(record.value(Field::Phones));
    summary.archived = record.value(Field::Archived).toBool();
    summary.digits = digitsOf(record);
    for (auto it = record.fields.cbegin(); it != record.fields.cend(); ++it) {
        summary.disputed = summary.disputed || it->size() > 1;
        for (const FieldHead& head : *it) {
            if (it.key() == Field::Title)
                summary.titleWords += stringsIn(head.value).join(QLatin1Char('\n')) + QLatin1Char('\n');
            else if (isWords(it.key()))
                summary.words += stringsIn(head.value).join(QLatin1Char('\n')) + QLatin1Char('\n');
        }
    }
    // An edit beside an archiving keeps the thing in sight: absence is never the outcome of a race.
    if (record.fields.value(Field::Archived).size() > 1)
        summary.archived = false;
    return summary;
}

} // namespace uitwijk
