// SPDX-License-Identifier: Apache-2.0
#include "tests/relay/load/load_handbook.h"

#include <QRandomGenerator>

#include <cstdio>

namespace uitwijk {
namespace {

constexpr double kPatience = 30;
// Header, length of the public part, authentication and signature of a bundle without contents.
constexpr qsizetype kAround = 230;

/// Contents are packed before they are sealed: of one letter again and again nothing would be left.
Bytes incompressible(qsizetype octets)
{
    std::vector<quint32> words(std::size_t(octets) / sizeof(quint32) + 1);
    QRandomGenerator::global()->fillRange(words.data(), qsizetype(words.size()));
    return Bytes(reinterpret_cast<const char*>(words.data()), octets);
}

} // namespace

LoadHandbook::LoadHandbook(LoadLoop& loop, int number, int devices, const char* from)
    : m_loop(loop)
    , m_world(quint8(number))
    , m_controls(m_world.found(devices))
{
    const WireWorld::Author& founder = m_world.author(0);
    m_founding.entries.push_back(
        entryOf({.author = founder.id(), .seq = founder.head.seq, .hash = founder.head.hash}));
    for (int index = 0; index < devices; ++index)
        m_devices.emplace_back(loop,
            LoadDevice::Identity{
                .plan = planAliasOf(m_world.plan()), .key = &m_world.author(index).sign, .from = from});
}

bool LoadHandbook::found(quint16 port)
{
    bool isKept = false;
    LoadDevice& founder = device(0);
    founder.onAck = [&isKept](const Ack&) { isKept = true; };
    founder.onVector = [this, &founder](const Vector&) {
        Bundles all;
        for (const Envelope& control : m_controls)
            all.envelopes.push_back(control.bytes());
        founder.say(all);
    };
    founder.call(port, {});
    m_loop.runUntil([&] { return isKept || founder.isEnded(); }, kPatience);
    founder.cut();
    founder.onAck = {};
    founder.onVector = {};
    return isKept;
}

Envelope LoadHandbook::write(int device, qsizetype octets)
{
    return m_world.data(device, incompressible(std::max<qsizetype>(1, octets - kAround)));
}

std::deque<LoadHandbook> foundHandbooks(LoadLoop& loop, quint16 port, int handbooks, int devicesEach)
{
    std::deque<LoadHandbook> all;
    for (int number = 1; number <= handbooks; ++number) {
        all.emplace_back(loop, number, devicesEach);
        if (!all.back().found(port)) {
            std::fprintf(stderr, "the relay does not take handbook %d\n", number);
            return {};
        }
    }
    return all;
}

Bundles oneBundle(const Envelope& envelope)
{
    return {.isLast = true, .envelopes = {envelope.bytes()}};
}

} // namespace uitwijk
