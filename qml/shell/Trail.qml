// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

/// Where the reader is: a place of the app and the pages opened from it. Outlives a shell, so that a window that becomes
/// narrow or wide shows the same page.
QtObject {
    id: root

    property int section: 0
    readonly property ListModel pages: ListModel {}
    readonly property list<string> places: ["NowScreen", "ContactsScreen", "PlanScreen", "SearchScreen", "DeviceScreen"]

    function home(section: int): void {
        root.pages.clear();
        root.section = section;
    }
    function back(): void {
        if (root.pages.count > 0)
            root.pages.remove(root.pages.count - 1);
    }
    /// `facts` are the page's properties as JSON.
    function add(page: string, facts: string): void {
        root.pages.append(JSON.parse(JSON.stringify({page: page, facts: facts})));
    }
}
