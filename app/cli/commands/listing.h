// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

#include <QJsonArray>
#include <QStringList>

namespace uitwijk::cli {

/// One list, for people and for scripts.
struct Listing {
    QStringList lines;
    QJsonArray items;
};

struct ListingRequest {
    Handbook& handbook;
    const Invocation& invocation;
    QString incident; ///< empty: the one that runs
};

using ListingMaker = Result<Listing> (*)(const ListingRequest&);

/// What makes the list of that name; null when there is none.
[[nodiscard]] ListingMaker listingCalled(const QString& name);
[[nodiscard]] QStringList listingNames();

} // namespace uitwijk::cli
