// SPDX-License-Identifier: Apache-2.0
#include "tests/proof/surviving.h"

#include <algorithm>
#include <set>

namespace uitwijk {

namespace {

constexpr qsizetype kSector = 512;

void put(Bytes& octets, qint64 at, ByteView what)
{
    if (octets.size() < at + what.size())
        octets.append(at + what.size() - octets.size(), '\0');
    std::copy(what.begin(), what.end(), octets.begin() + at);
}

void apply(DiskImage& image, const DiskOp& op)
{
    switch (op.kind) {
    case DiskOp::Kind::Create:
        image[op.path] = {};
        break;
    case DiskOp::Kind::Write:
        put(image[op.path], op.at, op.octets);
        break;
    case DiskOp::Kind::Truncate:
        image[op.path].resize(op.at);
        break;
    case DiskOp::Kind::Delete:
        image.erase(op.path);
        break;
    case DiskOp::Kind::Sync:
        break;
    }
}

/// Each sector of the write, or not.
void applyTorn(DiskImage& image, const DiskOp& op, std::mt19937_64& random)
{
    for (qsizetype from = 0; from < op.octets.size();) {
        const qsizetype size = std::min(kSector - (op.at + from) % kSector, op.octets.size() - from);
        if (random() % 2 == 0)
            put(image[op.path], op.at + from, ByteView(op.octets).sliced(from, size));
        from += size;
    }
}

} // namespace

void Surviving::follow(const DiskOp& op)
{
    if (op.kind != DiskOp::Kind::Sync)
        m_pending.push_back(op);
    if (op.kind == DiskOp::Kind::Sync)
        settle([&op](const DiskOp& other) { return other.path == op.path; });
    if (op.syncsFolder)
        settle([](const DiskOp& other) {
            return other.kind == DiskOp::Kind::Create || other.kind == DiskOp::Kind::Delete;
        });
}

void Surviving::settle(const std::function<bool(const DiskOp&)>& isSafe)
{
    for (const DiskOp& op : m_pending) {
        if (isSafe(op))
            apply(m_safe, op);
    }
    m_pending.erase(std::remove_if(m_pending.begin(), m_pending.end(), isSafe), m_pending.end());
}

DiskImage Surviving::cut(std::mt19937_64& random) const
{
    DiskImage image = m_safe;
    // Nothing, a little, half, nearly all and all of it.
    const auto kept = int(random() % 5) * 25;
    std::set<std::string> nameless; // what is written to a file whose name was lost is lost
    for (const DiskOp& op : m_pending) {
        const bool isKept = int(random() % 100) < kept;
        if (op.kind == DiskOp::Kind::Create && !isKept)
            nameless.insert(op.path);
        else if (op.kind == DiskOp::Kind::Create)
            nameless.erase(op.path);
        if (!isKept || nameless.contains(op.path))
            continue;
        if (op.kind == DiskOp::Kind::Write && random() % 4 == 0)
            applyTorn(image, op, random);
        else
            apply(image, op);
    }
    return image;
}

} // namespace uitwijk
