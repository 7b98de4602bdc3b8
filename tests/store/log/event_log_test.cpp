// SPDX-License-Identifier: Apache-2.0
#include "tests/support/running.h"
#include "tests/support/string_makers.h"

#include <random>

using namespace uitwijk;

TEST_CASE("what a person does is there after a restart, with name and time")
{
    Copy copy;
    Running running(copy);
    copy.append(
        {tick(running.run, 1, StepState::Done), note(running.incident, QStringLiteral("Gas is off"))});
    copy.reopen();

    const auto steps = copy.store.incidents().steps(running.run, 0);
    REQUIRE(steps);
    REQUIRE(steps->size() == 4);
    CHECK(steps->at(1).fold.state == StepState::Done);
    CHECK(steps->at(1).fold.shown->person == copy.person);
    CHECK(steps->at(0).fold.state == StepState::ToDo);
    const auto journal = copy.store.incidents().journal(running.incident);
    REQUIRE(journal);
    REQUIRE(journal->size() == 3);
    CHECK(journal->front().what == JournalRow::What::Declared);
    CHECK(journal->at(1).subject.in({}) == QStringLiteral("Step 0.1"));
    CHECK(journal->back().text == QStringLiteral("Gas is off"));
    CHECK(copy.store.incidents().all()->front().settled == 1);
}

TEST_CASE("ticks of two devices that were apart are both kept, with both names")
{
    Copy first;
    Copy second;
    Running running(first);
    first.seal();
    second.pull(first);
    first.append({tick(running.run, 0, StepState::Done)});
    second.clock.advance(std::chrono::hours(24 * 365 * 10));
    second.append({tick(running.run, 0, StepState::Done),
        tick(running.run, 1, StepState::Blocked, QStringLiteral("valve stuck"))});
    first.append({tick(running.run, 1, StepState::Done)});
    first.seal();
    second.seal();
    first.pull(second);
    second.pull(first);

    for (Copy* copy : {&first, &second}) {
        const auto both = copy->store.incidents().step(running.run, 0);
        REQUIRE(both);
        CHECK(both->fold.state == StepState::Done);
        CHECK(both->marks.size() == 2);
        const StepFold disputed = foldOf(*copy, running.run, 1);
        CHECK(disputed.disputed);
        CHECK(disputed.state == StepState::ToDo);
        CHECK(copy->store.incidents().all()->front().disputed == 1);
        CHECK(copy->store.incidents().all()->front().settled == 1);
    }
    CHECK(first.state() == second.state());

    // Somebody decides: his word replaces both, although his clock is ten years behind the other's.
    first.append({tick(running.run, 1, StepState::Done, QStringLiteral("freed with a wrench"))});
    first.seal();
    second.pull(first);
    CHECK_FALSE(foldOf(second, running.run, 1).disputed);
    CHECK(foldOf(second, running.run, 1).state == StepState::Done);
}

TEST_CASE("unticking leaves its trace")
{
    Copy copy;
    Running running(copy);
    copy.append({tick(running.run, 2, StepState::Done)});
    copy.append({tick(running.run, 2, StepState::ToDo)});
    const auto step = copy.store.incidents().step(running.run, 2);
    REQUIRE(step);
    CHECK(step->fold.state == StepState::ToDo);
    CHECK(step->marks.size() == 2);
}

TEST_CASE("two people who start the same list apart share it when they meet")
{
    Copy first;
    Copy second;
    Running running(first);
    first.seal();
    second.pull(first);
    const auto extra
        = first.append({startChecklist(first.store, running.incident, running.plan.checklists[1])->front()});
    const auto same = startChecklist(second.store, running.incident, running.plan.checklists[1]);
    REQUIRE(same);
    second.append(*same);
    second.append({tick(same->front().object, 3, StepState::Done)});
    first.seal();
    second.seal();
    first.pull(second);
    second.pull(first);
    CHECK(first.store.incidents().lists(running.incident)->size() == 3);
    CHECK(foldOf(first, same->front().object, 3).state == StepState::Done);
    CHECK(first.state() == second.state());
}

TEST_CASE("who changes his mind need not say that he does")
{
    Copy first;
    Copy second;
    Running running(first);
    first.append({tick(running.run, 0, StepState::Done)});
    first.seal();
    first.append({tick(running.run, 0, StepState::Blocked)});
    CHECK(first.store.log().waitingSegments()->front().payload.ops.front().pred.empty());
    first.seal();
    second.pull(first);
    CHECK_FALSE(foldOf(second, running.run, 0).disputed);
    CHECK(foldOf(second, running.run, 0).state == StepState::Blocked);
    CHECK(first.state() == second.state());
}

TEST_CASE("a bundle names what moved, but not what the bundles that it names have named")
{
    Copy first;
    Copy second;
    Copy third;
    Running running(first);
    first.seal();
    second.pull(first);
    second.append({tick(running.run, 0, StepState::Done)});
    second.seal();
    third.pull(first);
    third.pull(second);
    third.append({tick(running.run, 1, StepState::Done)});
    const auto waiting = third.store.log().waitingSegments();
    REQUIRE(waiting);
    CHECK(waiting->front().payload.deps
        == std::vector<Dependency>{{.author = *second.store.log().self(), .seq = 1}});
    third.seal();
    third.append({tick(running.run, 2, StepState::Done)});
    CHECK(third.store.log().waitingSegments()->front().payload.deps.empty());
}

TEST_CASE("a number that two people correct differently stays visible twice until somebody chooses")
{
    Copy first;
    SmallPlan plan;
    const auto contact = plan.addContact(QStringLiteral("Ilse Vermaas"), QStringLiteral("+31 20 555 01 01"));
    first.append(plan.drafts);
    first.seal();
    Copy second;
    second.pull(first);
    const auto number = [&](const char16_t* raw) {
        return OpDraft{.object = contact,
            .field = quint32(Field::Phones),
            .value = QCborArray{QCborMap{{2, QString::fromUtf16(raw)}}}};
    };
    first.append({number(u"+31 20 555 01 02")});
    second.append({number(u"+31 20 555 01 03")});
    first.seal();
    second.seal();
    first.pull(second);
    second.pull(first);
    CHECK(first.store.contacts().card(contact)->disputed);
    CHECK(first.store.objects().record(contact)->fields[Field::Phones].size() == 2);
    CHECK(first.store.contacts().card(contact)->phones.front().raw
        == second.store.contacts().card(contact)->phones.front().raw);
    second.append({number(u"+31 20 555 01 03")});
    second.seal();
    first.pull(second);
    CHECK_FALSE(first.store.contacts().card(contact)->disputed);
    CHECK(first.state() == second.state());
}

TEST_CASE("a copy knows after a restart how new it is, and its clock goes on from there")
{
    Copy first;
    Copy second;
    Running running(first);
    first.seal(); // nothing waits
    const Hlc latest = first.store.log().latest();
    REQUIRE(latest.ms > 0);
    first.reopen();
    CHECK(first.store.log().latest() == latest);

    second.pull(first);
    CHECK(second.store.log().latest() == latest);
    second.reopen();
    CHECK(second.store.log().latest() == latest);

    second.clock.advance(-std::chrono::hours(24)); // somebody sets it back
    second.append({tick(running.run, 0, StepState::Done)});
    CHECK(second.store.log().latest() > latest);
}

TEST_CASE("views thrown away and folded again are the same")
{
    Copy copy;
    Running running(copy);
    copy.seal();
    copy.append({tick(running.run, 0, StepState::Done), tick(running.run, 1, StepState::Blocked)});
    const Bytes before = copy.state();
    REQUIRE(copy.store.log().rebuildViews());
    CHECK(copy.state() == before);
    CHECK(copy.store.search().find(QStringLiteral("offi"))->size() == 1);
}

TEST_CASE("whatever the order in which three copies meet, they end up the same")
{
    for (unsigned seed = 1; seed <= 25; ++seed) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        std::vector<std::unique_ptr<Copy>> copies(3);
        for (auto& copy : copies)
            copy = std::make_unique<Copy>();
        Running running(*copies[0]);
        copies[0]->seal();
        for (auto& copy : copies)
            copy->pull(*copies[0]);
        for (int act = 0; act < 40; ++act) {
            Copy& one = *copies[random() % 3];
            one.clock.advance(std::chrono::minutes(int(random() % 100) - 50));
            if (random() % 4 == 0) {
                Copy& other = *copies[random() % 3];
                other.seal();
                one.pull(other);
            } else if (random() % 3 == 0) {
                one.append({OpDraft{.object = running.plan.steps[random() % 8],
                    .field = quint32(Field::Title),
                    .value = QStringLiteral("v%1").arg(act)}});
            } else {
                one.append({tick(running.run, random() % 8, StepState(random() % 7))});
            }
        }
        for (int round = 0; round < 2; ++round) {
            for (auto& one : copies) {
                for (auto& other : copies) {
                    other->seal();
                    one->pull(*other);
                }
            }
        }
        CHECK(copies[0]->state() == copies[1]->state());
        CHECK(copies[0]->state() == copies[2]->state());
        REQUIRE(copies[1]->store.log().rebuildViews());
        CHECK(copies[0]->state() == copies[1]->state());
    }
}

TEST_CASE("what waits is counted until a peer holds it")
{
    Copy copy;
    Running running(copy);
    CHECK(copy.store.log().waiting()->ops > 0);
    copy.seal();
    CHECK(copy.store.log().waiting()->ops == 0);
    CHECK(copy.store.log().waiting()->bundles == 1);
    REQUIRE(copy.store.log().rememberPeer("relay", *copy.store.log().vector()));
    CHECK(copy.store.log().waiting()->bundles == 0);
    REQUIRE(copy.store.log().rememberPeer("relay", {})); // the relay was wiped
    CHECK(copy.store.log().waiting()->bundles == 1);
}

TEST_CASE("a hole, a fork and a torn payload are refused and change nothing")
{
    Copy author;
    Copy reader;
    Running running(author);
    author.seal();
    author.append({tick(running.run, 0, StepState::Done)});
    author.seal();
    auto segments = *author.store.log().after(*author.store.log().self(), 0, 1 << 20);
    REQUIRE(segments.size() == 2);
    segments[1].prev = segments[0].hash;
    const Bytes before = reader.state();

    CHECK(reader.store.log().receive({segments[1]}).error().code == Errc::Gap);
    Segment torn = segments[0];
    torn.payload.chop(3);
    CHECK(reader.store.log().receive({torn}).error().code == Errc::Malformed);
    CHECK(reader.store.log().receive({segments[0], torn}).has_value()); // already here: passed over
    Segment other = segments[0];
    other.hash = blake2b256("uwk1.test", Bytes("another"));
    CHECK(reader.store.log().receive({other}).error().code == Errc::Forked);
    other = segments[1];
    other.prev = other.hash;
    CHECK(reader.store.log().receive({other}).error().code == Errc::Forked);
    CHECK(reader.state() != before);
    CHECK(reader.store.log().receive({segments[1]}).has_value());
    CHECK(reader.state() == author.state());
}

TEST_CASE("a bundle whose foundation is missing waits")
{
    Copy first;
    Copy second;
    Running running(first);
    first.seal();
    second.pull(first);
    second.append({tick(running.run, 0, StepState::Done)});
    second.seal();
    Copy third;
    const auto segments = second.store.log().after(*second.store.log().self(), 0, 1 << 20);
    REQUIRE(segments);
    CHECK(third.store.log().receive(*segments).error().code == Errc::Gap);
    CHECK(third.pull(second) == 2);
    CHECK(third.state() == second.state());
}

TEST_CASE("a tick for a step that is not in the run is refused")
{
    Copy copy;
    Running running(copy);
    const Bytes before = copy.state();
    CHECK(copy.store.log()
              .append({tick(running.run, 0, StepState::Done), tick(running.run, 99, StepState::Done)},
                  copy.person)
              .error()
              .code
        == Errc::NotFound);
    CHECK(copy.state() == before);
}

TEST_CASE("ops of a kind that this version does not know are kept and change nothing")
{
    Copy copy;
    const auto commit
        = copy.append({OpDraft{.kind = OpKind(900), .object = randomId<ObjectId>(), .field = 3, .value = 7}});
    CHECK(commit.ignoredOps == 1);
    CHECK(copy.store.log().waitingSegments()->front().payload.ops.front().kind == OpKind(900));
}

TEST_CASE("more ops than one bundle may hold become several, in order")
{
    Copy first;
    std::vector<OpDraft> many;
    many.reserve(9000);
    for (int i = 0; i < 9000; ++i)
        many.push_back({.object = randomId<ObjectId>(),
            .field = quint32(Field::Title),
            .value = QStringLiteral("Step number %1 of the long plan").arg(i)});
    first.append(many);
    CHECK(first.store.log().waitingSegments()->size() >= 3);
    first.seal();
    Copy second;
    second.pull(first);
    CHECK(first.state() == second.state());
}
