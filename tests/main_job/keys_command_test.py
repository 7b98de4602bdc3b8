# SPDX-License-Identifier: Apache-2.0
"""keys_command_test.py [PROGRAMS]: what keeps a copy closed, by the program as people run it: it does not start on cryptography
that gives wrong answers, leaves no memory behind, and lets nobody guess."""
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

from programs import Device, program

PRIMITIVES = {"hash": "BLAKE2b", "hash-in-pieces": "BLAKE2b", "encryption-takes-anything": "XChaCha20-Poly1305",
              "signature-takes-anything": "Ed25519", "sealed-box": "X25519 sealed box", "passphrase": "Argon2id",
              "random": "random numbers"}


class Keys(unittest.TestCase):
    def setUp(self):
        workshop = tempfile.TemporaryDirectory(prefix="uitwijk-keys-")
        self.addCleanup(workshop.cleanup)
        self.workshop = workshop.name
        self.ilse = Device(self.workshop, "ilse")

    def create(self):
        self.ilse.create("Voorbeeld BV", "Ilse Vermaas")

    def say(self, passphrase):
        (self.ilse.folder / "passphrase").write_text(passphrase + "\n")


class SelfTest(Keys):
    def test_a_primitive_that_gives_wrong_answers_stops_the_program_before_anything_is_opened(self):
        wrong = os.path.abspath(os.environ["WRONG_SODIUM"]) if "WRONG_SODIUM" in os.environ else ""
        if not wrong or "SAN_OPTIONS" in "".join(self.ilse.environment):
            self.skipTest("needs the library that gives wrong answers, and no sanitizer that wants to be first")
        self.create()
        before = {path.name: path.read_bytes() for path in self.ilse.handbook.iterdir() if path.is_file()}
        self.ilse.environment["LD_PRELOAD"] = wrong
        for primitive, name in PRIMITIVES.items():
            self.ilse.environment["WRONG"] = primitive
            said = self.ilse.attempt("list", "contacts", status=1)
            self.assertEqual(said.stdout, "")
            self.assertIn("nothing was opened or changed", said.stderr)
            self.assertIn(f"self-test failed: {name}", said.stderr)
        self.assertEqual(before, {path.name: path.read_bytes() for path in self.ilse.handbook.iterdir() if path.is_file()})
        self.ilse.environment["WRONG"] = "none"
        self.assertIn("Ilse Vermaas", self.ilse.run("list", "contacts"))


class Memory(Keys):
    def test_a_crash_leaves_no_core_and_nobody_else_of_this_user_reads_the_memory(self):
        self.create()
        self.ilse.environment.pop("UITWIJK_PASSPHRASE_FILE")
        unlimited = lambda: resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)
        asked = subprocess.Popen([program("uitwijkctl"), "list", "contacts"], env=self.ilse.environment, cwd=self.workshop,
                                 stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=unlimited)
        self.assertIn(b"Passphrase", asked.stderr.read(10))
        limits = Path(f"/proc/{asked.pid}/limits").read_text()
        core = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
        self.assertEqual(core.split()[4:6], ["0", "0"])
        if "SAN_OPTIONS" not in "".join(self.ilse.environment):
            self.assertEqual(Path(f"/proc/{asked.pid}/mem").stat().st_uid, 0)  # root's, whoever runs the program
        asked.send_signal(signal.SIGABRT)
        asked.communicate()
        self.assertEqual(asked.returncode, -signal.SIGABRT)
        self.assertEqual([path for path in Path(self.workshop).rglob("core*")], [])


class Guessing(Keys):
    def test_the_sixth_guess_waits_even_when_it_is_right_and_the_sheet_opens_at_once(self):
        self.create()
        right = (self.ilse.folder / "passphrase").read_text().strip()
        self.say("seven quiet herons crossed")
        for _ in range(5):
            self.assertIn("wrong passphrase", self.ilse.attempt("list", "contacts", status=3).stderr)
        self.say(right)
        said = self.ilse.attempt("list", "contacts", status=3)
        self.assertIn("5 wrong in a row; the next try is in", said.stderr)
        self.ilse.clock = "+10y"  # the wall clock does not matter
        self.ilse.environment["ASAN_OPTIONS"] = self.ilse.environment.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0"
        self.assertIn("the next try is in", self.ilse.attempt("list", "contacts", status=3).stderr)
        self.ilse.clock = None
        self.assertIn("Ilse Vermaas", self.ilse.run("list", "contacts", "--recovery-sheet", self.ilse.folder / "sheet"))

    def test_a_wait_ends_and_a_right_passphrase_forgets_what_was_wrong(self):
        self.create()
        right = (self.ilse.folder / "passphrase").read_text().strip()
        self.say("no")
        for _ in range(5):
            self.ilse.attempt("list", "contacts", status=3)
        self.say(right)
        began = time.monotonic()
        while self.ilse.attempt("list", "contacts", status=None).returncode == 3:
            self.assertLess(time.monotonic() - began, 60)
            time.sleep(1)
        self.assertGreater(time.monotonic() - began, 25)
        self.say("no")
        for _ in range(4):
            self.ilse.attempt("list", "contacts", status=3)
        self.say(right)
        self.assertIn("Ilse Vermaas", self.ilse.run("list", "contacts"))


if __name__ == "__main__":
    if len(sys.argv) > 1 and os.path.isdir(sys.argv[1]):
        os.environ["UITWIJK_BIN"] = sys.argv.pop(1)
    unittest.main()
