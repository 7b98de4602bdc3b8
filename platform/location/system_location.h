// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/ports/location.h"

#include <memory>

namespace uitwijk {

/// The receiver that the system knows, through Qt Positioning's own choice (GeoClue where there is one).
class SystemLocation : public Location {
public:
    SystemLocation();
    ~SystemLocation() override;

    void watch(Told told) override;
    void stop() override;

private:
    struct Conversation;
    std::unique_ptr<Conversation> m_conversation;
};

} // namespace uitwijk
