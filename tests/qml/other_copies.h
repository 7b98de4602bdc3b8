// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/handbook/carrying.h"
#include "app/handbook/joining.h"
#include "app/opening.h"
#include "tests/qml/shown_app.h"

#include <catch2/catch_test_macros.hpp>

#include <QTest>

namespace uitwijk {

inline const QString kPassphrase = QStringLiteral("four small green boats");

/// Another copy of the handbook, without its app.
inline Handbook letIn(const QString& folder, const std::function<Result<Welcome>(const Bytes&)>& answer)
{
    const auto request = beginJoining(
        {.folder = folder, .organisation = {}, .person = {}, .passphrase = kPassphrase, .cost = kWeakestCost},
        machineClock());
    REQUIRE(request);
    const auto welcome = answer(*request);
    REQUIRE(welcome);
    {
        auto joining = Handbook::open(folder, kPassphrase, machineClock());
        REQUIRE(joining);
        REQUIRE(finishJoining(*joining, welcome->file));
    }
    auto opened = Handbook::open(folder, kPassphrase, machineClock());
    REQUIRE(opened);
    return *std::move(opened);
}

inline AuthorId selfOf(Handbook& handbook)
{
    const auto replica = Replica::open(handbook.store());
    REQUIRE(replica);
    return replica->self();
}

template <typename Work>
auto onHandbook(ShownApp& app, Work work)
{
    auto doing = app.session().gateway()->runOnHandbook(std::move(work));
    REQUIRE(QTest::qWaitFor([&] { return doing.isFinished(); }, 20000));
    return doing.result();
}

/// Whose the app's own copy is.
inline AuthorId selfHere(ShownApp& app)
{
    const AuthorId self = onHandbook(app, [](Handbook& handbook) {
        const auto replica = Replica::open(handbook.store());
        return replica ? replica->self() : AuthorId();
    });
    REQUIRE_FALSE(self.isNull());
    return self;
}

} // namespace uitwijk
