# SPDX-License-Identifier: Apache-2.0
"""codes_test.py [PROGRAMS]: devices that meet by pictures of QR codes, without a network and without a stick."""
import os
import shutil
import sys
import tempfile
import unittest
from pathlib import Path

from programs import Device


class Codes(unittest.TestCase):
    def setUp(self):
        workshop = tempfile.TemporaryDirectory(prefix="uitwijk-codes-")
        self.addCleanup(workshop.cleanup)
        self.workshop = Path(workshop.name)
        self.ilse, self.karim = Device(workshop.name, "ilse"), Device(workshop.name, "karim")
        self.ilse.create("Voorbeeld BV", "Ilse Vermaas", "--sample")
        self.enrol(self.ilse, self.karim, "Karim Peeters")

    def enrol(self, here, other, person):
        """Lets another device in by codes alone."""
        request, welcome = self.workshop / f"request-{other.name}", self.workshop / f"welcome-{other.name}"
        asked = other.ask("join", "--out", request, "--qr")
        self.assertEqual([path.name for path in request.iterdir()], ["code-001.png"])
        let_in = here.ask("admit", request, "--person", person, "--out", welcome, "--qr")
        self.assertEqual(let_in["request"], asked["digits"])
        self.assertEqual(other.ask("join", "--welcome", welcome, "--qr")["digits"], let_in["digits"])

    def declare(self):
        self.ilse.run("declare", self.ilse.run("list", "scenarios").split()[0])

    def number(self, whose):
        return next(device["id"] for device in whose.items("devices") if device["this"])

    def export(self, whose, name, *options):
        folder = self.workshop / name
        whose.run("bundle", "export", folder, "--qr", *options)
        return sorted(folder.iterdir())

    def test_what_was_written_goes_there_and_back_by_codes(self):
        self.assertEqual(self.ilse.state(), self.karim.state())
        self.declare()
        self.ilse.run("log", "Pumps are on their way")
        codes = self.export(self.ilse, "out")
        self.assertGreater(len(codes), 10)
        came = self.karim.ask("bundle", "import", "--qr", codes[0].parent)
        self.assertEqual((came["whole"], came["missing"], came["person"]), (True, [], "Ilse Vermaas"))
        self.assertIn("Pumps are on their way", self.karim.run("list", "log"))
        self.karim.run("log", "They are here")
        back = self.export(self.karim, "back", "--since", self.number(self.ilse))
        self.assertLess(len(back), len(codes))
        self.ilse.run("bundle", "import", "--qr", *reversed(back))  # by name, in any order
        self.assertEqual(self.ilse.state(), self.karim.state())

    def test_lost_codes_are_named_and_any_others_repair_them(self):
        codes = self.export(self.ilse, "out")
        kept = self.workshop / "kept"
        kept.mkdir()
        for code in codes[:2] + codes[3:5]:
            shutil.copy(code, kept)
        said = self.karim.attempt("bundle", "import", "--qr", kept, status=1).stderr
        self.assertRegex(said, r"MISSING: of \d+ codes number 3, 6, ")
        for code in codes[5:]:  # numbers 1, 2, 4, 5 twice, and all but number 3
            shutil.copy(code, kept)
        self.karim.run("bundle", "import", "--qr", kept, *codes[:2])

    def test_codes_of_two_files_are_never_mixed(self):
        first = self.export(self.ilse, "first")
        self.declare()
        second = self.export(self.ilse, "second", "--since", self.number(self.karim))
        self.assertNotEqual(first[0].read_bytes(), second[0].read_bytes())
        self.assertIn("several", self.karim.attempt("bundle", "import", "--qr", *first, *second, status=1).stderr)
        self.karim.run("bundle", "import", "--qr", *first[1:3], *second)
        self.assertEqual(self.ilse.state(), self.karim.state())

    def test_what_is_no_code_is_said_in_words(self):
        codes = self.export(self.ilse, "out")
        self.assertIn("already there", self.ilse.attempt("bundle", "export", codes[0].parent, "--qr", status=1).stderr)
        empty = self.workshop / "empty"
        empty.mkdir()
        self.assertIn("no code", self.karim.attempt("bundle", "import", "--qr", empty, status=1).stderr)
        (empty / "a.png").write_bytes(codes[0].read_bytes()[:100])
        self.karim.attempt("bundle", "import", "--qr", empty, status=1)
        self.karim.attempt("bundle", "import", "--qr", self.workshop / "nowhere.png", status=1)
        welcome = self.workshop / "welcome-karim"  # codes of something else
        self.karim.attempt("bundle", "import", "--qr", welcome, status=1)
        other = Device(str(self.workshop), "other")
        other.create("Andere BV", "Noor Verhulst")
        theirs = self.export(other, "theirs")
        self.assertIn("another handbook", self.karim.attempt("bundle", "import", "--qr", *theirs, status=6).stderr)


if __name__ == "__main__":
    if len(sys.argv) > 1 and os.path.isdir(sys.argv[1]):
        os.environ["UITWIJK_BIN"] = sys.argv.pop(1)
    unittest.main()
