// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace uitwijk {

/// What an object is. Numbers are the wire format: never reused, never renumbered.
enum class ObjectKind : int {
    Organisation = 1,
    Document = 2, ///< one plan text, with a PlanKind; its parts are Sections
    Section = 3, ///< heading + body (Markdown), parent = Document or Section
    Checklist = 4, ///< parent = Section, Document or none
    Step = 5, ///< parent = Checklist or Step (sub-step)
    Contact = 6, ///< a person or a party; parent = who calls this one in the contact tree
    Site = 7, ///< building, data centre, alternative workplace
    Asset = 8, ///< server, line, printer, licence, key, back-up …
    Service = 9, ///< what must continue; has RTO, RPO, MTPD
    Scenario = 10, ///< prepared, effect-based situation: a tile of the Now screen
    Criterion = 11, ///< yes/no question of crisis or not, parent = Scenario or none (all scenarios)
    PhoneLine = 12, ///< a line that can be forwarded, with its undo
    Measure = 13, ///< a state switched on for a long disruption
    Unit = 14, ///< part of the organisation, for BCPs per unit
    Source = 15, ///< an imported file: name and hash
    SafetyCard = 16, ///< life-safety card, shown without unlocking
    Clock = 17, ///< a duty to report within a time, by law or by contract
    Message = 18, ///< a prepared text with blanks
    Shift = 19, ///< who is on duty from when until when
};
constexpr ObjectKind kLastObjectKind = ObjectKind::Shift;

/// A register of an object. One number has one meaning for every kind; fields that belong together are one
/// register. Value shapes: T = Text (a string, or a map language → string), S = string, I = integer, B =
/// true/false, D = days since 1970-01-01, ID = 16 octets, [x] = array of x.
enum class Field : quint32 {
    Kind = 1, ///< I, ObjectKind
    Title = 2, ///< T
    Body = 3, ///< T, Markdown for sections; description elsewhere
    Parent = 4, ///< ID
    Order = 5, ///< S, fractional index among siblings, compared by octets
    Archived = 6, ///< B
    Owner = 7, ///< ID of a contact
    ReviewBy = 8, ///< D
    VerifiedOn = 9, ///< D
    Tags = 10, ///< [S]

    PlanKind = 11, ///< S: "CM" "BCP" "DRP" "BRP" "ERP" "CCP"
    Method = 12, ///< S: "read-do" "do-confirm"
    Minutes = 13, ///< I, expected duration
    HowTo = 14, ///< T, Markdown, one tap below the step
    Role = 15, ///< T, who does it
    Vital = 16, ///< B, among the last items of "no time"
    Phase = 17, ///< S: "notify" "recover" "return"
    RecoveryKey = 19, ///< 32 octets, of the Organisation: whose recovery sheet opens every device's copy
    Links = 18, ///< [ID], objects that a step or scenario names: contacts, sites, assets, checklists

    Organisation = 20, ///< S
    JobTitle = 21, ///< T
    Phones = 22, ///< [{1: label S, 2: raw S, 3: private B}], in the order to try
    Emails = 23, ///< [S]
    Address = 24, ///< S, several lines
    Note = 25, ///< T
    References = 26, ///< [{1: label T, 2: value S}], customer, contract, policy and circuit numbers
    WhatToSay = 27, ///< T
    Deputies = 28, ///< [ID], next in line
    ContactGroup = 29, ///< S: "crisis-team" "staff" "supplier" "authority" "insurer" "landlord" "utility"
                       ///< "internet" "customer" "emergency"
    TeamRole = 30, ///< T, function in the crisis team
    Skills = 31, ///< [T]
    Availability = 32, ///< T, "24/7", office hours

    Serial = 40,
    AssetTag = 41,
    Model = 42,
    Manufacturer = 43,
    Category = 44, ///< S for 40–44
    NetworkAddresses = 45, ///< [S]
    Licence = 46, ///< S
    Supplier = 47, ///< ID of a contact
    Site = 48, ///< ID of a site
    RestoreFrom = 49, ///< T, which back-up and how
    Dates = 50, ///< [{1: label S, 2: text S}], purchase, warranty

    Position = 60, ///< [latitude, longitude] in degrees, WGS 84
    AssemblyPoint = 61, ///< T
    ShutOffs = 62, ///< T
    Access = 63, ///< T, keys, badges, who may enter
    Hazards = 64, ///< T
    Seats = 65, ///< I
    Route = 66, ///< T
    SiteUse = 67, ///< S: "office" "datacentre" "workplace" "assembly"

    Rto = 70, ///< I, minutes, for 70–72
    Rpo = 71,
    Mtpd = 72,
    MinimumLevel = 73, ///< T
    Workaround = 74, ///< T
    DependsOn = 75, ///< [ID]
    CostPerHour = 76, ///< {1: whole euros I, 2: source T}

    Effect = 80, ///< S, the tile's sign: "fire" "building" "utilities" "it" "cyber" "people" "other"
    Covers = 81, ///< T, incidents that this tile covers
    Threshold = 82, ///< T, agreed threshold of a criterion
    Raises = 83, ///< I, Verdict that a "yes" leads to
    Prevention = 84, ///< T
    Criteria = 85, ///< B, technical (true) or not
    Holds = 86, ///< T, of a Scenario whose parent is a Scenario: when this variant is the one
    MayDeclare = 87, ///< [ID] of contacts, of the Organisation or a Unit: who may declare, next in line after
    DeclareWithin = 88, ///< I, minutes without an answer after which the next in line may

    ForwardTo = 90, ///< S
    ForwardHow = 91, ///< T
    ForwardTest = 92, ///< T
    ForwardUndo = 93, ///< T
    LineNumber = 94, ///< S

    Law = 120, ///< S, where a duty to report stands: law and article
    CountsFrom = 121, ///< T, the moment from which its time runs
    Within = 122, ///< I, minutes
    AppliesIf = 123, ///< T, who has the duty, and when
    Audience = 124, ///< S, of a prepared text: "staff" "customers" "press" "authority" "neighbours"
    From = 125, ///< S, of a shift: ISO 8601, local time of its site
    Until = 126, ///< S
    OnDuty = 127, ///< ID of a contact
    Repeat = 128, ///< I, of a step: minutes after which it is to be done again
    Wait = 129, ///< I, of a step: minutes that must pass after the step before it was settled
    Answers = 130, ///< [T], of a step that asks: what can be answered, in order
    OnlyIf = 131, ///< [ID of a step, I], of a step: applies only if that step was answered so (0 = first)
    Drawing = 132, ///< {1: title T, 2: media type S, 3: octets}, of a Site: [x]

    SourceName = 100, ///< S, file name
    SourceKey = 101, ///< S, what names this object in its source: UID, e-mail, path of headings
    SourceHash = 102, ///< BLAKE2b-256 of the file, 32 octets
    SourceOf = 103, ///< ID of the Source that an object came from
    Unmapped = 104, ///< [{1: column S, 2: value S}], what the importer found no field for
};

} // namespace uitwijk
