// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

#include <array>

namespace uitwijk::cli {

// One file each, named as the command.
ExitCode createHandbook(const Invocation& invocation);
ExitCode importFiles(const Invocation& invocation);
ExitCode listObjects(const Invocation& invocation);
ExitCode showObject(const Invocation& invocation);
ExitCode searchText(const Invocation& invocation);
ExitCode declareIncident(const Invocation& invocation);
ExitCode markStep(const Invocation& invocation);
ExitCode writeLog(const Invocation& invocation);
ExitCode standDownIncident(const Invocation& invocation);
ExitCode joinHandbook(const Invocation& invocation);
ExitCode admitDevice(const Invocation& invocation);
ExitCode syncHandbook(const Invocation& invocation);
ExitCode verifyHandbook(const Invocation& invocation);
ExitCode exportHandbook(const Invocation& invocation);

/// Every command, in the order in which --help lists them.
inline constexpr std::array kCommands{
    Command{"create", "--name ORG --person NAME [--recovery-file F] [--sample]",
        "A new handbook; this device is its first admin.", createHandbook},
    Command{"import", "PATH… [--dry-run]", "Plans, contact cards and contact tables; shows what will change.",
        importFiles},
    Command{"list", "KIND [--incident I]",
        "contacts, tree, documents, checklists, steps, scenarios, sites, assets, services, lines, measures, "
        "incidents, log, devices, conflicts, reviews.",
        listObjects},
    Command{"show", "ID", "Everything known of one object.", showObject},
    Command{"search", "TEXT", "Finds people, steps, places, assets and plan text.", searchText},
    Command{"declare", "SCENARIO [--exercise] [--answer N=yes]…",
        "A running incident; says the verdict and why.", declareIncident},
    Command{"step", "ID STATE [--incident I] [--reason T]",
        "done, doing, deferred, blocked, overridden, not-applicable, undo.", markStep},
    Command{"log", "TEXT [--incident I]", "A line in the incident's log.", writeLog},
    Command{"stand-down", "[INCIDENT]", "Ends an incident.", standDownIncident},
    Command{"join", "--out REQUEST --person NAME | --welcome FILE",
        "This device asks to join, then takes its welcome.", joinHandbook},
    Command{"admit", "REQUEST --person NAME --role ROLE --out WELCOME", "Lets a device in.", admitDevice},
    Command{"sync", "[--relay URL]", "Meets the relay.", syncHandbook},
    Command{
        "verify", "", "Checks this copy: cipher, database, chains, signatures, membership.", verifyHandbook},
    Command{"export", "markdown|csv PATH", "The plan as open files.", exportHandbook},
};

[[nodiscard]] const Command& commandNamed(const char* name);

} // namespace uitwijk::cli
