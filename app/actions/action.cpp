// SPDX-License-Identifier: Apache-2.0
#include "app/actions/action.h"

#include "app/qml_types.h"
#include "app/session.h"
#include "store/acts/decide_acts.h"

namespace uitwijk {

void Action::dismissFailure()
{
    m_failure = failure::None;
    emit changed();
}

void Action::perform(std::function<Result<std::vector<OpDraft>>(const Store&)> make)
{
    Session& session = *SessionSingleton::instance;
    if (!session.gateway())
        return finish(failure::Locked);
    ++m_underWay;
    emit changed();
    auto written = session.gateway()->write(
        [make = std::move(make), person = session.person()](Store& store) -> Result<Commit> {
            auto drafts = make(store);
            if (!drafts)
                return std::move(drafts).error();
            const auto everywhere = forWholeEvent(store, *drafts);
            return everywhere ? store.log().append(*everywhere, person) : everywhere.error();
        });
    session.gateway()->answer(written, this, [this](const Result<Commit>& commit) {
        --m_underWay;
        finish(commit ? failure::None : failure::of(commit.error().code));
    });
}

void Action::finish(failure::Code failure)
{
    m_failure = failure;
    emit changed();
    if (failure == failure::None)
        emit done();
}

} // namespace uitwijk
