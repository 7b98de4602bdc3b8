// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/store_gateway.h"

namespace uitwijk {

StoreGateway::StoreGateway(Handbook handbook, Store reader)
    : m_handbook(std::move(handbook))
    , m_reader(std::move(reader))
{
    qRegisterMetaType<Commit>();
    for (QThreadPool* lane : {&m_writeLane, &m_readLane}) {
        lane->setMaxThreadCount(1);
        lane->setExpiryTimeout(-1); // a lane stays one thread
    }
    runOnHandbook([](const Handbook& opened) { return opened.refreshSafetyCopy(); });
}

StoreGateway::~StoreGateway()
{
    m_writeLane.waitForDone();
    m_readLane.waitForDone();
    (void)m_handbook.refreshSafetyCopy();
    m_handbook.moveAnchor();
    (void)m_handbook.store().checkpoint();
}

QFuture<Result<void>> StoreGateway::reopenReader()
{
    return QtConcurrent::run(&m_readLane, [this]() -> Result<void> {
        auto reader = Store::open(
            m_handbook.folder(), m_handbook.databaseKey(), m_handbook.clock(), Store::Access::Read);
        if (!reader)
            return reader.error();
        m_reader = *std::move(reader);
        return {};
    });
}

void StoreGateway::tell(const Commit& commit)
{
    if (commit.topics & Topic::Objects)
        (void)m_handbook.refreshSafetyCopy();
    constexpr std::chrono::seconds kWorthAnAnchor{30};
    if (const auto now = std::chrono::steady_clock::now(); now - m_anchored > kWorthAnAnchor) {
        m_handbook.moveAnchor();
        m_anchored = now;
    }
    if (commit.topics)
        emit committed(commit);
}

} // namespace uitwijk
