// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/wire/code_frame.h"

#include <list>
#include <map>
#include <optional>

namespace uitwijk {

constexpr qsizetype kUsualCodeBlock = 300; ///< a code of 69 by 69 squares, that a phone held by hand reads

/// A file as codes: first each block alone, then mixtures of half of the blocks without end. Whoever sees any
/// of them needs no particular one; two more than there are blocks are nearly always enough.
class CodeSequence {
public:
    /// Malformed: nothing to carry. TooLarge: more than codes carry, or more than kMaxCodeBlocks of `block`.
    static Result<CodeSequence> of(Bytes file, qsizetype block = kUsualCodeBlock);

    [[nodiscard]] qsizetype blocks() const { return m_frame.blocks(); }
    /// The octets of code `index`, 0 … kMaxCodeIndex.
    [[nodiscard]] Bytes code(quint32 index) const;
    /// How many to write down where nobody can wait for more: those alone, and some mixtures for what is
    /// lost.
    [[nodiscard]] qsizetype usualCount() const;

private:
    CodeSequence(Bytes file, CodeFrame frame)
        : m_file(std::move(file))
        , m_frame(std::move(frame))
    {
    }

    Bytes m_file;
    CodeFrame m_frame; ///< without index and data
};

/// Puts one file together from codes of one sequence, in any order, as often as they come. Needs about the
/// memory of the file.
class CodeReading {
public:
    explicit CodeReading(CodeFrame first);

    [[nodiscard]] bool takes(const CodeFrame& frame) const { return m_shape.belongsWith(frame); }
    /// False when it says nothing new. Only a frame that takes() agrees to.
    bool take(const CodeFrame& frame);

    [[nodiscard]] qsizetype blocks() const { return m_shape.blocks(); }
    /// How many blocks' worth is here; all of them: it is whole.
    [[nodiscard]] qsizetype known() const { return qsizetype(m_rows.size()); }
    [[nodiscard]] bool isWhole() const { return known() == blocks(); }
    /// The blocks that are not here themselves yet, from 0 on; as many other codes do as well.
    [[nodiscard]] std::vector<qsizetype> missing() const;
    /// The file. Gap when it is not whole; Corrupt when it is not what its codes promised.
    [[nodiscard]] Result<Bytes> file() const;

private:
    struct Row {
        std::vector<quint64> bits;
        Bytes data;
        [[nodiscard]] bool has(qsizetype block) const
        {
            return (bits[std::size_t(block / 64)] >> (block % 64)) & 1;
        }
        [[nodiscard]] qsizetype first() const; ///< lowest block in it; -1: none
        [[nodiscard]] bool isAlone() const;
        void mixIn(const Row& other);
    };

    CodeFrame m_shape;
    std::map<qsizetype, Row> m_rows; ///< by the lowest block in it, which no other row has
};

/// What came of one code.
struct CodeSeen {
    bool isNew = false; ///< it said something that was not known
    qsizetype known = 0; ///< of its sequence, as CodeReading
    qsizetype blocks = 0;
    std::optional<Bytes> file; ///< the sequence is whole by this code
};

/// Looks at codes of several sequences and never mixes them. The one that was seen longest ago is forgotten
/// when there are more than kMostSequences.
class CodeCollection {
public:
    static constexpr std::size_t kMostSequences = 4;

    /// `octets` as a code held them. Errors as decodeCodeFrame(); Corrupt also when the whole is not what its
    /// codes promised: that sequence is forgotten then.
    Result<CodeSeen> take(ByteView octets);

    /// Those that are not whole, the one seen last first.
    [[nodiscard]] const std::list<CodeReading>& open() const { return m_open; }
    void clear();

private:
    std::list<CodeReading> m_open;
    std::list<CodeFrame> m_done; ///< shapes of those that became whole: their codes say nothing new
};

} // namespace uitwijk
