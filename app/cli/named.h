// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/base/result.h"
#include "store/domain/field.h"
#include "store/domain/op.h"

#include <QString>

#include <vector>

namespace uitwijk {
class Replica;
class Store;
} // namespace uitwijk

namespace uitwijk::cli {

/// The object of one of these kinds that is meant by `text`: the one that has this name in any language; else
/// the only one whose name contains it or whose id begins with it. NotFound when that is none or more than
/// one.
[[nodiscard]] Result<ObjectId> thingCalled(
    const Store& store, const std::vector<ObjectKind>& kinds, const QString& text);

/// The member device whose id is, or uniquely begins with, `text`.
[[nodiscard]] Result<AuthorId> deviceCalled(const Replica& replica, const QString& text);

} // namespace uitwijk::cli
