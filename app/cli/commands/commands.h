// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

#include <array>

namespace uitwijk::cli {

// One file each, named as the command; what lists things and what changes one of them are together.
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
ExitCode legalClocks(const Invocation& invocation);
ExitCode decideWhat(const Invocation& invocation);
ExitCode reportSituation(const Invocation& invocation);
ExitCode callRoll(const Invocation& invocation);
ExitCode listServices(const Invocation& invocation);
ExitCode markService(const Invocation& invocation);
ExitCode listWorkplaces(const Invocation& invocation);
ExitCode assignWorkplace(const Invocation& invocation);
ExitCode sayHere(const Invocation& invocation);
ExitCode keepDrawing(const Invocation& invocation);
ExitCode keepEvidence(const Invocation& invocation);
ExitCode listNearest(const Invocation& invocation);
ExitCode sendMessage(const Invocation& invocation); ///< message.cpp
ExitCode forwardLines(const Invocation& invocation); ///< forward.cpp
ExitCode showRoster(const Invocation& invocation); ///< roster.cpp
ExitCode listSkills(const Invocation& invocation);
ExitCode standDownIncident(const Invocation& invocation);
ExitCode judgeIncident(const Invocation& invocation); ///< verdict.cpp
ExitCode joinTwoIncidents(const Invocation& invocation); ///< join_incidents.cpp
ExitCode chooseVariantOf(const Invocation& invocation); ///< variant.cpp
ExitCode showPlans(const Invocation& invocation);
ExitCode listMeasures(const Invocation& invocation);
ExitCode switchMeasure(const Invocation& invocation);
ExitCode orderTask(const Invocation& invocation);
ExitCode relieveTeam(const Invocation& invocation); // relief
ExitCode handOver(const Invocation& invocation); // handover
ExitCode reviewIncident(const Invocation& invocation);
ExitCode keepFinding(const Invocation& invocation); // finding
ExitCode joinHandbook(const Invocation& invocation);
ExitCode admitDevice(const Invocation& invocation);
ExitCode removeDevice(const Invocation& invocation); ///< remove.cpp, as the next one
ExitCode setRole(const Invocation& invocation);
ExitCode pardonDevice(const Invocation& invocation);
ExitCode readmitDevice(const Invocation& invocation);
ExitCode wipeDevice(const Invocation& invocation);
ExitCode takeOverHandbook(const Invocation& invocation);
ExitCode syncHandbook(const Invocation& invocation);
ExitCode serveHandbook(const Invocation& invocation);
ExitCode findNearby(const Invocation& invocation); ///< nearby.cpp
ExitCode carryBundles(const Invocation& invocation); ///< bundle.cpp
ExitCode verifyHandbook(const Invocation& invocation);
ExitCode archiveIncident(const Invocation& invocation);
ExitCode exportHandbook(const Invocation& invocation);
ExitCode changeStep(const Invocation& invocation); ///< edit_step.cpp
ExitCode listUnitPlans(const Invocation& invocation);
ExitCode checkThePlan(const Invocation& invocation);
ExitCode manageKeys(const Invocation& invocation); ///< keys.cpp

inline constexpr std::array kCreateOptions{Option{"name", "ORG", "The organisation."},
    Option{"person", "NAME", "Who holds this device."},
    Option{"sample", nullptr, "Begin with the sample handbook."}};
inline constexpr std::array kKeysOptions{
    Option{"new-passphrase-file", "F", "Where the new passphrase is; - asks on the terminal."},
    Option{"out", "F", "Where to write the words or the three sheets; new files."},
    Option{"reason", "TEXT", "Why the envelope was used."}};
inline constexpr std::array kImportOptions{
    Option{"dry-run", nullptr, "Show what would change, and change nothing."},
    Option{"region", "CODE", "Country of telephone numbers without one, as NL."}};
inline constexpr std::array kIncidentOptions{
    Option{"incident", "ID", "Which incident; else the one that runs."}};
inline constexpr std::array kDeclareOptions{Option{"exercise", nullptr, "An exercise, not real."},
    Option{"answer", "N=yes", "The answer to question N; or N=no."},
    Option{"variant", "NAME", "Which variant of the scenario it is; else as the answers say."}};
inline constexpr std::array kClocksOptions{kIncidentOptions[0],
    Option{"at", "TIME", "The moment that it counts from, or of the report; else now."},
    Option{"reason", "TEXT", "Why it does not apply; the number of the report."}};
inline constexpr std::array kDecideOptions{kIncidentOptions[0], Option{"picture", "TEXT", "What is known."},
    Option{"judgement", "TEXT", "What that means."}, Option{"owner", "ID", "Who sees to it."},
    Option{"check", "MINUTES", "When to look at its effect, from now."},
    Option{"effect-of", "ID", "The decision whose effect was looked at."}};
inline constexpr std::array kReportOptions{kIncidentOptions[0], Option{"site", "ID", "Where it is."},
    Option{"sms", "N", "As at most N text messages."}};
inline constexpr std::array kVerifyOptions{
    Option{"fingerprint", "HEX", "Of the handbook that the archive must be from."}};
inline constexpr std::array kStepOptions{kIncidentOptions[0], Option{"reason", "TEXT", "Why."},
    Option{"until", "TIME", "Of a deferred step: 30m, 4h or 2026-11-26T22:45."},
    Option{"answer", "ANSWER", "Of a step that asks: its number from 1, or its first letters."}};
inline constexpr std::array kPlansOptions{
    Option{"hit", "UNIT", "A unit that the incident hits: its plan stands before those of others."},
    Option{"spared", "UNIT", "A unit that it does not hit after all."},
    Option{"start", "LIST", "A checklist to start; nothing happens when it runs already."}};
inline constexpr std::array kVerdictOptions{Option{"reason", "TEXT", "Why; never left out."}};
inline constexpr std::array kJoinIncidentsOptions{Option{"apart", nullptr, "They are two events after all."}};
inline constexpr std::array kStandDownOptions{
    Option{"leave", nullptr, "Ends it although something is not undone; that stays on the list."}};
inline constexpr std::array kMeasureOptions{kIncidentOptions[0], Option{"scope", "TEXT", "What it covers."},
    Option{"owner", "CONTACT", "Who sees to it."},
    Option{"until", "TIME", "When it ends: 90m, 4h, 2d or 2026-11-26T18:00."}};
inline constexpr std::array kTaskOptions{kIncidentOptions[0], Option{"who", "CONTACT", "Who does it."},
    Option{"until", "TIME", "When it is due: 90m, 4h, 2d or 2026-11-26T18:00."},
    Option{"state", "STATE", "open, doing, done or dropped; of a task that is there."},
    Option{"reason", "TEXT", "What to know."}};
inline constexpr std::array kReliefOptions{kIncidentOptions[0], Option{"by", "CONTACT", "Who takes over."},
    Option{"since", "TIME", "Since when: 21:58 or ISO 8601; else now."},
    Option{"until", "TIME", "When a relief is agreed: 6h or 2026-11-26T18:00."}};
inline constexpr std::array kHandoverOptions{
    Option{"for", "CONTACT", "Who takes over: since their last line; else this device's person."},
    Option{"markdown", "PATH", "Writes it there as Markdown."}};
inline constexpr std::array kReviewOptions{
    Option{"markdown", "PATH", "Writes the review there as Markdown."}};
inline constexpr std::array kFindingOptions{kIncidentOptions[0],
    Option{"well", nullptr, "It went well: to be kept."},
    Option{"from", "TEXT", "The line of the log that it comes from."},
    Option{"about", "ID", "The step or thing of the plan that it is about."},
    Option{"who", "CONTACT", "Who sees to it."},
    Option{"until", "TIME", "When it is due: 4h, 14d or a date."},
    Option{"state", "STATE", "open, doing, closed or dropped; of a finding that is there."},
    Option{"reason", "TEXT", "What came of it."}};
inline constexpr std::array kRollOptions{kIncidentOptions[0],
    Option{"of", "NAME", "Only people of this unit or site."},
    Option{"place", "TEXT", "Where the person is."},
    Option{"answers", "FILE",
        "Answers to a text message, a number and 1 or 2 on each line; - is standard input."}};
inline constexpr std::array kServicesOptions{
    Option{"without", "NAME", "Only what this supplier, asset or service can stop."}};
inline constexpr std::array kServiceOptions{kIncidentOptions[0],
    Option{"since", "TIME", "Since when it is so: 21:58 or ISO 8601."}, Option{"reason", "TEXT", "Why."}};
inline constexpr std::array kWorkplaceOptions{
    kIncidentOptions[0], Option{"confirmed", nullptr, "They know of it and go there."}};
inline constexpr std::array kNearestOptions{
    Option{"nmea", "SOURCE", "A receiver: HOST:PORT, or a file; else the system's own."}};
inline constexpr std::array kMessageOptions{kIncidentOptions[0],
    Option{"fill", "BLANK=WORDS", "What stands in a blank; once for each."},
    Option{"sent", nullptr, "It went out as text messages."},
    Option{"given-out", nullptr, "It was read out, mailed or posted."},
    Option{"to", "CONTACT", "To this person only; once for each."},
    Option{"not-sent", "ID", "That text did not go out after all."}};
inline constexpr std::array kForwardOptions{
    kIncidentOptions[0], Option{"reason", "TEXT", "Where to, what to know."}};
inline constexpr std::array kRosterOptions{
    Option{"at", "TIME", "At that moment: 22:10 or ISO 8601; else now."},
    Option{"days", "N", "That many days from then."}};
inline constexpr std::array kShowOptions{
    kIncidentOptions[0], Option{"reason", "TEXT", "Opens what is sealed; it is kept with your name."}};
inline constexpr std::array kHereOptions{kIncidentOptions[0], kNearestOptions[0],
    Option{"confirm", nullptr, "Writes it; without, it is only said what would be written."}};
inline constexpr std::array kDrawingOptions{
    Option{"title", "TEXT", "What it shows; else the name of the file."},
    Option{"number", "N", "Which one to save, from 1.", "1"}, Option{"out", "FILE", "Where to save it."}};
inline constexpr std::array kEvidenceOptions{kIncidentOptions[0],
    Option{"about", "ID", "The asset, place, step or task that it is of."},
    Option{"caption", "TEXT", "What is to be seen or heard."},
    Option{"out", "FILE", "Where to save the one that is named."},
    Option{"take-back", "REASON", "The one that is named is shown no more, and stays in the log."}};
inline constexpr std::array kEditStepOptions{Option{"list", "LIST", "One more step, the last of this list."},
    Option{"title", "TEXT", "What must happen."}, Option{"how", "TEXT", "How it is done."},
    Option{"done-by", "TEXT", "Who does it: a role."},
    Option{"ask", "ANSWER", "What can be answered; once for each, empty: it does not ask."},
    Option{"only-for", "STEP/N", "It applies only for answer N of that step; empty: always."},
    Option{"wait", "MINUTES", "To wait after the step before; 0: none."},
    Option{"repeat", "MINUTES", "After which it comes back; 0: it does not."},
    Option{"vital", nullptr, "Also when there is no time."},
    Option{"not-vital", nullptr, "Not when there is no time."},
    Option{"earlier", nullptr, "One place earlier in its list."},
    Option{"later", nullptr, "One place later in its list."},
    Option{"take-away", nullptr, "Takes it off its list."}};
inline constexpr Option kQrOption{
    "qr", nullptr, "As QR codes: folders of pictures of them in the place of files."};
inline constexpr std::array kJoinOptions{Option{"out", "REQUEST", "Where to write the request."},
    Option{"welcome", "FILE", "The answer to the request."}, kQrOption};
inline constexpr std::array kAdmitOptions{Option{"person", "NAME", "Who holds that device."},
    Option{"role", "ROLE", "What that device may do.", "responder"},
    Option{"relay", "URL", "Where that device finds the others."},
    Option{"out", "WELCOME", "Where to write the welcome."}, kQrOption};
inline constexpr std::array kRemoveOptions{Option{"reason", "TEXT", "Why; never left out."}};
inline constexpr std::array kSyncOptions{Option{"relay", "URL", "Where the relay is; remembered."},
    Option{
        "second-relay", "URL|none", "Where another is that does not depend on it; remembered, and met too."},
    Option{"peer", "HOST[:PORT]", "Instead: a device that can be met on the local network."},
    Option{"register", "TOKEN", "Shown to a relay that takes new handbooks by token only; @FILE reads it."}};
inline constexpr std::array kServeOptions{
    Option{"listen", "ADDR:PORT", "An address of this device; port 0 is any that is free."},
    Option{"announce", nullptr, "Finds the devices of this handbook on the local network and is found."}};
inline constexpr std::array kNearbyOptions{
    Option{"seconds", "N", "How long to look.", "4"}, Option{"meet", nullptr, "Meets each that is found."}};
inline constexpr std::array kBundleOptions{
    Option{"since", "DEVICE|relay", "Only what is new since that device, or the relay, was met last."},
    kQrOption};

/// Every command, in the order in which --help lists them.
inline constexpr std::array kCommands{
    Command{"create", "--name ORG --person NAME [--recovery-sheet F] [--sample]",
        "A new handbook; this device is its first admin.", kCreateOptions, createHandbook},
    Command{"import", "PATH… [--dry-run] [--region CODE]",
        "Plans, contact cards and contact tables; shows what will change.", kImportOptions, importFiles},
    Command{"list", "KIND [--incident I]",
        "contacts, tree, documents, checklists, steps, scenarios, sites, assets, services, lines, measures, "
        "incidents, exercises, log, devices, conflicts, reviews.",
        kIncidentOptions, listObjects},
    Command{"show", "ID [--reason TEXT] [--incident I]",
        "Everything known of one object; what is sealed with a reason.", kShowOptions, showObject},
    Command{"search", "TEXT", "Finds people, steps, places, assets and plan text.", {}, searchText},
    Command{"declare", "SCENARIO [--variant NAME] [--exercise] [--answer N=yes]…",
        "A running incident; says the verdict and why.", kDeclareOptions, declareIncident},
    Command{"step", "ID STATE [--incident I] [--reason T] [--until TIME] [--answer A]",
        "done, doing, deferred, blocked, overridden, not-applicable, undo.", kStepOptions, markStep},
    Command{"calls", "[INCIDENT]", "Whom I have to call, how the tree stands, and who is reached.", {},
        listCalls},
    Command{"call", "PERSON OUTCOME [--incident I]",
        "reached, no-answer, wrong-number, refused, ringing, cannot-call, undo.", kIncidentOptions,
        reportCall},
    Command{"log", "TEXT [--incident I]", "A line in the incident's log.", kIncidentOptions, writeLog},
    Command{"clocks", "[CLOCK STATE] [--at TIME] [--reason T] [--incident I]",
        "The duties to report and the time left; STATE: running, met, not-applicable, not-started.",
        kClocksOptions, legalClocks},
    Command{"decide",
        "[TEXT | STATE WORDS --effect-of ID] [--picture T] [--judgement T] [--owner ID] [--check MINUTES] "
        "[--incident I]",
        "The decisions, a new one, or what came of one: as-wanted, not-as-wanted, withdrawn.", kDecideOptions,
        decideWhat},
    Command{"report", "methane|sitrep [--site ID] [--sms N] [--incident I]",
        "The situation from the log, to read out or to send.", kReportOptions, reportSituation},
    Command{"roll", "[INCIDENT] | PERSON STATE [--place T] [--of NAME] [--answers FILE] [--incident I]",
        "Who is seen and who is not; or: seen, needs-help, away, not-seen.", kRollOptions, callRoll},
    Command{"services", "[INCIDENT] [--without NAME]",
        "What is restored next, what waits for what, and how much time is left.", kServicesOptions,
        listServices},
    Command{"service", "NAME STATE [--since TIME] [--reason T] [--incident I]",
        "down, workaround, restored, as-usual: of a service or of an asset that services need.",
        kServiceOptions, markService},
    Command{"workplaces", "[INCIDENT]", "Alternative workplaces: free seats, who sits where, the way there.",
        {}, listWorkplaces},
    Command{"workplace", "PERSON SITE [--confirmed] [--incident I]",
        "Where a person works meanwhile; none takes the place back.", kWorkplaceOptions, assignWorkplace},
    Command{"nearest", "[--nmea SOURCE]",
        "Places, nearest first, with distance and direction from where this device is.", kNearestOptions,
        listNearest},
    Command{"message",
        "[TEXT] [--fill BLANK=WORDS]… [--sent | --given-out] [--to C]… [--not-sent ID] [--incident I]",
        "Prepared texts: shows one as it goes out with its length, and says that it went out.",
        kMessageOptions, sendMessage},
    Command{"forward", "[LINE forwarded|tested|undone] [--reason T] [--incident I]",
        "Telephone lines: how to forward each, which are, and what is to be undone.", kForwardOptions,
        forwardLines},
    Command{"roster", "[--at TIME] [--days N]", "Who is on duty, who is next, and how old the roster is.",
        kRosterOptions, showRoster},
    Command{"skills", "[QUESTION]", "Who may or can do something, with numbers.", {}, listSkills},
    Command{"here", "[--nmea SOURCE] [--confirm] [--incident I]",
        "Says in the log where you are, once and only now.", kHereOptions, sayHere},
    Command{"drawing", "SITE [FILE] [--title T] | SITE --out FILE [--number N]",
        "The drawings of a place; adds an SVG or a PNG, or saves one.", kDrawingOptions, keepDrawing},
    Command{"verdict", "INCIDENT crisis|major-incident|incident --reason TEXT",
        "Escalates an incident, or de-escalates it.", kVerdictOptions, judgeIncident},
    Command{"variant", "[NAME|unknown] [--incident I]",
        "Which variant of its scenario an incident is: its lists run, those of the one before are set aside.",
        kIncidentOptions, chooseVariantOf},
    Command{"plans", "[INCIDENT] [--hit UNIT]… [--spared UNIT]… [--start LIST]…",
        "The plans and lists of an incident, by kind and unit, yours first; starts lists that do not run.",
        kPlansOptions, showPlans},
    Command{"unit-plans", "", "Which unit has which kind of plan, and what is missing or overdue.", {},
        listUnitPlans},
    Command{"check", "", "What of the plan would fail tonight, and what is weak.", {}, checkThePlan},
    Command{"join-incidents", "INCIDENT OTHER [--apart]", "Two incidents that are one event, told in one.",
        kJoinIncidentsOptions, joinTwoIncidents},
    Command{"measures", "[--incident I]", "Measures for a long disruption, and which are on.",
        kIncidentOptions, listMeasures},
    Command{"measure", "NAME on|off [--incident I] [--scope T] [--owner C] [--until TIME]",
        "Switches a measure on or off.", kMeasureOptions, switchMeasure},
    Command{"task", "[TEXT | ID] [--incident I] [--who C] [--until TIME] [--state S] [--reason T]",
        "Asks somebody to do something, or says how far it is; without words lists all.", kTaskOptions,
        orderTask},
    Command{"evidence",
        "[FILE [--about ID] [--caption T] | ID --out FILE | ID --take-back REASON] [--incident I]",
        "Photos and voice notes of an incident; adds, saves or takes back one.", kEvidenceOptions,
        keepEvidence},
    Command{"relief", "[PERSON on|off] [--by C] [--since TIME] [--until TIME] [--incident I]",
        "Who is on since when, and who is to be relieved; or: somebody is on, or off.", kReliefOptions,
        relieveTeam},
    Command{"handover", "[INCIDENT] [--for C] [--markdown PATH]",
        "What is going on, for who takes over: stuck, next, tasks, on, forwarded, running.", kHandoverOptions,
        handOver},
    Command{"stand-down", "[INCIDENT] [--leave]", "Ends an incident, when what must be undone is.",
        kStandDownOptions, standDownIncident},
    Command{"review", "[INCIDENT] [--markdown PATH]",
        "How an incident or exercise went, from its log, and what was learned.", kReviewOptions,
        reviewIncident},
    Command{"finding",
        "[TEXT | ID] [--incident I] [--well] [--from T] [--about ID] [--who C] [--until TIME] [--state S] "
        "[--reason T]",
        "Something to be learned, or how far it is; without words all that is open.", kFindingOptions,
        keepFinding},
    Command{"edit-step",
        "STEP | --list LIST [--title T] [--how T] [--done-by T] [--ask A]… [--only-for STEP/N] [--wait MIN] "
        "[--repeat MIN] [--vital] [--not-vital] [--earlier] [--later] [--take-away]",
        "A step of a list written anew, one more, or one that moves; lists that run stay as they are.",
        kEditStepOptions, changeStep},
    Command{"join", "--out REQUEST | --welcome FILE [--qr]",
        "This device asks to join, then takes its welcome.", kJoinOptions, joinHandbook},
    Command{"admit", "REQUEST --person NAME [--role ROLE] [--relay URL] --out WELCOME [--qr]",
        "Lets a device in.", kAdmitOptions, admitDevice},
    Command{"remove", "DEVICE --reason TEXT", "A lost or stolen device, or one that belongs here no longer.",
        kRemoveOptions, removeDevice},
    Command{"set-role", "DEVICE ROLE", "What a device may do from now on.", {}, setRole},
    Command{"wipe", "DEVICE", "Has the copy of a removed device erased at its next contact.", {}, wipeDevice},
    Command{"pardon", "DEVICE", "Lets what was held back of a device count.", {}, pardonDevice},
    Command{"readmit", "DEVICE", "Lets a device in again whose sponsor was removed.", {}, readmitDevice},
    Command{
        "take-over", "", "Makes this device an administrator, with --recovery-sheet.", {}, takeOverHandbook},
    Command{"sync", "[--relay URL] [--second-relay URL|none] [--register TOKEN] | --peer HOST[:PORT]",
        "Meets the relays, or another device.", kSyncOptions, syncHandbook},
    Command{"serve", "--listen ADDR:PORT [--announce]",
        "Lets devices on the local network meet this copy without a relay.", kServeOptions, serveHandbook},
    Command{"nearby", "[--seconds N] [--meet]",
        "Says which devices of this handbook announce themselves on the local network.", kNearbyOptions,
        findNearby},
    Command{"bundle", "export FILE [--since DEVICE|relay] [--qr] | import FILE [--qr]",
        "Takes along on a stick or in a mail what this copy holds; takes such a file in.", kBundleOptions,
        carryBundles},
    Command{"verify", "[ARCHIVE] [--fingerprint HEX]",
        "Checks this copy: cipher, database, chains, signatures, membership. Or an incident's archive, "
        "without the handbook.",
        kVerifyOptions, verifyHandbook},
    Command{"keys",
        "[change|renew|envelope|claim|split|repair|accept] [--new-passphrase-file F] [--out F] [--reason "
        "TEXT]",
        "What opens this copy; or: changes one of the ways.", kKeysOptions, manageKeys},
    Command{"archive", "INCIDENT PATH", "An incident's whole log as one signed file.", {}, archiveIncident},
    Command{"export", "markdown|csv PATH", "The plan as open files.", {}, exportHandbook},
};

[[nodiscard]] const Command& commandNamed(const char* name);

} // namespace uitwijk::cli
