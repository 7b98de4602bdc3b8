// SPDX-License-Identifier: Apache-2.0
#include "store/sample/value_reader.h"

#include "store/domain/drawing.h"

#include <QCborArray>
#include <QCborMap>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QTime>

#include <cmath>
#include <string>

namespace uitwijk {

namespace {

using Reading = Result<QCborValue>;

Error malformed(std::string detail)
{
    return Error{Errc::Malformed, std::move(detail)};
}

Reading string(const QJsonValue& json)
{
    if (!json.isString() || json.toString().trimmed().isEmpty())
        return malformed("a string is wanted");
    return QCborValue(json.toString());
}

/// Long texts are arrays of lines, so that a change to one line is a change to one line of the file.
Reading lines(const QJsonValue& json)
{
    if (!json.isArray())
        return string(json);
    QStringList all;
    for (const QJsonValue line : json.toArray()) {
        if (!line.isString())
            return malformed("an array of lines holds something else than strings");
        all << line.toString();
    }
    return string(all.join(u'\n'));
}

Reading integer(const QJsonValue& json)
{
    const double value = json.toDouble(std::nan(""));
    if (!json.isDouble() || value != std::floor(value) || std::abs(value) > 1e9)
        return malformed("an integer is wanted");
    return QCborValue(qint64(value));
}

Reading boolean(const QJsonValue& json)
{
    if (!json.isBool())
        return malformed("true or false is wanted");
    return QCborValue(json.toBool());
}

Reading position(const QJsonValue& json)
{
    const QJsonArray pair = json.toArray();
    if (pair.size() != 2 || !pair[0].isDouble() || !pair[1].isDouble() || std::abs(pair[0].toDouble()) > 90
        || std::abs(pair[1].toDouble()) > 180)
        return malformed("[latitude, longitude] is wanted");
    return QCborValue(QCborArray{pair[0].toDouble(), pair[1].toDouble()});
}

template <typename ReadOne>
Reading each(const QJsonValue& json, ReadOne readOne)
{
    if (!json.isArray() || json.toArray().isEmpty())
        return malformed("an array with something in it is wanted");
    QCborArray all;
    for (const QJsonValue item : json.toArray()) {
        Reading one = readOne(item);
        if (!one)
            return one;
        all.append(*one);
    }
    return QCborValue(all);
}

/// Refuses members that nobody reads: a misspelt "privat" must not make a number public.
Result<QJsonObject> object(const QJsonValue& json, const QStringList& members)
{
    if (!json.isObject())
        return malformed("an object is wanted");
    QJsonObject value = json.toObject();
    for (const QString& key : value.keys()) {
        if (!members.contains(key))
            return malformed("unknown member \"" + key.toStdString() + '"');
    }
    return value;
}

Reading labelled(const QJsonValue& json, const QString& second, const QStringList& others = {})
{
    const auto value = object(json, QStringList{QStringLiteral("label"), second} + others);
    if (!value)
        return value.error();
    const Reading label = string((*value)[QStringLiteral("label")]);
    const Reading content = string((*value)[second]);
    if (!label || !content)
        return malformed("a label and a value are wanted");
    return QCborValue(QCborMap{{1, *label}, {2, *content}});
}

Reading phone(const QJsonValue& json)
{
    Reading value = labelled(json, QStringLiteral("number"), {QStringLiteral("private")});
    if (!value)
        return value;
    const QJsonValue isPrivate = json[QStringLiteral("private")];
    if (!isPrivate.isUndefined() && !isPrivate.isBool())
        return malformed("private is true or false");
    QCborMap map = value->toMap();
    map.insert(3, isPrivate.toBool());
    return QCborValue(map);
}

Reading moment(const QJsonValue& json, qint64 today)
{
    const auto value = object(json, {QStringLiteral("day"), QStringLiteral("time")});
    if (!value)
        return value.error();
    const Reading day = integer((*value)[QStringLiteral("day")]);
    const QTime time
        = QTime::fromString((*value)[QStringLiteral("time")].toString(), QStringLiteral("HH:mm"));
    if (!day || !time.isValid())
        return malformed("a day and a time are wanted");
    const QDate date = QDate(1970, 1, 1).addDays(today + day->toInteger());
    return QCborValue(date.toString(Qt::ISODate) + time.toString(QStringLiteral("'T'HH:mm")));
}

Reading day(const QJsonValue& json, qint64 today)
{
    const Reading offset = integer(json);
    return offset ? Reading(QCborValue(today + offset->toInteger())) : offset;
}

} // namespace

ValueReader::ValueReader(const HandbookNames& names, const ReadingContext& context)
    : m_names(names)
    , m_context(context)
{
}

Result<QCborValue> ValueReader::read(const QJsonValue& json, const FieldRule& rule) const
{
    switch (rule.shape) {
    case Shape::Text:
        return text(json, rule.name);
    case Shape::String:
        return string(json);
    case Shape::Lines:
        return lines(json);
    case Shape::Integer:
        return integer(json);
    case Shape::Bool:
        return boolean(json);
    case Shape::Day:
        return day(json, m_context.today);
    case Shape::Moment:
        return moment(json, m_context.today);
    case Shape::Reference:
        return reference(json, rule.target);
    case Shape::References:
        return each(json, [&](const QJsonValue& one) { return reference(one, rule.target); });
    case Shape::Strings:
        return each(json, string);
    case Shape::Texts:
        return each(json, [&](const QJsonValue& one) { return text(one, false); });
    case Shape::Phones:
        return each(json, phone);
    case Shape::Numbers:
        return each(json, [&](const QJsonValue& one) { return number(one); });
    case Shape::Dates:
        return each(json, [](const QJsonValue& one) { return labelled(one, QStringLiteral("text")); });
    case Shape::Position:
        return position(json);
    case Shape::Answer:
        return answer(json, rule.target);
    case Shape::Drawings:
        return each(json, [&](const QJsonValue& one) { return drawing(one); });
    case Shape::Cost:
        return cost(json);
    }
    return malformed("unknown shape");
}

ValueReader::Reading ValueReader::text(const QJsonValue& json, bool nameAllowed) const
{
    if (json.isString()) {
        const QString plain = json.toString();
        if (!plain.startsWith(u'@'))
            return nameAllowed ? string(json) : malformed("a text in two languages is wanted");
        const auto word = m_names.words.constFind(plain.mid(1));
        return word == m_names.words.cend() ? malformed("no such word: " + plain.toStdString())
                                            : text(*word, false);
    }
    const auto languages = object(json, {QStringLiteral("en"), QStringLiteral("nl"), QStringLiteral("fr")});
    if (!languages)
        return languages.error();
    QCborMap words;
    for (const QString& language : languages->keys()) {
        Reading one = lines((*languages)[language]);
        if (!one)
            return one;
        words.insert(language, *one);
    }
    if (!words.contains(QStringLiteral("en")) || !words.contains(QStringLiteral("nl")))
        return malformed("English or Dutch is missing");
    return QCborValue(words);
}

ValueReader::Reading ValueReader::reference(const QJsonValue& json, std::optional<ObjectKind> target) const
{
    const QString key = json.toString();
    const auto known = m_names.objects.constFind(key);
    if (known == m_names.objects.cend())
        return malformed("no such object: \"" + key.toStdString() + '"');
    if (target && *known != *target)
        return malformed("wrong kind of object: \"" + key.toStdString() + '"');
    return QCborValue(m_context.idOf(key.toUtf8()).bytes());
}

ValueReader::Reading ValueReader::answer(const QJsonValue& json, std::optional<ObjectKind> target) const
{
    const QJsonArray pair = json.toArray();
    if (pair.size() != 2)
        return malformed("a step and the place of its answer are wanted");
    const Reading step = reference(pair.at(0), target);
    const Reading place = integer(pair.at(1));
    if (!step || !place)
        return step ? place : step;
    return QCborValue(QCborArray{*step, *place});
}

ValueReader::Reading ValueReader::number(const QJsonValue& json) const
{
    const auto value = object(json, {QStringLiteral("label"), QStringLiteral("value")});
    if (!value)
        return value.error();
    Reading label = text((*value)[QStringLiteral("label")], false);
    if (!label)
        return label;
    const Reading content = string((*value)[QStringLiteral("value")]);
    return content ? Reading(QCborValue(QCborMap{{1, *label}, {2, *content}})) : content;
}

ValueReader::Reading ValueReader::drawing(const QJsonValue& json) const
{
    const auto value = object(json, {QStringLiteral("title"), QStringLiteral("file")});
    if (!value)
        return value.error();
    Reading title = text((*value)[QStringLiteral("title")], false);
    if (!title)
        return title;
    const ByteView octets = m_names.drawings.value((*value)[QStringLiteral("file")].toString());
    if (faultOf(octets) != DrawingFault::None)
        return malformed("no drawing that can be shown");
    const QCborValue all = valueOf({{.title = Text::fromCbor(*title),
        .mediaType = mediaTypeOf(octets),
        .octets = octets.toByteArray()}});
    return QCborValue(all.toArray().at(0));
}

ValueReader::Reading ValueReader::cost(const QJsonValue& json) const
{
    const auto value = object(json, {QStringLiteral("euros"), QStringLiteral("source")});
    if (!value)
        return value.error();
    Reading euros = integer((*value)[QStringLiteral("euros")]);
    if (!euros)
        return euros;
    const Reading source = text((*value)[QStringLiteral("source")], false);
    return source ? Reading(QCborValue(QCborMap{{1, *euros}, {2, *source}})) : source;
}

} // namespace uitwijk
