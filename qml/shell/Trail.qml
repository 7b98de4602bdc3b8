// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

/// Where the reader is: a place of the app and the pages opened from it. Outlives a shell, so that a window that becomes
/// narrow or wide shows the same page.
QtObject {
    id: root

    property int section: 0
    property int depth: 0 ///< of pages
    readonly property ListModel pages: ListModel {}
    readonly property list<string> places: ["NowScreen", "ContactsScreen", "PlanScreen", "SearchScreen", "DeviceScreen"]

    function home(section: int): void {
        root.clear();
        root.section = section;
    }
    function clear(): void {
        root.pages.clear();
        root.depth = 0;
    }
    function back(): void {
        if (root.depth === 0)
            return;
        root.depth -= 1;
        root.pages.remove(root.depth);
    }
    /// `facts` are the page's properties as JSON.
    function add(page: string, facts: string): void {
        root.depth += 1;
        root.pages.append(JSON.parse(JSON.stringify({page: page, facts: facts})));
    }
}
