# SPDX-License-Identifier: Apache-2.0
"""What each program and library is linked with, through everything: the relay is blind because it cannot link eyes.
Reads the graph that CMake wrote (target;link;link;… a line)."""

# target: what it must never reach. A trailing * stands for any ending.
NEVER = {
    "uitwijk_wire": ["uitwijk_store", "uitwijk_domain", "uitwijk_sqlite", "uitwijk_sync"],
    "uitwijk_relay": ["uitwijk_store", "uitwijk_domain", "uitwijk_sync", "uitwijk_import", "uitwijk_keys", "Qt6::Network",
                      "Qt6::WebSockets", "Qt6::Gui", "Qt6::Qml", "Qt6::Quick*"],
    "uitwijk-relay": ["uitwijk_store", "uitwijk_domain", "uitwijk_sync", "uitwijk_import", "uitwijk_keys", "Qt6::Network",
                      "Qt6::WebSockets", "Qt6::Gui", "Qt6::Qml", "Qt6::Quick*"],
    "uitwijk_store": ["uitwijk_wire", "uitwijk_sync", "uitwijk_relay", "Qt6::Network", "Qt6::Gui"],
    "uitwijk_sync": ["uitwijk_relay", "uitwijk_transport", "Qt6::Network", "Qt6::Gui"],
    "uitwijk_transport": ["uitwijk_relay", "uitwijk_domain", "uitwijk_store", "uitwijk_sqlite", "Qt6::Gui"],
    "uitwijk_domain": ["uitwijk_crypto", "uitwijk_sqlite", "uitwijk_store", "uitwijk_wire", "Qt6::Network", "Qt6::Gui"],
    "uitwijk_import": ["uitwijk_store", "uitwijk_sqlite", "uitwijk_sync", "Qt6::Network"],
    "uitwijk_handbook": ["uitwijk_relay", "Qt6::Quick*", "Qt6::Qml", "Qt6::Gui"],
    "uitwijk_codes": ["uitwijk_wire", "uitwijk_crypto", "uitwijk_store", "Qt6::Network", "Qt6::Gui"],
    "uitwijk_voice": ["uitwijk_wire", "uitwijk_crypto", "uitwijk_store", "Qt6::Network", "Qt6::Gui"],
    "uitwijkctl": ["uitwijk_relay", "Qt6::Quick*", "Qt6::Qml", "Qt6::Gui"],
    "uitwijk": ["uitwijk_relay"],
}


def read_graph(text):
    """{target: [what it names]}; an alias Uitwijk::x is uitwijk_x, and $<LINK_ONLY:x> is x."""
    graph = {}
    for line in text.splitlines():
        target, *links = [part for part in line.replace("$<LINK_ONLY:", "").replace(">", "").split(";") if part]
        graph[target] = [link.replace("Uitwijk::", "uitwijk_") for link in links]
    return graph


def reach(graph, start):
    """Everything start is linked with, each with the path that leads there."""
    paths, waiting = {}, [(start, [start])]
    while waiting:
        target, path = waiting.pop()
        for link in graph.get(target, []):
            if link not in paths:
                paths[link] = path + [link]
                waiting.append((link, paths[link]))
    return paths


def forbidden(name, rule):
    return name.startswith(rule[:-1]) if rule.endswith("*") else name == rule


def violations(graph_text):
    graph = read_graph(graph_text)
    return [" -> ".join(path) for target, rules in NEVER.items() for name, path in sorted(reach(graph, target).items())
            if any(forbidden(name, rule) for rule in rules)]
