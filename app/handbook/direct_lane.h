// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/handbook/handbook_lane.h"

#include <QTimer>

namespace uitwijk {

/// A handbook on the thread that asks. Tells too, as a commit without objects, when another program wrote
/// into its folder.
class DirectLane final : public HandbookLane {
public:
    explicit DirectLane(Handbook& handbook);

protected:
    void run(QObject* who, std::function<Commit(Handbook&)> work, std::function<void()> next) override;

private:
    void watchOthers();

    Handbook& m_handbook;
    QTimer m_written; ///< by somebody else; several writes are one
};

} // namespace uitwijk
