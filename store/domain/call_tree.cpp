// SPDX-License-Identifier: Apache-2.0
#include "store/domain/call_tree.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <map>
#include <tuple>

namespace uitwijk {

namespace {

using namespace std::chrono_literals;
using Milliseconds = std::chrono::milliseconds;

/// Long enough to let it ring out, to say what has happened and to tap what came of it. Who forgets that tap
/// must not keep others from calling for longer.
constexpr Milliseconds kRingingHolds = 5min;

/// Chosen, not measured: doubled every time. Who was in the shower is had soon, the caller gets through the
/// list in between, and after 35 minutes somebody should knock at the door instead.
constexpr std::array<Milliseconds, 3> kWaits{5min, 10min, 20min};

/// A clock may run ahead of ours by this much. What claims to come from further ahead holds nobody up.
constexpr Milliseconds kBelievable = 5min;

bool isEarlier(const CallMark& left, const CallMark& right)
{
    return std::tie(left.at, left.op) < std::tie(right.at, right.op);
}

/// Of words that did not know of each other. Who spoke with them knows best, and nothing takes that away;
/// that the branch is free holds before that it is cared for, so that nobody is left out. Then whoever is on
/// it, for the second call at the same moment is the one to avoid; then what was learned, the milder first.
int weight(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::CannotCall:
        return 6;
    case CallOutcome::Reached:
        return 5;
    case CallOutcome::Refused:
        return 4;
    case CallOutcome::Ringing:
        return 3;
    case CallOutcome::NoAnswer:
        return 2;
    case CallOutcome::WrongNumber:
        return 1;
    case CallOutcome::NotCalled:
        break;
    }
    return 0;
}

bool isSpokenTo(CallOutcome outcome)
{
    return outcome == CallOutcome::Reached || outcome == CallOutcome::CannotCall;
}

/// What the words on one contact come to.
struct Fold {
    std::optional<CallMark> shown;
    bool disputed = false;
    int tries = 0;
    qint64 lastTry = 0;
    ObjectId givenTo;
    std::vector<int> numbers; ///< that nobody found to be wrong

    [[nodiscard]] CallOutcome outcome() const { return shown ? shown->outcome : CallOutcome::NotCalled; }
    /// How often all their numbers have been tried.
    [[nodiscard]] int rounds() const { return numbers.empty() ? 0 : tries / int(numbers.size()); }
    [[nodiscard]] bool isUnreachable() const { return numbers.empty() || rounds() > int(kWaits.size()); }
};

/// Which mark is shown: of ringing the first one, who keeps it; of all others the last one.
bool goesBefore(const CallMark& left, const CallMark& right)
{
    if (left.outcome != right.outcome)
        return weight(left.outcome) > weight(right.outcome);
    return left.outcome == CallOutcome::Ringing ? isEarlier(left, right) : isEarlier(right, left);
}

bool isStaleRinging(const CallMark& mark, qint64 now)
{
    return mark.outcome == CallOutcome::Ringing
        && (now - mark.at.ms >= kRingingHolds.count() || mark.at.ms - now > kBelievable.count());
}

void foldHeads(const std::vector<CallMark>& marks, qint64 now, Fold& fold)
{
    bool reached = false;
    bool refused = false;
    for (const CallMark& mark : marks) {
        if (!mark.isHead || isStaleRinging(mark, now))
            continue;
        reached |= isSpokenTo(mark.outcome);
        refused |= mark.outcome == CallOutcome::Refused;
        if (!fold.shown || goesBefore(mark, *fold.shown))
            fold.shown = mark;
    }
    fold.disputed = reached && refused;
}

/// A private number is not written down: it is the one that was next.
void dropWrong(const TreeContact& contact, const QString& number, Fold& fold)
{
    if (fold.numbers.empty())
        return;
    const auto next = fold.numbers.begin() + fold.tries % int(fold.numbers.size());
    const auto named = std::find_if(fold.numbers.begin(), fold.numbers.end(),
        [&](int place) { return contact.numbers[place] == number; });
    if (number.isEmpty())
        fold.numbers.erase(next);
    else if (named != fold.numbers.end())
        fold.numbers.erase(named);
}

/// Goes through all words as they were said. To take back what was said begins from nothing.
Fold foldOf(const TreeContact& contact, qint64 now)
{
    std::vector<CallMark> said = contact.marks;
    std::sort(said.begin(), said.end(), isEarlier);
    std::vector<int> all(std::size_t(contact.numbers.size()));
    for (std::size_t place = 0; place < all.size(); ++place)
        all[place] = int(place);
    Fold fold;
    fold.numbers = all;
    for (const CallMark& mark : said) {
        if (mark.outcome == CallOutcome::NotCalled && mark.givenTo.isNull()) {
            fold = {};
            fold.numbers = all;
        }
        if (!mark.givenTo.isNull())
            fold.givenTo = mark.givenTo;
        if (mark.outcome == CallOutcome::WrongNumber)
            dropWrong(contact, mark.number, fold);
        if (mark.outcome == CallOutcome::NoAnswer) {
            ++fold.tries;
            fold.lastTry = mark.at.ms;
        }
    }
    foldHeads(contact.marks, now, fold);
    return fold;
}

/// The tree with what was said of everybody in it.
class Branches {
public:
    Branches(const std::vector<TreeContact>& tree, qint64 now)
        : m_tree(tree)
    {
        for (const TreeContact& contact : tree)
            m_known.emplace(contact.id,
                Known{.contact = &contact, .fold = foldOf(contact, now), .planned = contact.caller});
        for (auto& [id, known] : m_known) {
            if (callsItself(id))
                known.planned = {};
        }
    }

    [[nodiscard]] const Fold& fold(const ObjectId& id) const { return m_known.at(id).fold; }

    /// Who is to call `contact`. Somebody who is not able to yet has to be reached first.
    [[nodiscard]] ObjectId callerOf(const TreeContact& contact) const
    {
        const ObjectId& given = fold(contact.id).givenTo;
        if (given != contact.id && isAble(given))
            return given;
        for (ObjectId caller = planned(contact.id); m_known.contains(caller); caller = planned(caller)) {
            if (!isBroken(caller))
                return caller;
            if (const ObjectId deputy = ableDeputy(caller, contact.id); !deputy.isNull())
                return deputy;
        }
        return ableDeputyOrFirst(contact.id);
    }
    [[nodiscard]] bool isAble(const ObjectId& id) const
    {
        const auto found = m_known.find(id);
        if (found == m_known.end() || found->second.fold.outcome() == CallOutcome::CannotCall)
            return false;
        return found->second.contact->takesPart || found->second.fold.outcome() == CallOutcome::Reached;
    }

private:
    struct Known {
        const TreeContact* contact;
        Fold fold;
        ObjectId planned; ///< null for one whom the plan has call themselves, by others
    };
    [[nodiscard]] ObjectId planned(const ObjectId& id) const { return m_known.at(id).planned; }
    [[nodiscard]] bool callsItself(const ObjectId& id) const
    {
        std::set<ObjectId> passed;
        ObjectId caller = planned(id);
        while (m_known.contains(caller) && caller != id && passed.insert(caller).second)
            caller = planned(caller);
        return caller == id;
    }

    /// Cannot call, and it makes no sense to wait: all numbers have been tried, or there was an answer.
    [[nodiscard]] bool isBroken(const ObjectId& id) const
    {
        const auto found = m_known.find(id);
        if (found == m_known.end())
            return true;
        const Fold& said = found->second.fold;
        return !isAble(id)
            && (said.outcome() == CallOutcome::CannotCall || said.outcome() == CallOutcome::Refused
                || said.isUnreachable() || said.rounds() > 0);
    }
    [[nodiscard]] ObjectId ableDeputy(const ObjectId& of, const ObjectId& notThis) const
    {
        for (const ObjectId& deputy : m_known.at(of).contact->deputies) {
            if (deputy != notThis && isAble(deputy))
                return deputy;
        }
        return {};
    }
    /// At the top of a branch in which nobody is left.
    [[nodiscard]] ObjectId ableDeputyOrFirst(const ObjectId& contact) const
    {
        if (const ObjectId deputy = ableDeputy(contact, contact); !deputy.isNull())
            return deputy;
        for (const TreeContact& other : m_tree) {
            if (other.id != contact && isAble(other.id))
                return other.id;
        }
        return {};
    }

    const std::vector<TreeContact>& m_tree;
    std::map<ObjectId, Known> m_known;
};

/// When it is time again after no answer: at once while there are numbers that were not tried in this round.
qint64 dueAfter(const Fold& fold, qint64 now)
{
    if (fold.tries == 0 || fold.tries % int(fold.numbers.size()) != 0)
        return now;
    const qint64 due = fold.lastTry + kWaits.at(std::size_t(fold.rounds() - 1)).count();
    return fold.lastTry - now > kBelievable.count() ? now : std::max(due, now);
}

CallTurn turnOf(const TreeContact& contact, const Fold& fold, const CallDuty& duty, qint64 now)
{
    if (contact.takesPart || isSpokenTo(fold.outcome()))
        return CallTurn::Reached;
    if (fold.outcome() == CallOutcome::Refused)
        return CallTurn::Refused;
    if (fold.outcome() == CallOutcome::Ringing)
        return CallTurn::OnIt;
    if (fold.isUnreachable())
        return CallTurn::Unreachable;
    return duty.due > now ? CallTurn::Later : CallTurn::Now;
}

CallDuty dutyFor(const TreeContact& contact, const Branches& branches, qint64 now)
{
    const Fold& fold = branches.fold(contact.id);
    CallDuty duty{.contact = contact.id,
        .caller = branches.callerOf(contact),
        .planned = {},
        .tries = fold.tries,
        .disputed = fold.disputed,
        .shown = fold.shown};
    duty.planned = contact.caller.isNull() ? duty.caller : contact.caller; // nobody calls the top by plan
    if (!fold.isUnreachable()) {
        duty.number = fold.numbers.at(std::size_t(fold.tries) % fold.numbers.size());
        duty.due = dueAfter(fold, now);
    }
    duty.turn = turnOf(contact, fold, duty, now);
    if (duty.turn <= CallTurn::Later && !duty.caller.isNull() && !branches.isAble(duty.caller))
        duty.turn = CallTurn::Waiting;
    return duty;
}

void count(const CallDuty& duty, CallCoverage& coverage)
{
    ++coverage.people;
    coverage.reached += duty.turn == CallTurn::Reached ? 1 : 0;
    coverage.refused += duty.turn == CallTurn::Refused ? 1 : 0;
    coverage.unreachable += duty.turn == CallTurn::Unreachable ? 1 : 0;
}

} // namespace

RunningTree runTree(const std::vector<TreeContact>& tree, qint64 now)
{
    const Branches branches(tree, now);
    RunningTree running;
    for (const TreeContact& contact : tree) {
        running.duties.push_back(dutyFor(contact, branches, now));
        count(running.duties.back(), running.coverage);
    }
    return running;
}

std::vector<CallDuty> dutiesOf(const RunningTree& tree, const ObjectId& person)
{
    std::vector<CallDuty> mine;
    for (const CallDuty& duty : tree.duties) {
        const bool rings = duty.turn == CallTurn::OnIt && duty.shown->by == person;
        if (rings || (duty.turn <= CallTurn::Later && duty.caller == person))
            mine.push_back(duty);
    }
    // Whom one is talking to stays on top; then as the tree has it.
    const auto rank = [](const CallDuty& duty) {
        return std::pair(duty.turn == CallTurn::OnIt ? 0
                : duty.turn == CallTurn::Now         ? 1
                                                     : 2,
            duty.turn == CallTurn::Later ? duty.due : 0);
    };
    std::stable_sort(mine.begin(), mine.end(),
        [&](const CallDuty& left, const CallDuty& right) { return rank(left) < rank(right); });
    return mine;
}

} // namespace uitwijk
