// SPDX-License-Identifier: Apache-2.0
#include "store/domain/call_tree.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>
#include <random>

using namespace uitwijk;

namespace {

constexpr int kPeople = 200;
constexpr int kCallers = 6; // the chair and five heads hold a phone with the handbook
constexpr int kUnreachable = 60;
constexpr qint64 kMinute = 60'000;

ObjectId person(int number)
{
    ObjectId id;
    id.octets[0] = (unsigned char)number;
    id.octets[15] = 1;
    return id;
}
int numberOf(const ObjectId& id)
{
    return id.octets[0];
}

/// One word, as a phone keeps it.
struct Word {
    CallMark mark;
    std::vector<OpId> pred;
};

struct Phone {
    int holder = 0;
    qint64 skew = 0; ///< of its clock
    std::map<int, std::vector<Word>> words = {}; ///< by whom they speak of
    std::map<AuthorId, quint64> known = {}; ///< how many words of each phone
    Hlc latest = {};
    bool takesPart = false;
    int rings = -1; ///< whom
    qint64 until = 0;
};

/// A night: what is true, and what each phone knows of it.
class Night {
public:
    Night(unsigned seed, int meetingsAnHour)
        : m_random(seed)
        , m_meetings(meetingsAnHour)
        , m_missed(kPeople)
        , m_spokenTo(kPeople, 0)
    {
        // Under every head a third of the people, in two layers: the upper one has people to call as well.
        for (int number = 0; number < kPeople; ++number) {
            const int caller = number < kCallers ? 0 : number < 30 ? 1 + number % 5 : 6 + number % 24;
            m_plan.push_back({.id = person(number),
                .caller = number == 0 ? ObjectId() : person(caller),
                .deputies = {},
                .numbers = {QStringLiteral("mobile")},
                .marks = {}});
            m_missed[number] = pick(3);
        }
        std::vector<int> others(kPeople - kCallers);
        for (std::size_t at = 0; at < others.size(); ++at)
            others[at] = int(at) + kCallers;
        std::shuffle(others.begin(), others.end(), m_random);
        for (int at = 0; at < kUnreachable; ++at)
            m_missed[others[at]] = 1'000;
        for (int holder = 0; holder < kCallers; ++holder)
            m_phones.push_back({.holder = holder, .skew = (pick(9) - 4) * kMinute});
        m_phones[0].takesPart = true;
    }

    void pass(int minutes)
    {
        for (const qint64 end = m_now + minutes * kMinute; m_now < end; m_now += kMinute) {
            for (Phone& phone : m_phones)
                act(phone);
            if (pick(60) < m_meetings)
                meet(m_phones[pick(kCallers)], m_phones[pick(kCallers)]);
            if (m_meetings >= 60)
                allMeet();
        }
    }
    void allMeet()
    {
        for (Phone& phone : m_phones)
            meet(m_phones[0], phone);
        for (Phone& phone : m_phones)
            meet(m_phones[0], phone);
    }
    [[nodiscard]] RunningTree shownOn(int holder) const { return tree(m_phones[holder]); }
    [[nodiscard]] int reachedInTruth() const
    {
        return 1
            + int(std::count_if(m_spokenTo.begin(), m_spokenTo.end(), [](int times) { return times > 0; }));
    }
    [[nodiscard]] bool isReachable(int number) const { return m_missed[number] < 1'000; }
    [[nodiscard]] int spokenTo(int number) const { return m_spokenTo[number]; }
    int knowingly = 0; ///< calls to somebody of whom the phone knew that they had been reached, or are rung

private:
    int pick(int below) { return int(m_random() % unsigned(below)); }

    [[nodiscard]] RunningTree tree(const Phone& phone) const
    {
        std::vector<TreeContact> tree = m_plan;
        tree[phone.holder].takesPart = true;
        for (const auto& [subject, words] : phone.words) {
            for (const Word& word : words) {
                tree[numberOf(word.mark.by)].takesPart = true;
                CallMark mark = word.mark;
                mark.isHead = std::none_of(words.begin(), words.end(),
                    [&](const Word& later) { return replaces(later, word.mark.op); });
                tree[subject].marks.push_back(mark);
            }
        }
        return runTree(tree, m_now + phone.skew);
    }
    static bool replaces(const Word& later, const OpId& op)
    {
        return (later.mark.op.author == op.author && later.mark.op.seq > op.seq)
            || std::count(later.pred.begin(), later.pred.end(), op) > 0;
    }
    void say(Phone& phone, int subject, CallOutcome outcome)
    {
        AuthorId author;
        author.octets.fill((unsigned char)(phone.holder + 1));
        Word word{.mark = {.op = {.author = author, .seq = ++phone.known[author]},
                      .outcome = outcome,
                      .at = {.ms = std::max(m_now + phone.skew, phone.latest.ms + 1)}, // a hybrid clock
                      .by = person(phone.holder)},
            .pred = {}};
        phone.latest = word.mark.at;
        for (const Word& known : phone.words[subject])
            word.pred.push_back(known.mark.op);
        phone.words[subject].push_back(word);
    }
    void act(Phone& phone)
    {
        if (!phone.takesPart || phone.until > m_now)
            return;
        if (phone.rings >= 0)
            hangUp(phone);
        const std::vector<CallDuty> mine = dutiesOf(tree(phone), person(phone.holder));
        if (mine.empty() || mine.front().turn != CallTurn::Now) {
            phone.until = m_now + 3 * kMinute;
            return;
        }
        phone.rings = numberOf(mine.front().contact);
        phone.until = m_now + (1 + pick(2)) * kMinute;
        for (const Word& word : phone.words[phone.rings]) {
            const bool done
                = word.mark.outcome == CallOutcome::Reached || word.mark.outcome == CallOutcome::CannotCall;
            knowingly += done ? 1 : 0;
        }
        say(phone, phone.rings, CallOutcome::Ringing);
    }
    void hangUp(Phone& phone)
    {
        const int called = phone.rings;
        phone.rings = -1;
        if (m_missed[called]-- > 0)
            return say(phone, called, CallOutcome::NoAnswer);
        ++m_spokenTo[called];
        if (called >= kCallers)
            return say(phone, called, called < 30 ? CallOutcome::CannotCall : CallOutcome::Reached);
        say(phone, called, CallOutcome::Reached);
        // Whose phone rings begins to work, and writes down who called.
        if (!std::exchange(m_phones[called].takesPart, true))
            say(m_phones[called], phone.holder, CallOutcome::Reached);
    }
    static void tell(const Phone& from, Phone& to)
    {
        if (from.known == to.known)
            return;
        for (const auto& [subject, words] : from.words) {
            for (const Word& word : words) {
                if (word.mark.op.seq > to.known[word.mark.op.author])
                    to.words[subject].push_back(word);
            }
        }
        for (const auto& [author, seq] : from.known)
            to.known[author] = std::max(to.known[author], seq);
        to.latest = std::max(to.latest, from.latest);
    }
    static void meet(Phone& one, Phone& other)
    {
        tell(one, other);
        tell(other, one);
    }

    std::mt19937 m_random;
    int m_meetings;
    qint64 m_now = 22 * 60 * kMinute;
    std::vector<TreeContact> m_plan;
    std::vector<int> m_missed; ///< calls that they will still miss
    std::vector<int> m_spokenTo;
    std::vector<Phone> m_phones;
};

/// Lets the night pass, and checks on the way that no phone claims more than is true.
void checkNight(Night& night)
{
    for (int part = 0; part < 6; ++part) {
        night.pass(80);
        for (int holder = 0; holder < kCallers; ++holder) {
            const RunningTree shown = night.shownOn(holder);
            CHECK(shown.coverage.reached <= night.reachedInTruth());
            for (const CallDuty& duty : shown.duties)
                CHECK((duty.turn != CallTurn::Reached || numberOf(duty.contact) < kCallers
                    || night.spokenTo(numberOf(duty.contact)) > 0));
        }
    }
    night.allMeet();
    for (int holder = 0; holder < kCallers; ++holder) {
        const CallCoverage coverage = night.shownOn(holder).coverage;
        CHECK(coverage.people == kPeople);
        CHECK(coverage.reached == kPeople - kUnreachable);
        CHECK(coverage.unreachable == kUnreachable);
    }
    CHECK(night.reachedInTruth() == kPeople - kUnreachable);
    CHECK(night.knowingly == 0);
}

int calledTwice(const Night& night)
{
    int twice = 0;
    for (int number = kCallers; number < kPeople; ++number)
        twice += night.spokenTo(number) > 1 ? 1 : 0;
    return twice;
}

} // namespace

TEST_CASE("six callers who are in touch reach everyone who can be reached, each once")
{
    Night night(1, 60);
    checkNight(night);
    CHECK(calledTwice(night) == 0);
}

TEST_CASE("six callers on phones that meet at random reach everyone, and nobody twice who knows of it")
{
    Night night(2, 20);
    checkNight(night);
    INFO("spoken to by two who had not met: " << calledTwice(night));
    CHECK(calledTwice(night) < 10);
}

TEST_CASE("six callers on phones that never meet still reach everyone")
{
    Night night(5, 0);
    checkNight(night);
}
