// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/handbook/handbook.h"
#include "store/domain/drawing.h"

namespace uitwijk {

/// The drawings of a place. Where two devices wrote them apart, those of both: no floor plan is hidden behind
/// another.
[[nodiscard]] std::vector<Drawing> drawingsOf(const ObjectRecord& record);

/// The write that puts `drawing` beside those that `record` has; its media type is found by what is in it.
/// TooLarge, Malformed (neither SVG nor PNG, or damaged), Unsupported (not safe to show): see faultOf().
[[nodiscard]] Result<FieldWrite> withDrawing(const ObjectRecord& record, Drawing drawing);

} // namespace uitwijk
