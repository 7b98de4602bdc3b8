// SPDX-License-Identifier: Apache-2.0
#include "store/acts/evidence_acts.h"
#include "store/views/evidence_view.h"
#include "tests/support/copy.h"
#include "tests/support/plan.h"
#include "tests/support/string_makers.h"

using namespace uitwijk;

namespace {

/// A rack, and two people with phones who stand before it and have lost each other.
struct Fire {
    SmallPlan plan{0, 0};
    ObjectId incident = randomId<ObjectId>();
    ObjectId rack = randomId<ObjectId>();
    Bytes photo = QByteArray::fromHex("ffd8ffc000110800f00140") + QByteArray(50'000, 'p');
    Copy front;
    Copy back;

    Fire()
    {
        plan.set(rack, Field::Kind, int(ObjectKind::Asset));
        plan.set(rack, Field::Title, QStringLiteral("Rack 12"));
        front.append(plan.drafts);
        const auto acts = declare(front.store,
            {.incident = incident, .scenario = {}, .title = Text(QStringLiteral("Fire")), .answers = {}});
        REQUIRE(acts);
        front.append(*acts);
        meet();
    }
    void meet() { uitwijk::meet(front, back); }
    ObjectId bringTo(Copy& copy, const QString& caption)
    {
        const auto id = randomId<ObjectId>();
        copy.append({bring(incident,
            {.evidence = id,
                .octets = photo,
                .caption = caption,
                .about = rack,
                .madeAt = 1'700'000'000'000})});
        return id;
    }
    std::vector<EvidenceRow> at(const Copy& copy) const
    {
        auto rows = copy.store.evidence().of(incident);
        REQUIRE(rows);
        return *std::move(rows);
    }
};

} // namespace

TEST_CASE("a photo of an asset is on both copies when they have met, octet by octet")
{
    Fire fire;
    const auto id = fire.bringTo(fire.front, QStringLiteral("Serial number legible"));
    fire.meet();
    for (const Copy* copy : {&fire.front, &fire.back}) {
        const auto rows = fire.at(*copy);
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].id == id);
        CHECK(rows[0].fold.first.media == EvidenceMedia::Photo);
        CHECK(rows[0].fold.first.size == fire.photo.size());
        CHECK(rows[0].fold.first.caption == QStringLiteral("Serial number legible"));
        CHECK(rows[0].fold.first.madeAt == 1'700'000'000'000);
        CHECK(rows[0].fold.first.about == fire.rack);
        CHECK(rows[0].aboutName == Text(QStringLiteral("Rack 12")));
        CHECK(*copy->store.evidence().octets(rows[0]) == fire.photo);
    }
}

TEST_CASE("it is a line of the log, which does not carry its octets")
{
    Fire fire;
    (void)fire.bringTo(fire.front, QStringLiteral("Burnt on the left"));
    const auto log = fire.front.store.incidents().journal(fire.incident, 10);
    REQUIRE(log);
    const JournalRow& line = log->back();
    CHECK(line.what == JournalRow::What::Status);
    CHECK(line.statusKind == StatusKind::Evidence);
    CHECK(line.subject == Text(QStringLiteral("Burnt on the left")));
    CHECK(QCborValue(line.said).toCbor().size() < 200);
}

TEST_CASE("what was taken back stays in the log and is told as taken back, with the reason")
{
    Fire fire;
    (void)fire.bringTo(fire.front, QStringLiteral("Rack 12"));
    fire.meet();
    fire.back.append({takeBack(fire.incident, fire.at(fire.back)[0], QStringLiteral("A face in it"))});
    fire.meet();
    for (const Copy* copy : {&fire.front, &fire.back}) {
        const auto rows = fire.at(*copy);
        REQUIRE(rows.size() == 1);
        CHECK_FALSE(rows[0].fold.isKept);
        CHECK(rows[0].fold.reason == QStringLiteral("A face in it"));
        CHECK(rows[0].fold.first.caption == QStringLiteral("Rack 12"));
    }
    CHECK(fire.front.store.incidents().journal(fire.incident, 10)->size() == 3);
}

TEST_CASE("copies that differ in one octet of a photo differ")
{
    Fire fire;
    (void)fire.bringTo(fire.front, QStringLiteral("Rack 12"));
    const auto before = fire.front.store.stateDigest();
    fire.meet();
    CHECK(*fire.front.store.stateDigest() == *fire.back.store.stateDigest());
    REQUIRE(fire.back.store.log().rebuildViews());
    CHECK(*fire.back.store.stateDigest() == *before);
    CHECK(*fire.back.store.evidence().octets(fire.at(fire.back)[0]) == fire.photo);
}
