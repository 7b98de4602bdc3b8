// SPDX-License-Identifier: Apache-2.0
#include "store/domain/opening.h"
#include "tests/support/string_makers.h"

#include <catch2/catch_test_macros.hpp>

using namespace uitwijk;

namespace {

const ObjectId kAnna = *ObjectId::fromBytes(QByteArray(16, 'a'));
const ObjectId kBram = *ObjectId::fromBytes(QByteArray(16, 'b'));
const ObjectId kFire = *ObjectId::fromBytes(QByteArray(16, 'f'));

Opening opening(const ObjectId& by, const ObjectId& incident, bool running)
{
    return {.op = {},
        .at = {.ms = 1000},
        .by = by,
        .reason = QStringLiteral("not at home"),
        .incident = incident,
        .running = running};
}

} // namespace

TEST_CASE("what one person opened is open for them alone, as long as the incident runs")
{
    CHECK(isOpenFor(kAnna, {opening(kAnna, kFire, true)}, 1'000'000'000'000));
    CHECK_FALSE(isOpenFor(kBram, {opening(kAnna, kFire, true)}, 1000));
    CHECK_FALSE(isOpenFor(kAnna, {opening(kAnna, kFire, false)}, 1000));
    CHECK(isOpenFor(kAnna, {opening(kAnna, kFire, false), opening(kAnna, kFire, true)}, 1000));
}

TEST_CASE("where no incident ran it is open for an hour")
{
    CHECK(isOpenFor(kAnna, {opening(kAnna, {}, false)}, 1000 + kOpenWithoutIncident - 1));
    CHECK_FALSE(isOpenFor(kAnna, {opening(kAnna, {}, false)}, 1000 + kOpenWithoutIncident));
}

TEST_CASE("nobody in particular has nothing open")
{
    CHECK_FALSE(isOpenFor({}, {opening({}, kFire, true)}, 1000));
    CHECK_FALSE(isOpenFor(kAnna, {}, 1000));
}
