// SPDX-License-Identifier: Apache-2.0
#include "app/gateway/store_gateway.h"

namespace uitwijk {

namespace {

constexpr int kMuch = 3; ///< questions waiting for one lane: worth a second one

} // namespace

StoreGateway::StoreGateway(Handbook handbook, Store reader)
    : m_handbook(std::move(handbook))
{
    qRegisterMetaType<Commit>();
    m_readers[0].store = std::move(reader);
    m_readers[0].isOpen = true;
    runOnHandbook([](const Handbook& opened) { return opened.refreshSafetyCopy(); });
}

StoreGateway::~StoreGateway()
{
    m_writeLane.finish();
    for (Reader& reader : m_readers)
        reader.lane.finish();
    (void)m_handbook.refreshSafetyCopy();
    m_handbook.moveAnchor();
    (void)m_handbook.store().checkpoint();
}

StoreGateway::Reader& StoreGateway::lessBusy()
{
    auto& [first, second] = m_readers;
    if (!m_isSecondAsked && first.lane.ahead() >= kMuch) {
        m_isSecondAsked = true;
        second.lane.run([this] { return open(m_readers[1]); }); // if not, one goes on alone
    }
    return second.isOpen && second.lane.ahead() < first.lane.ahead() ? second : first;
}

Result<void> StoreGateway::open(Reader& reader) const
{
    auto store
        = Store::open(m_handbook.folder(), m_handbook.databaseKey(), m_handbook.clock(), Store::Access::Read);
    if (!store)
        return store.error();
    reader.store = *std::move(store);
    reader.isOpen = true;
    return {};
}

std::vector<QFuture<bool>> StoreGateway::ahead()
{
    std::vector<QFuture<bool>> lanes;
    for (Lane* lane : {&m_readers[0].lane, &m_readers[1].lane, &m_writeLane})
        lanes.push_back(lane->run([] { return true; }));
    return lanes;
}

QFuture<Result<void>> StoreGateway::reopenReader()
{
    return m_readers[0].lane.run([this] {
        // The second lane never waits for this one, so this one can wait for it.
        Reader& other = m_readers[1];
        const auto second = other.lane.run([&] { return other.isOpen ? open(other) : Result<void>(); });
        const Result<void> first = open(m_readers[0]);
        return first ? second.result() : first;
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
