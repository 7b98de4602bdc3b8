// SPDX-License-Identifier: Apache-2.0
#include "tests/support/copy.h"
#include "tests/support/plan.h"
#include "tests/support/string_makers.h"

using namespace uitwijk;

namespace {

QStringList titles(const Copy& copy, const QString& query)
{
    const auto hits = copy.store.search().find(query);
    REQUIRE(hits);
    QStringList found;
    for (const SearchHit& hit : *hits)
        found.append(hit.row.title.in(QStringLiteral("en")));
    return found;
}

} // namespace

TEST_CASE("a few first letters find a thing, whatever its accents and case")
{
    Copy copy;
    SmallPlan plan(0, 0);
    plan.addContact(QStringLiteral("Zoë Lefèvre"), QStringLiteral("+32 2 555 01 07"));
    plan.set(plan.scenario, Field::Covers, QStringLiteral("Sprinkler went off, water damage"));
    copy.append(plan.drafts);
    CHECK(titles(copy, QStringLiteral("zoe lef")) == QStringList{QStringLiteral("Zoë Lefèvre")});
    CHECK(titles(copy, QStringLiteral("ZOË")) == QStringList{QStringLiteral("Zoë Lefèvre")});
    CHECK(titles(copy, QStringLiteral("spri")) == QStringList{QStringLiteral("Office cannot be used")});
    CHECK(copy.store.search()
              .find(QStringLiteral("spri"))
              ->front()
              .snippet.contains(QStringLiteral("Sprinkler went off")));
    CHECK(titles(copy, QStringLiteral("rinkler")).isEmpty());
    CHECK(titles(copy, QStringLiteral("zoe sprinkler")).isEmpty());
}

TEST_CASE("digits find a number however it was written")
{
    Copy copy;
    SmallPlan plan(0, 0);
    plan.addContact(QStringLiteral("Duty phone"), QStringLiteral("+31 20 555 01 42"));
    copy.append(plan.drafts);
    for (const char16_t* typed :
        {u"+31205550142", u"020 555 01 42", u"0205550142", u"31 20 555", u"205550142"}) {
        INFO(QString::fromUtf16(typed).toStdString());
        CHECK(titles(copy, QString::fromUtf16(typed)) == QStringList{QStringLiteral("Duty phone")});
    }
    CHECK(titles(copy, QStringLiteral("0205550143")).isEmpty());
}

TEST_CASE("a hit in the title comes before one in the text")
{
    Copy copy;
    SmallPlan plan(0, 0);
    const auto other = plan.addContact(QStringLiteral("Anna Bakker"), QStringLiteral("+31 20 555 01 10"));
    plan.set(other, Field::Note, QStringLiteral("Has the key of the generator room"));
    plan.addContact(QStringLiteral("Generator contractor"), QStringLiteral("+31 20 555 01 11"));
    copy.append(plan.drafts);
    CHECK(titles(copy, QStringLiteral("gener"))
        == QStringList{QStringLiteral("Generator contractor"), QStringLiteral("Anna Bakker")});
}

TEST_CASE("what is archived is not found, and what is changed is found by its new words alone")
{
    Copy copy;
    SmallPlan plan(0, 0);
    const auto contact = plan.addContact(QStringLiteral("Piet Jansens"), QStringLiteral("+31 20 555 01 12"));
    copy.append(plan.drafts);
    copy.append({OpDraft{
        .object = contact, .field = quint32(Field::Title), .value = QStringLiteral("Piet Verhoeven")}});
    CHECK(titles(copy, QStringLiteral("jansens")).isEmpty());
    CHECK(titles(copy, QStringLiteral("verhoeven")).size() == 1);
    copy.append({OpDraft{.object = contact, .field = quint32(Field::Archived), .value = true}});
    CHECK(titles(copy, QStringLiteral("verhoeven")).isEmpty());
}

TEST_CASE("signs of the query language are words like others")
{
    Copy copy;
    SmallPlan plan(0, 0);
    copy.append(plan.drafts);
    for (const char16_t* typed : {u"\"", u"*", u"office OR", u"NEAR(office", u"office*\"", u"title:office",
             u"-office", u"^office", u"🔥", u"   "}) {
        INFO(QString::fromUtf16(typed).toStdString());
        CHECK(copy.store.search().find(QString::fromUtf16(typed)));
    }
}
