// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/ports/voice.h"
#include "store/base/bytes.h"
#include "store/base/result.h"

namespace uitwijk {

/// What a voice note may last: as packVoice() makes it, it is one value of the log then (kMaxEvidenceBytes).
inline constexpr int kLongestVoiceSeconds = 40;

/// A voice note: Opus in Ogg (RFC 7845), one channel, for speech, some 10 kbit a second. Nothing in it tells
/// of the device or the time. TooLarge: longer than kLongestVoiceSeconds; Malformed: nothing was said, or not
/// at a rate that Opus takes (8, 12, 16, 24 or 48 thousand).
[[nodiscard]] Result<Bytes> packVoice(const Speech& speech);

/// What is in one, at 48,000 samples a second, several channels as one. Malformed: it is none, or damaged;
/// TooLarge as packVoice().
[[nodiscard]] Result<Speech> unpackVoice(ByteView packed);

} // namespace uitwijk
