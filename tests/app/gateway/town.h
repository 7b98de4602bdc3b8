// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/actions/incident_actions.h"
#include "app/models/checklist_model.h"
#include "app/models/run_list_model.h"
#include "app/models/spoken.h"
#include "tests/app/app_device.h"
#include "tests/support/relay_program.h"

#include <QTemporaryDir>

namespace uitwijk {

/// A real relay, and a line to it.
struct Town {
    QTemporaryDir folder;
    RelayProgram relay{QStringLiteral(UITWIJK_RELAY_PROGRAM), path("relay")};

    explicit Town(const QStringList& more = {})
        : relay(QStringLiteral(UITWIJK_RELAY_PROGRAM), path("relay"), more)
    {
        REQUIRE(relay.start());
    }
    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QString address() const { return QStringLiteral("ws://127.0.0.1:%1").arg(relay.port()); }
    /// The same place again, as when a machine restarts.
    void returnAt(quint16 port) { REQUIRE(relay.start(port)); }
};

/// One list of a run, open on a screen of this device.
struct OpenList {
    RunListModel lists;
    ChecklistModel steps;

    explicit OpenList(const ObjectId& incident)
    {
        lists.setIncidentId(idText(incident));
        lists.componentComplete();
        REQUIRE(soon([this] { return lists.count() > 0; }));
        steps.setRunId(shownAt(lists, 0, "runId").toString());
        steps.componentComplete();
        REQUIRE(soon([this] { return steps.count() > 0; }));
    }
    [[nodiscard]] StepState state(int row) const
    {
        return StepState(shownAt(steps, row, "stepState").toInt());
    }
    /// As a tap on the step.
    void tick(IncidentActions& actions, int row) const
    {
        actions.tick(steps.runId(), shownAt(steps, row, "ordinal").toInt(), int(StepState::Done), {});
    }
};

inline bool isLive(AppDevice& device)
{
    return device.sync().state() == SyncController::Live;
}

} // namespace uitwijk
