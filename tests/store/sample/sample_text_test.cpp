// SPDX-License-Identifier: Apache-2.0
#include "store/domain/op_codec.h"
#include "tests/store/sample/sample_reading.h"
#include "tests/support/string_makers.h"

#include <QRegularExpression>
#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

using Record = SampleReading::Record;

QString re(const char* pattern)
{
    return QString::fromUtf8(pattern);
}

/// Numbers, addresses and names that could be somebody's: what is left after those set aside for examples.
QStringList strangers(const QString& text, const char* candidates, const char* allowed)
{
    const QRegularExpression candidate(re(candidates));
    const QRegularExpression fine(re(allowed));
    QStringList found;
    auto all = candidate.globalMatch(text);
    while (all.hasNext()) {
        const QString match = all.next().captured();
        if (!fine.match(match).hasMatch())
            found << match;
    }
    return found;
}

template <typename Check>
void forEveryString(Check check)
{
    for (const Record& record : sample().all()) {
        for (const QCborValue& value : record.fields) {
            for (const QString& text : stringsIn(value)) {
                INFO(record.key.toStdString() << ": " << text.left(200).toStdString());
                check(text);
            }
        }
    }
}

void checkBothLanguages(const QCborValue& value)
{
    if (value.isArray()) {
        for (const QCborValue item : value.toArray())
            checkBothLanguages(item);
    } else if (value.isMap() && value.toMap().keys().front().isString()) {
        const auto words = Text::fromCbor(value).all();
        CHECK_FALSE(words.value(QStringLiteral("en")).trimmed().isEmpty());
        CHECK_FALSE(words.value(QStringLiteral("nl")).trimmed().isEmpty());
        // A translation keeps the shape: as many lines, as many rows, as many blanks to fill in.
        CHECK(
            words.value(QStringLiteral("en")).count(u'\n') == words.value(QStringLiteral("nl")).count(u'\n'));
        CHECK(words.value(QStringLiteral("en")).count(u'|') == words.value(QStringLiteral("nl")).count(u'|'));
        CHECK(words.value(QStringLiteral("en")).count(u'[') == words.value(QStringLiteral("nl")).count(u'['));
    } else if (value.isMap()) {
        for (const auto& member : value.toMap())
            checkBothLanguages(member.second);
    }
}

} // namespace

TEST_CASE("every text is there in English and Dutch, in the same shape")
{
    for (const Record& record : sample().all()) {
        for (auto it = record.fields.cbegin(); it != record.fields.cend(); ++it) {
            INFO(record.key.toStdString() << " field " << int(it.key()));
            checkBothLanguages(*it);
        }
    }
}

TEST_CASE("only proper names have one form for all languages")
{
    const QSet<ObjectKind> named{
        ObjectKind::Contact, ObjectKind::Site, ObjectKind::Asset, ObjectKind::Organisation};
    for (const Record& record : sample().all()) {
        INFO(record.key.toStdString());
        if (record.fields.value(Field::Title).isString())
            CHECK(named.contains(record.kind));
    }
}

TEST_CASE("every telephone number is an invented one or the emergency number")
{
    forEveryString([](const QString& text) {
        CHECK(
            strangers(text, R"(\+\d[\d ]{6,}\d)", R"(^(\+31 20 555 01\d\d|\+32 2 555 01 \d\d)$)").isEmpty());
        CHECK(strangers(text, R"((?<![\d+] )\b0[1-9]\d?[ -]\d{3}[ -]?\d{2}[ -]?\d{2}\b)", "^$").isEmpty());
    });
    for (const Record& record : sample().all()) {
        for (const QCborValue phone : record.list(Field::Phones)) {
            const QString number = phone.toMap().value(2).toString();
            INFO(record.key.toStdString() << ' ' << number.toStdString());
            CHECK(strangers(number, "^.*$", R"(^(\+31 20 555 01\d\d|\+32 2 555 01 \d\d|112)$)").isEmpty());
        }
    }
}

TEST_CASE("a number that a text tells somebody to call is on a card, and the same there")
{
    QSet<QString> known;
    for (const Record& record : sample().all()) {
        known << record.string(Field::LineNumber) << record.string(Field::ForwardTo);
        for (const QCborValue phone : record.list(Field::Phones))
            known << phone.toMap().value(2).toString();
    }
    const QRegularExpression number(re(R"(\+\d[\d ]{6,}\d)"));
    forEveryString([&](const QString& text) {
        auto all = number.globalMatch(text);
        while (all.hasNext())
            CHECK(known.contains(all.next().captured()));
    });
}

TEST_CASE("every network address and mail address is one set aside for examples")
{
    forEveryString([](const QString& text) {
        CHECK(strangers(
            text, R"(\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b)", R"(^(192\.0\.2|198\.51\.100|203\.0\.113)\.)")
                  .isEmpty());
        CHECK(strangers(text, R"(\b[0-9a-f]{4}:[0-9a-f:]+)", "^2001:db8:").isEmpty());
        CHECK(strangers(text, R"([\w.+-]+@[\w.-]+)", R"(@example\.org$)").isEmpty());
        CHECK(strangers(text, R"(\b(https?://|www\.)\S+)", "^$").isEmpty());
        CHECK(strangers(text, R"(\b[\w-]+\.(com|net|nl|be|eu|org|io)\b)", R"(^example\.org$)").isEmpty());
    });
}

TEST_CASE("every Dutch and Belgian postcode is an impossible one")
{
    forEveryString(
        [](const QString& text) { CHECK(strangers(text, R"(\b\d{4} [A-Z]{2}\b)", "^0000 ").isEmpty()); });
}

TEST_CASE("no text has a place left open, doubled spaces or loose ends")
{
    forEveryString([](const QString& text) {
        CHECK(strangers(text, R"(TODO|FIXME|lorem|XXX|\?\?)", "^$").isEmpty());
        CHECK_FALSE(QRegularExpression(re(R"([^\n│ ─]  +[^\n│ ─])")).match(text).hasMatch());
        CHECK(text == text.trimmed());
    });
}

TEST_CASE("reading the sample twice gives the same writes")
{
    const ReadingContext context{.idOf = idOfKey, .today = kToday};
    const auto first = sampleHandbook(context);
    const auto second = sampleHandbook(context);
    REQUIRE(first);
    REQUIRE(second);
    CHECK(*first == *second);
}

TEST_CASE("everything in the sample survives its wire form and stays within its limits")
{
    for (const Record& record : sample().all()) {
        for (auto it = record.fields.cbegin(); it != record.fields.cend(); ++it) {
            INFO(record.key.toStdString() << " field " << int(it.key()));
            Op op;
            op.object = idOfKey(record.key.toUtf8());
            op.field = quint32(it.key());
            op.value = *it;
            const auto back = decodeOp(encodeOp(op));
            if (!back)
                FAIL(back.error().detail);
            CHECK(encodeOp(*back) == encodeOp(op));
        }
    }
}
