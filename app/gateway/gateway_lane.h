// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/gateway/store_gateway.h"
#include "app/handbook/handbook_lane.h"

namespace uitwijk {

/// The write lane of an open handbook. Belongs to the UI thread, and must not outlive the gateway.
class GatewayLane final : public HandbookLane {
public:
    explicit GatewayLane(StoreGateway& gateway)
        : m_gateway(gateway)
    {
        connect(&gateway, &StoreGateway::committed, this, &HandbookLane::committed);
    }

protected:
    void run(QObject* who, std::function<Commit(Handbook&)> work, std::function<void()> next) override
    {
        auto working = m_gateway.runOnHandbook(
            [work = std::move(work), gateway = &m_gateway](Handbook& handbook) mutable {
                gateway->tell(work(handbook));
                return true;
            });
        m_gateway.answer(working, who, [next = std::move(next)](bool) { next(); });
    }

private:
    StoreGateway& m_gateway;
};

} // namespace uitwijk
