// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/bytes.h"
#include "store/domain/op.h"

#include <optional>
#include <vector>

namespace uitwijk {

/// What a photo or a voice note may weigh: it is one value of the log (sync/FORMAT.md 4), and goes wherever
/// the log goes, by a bad line and by codes on a screen too.
inline constexpr qsizetype kMaxEvidenceBytes = 56 * 1024;

enum class EvidenceMedia : int {
    Unknown = 0,
    Photo = 1, ///< image/jpeg
    Voice = 2, ///< audio/ogg, Opus
};

/// Why something cannot be evidence, or cannot be shown.
enum class EvidenceFault : int {
    None = 0,
    TooLarge = 1, ///< in octets, or in what it would take to show it
    Unknown = 2, ///< neither a JPEG picture nor Opus in Ogg
    Damaged = 3, ///< begins as one, and is none
};

/// By what is in it, never by a name.
[[nodiscard]] EvidenceMedia mediaOf(ByteView octets);
[[nodiscard]] QString mediaTypeOf(EvidenceMedia media); ///< "image/jpeg", "audio/ogg"; empty: Unknown

/// Looks at what a decoder would go by first. Without fault it can be given to one: it takes bounded memory.
[[nodiscard]] EvidenceFault evidenceFaultOf(ByteView octets);

/// What somebody said of a piece of evidence.
struct EvidenceWord {
    OpId op;
    Hlc at;
    ObjectId by;
    bool isKept = true; ///< false: taken back
    QString caption; ///< what is to be seen or heard
    QString reason; ///< why it is taken back
    qint64 madeAt = 0; ///< ms since 1970-01-01 UTC; 0: when it was said
    ObjectId about; ///< null: the incident as a whole
    EvidenceMedia media = EvidenceMedia::Unknown; ///< Unknown: this word brings no octets
    qint64 size = 0; ///< octets
};

/// One piece of evidence.
struct EvidenceFold {
    EvidenceWord first; ///< the one that brought it
    bool isKept = true;
    QString reason; ///< why it was taken back
};

/// The fold of everything that was said of one piece, in any order; `standing` are the words that nobody has
/// replaced. What it is, and of what, was said first (time, author, seq, index) by a word that brings octets.
/// It is kept where any word that stands keeps it: nobody takes away what another still holds up. Nothing
/// where no word brings octets.
[[nodiscard]] std::optional<EvidenceFold> foldEvidence(
    const std::vector<EvidenceWord>& all, const std::vector<EvidenceWord>& standing);

} // namespace uitwijk
