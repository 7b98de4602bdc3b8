// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/domain/text.h"

#include <QString>

#include <vector>

namespace uitwijk {

class Store;

/// What this device shows to whoever holds it, before it is unlocked: the life-safety cards, and how old the
/// copy behind them is. Made from the handbook again whenever they change, and no part of it: losing it loses
/// nothing. Holds what the public space holds (functions and places, no names), and nothing else.
struct SafetyCopy {
    struct Card {
        Text title;
        Text body; ///< Markdown
        bool operator==(const Card&) const = default;
    };
    qint64 asOf = 0; ///< milliseconds since 1970: the newest thing this copy had heard of. Never too late
    std::vector<Card> cards; ///< in their order
    bool operator==(const SafetyCopy&) const = default;
};

/// What it should be now.
[[nodiscard]] Result<SafetyCopy> safetyCopyOf(const Store& store);

// It lies in `public.copy`, encrypted with a random key that lies beside it in `public.key`. That key is *not
// a secret* (security.md D9): it keeps the cards out of indexers and careless back-ups, and keeps nobody out
// who can read the folder.

/// NotFound: never written here. Corrupt: not what was written. Both mean: write it again.
[[nodiscard]] Result<SafetyCopy> readSafetyCopy(const QString& folder);
/// Replaces both files; the old ones stay when it fails (Full, ReadOnly, Io).
Result<void> writeSafetyCopy(const QString& folder, const SafetyCopy& copy);

} // namespace uitwijk
