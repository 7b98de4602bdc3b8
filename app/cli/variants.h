// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/domain/op.h"

#include <QJsonArray>
#include <QStringList>

namespace uitwijk {
class Store;
}

namespace uitwijk::cli {

/// The variant of a scenario that is meant by `name`: one that has this name in any language, whose name
/// contains it, or whose id begins with it; null for "unknown". NotFound when that is none or more than one.
[[nodiscard]] Result<ObjectId> variantCalled(
    const Store& store, const ObjectId& scenario, const QString& name);

/// Which variant of its scenarios an incident is, and which there are.
struct VariantLines {
    QStringList lines;
    QJsonArray items;
};
[[nodiscard]] Result<VariantLines> variantsOf(
    const Store& store, const ObjectId& incident, const QString& language);

} // namespace uitwijk::cli
