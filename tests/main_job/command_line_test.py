# SPDX-License-Identifier: Apache-2.0
"""command_line_test.py [PROGRAMS]: uitwijkctl as somebody learns it: its help, its manual and its completion say the same, its
mistakes are one line, its recovery sheet is kept from others, and a relay that asks for a token gets it."""
import os
import re
import stat
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from programs import Device, Relay, program

MANUAL = Path(__file__).resolve().parent.parent.parent / "app" / "cli" / "manual"
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")


class CommandLine(unittest.TestCase):
    def setUp(self):
        workshop = tempfile.TemporaryDirectory(prefix="uitwijk-command-line-")
        self.addCleanup(workshop.cleanup)
        self.workshop = workshop.name
        self.ilse = Device(self.workshop, "ilse")

    def help(self):
        """{command: its options}; "" for those that every command takes."""
        said = self.ilse.run("--help")
        everywhere = set(OPTION.findall(said[said.index("Every command takes"):]))
        commands = re.findall(r"^  ([a-z][a-z-]*)\b", said[:said.index("Every command takes")], re.MULTILINE)
        self.assertGreater(len(commands), 10)
        known = {"": everywhere}
        for command in commands:
            told = self.ilse.run(command, "--help")
            self.assertIn(f"uitwijkctl {command}", told)
            known[command] = set(OPTION.findall(told))
        return known


class Learning(CommandLine):
    def test_every_synopsis_names_the_options_that_the_command_takes(self):
        for command, options in self.help().items():
            if not command:
                continue
            synopsis, *rest = self.ilse.run(command, "--help").splitlines()
            listed = {line.split()[0] for line in rest if line.startswith("  --")}
            self.assertEqual(listed, options - {"--help"} - {"--recovery-sheet"}, command)
            self.assertLessEqual(listed, set(OPTION.findall(synopsis)), command)

    def test_the_manual_knows_every_command_and_option(self):
        page = (MANUAL / "uitwijkctl.1").read_text(encoding="utf-8").replace("\\-", "-")
        sections = dict(zip(re.findall(r"^\.SS ([a-z-]+)", page, re.MULTILINE),
                            re.split(r"^\.SS ", page, flags=re.MULTILINE)[1:]))
        known = self.help()
        self.assertEqual(list(sections), [command for command in known if command])
        for command, options in known.items():
            for option in options:
                self.assertIn(option, page)
                if command and option not in known[""]:
                    self.assertIn(f"\n.BI {option}" if f".BI {option}" in page else f"\n.B {option}", sections[command])
        self.assertLessEqual(set(OPTION.findall(page)), set().union(*known.values()) | {"--register"})

    def test_the_manual_is_a_page_that_man_understands(self):
        try:
            said = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", MANUAL / "uitwijkctl.1"],
                                  capture_output=True, text=True)
        except FileNotFoundError:
            self.skipTest("no man here")
        self.assertEqual(said.returncode, 0, said.stderr)
        self.assertEqual(said.stderr, "")

    def complete(self, *words):
        line = " ".join(f"'{word}'" for word in ("uitwijkctl", *words))
        script = (f"source '{MANUAL / 'uitwijkctl.bash'}'; compopt() {{ :; }}; COMP_WORDS=({line}); "
                  f"COMP_CWORD={len(words)}; _uitwijkctl; printf '%s\\n' \"${{COMPREPLY[@]}}\"")
        done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, cwd=self.workshop)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return set(done.stdout.split())

    def test_completion_offers_every_command_and_option_and_no_other(self):
        known = self.help()
        self.assertEqual(self.complete(""), {command for command in known if command})
        for command, options in known.items():
            words = (command, "--") if command else ("--",)
            self.assertEqual(self.complete(*words), options | known[""], command)
        self.assertEqual(self.complete("--handbook", "x", "li"), {"list"})
        self.assertIn("checklists", self.complete("list", "che"))
        self.assertEqual(self.complete("step", "0a", "do"), {"done", "doing"})

    def test_a_mistake_is_one_line_that_says_where_to_read_more(self):
        wrong = [("create",), ("import",), ("list", "cats"), ("show",), ("search",), ("declare",), ("step", "0a"), ("log",),
                 ("join",), ("admit",), ("export", "pdf"), ("sync", "--speed"), ("list", "contacts", "--incident"),
                 ("service", "mail", "broken"), ("workplace", "Ilse"), ("roll", "Ilse", "gone"),
                 ("relief", "Ilse", "tired"), ("finding", "x", "--state", "gone")]
        for words in wrong:
            said = self.ilse.attempt(*words, status=2)
            self.assertEqual(said.stdout, "", words)
            self.assertEqual(len(said.stderr.splitlines()), 1, said.stderr)
            self.assertIn(f"uitwijkctl {words[0]} --help", said.stderr)
        self.assertIn("no command", self.ilse.attempt("dance", status=2).stderr)


class App(CommandLine):
    def test_the_app_tells_its_options_and_version_where_there_is_no_display(self):
        if not os.path.exists(program("uitwijk")):
            self.skipTest("built without the app")
        for option, words in (("--help", "--handbook"), ("-h", "--handbook"), ("--version", "uitwijk "), ("-v", "uitwijk ")):
            told = subprocess.run([program("uitwijk"), option], env=self.ilse.environment, capture_output=True, text=True, timeout=60)
            self.assertEqual(told.returncode, 0, told.stderr)
            self.assertIn(words, told.stdout)
            self.assertNotIn("QMutex", told.stderr)


class RecoverySheet(CommandLine):
    def create(self, sheet, status=0):
        return self.ilse.attempt("create", "--name", "Voorbeeld BV", "--person", "Ilse Vermaas", "--recovery-sheet", sheet,
                                 status=status)

    def test_the_sheet_is_for_its_owner_alone_and_opens_the_copy(self):
        sheet = self.ilse.folder / "sheet"
        said = self.create(sheet)
        self.assertEqual(stat.S_IMODE(sheet.stat().st_mode), 0o600)
        words = sheet.read_text().split("\n\n")[1].strip()
        self.assertNotIn(words, said.stdout + said.stderr)
        lost = ("--passphrase-file", self.ilse.folder / "lost")
        self.ilse.run("list", "contacts", *lost, status=1)
        self.assertIn("Ilse Vermaas", self.ilse.run("list", "contacts", *lost, f"--recovery-sheet={sheet}"))
        sheet.write_text(words.translate(str.maketrans("234567", "765432")))
        self.assertNotEqual(self.ilse.attempt("list", "contacts", "--recovery-sheet", sheet, status=None).returncode, 0)

    def test_the_sheet_replaces_nothing_and_without_a_place_for_it_there_is_no_handbook(self):
        sheet = self.ilse.folder / "sheet"
        sheet.write_text("something dear")
        self.create(sheet, status=1)
        self.assertEqual(sheet.read_text(), "something dear")
        self.create(self.ilse.folder / "nowhere" / "sheet", status=1)
        self.assertFalse((self.ilse.handbook / "protected.db").exists())
        (self.ilse.folder / "passphrase").write_text("")
        self.create(self.ilse.folder / "unused", status=3)
        self.assertFalse((self.ilse.folder / "unused").exists())


class Registration(CommandLine):
    def test_a_relay_that_asks_for_a_token_takes_a_new_handbook_with_it_and_only_with_it(self):
        relay = Relay(self.workshop)
        self.addCleanup(relay.stop)
        relay.start("--register", "token")
        token = relay.data / "register-token"
        self.ilse.create("Voorbeeld BV", "Ilse Vermaas")
        meet = ("sync", "--relay", relay.address)
        self.ilse.run(*meet, status=6, offline=False)
        self.ilse.run(*meet, "--register", "f" * len(token.read_text().strip()), status=6, offline=False)
        self.ilse.run(*meet, "--register", "@nowhere", status=1, offline=False)
        self.ilse.run(*meet, "--register", f"@{token}", offline=False)
        self.ilse.run(*meet, offline=False)  # once is enough
        self.assertEqual(self.ilse.ask(*meet, offline=False)["waiting-ops"], 0)
        other = Device(self.workshop, "other")
        other.create("Elders BV", "Iemand Anders")
        other.run(*meet, "--register", token.read_text().strip(), offline=False)


if __name__ == "__main__":
    if len(sys.argv) > 1 and os.path.isdir(sys.argv[1]):
        os.environ["UITWIJK_BIN"] = sys.argv.pop(1)
    unittest.main()
