// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/crypto/secret_bytes.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace uitwijk {

// Thirty-two octets on paper: fourteen groups of five letters and digits, 0-9 and A-Z without I, L, O and U.
// The last of a group checks the other four and the group's place, so that a wrong, swapped or missing letter
// is found in its group. The groups hold a version (1), the octets and two octets of checksum over both.

constexpr int kRecoveryGroups = 14;
constexpr int kRecoveryGroupSize = 5;

/// The groups, with a blank between. `secret` has 32 octets.
[[nodiscard]] QString recoveryTextOf(const SecretBytes& secret);

/// What was written down: upper or lower case, any blanks, dashes and line breaks, O for 0, I and L for 1.
/// Malformed if it does not check, with the groups in Error::detail; TooNew if it is of a later kind.
[[nodiscard]] Result<SecretBytes> secretFromRecoveryText(QStringView text);

/// The groups with a mistake in them, counted from 1, to show while somebody types. All groups from the first
/// that is missing on count as mistaken; empty says that every group is right in itself.
[[nodiscard]] std::vector<int> wrongRecoveryGroups(QStringView text);

// One of the three sheets of which any two open has sixteen such groups: version 2, thirty-seven octets (see
// recovery_part.h) and the checksum.

constexpr int kRecoveryPartGroups = 16;
constexpr qsizetype kRecoveryPartSize = 37;

[[nodiscard]] QString recoveryPartTextOf(const SecretBytes& part);
/// As secretFromRecoveryText.
[[nodiscard]] Result<SecretBytes> recoveryPartFromText(QStringView text);
/// As wrongRecoveryGroups.
[[nodiscard]] std::vector<int> wrongRecoveryPartGroups(QStringView text);
/// Whether somebody who types this holds one of three sheets rather than the whole one.
[[nodiscard]] bool looksLikeRecoveryPart(QStringView text);

} // namespace uitwijk
