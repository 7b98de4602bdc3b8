// SPDX-License-Identifier: Apache-2.0
#include "app/handbook/site_drawings.h"

#include <algorithm>

namespace uitwijk {

namespace {

std::optional<Error> refusal(DrawingFault fault)
{
    switch (fault) {
    case DrawingFault::None:
        return std::nullopt;
    case DrawingFault::TooLarge:
        return Error{Errc::TooLarge, "a drawing above the limit"};
    case DrawingFault::Unsafe:
        return Error{Errc::Unsupported, "a drawing that reaches outside of itself"};
    case DrawingFault::NotADrawing:
    case DrawingFault::Damaged:
        break;
    }
    return Error{Errc::Malformed, "no drawing"};
}

} // namespace

std::vector<Drawing> drawingsOf(const ObjectRecord& record)
{
    std::vector<Drawing> all;
    for (const FieldHead& head : record.fields.value(Field::Drawing)) {
        for (Drawing& drawing : drawingsIn(head.value)) {
            const bool isThere = std::any_of(
                all.begin(), all.end(), [&](const Drawing& other) { return other.octets == drawing.octets; });
            if (!isThere)
                all.push_back(std::move(drawing));
        }
    }
    return all;
}

Result<FieldWrite> withDrawing(const ObjectRecord& record, Drawing drawing)
{
    if (auto refused = refusal(faultOf(drawing.octets)))
        return *std::move(refused);
    drawing.mediaType = mediaTypeOf(drawing.octets);
    std::vector<Drawing> all = drawingsOf(record);
    all.push_back(std::move(drawing));
    FieldWrite write{.object = record.id, .field = Field::Drawing, .value = valueOf(all)};
    if (write.value.toCbor().size() > kMaxDrawingBytes + 1024)
        return Error{Errc::TooLarge, "the drawings of a place together above the limit"};
    return write;
}

} // namespace uitwijk
