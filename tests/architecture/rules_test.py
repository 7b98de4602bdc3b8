# SPDX-License-Identifier: Apache-2.0
"""Each rule finds what it is for in a tiny bad tree, and leaves a good one alone."""
import tempfile
import unittest
from pathlib import Path

import includes
import links
import readmes
import sizes
import top_level
import words


WORKSHOP = tempfile.TemporaryDirectory(prefix="uitwijk-rules-")


def tree(**texts):
    """A folder with these files: path=text."""
    root = Path(tempfile.mkdtemp(prefix="uitwijk-rules-", dir=WORKSHOP.name))
    for name, text in texts.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


class Includes(unittest.TestCase):
    def broken(self, path, text):
        return len(includes.violations(tree(**{path: text})))

    def test_a_lower_folder_may_not_look_up(self):
        self.assertEqual(self.broken("store/base/a.h", '#include "store/domain/op.h"\n'), 1)
        self.assertEqual(self.broken("store/domain/a.h", '#include "store/store.h"\n'), 1)
        self.assertEqual(self.broken("store/log/a.cpp", '#include "sync/wire/envelope.h"\n'), 1)
        self.assertEqual(self.broken("sync/wire/a.cpp", '#include "store/domain/op.h"\n'), 1)
        self.assertEqual(self.broken("app/a.cpp", '#include "sync/relay/relay.h"\n'), 1)

    def test_the_relay_cannot_see_the_handbook(self):
        self.assertEqual(self.broken("sync/relay/a.cpp", '#include "store/store.h"\n'), 1)
        self.assertEqual(self.broken("sync/relay/a.cpp", '#include "store/domain/field.h"\n'), 1)
        self.assertEqual(self.broken("sync/relay/a.cpp", "#include <QTcpSocket>\n"), 1)
        self.assertEqual(self.broken("sync/relay/a.cpp", '#include "sync/wire/envelope.h"\n'), 0)

    def test_the_command_line_goes_through_the_handbook(self):
        self.assertEqual(self.broken("app/cli/commands/a.cpp", '#include "app/handbook/handbook.h"\n'), 0)
        self.assertEqual(self.broken("app/cli/commands/a.cpp", '#include "app/models/search_model.h"\n'), 1)
        self.assertEqual(self.broken("app/handbook/a.cpp", '#include "app/session.h"\n'), 1)

    def test_a_transport_carries_octets(self):
        self.assertEqual(self.broken("sync/transport/a.cpp", '#include "sync/wire/envelope.h"\n'), 0)
        self.assertEqual(self.broken("sync/transport/a.cpp", '#include "sync/engine/sync_session.h"\n'), 1)
        self.assertEqual(self.broken("sync/transport/a.cpp", '#include "store/store.h"\n'), 1)

    def test_an_importer_makes_writes_and_writes_nothing(self):
        self.assertEqual(self.broken("store/import/a.cpp", '#include "store/domain/field_write.h"\n'), 0)
        self.assertEqual(self.broken("store/import/a.cpp", '#include "store/store.h"\n'), 1)

    def test_foreign_headers_have_one_home(self):
        self.assertEqual(self.broken("store/keys/a.cpp", "#include <sodium.h>\n"), 1)
        self.assertEqual(self.broken("store/crypto/a.cpp", "#include <sodium.h>\n"), 0)
        self.assertEqual(self.broken("store/log/a.cpp", "#include <sqlcipher/sqlite3.h>\n"), 1)
        self.assertEqual(self.broken("tests/store/a.cpp", "#include <sodium.h>\n"), 1)
        self.assertEqual(self.broken("sync/transport/a.cpp", "#include <boost/beast.hpp>\n"), 1)
        self.assertEqual(self.broken("app/models/a.cpp", "#include <QQuickItem>\n"), 1)
        self.assertEqual(self.broken("app/cli/a.cpp", "#include <QQmlEngine>\n"), 1)
        self.assertEqual(self.broken("store/log/a.h", "#include <QObject>\n"), 1)
        self.assertEqual(self.broken("sync/engine/a.h", "#include <QTimer>\n"), 1)
        self.assertEqual(self.broken("sync/engine/a.h", "#include <QString>\n"), 0)

    def test_a_new_folder_needs_a_rule(self):
        self.assertEqual(self.broken("store/attic/a.h", '#include "store/base/result.h"\n'), 1)

    def test_the_app_knows_ports_and_its_program_a_system(self):
        self.assertEqual(self.broken("app/actions/a.h", '#include "platform/ports/link_opener.h"\n'), 0)
        self.assertEqual(self.broken("app/uitwijk/a.cpp", '#include "platform/linux/desktop_links.h"\n'), 0)
        self.assertEqual(self.broken("app/actions/a.cpp", '#include "platform/linux/desktop_links.h"\n'), 1)
        self.assertEqual(self.broken("platform/linux/a.cpp", '#include "app/session.h"\n'), 1)

    def test_the_platform_is_asked_in_one_folder(self):
        self.assertEqual(self.broken("store/base/a.h", "#ifdef Q_OS_ANDROID\n#endif\n"), 1)
        self.assertEqual(self.broken("platform/linux/a.h", "#if defined(__linux__)\n#endif\n"), 0)


class Links(unittest.TestCase):
    def test_the_relay_may_not_reach_the_store_by_a_detour(self):
        graph = "uitwijk-relay;Uitwijk::relay\nuitwijk_relay;Uitwijk::wire;Uitwijk::base\nuitwijk_wire;$<LINK_ONLY:Uitwijk::store>\n"
        found = links.violations(graph)
        self.assertIn("uitwijk-relay -> uitwijk_relay -> uitwijk_wire -> uitwijk_store", found)

    def test_the_relay_as_it_should_be(self):
        graph = "uitwijk-relay;Uitwijk::relay\nuitwijk_relay;Uitwijk::wire;Uitwijk::sqlite\nuitwijk_wire;Uitwijk::crypto\n"
        self.assertEqual(links.violations(graph), [])

    def test_the_command_line_has_no_quick(self):
        self.assertEqual(links.violations("uitwijkctl;Qt6::QuickControls2\n"), ["uitwijkctl -> Qt6::QuickControls2"])


class Sizes(unittest.TestCase):
    def test_long_files(self):
        self.assertEqual(len(sizes.violations(tree(**{"store/a.cpp": "\n" * 401, "qml/A.qml": "\n" * 301}))), 2)
        self.assertEqual(sizes.violations(tree(**{"store/a.cpp": "\n" * 400, "qml/A.qml": "\n" * 300})), [])

    def test_long_functions(self):
        def function(lines, signature="void f()"):
            return f"namespace x {{\n{signature}\n{{\n" + "    g();\n" * lines + "}\n}\n"
        self.assertEqual(len(sizes.violations(tree(**{"store/a.cpp": function(41)}))), 1)
        self.assertEqual(sizes.violations(tree(**{"store/a.cpp": function(40)})), [])
        self.assertEqual(sizes.violations(tree(**{"app/main.cpp": function(80, "int main(int, char**)")})), [])


class Words(unittest.TestCase):
    def broken(self, path, text=""):
        return len(words.violations(tree(**{path: text})))

    def test_banned_words(self):
        for path, text in {
            "store/schema/1.sql": "PRAGMA key = 'x';",
            "store/sqlite/a.cpp": 'run("pragma main.rekey = 1");',
            "store/sqlite/b.cpp": "sqlite3_rekey(db, key, 32);",
            "app/main.cpp": "context->setContextProperty(name, value);",
            "app/types.cpp": "qmlRegisterSingletonType(url);",
            "app/a.h": "QSettings settings;",
            "qml/A.qml": "onClicked: Qt.openUrlExternally(url)",
            "qml/B.qml": "textFormat: Text.MarkdownText",
            "qml/C.qml": 'color: "#ff0000"',
            "store/a.h": "#ifdef UNIT_TEST",
            "qml/D.qml": "import QtWebEngine",
            "app/b.cpp": "#include <QWebEngineView>",
        }.items():
            self.assertEqual(self.broken(path, text), 1, path)

    def test_names_that_say_nothing(self):
        for path in ("store/string_utils.h", "app/test_helper.cpp", "app/window_manager.cpp"):
            self.assertEqual(self.broken(path), 1, path)

    def test_allowed(self):
        self.assertEqual(self.broken("qml/design/Theme.qml", 'property color ink: "#202020"'), 0)
        self.assertEqual(self.broken("platform/linux/a.cpp", "QDesktopServices::openUrl(link);"), 0)
        self.assertEqual(self.broken("store/sqlite/a.cpp", "sqlite3_key_v2(db, name, key, 32);"), 0)


class Readmes(unittest.TestCase):
    def test_a_link_leads_somewhere(self):
        text = "[a](store/README.md) [b](store/a.h#L1) [c](https://example.org/) ![d](qml/none.png)"
        found = readmes.violations(tree(**{"README.md": text, "store/README.md": "", "store/a.h": ""}))
        self.assertEqual(found, ["README.md: qml/none.png is not there"])


class TopLevel(unittest.TestCase):
    def test_only_what_was_agreed(self):
        good = {f"{name}/x" if "." not in name and name != "LICENSE" else name: "" for name in top_level.ALLOWED}
        self.assertEqual(top_level.violations(tree(**good, **{"build/x": "", "build-asan/x": "", ".ci/run": ""})), [])
        self.assertEqual(len(top_level.violations(tree(**good, **{"docs/x": ""}))), 1)
        self.assertEqual(len(top_level.violations(tree())), len(top_level.ALLOWED))


if __name__ == "__main__":
    unittest.main()
