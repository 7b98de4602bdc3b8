// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/peers_workload.h"

#include "store/domain/fractional_index.h"

#include <QCborArray>
#include <QCborMap>

#include <array>

namespace uitwijk {

/// mulberry32: 32 bits of state, the same numbers from 0 to 1 in every language.
class SeededNumbers {
public:
    explicit SeededNumbers(quint32 seed)
        : m_state(seed)
    {
    }
    double next()
    {
        m_state += 0x6d2b79f5U;
        quint32 mixed = (m_state ^ (m_state >> 15)) * (m_state | 1U);
        mixed = (mixed + (mixed ^ (mixed >> 7)) * (mixed | 61U)) ^ mixed;
        return double(mixed ^ (mixed >> 14)) / 4294967296.0;
    }
    int below(int limit) { return int(next() * limit); }

private:
    quint32 m_state;
};

namespace {

constexpr std::array kWords{"check", "door", "valve", "power", "radio", "water", "shelter", "medic", "route",
    "gate", "lock", "signal", "report", "stairs", "north", "south", "count", "name", "roll", "call",
    "extinguisher", "panel", "switch", "off", "on", "confirm", "team", "leader", "bus", "assembly", "point",
    "generator", "fuel", "key", "badge", "phone", "tree", "roof", "wing"};
constexpr int kContactsUnderOne = 8;

QString words(SeededNumbers& numbers, int octets)
{
    QString text;
    while (text.size() < octets) {
        if (!text.isEmpty())
            text += QLatin1Char(' ');
        text += QLatin1String(kWords[std::size_t(numbers.below(int(kWords.size())))]);
    }
    return text.left(octets);
}

ObjectId id(SeededNumbers& numbers)
{
    ObjectId id;
    for (unsigned char& octet : id.octets)
        octet = static_cast<unsigned char>(numbers.below(256));
    return id;
}

OpDraft set(const ObjectId& object, Field field, const QCborValue& value)
{
    return {.kind = OpKind::Set, .object = object, .field = quint32(field), .value = value};
}

} // namespace

PeersPlan::PeersPlan(const Sizes& sizes)
{
    SeededNumbers numbers(42);
    addLists(sizes, numbers);
    addContacts(sizes, numbers);
}

void PeersPlan::addLists(const Sizes& sizes, SeededNumbers& numbers)
{
    for (int list = 0; list < sizes.lists; ++list) {
        const ObjectId listId = id(numbers);
        lists.push_back({.id = listId, .title = words(numbers, 40)});
        for (int step = 0; step < sizes.stepsEach; ++step) {
            const ObjectId stepId = id(numbers);
            steps.push_back({.id = stepId, .list = std::size_t(list), .text = words(numbers, 60)});
        }
    }
}

void PeersPlan::addContacts(const Sizes& sizes, SeededNumbers& numbers)
{
    for (int place = 0; place < sizes.contacts; ++place) {
        Contact contact{.id = id(numbers),
            .name = words(numbers, 18),
            .role = words(numbers, 14),
            .phone = {},
            .mail = {}};
        contact.phone = QStringLiteral("+44 20 7946 %1").arg(place, 4, 10, QLatin1Char('0'));
        contact.mail = QStringLiteral("p%1@example.org").arg(place);
        contacts.push_back(contact);
    }
}

std::vector<OpDraft> PeersPlan::drafts() const
{
    std::vector<OpDraft> all;
    const auto listPlaces = placesBetween({}, {}, int(lists.size()));
    for (std::size_t i = 0; i < lists.size(); ++i) {
        all.push_back(set(lists[i].id, Field::Kind, int(ObjectKind::Checklist)));
        all.push_back(set(lists[i].id, Field::Order, listPlaces[i]));
        all.push_back(set(lists[i].id, Field::Title, lists[i].title));
    }
    const auto stepPlaces = placesBetween({}, {}, int(steps.size() / lists.size()));
    for (std::size_t i = 0; i < steps.size(); ++i) {
        all.push_back(set(steps[i].id, Field::Kind, int(ObjectKind::Step)));
        all.push_back(set(steps[i].id, Field::Parent, lists[steps[i].list].id.bytes()));
        all.push_back(set(steps[i].id, Field::Order, stepPlaces[i % stepPlaces.size()]));
        all.push_back(set(steps[i].id, Field::Title, steps[i].text));
    }
    const auto contactPlaces = placesBetween({}, {}, int(contacts.size()));
    for (std::size_t i = 0; i < contacts.size(); ++i) {
        const Contact& contact = contacts[i];
        all.push_back(set(contact.id, Field::Kind, int(ObjectKind::Contact)));
        all.push_back(set(contact.id, Field::Title, contact.name));
        all.push_back(set(contact.id, Field::JobTitle, contact.role));
        const QCborMap phone{{1, QStringLiteral("mobile")}, {2, contact.phone}};
        all.push_back(set(contact.id, Field::Phones, QCborArray{phone}));
        all.push_back(set(contact.id, Field::Emails, QCborArray{contact.mail}));
        all.push_back(set(contact.id, Field::Order, contactPlaces[i]));
        if (i > 0)
            all.push_back(set(contact.id, Field::Parent, contacts[(i - 1) / kContactsUnderOne].id.bytes()));
    }
    return all;
}

std::vector<PeersTick> ticksOf(int device, int round, const Sizes& sizes)
{
    SeededNumbers numbers(quint32(1000003 * (round + 1) + device));
    std::vector<bool> seen(std::size_t(sizes.steps()), false);
    std::vector<PeersTick> ticks;
    qint64 at = 1763770000000 + round * 3600000LL + device * 137LL;
    while (ticks.size() < std::size_t(sizes.ticks)) {
        const auto step = std::size_t(numbers.below(sizes.steps()));
        if (seen[step])
            continue;
        seen[step] = true;
        at += 500 + numbers.below(4000);
        ticks.push_back({.step = step, .at = at, .done = round % 2 == 0});
    }
    return ticks;
}

} // namespace uitwijk
