// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/code_sequence.h"

#include <algorithm>
#include <bit>

namespace uitwijk {

namespace {

void mixInto(Bytes& data, ByteView other)
{
    char* to = data.data();
    for (qsizetype at = 0; at < data.size(); ++at)
        to[at] = char(to[at] ^ other[at]);
}

} // namespace

Result<CodeSequence> CodeSequence::of(Bytes file, qsizetype block)
{
    if (file.isEmpty() || block < 1 || block > kMaxCodeBlock)
        return Error{Errc::Malformed, "nothing to carry, or in blocks of no size"};
    block = std::min(block, file.size());
    if (file.size() > kMaxCarriedByCodes || (file.size() + block - 1) / block > kMaxCodeBlocks)
        return Error{Errc::TooLarge, "more than codes carry"};
    CodeFrame shape{
        .name = codesNameOf(file), .size = quint32(file.size()), .block = quint32(block), .data = {}};
    return CodeSequence(std::move(file), std::move(shape));
}

Bytes CodeSequence::code(quint32 index) const
{
    CodeFrame frame = m_frame;
    frame.index = index;
    frame.data = Bytes(qsizetype(frame.block), '\0');
    const auto bits = blocksIn(frame);
    for (qsizetype block = 0; block < blocks(); ++block) {
        if (!((bits[std::size_t(block / 64)] >> (block % 64)) & 1))
            continue;
        Bytes piece = m_file.mid(block * frame.block, frame.block);
        piece.append(frame.block - piece.size(), '\0');
        mixInto(frame.data, piece);
    }
    return encodeCodeFrame(frame);
}

qsizetype CodeSequence::usualCount() const
{
    return blocks() == 1 ? 1 : blocks() + 2 + blocks() / 8;
}

qsizetype CodeReading::Row::first() const
{
    for (std::size_t word = 0; word < bits.size(); ++word) {
        if (bits[word] != 0)
            return qsizetype(word) * 64 + std::countr_zero(bits[word]);
    }
    return -1;
}

bool CodeReading::Row::isAlone() const
{
    int count = 0;
    for (const quint64 word : bits)
        count += std::popcount(word);
    return count == 1;
}

void CodeReading::Row::mixIn(const Row& other)
{
    for (std::size_t word = 0; word < bits.size(); ++word)
        bits[word] ^= other.bits[word];
    mixInto(data, other.data);
}

CodeReading::CodeReading(CodeFrame first)
    : m_shape(std::move(first))
{
    m_shape.data.clear();
}

bool CodeReading::take(const CodeFrame& frame)
{
    if (isWhole())
        return false;
    Row row{.bits = blocksIn(frame), .data = frame.data};
    for (const auto& [block, known] : m_rows) {
        if (row.has(block))
            row.mixIn(known);
    }
    const qsizetype lowest = row.first();
    if (lowest < 0)
        return false;
    // Every row keeps the one block that no other row has: so what is alone in its row is known.
    for (auto& [block, known] : m_rows) {
        if (known.has(lowest))
            known.mixIn(row);
    }
    m_rows.emplace(lowest, std::move(row));
    return true;
}

std::vector<qsizetype> CodeReading::missing() const
{
    std::vector<qsizetype> blocksNotHere;
    for (qsizetype block = 0; block < blocks(); ++block) {
        const auto row = m_rows.find(block);
        if (row == m_rows.end() || !row->second.isAlone())
            blocksNotHere.push_back(block);
    }
    return blocksNotHere;
}

Result<Bytes> CodeReading::file() const
{
    if (!isWhole())
        return Error{Errc::Gap, "not all codes were seen"};
    Bytes all;
    all.reserve(blocks() * m_shape.block);
    for (const auto& [block, row] : m_rows)
        all += row.data;
    const ByteView filling = ByteView(all).sliced(m_shape.size);
    if (std::any_of(filling.begin(), filling.end(), [](char octet) { return octet != 0; }))
        return Error{Errc::Corrupt, "codes filled with something"};
    all.truncate(m_shape.size);
    if (codesNameOf(all) != m_shape.name)
        return Error{Errc::Corrupt, "codes that do not make what they promised"};
    return all;
}

Result<CodeSeen> CodeCollection::take(ByteView octets)
{
    const auto frame = decodeCodeFrame(octets);
    if (!frame)
        return frame.error();
    for (const CodeFrame& done : m_done) {
        if (done.belongsWith(*frame))
            return CodeSeen{.known = done.blocks(), .blocks = done.blocks(), .file = {}};
    }
    const auto found = std::find_if(
        m_open.begin(), m_open.end(), [&](const CodeReading& reading) { return reading.takes(*frame); });
    if (found != m_open.end())
        m_open.splice(m_open.begin(), m_open, found);
    else
        m_open.emplace_front(*frame);
    if (m_open.size() > kMostSequences)
        m_open.pop_back();
    CodeReading& reading = m_open.front();
    CodeSeen seen{
        .isNew = reading.take(*frame), .known = reading.known(), .blocks = reading.blocks(), .file = {}};
    if (!reading.isWhole())
        return seen;
    auto file = reading.file();
    m_open.pop_front();
    if (!file)
        return file.error();
    CodeFrame shape = *frame;
    shape.data.clear();
    m_done.push_front(std::move(shape));
    if (m_done.size() > kMostSequences)
        m_done.pop_back();
    seen.file = *std::move(file);
    return seen;
}

void CodeCollection::clear()
{
    m_open.clear();
    m_done.clear();
}

} // namespace uitwijk
