// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

/// The reader's words for places, for the way to them, and for what a position is worth.
QtObject {
    id: root

    /// The eight winds, clockwise from north; less than 0: no direction.
    function wind(code: int): string {
        switch (code) {
        case 0:
            return qsTr("north");
        case 1:
            return qsTr("north-east");
        case 2:
            return qsTr("east");
        case 3:
            return qsTr("south-east");
        case 4:
            return qsTr("south");
        case 5:
            return qsTr("south-west");
        case 6:
            return qsTr("west");
        case 7:
            return qsTr("north-west");
        default:
            return "";
        }
    }

    /// "340 m", "2.1 km", "139 km"; less than 0: not known.
    function distance(metres: real): string {
        if (metres < 0)
            return "";
        if (metres < 1000)
            return qsTr("%1 m").arg(Math.round(metres / 10) * 10);
        const tenths = Math.round(metres / 100);
        return tenths < 100 ? qsTr("%1.%2 km", "a decimal sign").arg(Math.floor(tenths / 10)).arg(tenths % 10) : qsTr("%1 km").arg(Math.round(tenths / 10));
    }

    /// Field::SiteUse.
    function use(code: string): string {
        switch (code) {
        case "office":
            return qsTr("Office");
        case "datacentre":
            return qsTr("Data centre");
        case "workplace":
            return qsTr("Alternative workplace");
        case "assembly":
            return qsTr("Assembly point");
        default:
            return "";
        }
    }

    function useSign(code: string): string {
        return code === "assembly" ? "assembly-point" : code === "datacentre" ? "server" : code === "workplace" ? "briefcase" : code === "office" ? "building" : "map-pin";
    }

    /// How long ago; less than 0: not known.
    function age(seconds: int): string {
        if (seconds < 0)
            return qsTr("nobody knows from when");
        if (seconds < 60)
            return qsTr("%n second(s) ago", "", seconds);
        const minutes = Math.floor(seconds / 60);
        if (minutes < 120)
            return qsTr("%n minute(s) ago", "", minutes);
        if (minutes < 48 * 60)
            return qsTr("%n hour(s) ago", "", Math.floor(minutes / 60));
        return qsTr("%n day(s) ago", "", Math.floor(minutes / 1440));
    }

    function within(metres: int): string {
        return metres < 0 ? qsTr("not known how exact") : metres < 10000 ? qsTr("within %1 m").arg(metres) : qsTr("within %1 km").arg(Math.round(metres / 1000));
    }

    /// What is to be known of a position that can be gone by, FixTrust 0 … 4.
    function doubt(trust: int): string {
        switch (trust) {
        case 1:
            return qsTr("This is where you were then. Look again when you have moved.");
        case 2:
            return qsTr("Not exact: distances and directions are rough.");
        case 3:
            return qsTr("The receiver gave no time: it may be an old position.");
        case 4:
            return qsTr("The receiver's date is 1024 weeks behind, as old receivers are. The position can be right.");
        default:
            return "";
        }
    }

    /// Why there is no position to go by: FixTrust from 5 on, LocationTrouble.
    function wrong(trust: int, trouble: int, saidAt: string): string {
        switch (trust) {
        case 5:
            return qsTr("The position is dated %1, which cannot be: the receiver's clock or this device's is wrong.").arg(saidAt);
        case 6:
            return qsTr("The position is too old: from %1.").arg(saidAt);
        case 7:
            return qsTr("The position is too rough to go by.");
        case 8:
            return qsTr("The receiver says 0, 0: that is what it says when it does not know.");
        case 9:
            return qsTr("The receiver says a place that is not on the earth.");
        default:
            return root.silence(trouble);
        }
    }

    function silence(trouble: int): string {
        switch (trouble) {
        case 1:
            return qsTr("This device has no receiver that answers.");
        case 2:
            return qsTr("The system does not allow asking for the position. You can allow it in its settings.");
        case 3:
            return qsTr("The receiver cannot be reached.");
        case 4:
            return qsTr("The receiver does not answer.");
        case 5:
            return qsTr("What answers is no receiver.");
        case 6:
            return qsTr("The file of positions is packed: unpack it first.");
        default:
            return qsTr("The receiver does not know where it is. Outdoors, or at a window, it can find out.");
        }
    }

    function latitude(figures: string, north: bool): string {
        return north ? qsTr("%1 N", "latitude north").arg(figures) : qsTr("%1 S", "latitude south").arg(figures);
    }

    function longitude(figures: string, east: bool): string {
        return east ? qsTr("%1 E", "longitude east").arg(figures) : qsTr("%1 W", "longitude west").arg(figures);
    }

    /// "geo:52.37,4.9;u=9" in words.
    function geo(uri: string): string {
        const uncertain = uri.indexOf(";u=");
        const place = uri.slice(4, uncertain < 0 ? uri.length : uncertain).replace(",", ", ");
        return uncertain < 0 ? place : qsTr("%1, within %2 m").arg(place).arg(uri.slice(uncertain + 3));
    }

    /// Why a drawing cannot be shown: DrawingFault.
    function drawingFault(code: int): string {
        switch (code) {
        case 1:
            return qsTr("It is too large to be shown.");
        case 2:
            return qsTr("It is neither SVG nor PNG.");
        case 4:
            return qsTr("It holds something that is not safe to open: a link, a program, or a picture from elsewhere. Save the drawing as plain SVG or PNG, and bring it in again.");
        default:
            return qsTr("The file is damaged. Ask who keeps the handbook for a good one.");
        }
    }
}
