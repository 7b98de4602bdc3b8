// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick
import Uitwijk.App
import Uitwijk.Design

/// The reader's words for services, their clocks and workplaces.
QtObject {
    /// Both, or the one that says something.
    function joined(one: string, other: string, between: string): string {
        return one.length > 0 && other.length > 0 ? one + between + other : one + other;
    }

    /// A length of time: "12 min", "1 h 05", "2 d 3 h".
    function span(ms: real): string {
        const minutes = Math.floor(Math.abs(ms) / 60000);
        const hours = Math.floor(minutes / 60);
        if (hours === 0)
            return qsTr("%1 min").arg(minutes);
        if (hours < 48)
            return qsTr("%1 h %2").arg(hours).arg(minutes % 60 < 10 ? "0" + (minutes % 60) : "" + (minutes % 60));
        return qsTr("%1 d %2 h").arg(Math.floor(hours / 24)).arg(hours % 24);
    }

    /// What the handbook allows, in minutes.
    function allowed(minutes: int): string {
        return span(minutes * 60000);
    }

    function rto(at: real, now: real): string {
        return at <= 0 ? "" : at >= now ? qsTr("RTO in %1").arg(span(at - now)) : qsTr("RTO over for %1").arg(span(now - at));
    }

    function mtpd(at: real, now: real): string {
        return at <= 0 ? "" : at >= now ? qsTr("MTPD in %1").arg(span(at - now)) : qsTr("MTPD over for %1").arg(span(now - at));
    }

    function clocks(rtoAt: real, mtpdAt: real, now: real): string {
        return joined(rto(rtoAt, now), mtpd(mtpdAt, now), " · ");
    }

    /// ServiceState.
    function state(code: int): string {
        return code === 1 ? qsTr("Down") : code === 2 ? qsTr("Workaround") : code === 3 ? qsTr("Restored") : qsTr("As usual");
    }

    function stateSign(code: int): string {
        return code === 1 ? "x" : code === 2 ? "tool" : code === 3 ? "check" : "circle-dot";
    }

    function stateKind(code: int): int {
        return code === 1 ? StatusChip.Danger : code === 2 ? StatusChip.Attention : code === 3 ? StatusChip.Safe : StatusChip.Neutral;
    }

    /// ServicesModel.Group.
    function group(code: int): string {
        return code === ServicesModel.Next ? qsTr("Restore next") : code === ServicesModel.Waiting ? qsTr("Wait for something else") : code === ServicesModel.Restored ? qsTr("Restored") : qsTr("As usual");
    }

    /// Placement.
    function placement(code: int): string {
        return code === 2 ? qsTr("Knows of it and goes there") : code === 1 ? qsTr("Sent there") : qsTr("No place yet");
    }

    /// PlacedPeopleModel's groups.
    function placedGroup(code: int): string {
        return code === 0 ? qsTr("Sits here") : code === 1 ? qsTr("Without a place") : qsTr("Sits elsewhere");
    }

    /// Free seats; `seats` less than 0: nobody counted them.
    function seats(seats: int, taken: int, over: int): string {
        return seats < 0 ? qsTr("%n person(s), seats not counted", "", taken) : over > 0 ? qsTr("%n seat(s) too few", "", over) : qsTr("%1 of %2 seats free").arg(seats - taken).arg(seats);
    }

    /// A line of the log, by StatusKind: 11 a service, 12 a workplace.
    function reported(statusKind: int, code: int, subject: string): string {
        if (statusKind === 11)
            return qsTr("%1: %2").arg(subject).arg(state(code));
        return code === 0 ? qsTr("%1 has no other place to work any more").arg(subject) : code === 2 ? qsTr("%1 knows of the other place to work").arg(subject) : qsTr("%1 was sent to another place to work").arg(subject);
    }
}
