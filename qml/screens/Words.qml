// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

/// The reader's words and signs for the plan's codes.
QtObject {
    function group(code: string): string {
        switch (code) {
        case "emergency":
            return qsTr("Emergency services");
        case "crisis-team":
            return qsTr("Crisis team");
        case "staff":
            return qsTr("Staff");
        case "supplier":
            return qsTr("Suppliers");
        case "authority":
            return qsTr("Authorities");
        case "insurer":
            return qsTr("Insurers");
        case "landlord":
            return qsTr("Landlord");
        case "utility":
            return qsTr("Power, water, heat");
        case "internet":
            return qsTr("Internet and telephone");
        case "customer":
            return qsTr("Customers");
        default:
            return qsTr("Others");
        }
    }

    /// What a number is called in the handbook: a code of ours, or what an import brought.
    function phone(label: string): string {
        if (label === "mobile")
            return qsTr("Mobile");
        if (label === "cell")
            return qsTr("Mobile");
        if (label === "work")
            return qsTr("At work");
        if (label === "home")
            return qsTr("At home");
        if (label === "duty")
            return qsTr("On duty, day and night");
        if (label === "reception")
            return qsTr("Reception");
        if (label === "main")
            return qsTr("Main number");
        if (label === "fax")
            return qsTr("Fax");
        return label;
    }

    function effectSign(effect: string): string {
        switch (effect) {
        case "fire":
            return "flame";
        case "building":
            return "building";
        case "utilities":
            return "bolt";
        case "it":
            return "server-off";
        case "cyber":
            return "shield-x";
        case "people":
            return "user-question";
        default:
            return "alert-triangle";
        }
    }

    function planKind(code: string): string {
        switch (code) {
        case "CM":
            return qsTr("Crisis management");
        case "BCP":
            return qsTr("Business continuity");
        case "DRP":
            return qsTr("ICT fallback and recovery");
        case "BRP":
            return qsTr("Business recovery");
        case "ERP":
            return qsTr("Evacuation");
        case "CCP":
            return qsTr("Crisis communication");
        default:
            return qsTr("Other documents");
        }
    }

    /// Verdict: 1 incident, 2 major incident, 3 crisis.
    function verdict(code: int): string {
        return code === 3 ? qsTr("CRISIS") : code === 2 ? qsTr("MAJOR INCIDENT") : qsTr("INCIDENT");
    }

    /// ObjectKind, in the plural.
    function kind(code: int): string {
        switch (code) {
        case 1:
            return qsTr("Organisation");
        case 2:
            return qsTr("Documents");
        case 3:
            return qsTr("Sections");
        case 4:
            return qsTr("Checklists");
        case 5:
            return qsTr("Steps");
        case 6:
            return qsTr("Contacts");
        case 7:
            return qsTr("Places");
        case 8:
            return qsTr("Assets");
        case 9:
            return qsTr("Services");
        case 10:
            return qsTr("Scenarios");
        case 11:
            return qsTr("Criteria");
        case 12:
            return qsTr("Telephone lines");
        case 13:
            return qsTr("Measures");
        case 14:
            return qsTr("Units");
        case 15:
            return qsTr("Imported files");
        case 16:
            return qsTr("Life-safety cards");
        case 18:
            return qsTr("Prepared texts");
        case 19:
            return qsTr("Duty roster");
        default:
            return qsTr("Others");
        }
    }

    function kindSign(code: int): string {
        switch (code) {
        case 4:
        case 5:
            return "list-check";
        case 6:
            return "user";
        case 7:
            return "map-pin";
        case 8:
            return "server";
        case 9:
            return "tool";
        case 10:
            return "urgent";
        case 11:
            return "help-circle";
        case 12:
            return "phone";
        case 13:
            return "shield-check";
        case 14:
            return "sitemap";
        case 16:
            return "first-aid-kit";
        case 18:
            return "message";
        case 19:
            return "clock";
        default:
            return "file-text";
        }
    }

    /// SearchModel's sections.
    function searchSection(rank: int): string {
        switch (rank) {
        case 0:
            return qsTr("People");
        case 1:
            return qsTr("What to do");
        case 2:
            return qsTr("Places");
        case 3:
            return qsTr("Assets and services");
        default:
            return qsTr("Plan");
        }
    }

    /// Role of a member's device.
    function role(code: int): string {
        switch (code) {
        case 1:
            return qsTr("Administrator");
        case 2:
            return qsTr("Editor");
        case 3:
            return qsTr("Approver");
        case 4:
            return qsTr("Coordinator");
        case 5:
            return qsTr("Responder");
        case 6:
            return qsTr("Reader");
        case 7:
            return qsTr("Kiosk");
        default:
            return qsTr("Role not known here");
        }
    }

    function roleRights(code: int): string {
        switch (code) {
        case 1:
            return qsTr("Everything, also letting devices in");
        case 2:
            return qsTr("Keeps the plan, works in an incident");
        case 3:
            return qsTr("Approves the plan, works in an incident");
        case 4:
            return qsTr("Leads an incident, sees what is sealed");
        case 5:
            return qsTr("Reads everything that is not sealed, ticks steps off, writes in the log");
        case 6:
            return qsTr("Reads, writes nothing");
        default:
            return qsTr("Shows the life-safety cards on a wall");
        }
    }

    /// Changes that a copy is not known to hold; less than 0: nothing is known.
    function lacks(changes: int): string {
        return changes < 0 ? qsTr("Not known what it holds") : changes === 0 ? qsTr("Holds everything") : qsTr("Not known to hold the last %n change(s)", "", changes);
    }
}
