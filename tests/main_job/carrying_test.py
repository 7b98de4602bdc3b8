# SPDX-License-Identifier: Apache-2.0
"""carrying_test.py [PROGRAMS]: two and three devices that never have a network, and meet by files on a stick."""
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from programs import Device


class Stick(unittest.TestCase):
    def setUp(self):
        workshop = tempfile.TemporaryDirectory(prefix="uitwijk-stick-")
        self.addCleanup(workshop.cleanup)
        self.workshop = Path(workshop.name)
        self.ilse, self.karim = Device(workshop.name, "ilse"), Device(workshop.name, "karim")
        self.ilse.create("Voorbeeld BV", "Ilse Vermaas", "--sample")
        self.ilse.admit(self.karim, "Karim Peeters")
        self.stick = self.workshop / "stick.uwk"

    def number(self, whose):
        return next(device["id"] for device in whose.items("devices") if device["this"])

    def test_an_incident_goes_there_and_back_on_a_stick(self):
        self.ilse.run("declare", self.ilse.run("list", "scenarios").split()[0])
        self.ilse.run("log", "The rack room is under water")
        said = self.ilse.ask("bundle", "export", self.stick)
        self.assertGreater(said["bundles"], 0)
        self.assertNotIn(b"rack room", self.stick.read_bytes())
        came = self.karim.ask("bundle", "import", self.stick)
        self.assertTrue(came["whole"])
        self.assertEqual((came["missing"], came["person"]), ([], "Ilse Vermaas"))
        self.assertIn("rack room", self.karim.run("list", "log"))
        self.assertEqual(self.karim.ask("bundle", "import", self.stick)["stored"], 0)
        self.karim.run("log", "Pumps are on their way")
        small = self.workshop / "small.uwk"
        self.karim.run("bundle", "export", small, "--since", self.number(self.ilse))
        self.assertLess(small.stat().st_size, self.stick.stat().st_size / 10)
        self.ilse.run("bundle", "import", small)
        self.assertEqual(self.ilse.state(), self.karim.state())

    def test_files_may_come_in_any_order(self):
        self.karim.run("bundle", "export", self.stick)
        self.ilse.run("bundle", "import", self.stick)  # now it is known what Karim's holds
        for n in (1, 2):
            self.ilse.run("drawing", *self.a_drawing(n))
            self.ilse.run("bundle", "export", self.workshop / f"{n}.uwk", "--since", self.number(self.karim))
        first, second = (self.workshop / f"{n}.uwk" for n in (1, 2))
        self.assertLess(first.stat().st_size, second.stat().st_size)
        torn = self.workshop / "torn.uwk"
        torn.write_bytes(second.read_bytes()[:-20])
        said = self.karim.run("bundle", "import", torn)
        self.assertIn("TORN OR DAMAGED", said)
        self.assertIn("MISSING: bring also", said)
        self.karim.run("bundle", "import", second)
        self.assertEqual(self.ilse.state(), self.karim.state())
        self.assertEqual(self.karim.ask("bundle", "import", first)["stored"], 0)

    def a_drawing(self, n):
        path = self.workshop / f"{n}.svg"
        path.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M{n} 1h3"/></svg>')
        return self.ilse.items("sites")[0]["id"], path

    def test_what_comes_too_early_waits_and_is_taken_in_by_itself(self):
        files = []
        known = None
        for n in (1, 2):
            self.ilse.run("drawing", *self.a_drawing(n))
            path = self.workshop / f"{n}.uwk"
            self.ilse.run("bundle", "export", path, *(["--since", known] if known else []))
            files.append(path)
            if n == 1:  # a third device gets the first file and says so
                third = Device(str(self.workshop), "third")
                self.ilse.admit(third, "Noor Verhulst")
                back = self.workshop / "back.uwk"
                third.run("bundle", "export", back)
                self.ilse.run("bundle", "import", back)
                known = self.number(third)
        came = self.karim.ask("bundle", "import", files[1])
        self.assertTrue(came["kept"])
        self.assertEqual(came["person"], "Ilse Vermaas")
        self.assertTrue(came["missing"])
        whole = self.workshop / "whole.uwk"
        self.ilse.run("bundle", "export", whole)
        self.karim.run("bundle", "import", whole)
        self.assertEqual(self.ilse.state(), self.karim.state())
        self.assertEqual(list((self.karim.handbook / "brought").iterdir()), [])

    def test_what_cannot_be_written_or_read_is_said_in_words(self):
        said = self.ilse.attempt("bundle", "export", self.workshop / "nowhere" / "x.uwk", status=1)
        self.assertIn("cannot be written", said.stderr)
        other = Device(str(self.workshop), "other")
        other.create("Andere BV", "Noor Verhulst")
        other.run("bundle", "export", self.stick)
        said = self.ilse.attempt("bundle", "import", self.stick, status=6)
        self.assertIn("another handbook", said.stderr)
        self.stick.write_bytes(self.stick.read_bytes()[:30])
        self.ilse.attempt("bundle", "import", self.stick, status=4)
        self.ilse.attempt("bundle", "import", self.ilse.folder / "sheet", status=1)
        self.ilse.attempt("bundle", "export", self.stick, "--since", "zz", status=1)

    def test_a_full_stick_keeps_the_file_that_was_on_it(self):
        if not shutil.which("unshare") or subprocess.run(["unshare", "-m", "true"], capture_output=True).returncode:
            self.skipTest("this system allows no mounts of one's own")
        place = self.workshop / "mounted"
        place.mkdir()
        self.ilse.environment["PROGRAM"] = str(Path(os.environ.get("UITWIJK_BIN", "build/bin")).resolve() / "uitwijkctl")
        script = f"""set -e
mount -t tmpfs -o size=16k tmpfs {place}
echo old > {place}/stick.uwk
status=0; "$PROGRAM" bundle export {place}/stick.uwk || status=$?
[ $status = 1 ]; [ "$(cat {place}/stick.uwk)" = old ]; [ "$(ls -A {place})" = stick.uwk ]
mount -o remount,ro {place}
status=0; "$PROGRAM" bundle export {place}/stick.uwk || status=$?
[ $status = 1 ]; [ "$(cat {place}/stick.uwk)" = old ]
"""
        done = subprocess.run(["unshare", "-m", "bash", "-c", script], env=self.ilse.environment, capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("no space left", done.stderr)
        self.assertIn("cannot be written to", done.stderr)


if __name__ == "__main__":
    if len(sys.argv) > 1 and os.path.isdir(sys.argv[1]):
        os.environ["UITWIJK_BIN"] = sys.argv.pop(1)
    unittest.main()
