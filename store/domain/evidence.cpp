// SPDX-License-Identifier: Apache-2.0
#include "store/domain/evidence.h"

#include <QtEndian>

#include <algorithm>
#include <tuple>

namespace uitwijk {

namespace {

constexpr int kMaxSide = 4096;

/// Width and height of a JPEG picture, of its first frame header (ITU-T T.81, B.2.2).
std::optional<std::pair<int, int>> sizeOfJpeg(ByteView octets)
{
    qsizetype at = 2;
    while (at + 9 < octets.size()) {
        const auto marker = quint8(octets[at + 1]);
        if (quint8(octets[at]) != 0xff)
            return std::nullopt;
        const bool isFrame
            = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (isFrame)
            return std::pair(int(qFromBigEndian<quint16>(octets.data() + at + 7)),
                int(qFromBigEndian<quint16>(octets.data() + at + 5)));
        if (marker == 0xd9 || marker == 0xda)
            return std::nullopt;
        at += marker == 0xff ? 1 : 2 + qFromBigEndian<quint16>(octets.data() + at + 2);
    }
    return std::nullopt;
}

auto order(const EvidenceWord& word)
{
    return std::tie(word.at, word.op);
}

} // namespace

EvidenceMedia mediaOf(ByteView octets)
{
    if (octets.startsWith("\xff\xd8\xff"))
        return EvidenceMedia::Photo;
    constexpr qsizetype kFirstPage = 28; // of one segment (RFC 3533, 6; RFC 7845, 3)
    const bool isOpus = octets.startsWith("OggS") && octets.size() > kFirstPage
        && octets.sliced(kFirstPage).startsWith("OpusHead");
    return isOpus ? EvidenceMedia::Voice : EvidenceMedia::Unknown;
}

QString mediaTypeOf(EvidenceMedia media)
{
    switch (media) {
    case EvidenceMedia::Photo:
        return QStringLiteral("image/jpeg");
    case EvidenceMedia::Voice:
        return QStringLiteral("audio/ogg");
    case EvidenceMedia::Unknown:
        break;
    }
    return {};
}

EvidenceFault evidenceFaultOf(ByteView octets)
{
    if (octets.size() > kMaxEvidenceBytes)
        return EvidenceFault::TooLarge;
    const EvidenceMedia media = mediaOf(octets);
    if (media == EvidenceMedia::Unknown)
        return EvidenceFault::Unknown;
    if (media == EvidenceMedia::Voice)
        return EvidenceFault::None; // its length is found out while it is unpacked
    const auto size = sizeOfJpeg(octets);
    if (!size || size->first == 0 || size->second == 0)
        return EvidenceFault::Damaged;
    const bool isHuge = size->first > kMaxSide || size->second > kMaxSide;
    return isHuge ? EvidenceFault::TooLarge : EvidenceFault::None;
}

std::optional<EvidenceFold> foldEvidence(
    const std::vector<EvidenceWord>& all, const std::vector<EvidenceWord>& standing)
{
    const EvidenceWord* first = nullptr;
    for (const EvidenceWord& word : all) {
        if (word.media != EvidenceMedia::Unknown && (!first || order(word) < order(*first)))
            first = &word;
    }
    if (!first)
        return std::nullopt;
    EvidenceFold fold{.first = *first, .isKept = false, .reason = {}};
    const EvidenceWord* latest = nullptr;
    for (const EvidenceWord& word : standing) {
        fold.isKept = fold.isKept || word.isKept;
        if (!word.isKept && (!latest || order(*latest) < order(word)))
            latest = &word;
    }
    if (!fold.isKept && latest)
        fold.reason = latest->reason;
    return fold;
}

} // namespace uitwijk
