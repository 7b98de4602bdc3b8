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
ExitCode listCalls(const Invocation& invocation); ///< in calls.cpp, as the next one
ExitCode reportCall(const Invocation& invocation);
ExitCode writeLog(const Invocation& invocation);
ExitCode standDownIncident(const Invocation& invocation);
ExitCode joinHandbook(const Invocation& invocation);
ExitCode admitDevice(const Invocation& invocation);
ExitCode syncHandbook(const Invocation& invocation);
ExitCode verifyHandbook(const Invocation& invocation);
ExitCode exportHandbook(const Invocation& invocation);

inline constexpr std::array kCreateOptions{Option{"name", "ORG", "The organisation."},
    Option{"person", "NAME", "Who holds this device."},
    Option{"sample", nullptr, "Begin with the sample handbook."}};
inline constexpr std::array kImportOptions{
    Option{"dry-run", nullptr, "Show what would change, and change nothing."},
    Option{"region", "CODE", "Country of telephone numbers without one, as NL."}};
inline constexpr std::array kIncidentOptions{
    Option{"incident", "ID", "Which incident; else the one that runs."}};
inline constexpr std::array kDeclareOptions{Option{"exercise", nullptr, "An exercise, not real."},
    Option{"answer", "N=yes", "The answer to question N; or N=no."}};
inline constexpr std::array kStepOptions{kIncidentOptions[0], Option{"reason", "TEXT", "Why."}};
inline constexpr std::array kJoinOptions{Option{"out", "REQUEST", "Where to write the request."},
    Option{"welcome", "FILE", "The answer to the request."}};
inline constexpr std::array kAdmitOptions{Option{"person", "NAME", "Who holds that device."},
    Option{"role", "ROLE", "What that device may do.", "responder"},
    Option{"relay", "URL", "Where that device finds the others."},
    Option{"out", "WELCOME", "Where to write the welcome."}};
inline constexpr std::array kSyncOptions{Option{"relay", "URL", "Where the relay is; remembered."},
    Option{"register", "TOKEN", "Shown to a relay that takes new handbooks by token only; @FILE reads it."}};

/// Every command, in the order in which --help lists them.
inline constexpr std::array kCommands{
    Command{"create", "--name ORG --person NAME [--recovery-sheet F] [--sample]",
        "A new handbook; this device is its first admin.", kCreateOptions, createHandbook},
    Command{"import", "PATH… [--dry-run] [--region CODE]",
        "Plans, contact cards and contact tables; shows what will change.", kImportOptions, importFiles},
    Command{"list", "KIND [--incident I]",
        "contacts, tree, documents, checklists, steps, scenarios, sites, assets, services, lines, measures, "
        "incidents, log, devices, conflicts, reviews.",
        kIncidentOptions, listObjects},
    Command{"show", "ID", "Everything known of one object.", {}, showObject},
    Command{"search", "TEXT", "Finds people, steps, places, assets and plan text.", {}, searchText},
    Command{"declare", "SCENARIO [--exercise] [--answer N=yes]…",
        "A running incident; says the verdict and why.", kDeclareOptions, declareIncident},
    Command{"step", "ID STATE [--incident I] [--reason T]",
        "done, doing, deferred, blocked, overridden, not-applicable, undo.", kStepOptions, markStep},
    Command{"calls", "[INCIDENT]", "Whom I have to call, how the tree stands, and who is reached.", {},
        listCalls},
    Command{"call", "PERSON OUTCOME [--incident I]",
        "reached, no-answer, wrong-number, refused, ringing, cannot-call, undo.", kIncidentOptions,
        reportCall},
    Command{"log", "TEXT [--incident I]", "A line in the incident's log.", kIncidentOptions, writeLog},
    Command{"stand-down", "[INCIDENT]", "Ends an incident.", {}, standDownIncident},
    Command{"join", "--out REQUEST | --welcome FILE", "This device asks to join, then takes its welcome.",
        kJoinOptions, joinHandbook},
    Command{"admit", "REQUEST --person NAME [--role ROLE] [--relay URL] --out WELCOME", "Lets a device in.",
        kAdmitOptions, admitDevice},
    Command{"sync", "[--relay URL] [--register TOKEN]", "Meets the relay.", kSyncOptions, syncHandbook},
    Command{"verify", "", "Checks this copy: cipher, database, chains, signatures, membership.", {},
        verifyHandbook},
    Command{"export", "markdown|csv PATH", "The plan as open files.", {}, exportHandbook},
};

[[nodiscard]] const Command& commandNamed(const char* name);

} // namespace uitwijk::cli
