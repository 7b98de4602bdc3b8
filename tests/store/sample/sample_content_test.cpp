// SPDX-License-Identifier: Apache-2.0
#include "store/domain/drawing.h"
#include "store/domain/prepared_text.h"
#include "tests/store/sample/sample_reading.h"
#include "tests/support/string_makers.h"

#include <QDate>
#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

using Record = SampleReading::Record;

void checkHas(const Record& record, std::initializer_list<Field> fields)
{
    for (const Field field : fields) {
        INFO(record.key.toStdString() << " field " << int(field));
        CHECK(record.has(field));
    }
}

std::size_t assetsOf(const char* category)
{
    std::size_t found = 0;
    for (const Record& asset : sample().of(ObjectKind::Asset))
        found += asset.string(Field::Category) == QLatin1String(category) ? 1 : 0;
    return found;
}

/// The English words of all sections under a document.
QString wordsOf(const char* document)
{
    QString words;
    for (const Record& section : sample().childrenOf(sample().at(document), ObjectKind::Section))
        words += section.title() + u'\n' + section.text(Field::Body).in(QStringLiteral("en")) + u'\n';
    return words;
}

void checkSpeaksOf(const char* document, std::initializer_list<const char*> subjects)
{
    const QString words = wordsOf(document);
    for (const char* subject : subjects) {
        INFO(document << " must speak of " << subject);
        CHECK(words.contains(QLatin1String(subject), Qt::CaseInsensitive));
    }
}

} // namespace

TEST_CASE("one plan of each kind, each with sections, an owner and a review date")
{
    QMap<QString, int> kinds;
    for (const Record& document : sample().of(ObjectKind::Document)) {
        INFO(document.key.toStdString());
        ++kinds[document.string(Field::PlanKind)];
        checkHas(document, {Field::Owner, Field::ReviewBy, Field::VerifiedOn, Field::Body});
        CHECK(sample().childrenOf(document, ObjectKind::Section).size() >= 3);
    }
    for (const char* kind : {"CM", "BCP", "DRP", "BRP", "ERP", "CCP"}) {
        INFO(kind);
        CHECK(kinds.value(QLatin1String(kind)) >= 1);
    }
}

TEST_CASE("what is kept is owned and reviewed, some of it late, some of it soon")
{
    int late = 0;
    int soon = 0;
    for (const Record& record : sample().all()) {
        if (record.kind == ObjectKind::Section || record.kind == ObjectKind::Step)
            continue;
        checkHas(record, {Field::Owner, Field::ReviewBy, Field::VerifiedOn});
        CHECK(record.number(Field::VerifiedOn) <= kToday);
        late += record.number(Field::ReviewBy) < kToday ? 1 : 0;
        soon += record.number(Field::ReviewBy) >= kToday && record.number(Field::ReviewBy) < kToday + 31 ? 1
                                                                                                         : 0;
    }
    CHECK(late >= 5);
    CHECK(late <= 25);
    CHECK(soon >= 5);
}

TEST_CASE("deciding: definition, criteria, mandates, risks, clocks and the plans kept apart (B1 to B6)")
{
    checkSpeaksOf("document.cm",
        {"calamity", "hardware or software", "attackers", "own people", "water", "may declare", "deputy",
            "10 minutes", "| Risk |", "Scaling down", "72 hours", "24 hours", "NIS2", "GDPR", "call tree",
            "private number", "duty", "exercise", "Begin small"});
    for (const char* plan : {"document.bcp", "document.drp", "document.brp", "document.erp", "document.ccp"})
        CHECK(sample().at(plan).has(Field::PlanKind));
}

TEST_CASE("services: recovery times that hold together, a minimum, a workaround and a cost with its source "
          "(B8 to B10, F6)")
{
    const auto services = sample().of(ObjectKind::Service);
    CHECK(services.size() >= 8);
    for (const Record& service : services) {
        INFO(service.key.toStdString());
        checkHas(service,
            {Field::Rto, Field::Rpo, Field::Mtpd, Field::MinimumLevel, Field::Workaround, Field::DependsOn});
        CHECK(service.number(Field::Rto) < service.number(Field::Mtpd));
        const QCborMap cost = service.fields.value(Field::CostPerHour).toMap();
        CHECK(cost.value(1).toInteger() > 0);
        CHECK_FALSE(Text::fromCbor(cost.value(2)).isEmpty());
        for (const Record& needed : sample().linked(service, Field::DependsOn)) {
            INFO(needed.key.toStdString());
            CHECK((needed.kind == ObjectKind::Service || needed.kind == ObjectKind::Asset));
            // Nothing can be back before what it stands on. This also forbids circles of unequal times.
            if (needed.kind == ObjectKind::Service)
                CHECK(needed.number(Field::Rto) <= service.number(Field::Rto));
        }
    }
}

TEST_CASE("each unit has its minimum and its own continuity plan (B11)")
{
    const auto units = sample().of(ObjectKind::Unit);
    CHECK(units.size() >= 4);
    for (const Record& unit : units) {
        INFO(unit.key.toStdString());
        checkHas(unit, {Field::Body, Field::Owner, Field::ReviewBy});
        const auto linked = sample().linked(unit, Field::Links);
        CHECK(linked.front().string(Field::PlanKind) == QStringLiteral("BCP"));
    }
}

TEST_CASE("words for the worried, the sceptical, customers, press and people whose data leaked (B15, C11)")
{
    checkSpeaksOf("document.ccp",
        {"worried", "doubt us", "staff, first text", "level A, by telephone", "status page",
            "holding statement", "data leaked", "it is over", "SMS digest", "radio", "hotspot", "runner",
            "families"});
}

TEST_CASE(
    "a text stands ready for each audience, with its blanks in the same order in every language (B15, C3)")
{
    QSet<QString> audiences;
    for (const Record& message : sample().of(ObjectKind::Message)) {
        INFO(message.key.toStdString());
        audiences.insert(message.string(Field::Audience));
        const Text body = message.text(Field::Body);
        const QStringList english = blanksIn(body.in(QStringLiteral("en")));
        CHECK_FALSE(english.isEmpty());
        CHECK(english.size() == blanksIn(body.in(QStringLiteral("nl"))).size());
        if (message.string(Field::Audience) == QStringLiteral("staff"))
            CHECK(smsLength(body.in(QStringLiteral("nl"))).messages <= 2);
    }
    for (const char* audience : {"staff", "customers", "press", "neighbours", "authority"}) {
        INFO(audience);
        CHECK(audiences.contains(QLatin1String(audience)));
    }
}

TEST_CASE(
    "three duties have somebody on the day on which the handbook is made, and in the week after it (C9)")
{
    QMap<QString, QStringList> from;
    for (const Record& shift : sample().of(ObjectKind::Shift)) {
        INFO(shift.key.toStdString());
        CHECK(shift.has(Field::OnDuty));
        CHECK(shift.string(Field::From) < shift.string(Field::Until));
        from[shift.title()].append(shift.string(Field::From));
    }
    CHECK(from.size() == 3);
    const QString today = QDate(1970, 1, 1).addDays(kToday).toString(Qt::ISODate);
    for (const QStringList& shifts : from) {
        CHECK(shifts.front() < today);
        CHECK(shifts.back() > today);
    }
}

TEST_CASE("every phone line can be forwarded, tested and put back, and it is known by whom (C8)")
{
    const auto lines = sample().of(ObjectKind::PhoneLine);
    CHECK(lines.size() >= 4);
    for (const Record& line : lines) {
        checkHas(line,
            {Field::LineNumber, Field::ForwardTo, Field::ForwardHow, Field::ForwardTest, Field::ForwardUndo,
                Field::Role, Field::Supplier, Field::Owner});
        INFO(line.key.toStdString());
        CHECK(line.string(Field::LineNumber) != line.string(Field::ForwardTo));
        CHECK(line.text(Field::ForwardHow).in(QStringLiteral("en")).contains(line.string(Field::ForwardTo)));
    }
}

TEST_CASE("two offices and a data centre, with all that the fire service asks (E4)")
{
    int offices = 0;
    int halls = 0;
    for (const Record& site : sample().of(ObjectKind::Site)) {
        const QString use = site.string(Field::SiteUse);
        checkHas(site, {Field::Address, Field::Position, Field::SiteUse});
        if (use != QStringLiteral("office") && use != QStringLiteral("datacentre"))
            continue;
        offices += use == QStringLiteral("office") ? 1 : 0;
        halls += use == QStringLiteral("datacentre") ? 1 : 0;
        checkHas(site, {Field::AssemblyPoint, Field::ShutOffs, Field::Access, Field::Hazards, Field::Owner});
        checkHas(site, {Field::Drawing});
        for (const Drawing& drawing : drawingsIn(site.fields.value(Field::Drawing))) {
            CHECK(faultOf(drawing.octets) == DrawingFault::None);
            CHECK_FALSE(drawing.title.isEmpty());
        }
    }
    CHECK(offices == 2);
    CHECK(halls == 1);
}

TEST_CASE("alternative workplaces seat everybody, with route and access (F5)")
{
    qint64 seats = 0;
    std::size_t places = 0;
    for (const Record& site : sample().of(ObjectKind::Site)) {
        if (site.string(Field::SiteUse) != QStringLiteral("workplace"))
            continue;
        ++places;
        seats += site.number(Field::Seats);
        checkHas(site, {Field::Seats, Field::Route, Field::Access, Field::Body, Field::Address});
    }
    CHECK(places >= 3);
    CHECK(seats >= 40);
}

TEST_CASE("the inventory names servers, network, telephones, printers and power by serial number (F1)")
{
    for (const char* category : {"server", "storage", "network", "line", "telephony", "phone", "printer",
             "laptop", "power", "safety", "licence", "key", "backup", "grabbox", "domain"}) {
        INFO(category);
        CHECK(assetsOf(category) >= 1);
    }
    for (const Record& asset : sample().of(ObjectKind::Asset)) {
        checkHas(asset, {Field::Category, Field::AssetTag});
        if (asset.has(Field::Manufacturer))
            checkHas(asset, {Field::Model, Field::Serial, Field::Site});
        if (asset.string(Field::Category) == QStringLiteral("network")
            && asset.key != QStringLiteral("asset.router.4g"))
            checkHas(asset, {Field::NetworkAddresses, Field::RestoreFrom, Field::Supplier});
    }
}

TEST_CASE("no two things carry the same tag or serial number")
{
    QStringList seen;
    for (const Record& asset : sample().of(ObjectKind::Asset)) {
        for (const Field field : {Field::AssetTag, Field::Serial}) {
            const QString name = asset.string(field);
            INFO(asset.key.toStdString() << ' ' << name.toStdString());
            CHECK_FALSE(seen.contains(name));
            if (!name.isEmpty())
                seen << name;
        }
    }
}

TEST_CASE("lines have circuit, addresses and supplier; licences a number; the domain its registrar (F2, F3)")
{
    for (const Record& asset : sample().of(ObjectKind::Asset)) {
        const QString category = asset.string(Field::Category);
        if (category == QStringLiteral("line"))
            checkHas(asset, {Field::NetworkAddresses, Field::References, Field::Supplier});
        if (category == QStringLiteral("licence") && asset.key != QStringLiteral("asset.installers"))
            checkHas(asset, {Field::Licence, Field::Supplier});
        if (category == QStringLiteral("domain"))
            checkHas(asset, {Field::Supplier, Field::NetworkAddresses, Field::References});
    }
    checkHas(sample().at("asset.installers"), {Field::Body, Field::Site, Field::Supplier});
    checkHas(sample().at("asset.envelopes"), {Field::Body, Field::Site});
}

TEST_CASE("each back-up says what, where, how to restore, and when that was last proved (F4)")
{
    CHECK(assetsOf("backup") >= 4);
    for (const Record& asset : sample().of(ObjectKind::Asset)) {
        if (asset.string(Field::Category) == QStringLiteral("backup"))
            checkHas(asset, {Field::Body, Field::RestoreFrom, Field::VerifiedOn, Field::Owner});
    }
}

TEST_CASE("grab boxes have contents, a place, an owner and a check date (F7)")
{
    CHECK(assetsOf("grabbox") == 2);
    for (const Record& asset : sample().of(ObjectKind::Asset)) {
        if (asset.string(Field::Category) == QStringLiteral("grabbox"))
            checkHas(asset, {Field::Body, Field::Site, Field::Owner, Field::VerifiedOn, Field::ReviewBy});
    }
}

TEST_CASE("measures for a long disruption have an owner, steps, an end and what they touch (D12 to D15)")
{
    for (const char* key : {"measure.freeze", "measure.telework", "measure.critical", "measure.orders",
             "measure.dcaccess", "measure.incidents"}) {
        const Record& measure = sample().at(key);
        checkHas(
            measure, {Field::Body, Field::HowTo, Field::Role, Field::Owner, Field::Links, Field::ReviewBy});
    }
}

TEST_CASE("recovery, resumption, insurance and continuity have their chapters (B4, B6, D11, F8)")
{
    checkSpeaksOf("document.drp",
        {"chair decides", "Order of recovery", "192.0.2.53", "three real cases", "back-ups", "licence",
            "badge", "forwarded", "supplier"});
    checkSpeaksOf("document.brp",
        {"backlog", "salaries", "adjuster", "serial numbers", "ends the crisis", "two weeks"});
    checkSpeaksOf("document.bcp",
        {"RTO", "MTPD", "up to three working days", "relocate", "seats", "change freeze", "hospital",
            "minimum", "grab"});
}

TEST_CASE(
    "the emergency plan names functions with deputies, routes, reception of the services and drills (E5)")
{
    checkSpeaksOf("document.erp",
        {"deputy", "wardens", "first aid", "staircase", "cannot use stairs", "visitors", "fire officer",
            "floor plans", "drill", "shut-offs"});
}

TEST_CASE(
    "life-safety cards give emergency number, assembly points, first aid and whom to call, in few lines")
{
    const auto cards = sample().of(ObjectKind::SafetyCard);
    CHECK(cards.size() >= 4);
    QString words;
    for (const Record& card : cards) {
        const QString body = card.text(Field::Body).in(QStringLiteral("en"));
        INFO(card.key.toStdString());
        CHECK(body.count(u'\n') < 9);
        words += body;
        // Shown on a locked screen: nobody's own number is on it.
        for (const Record& contact : sample().of(ObjectKind::Contact)) {
            for (const QCborValue phone : contact.list(Field::Phones)) {
                const QString number = phone.toMap().value(2).toString();
                if (phone.toMap().value(1).toString() == QStringLiteral("mobile"))
                    CHECK_FALSE(body.contains(number));
            }
        }
    }
    for (const char* subject : {"112", "fish market", "AED", "head of first responders", "crisis room"})
        CHECK(words.contains(QLatin1String(subject), Qt::CaseInsensitive));
}
