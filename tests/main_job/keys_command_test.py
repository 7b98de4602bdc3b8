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

    def write(self, name, status=0):
        """Puts a contact of that name into the handbook: an example of what is written."""
        card = self.ilse.folder / "card.vcf"
        card.write_text(f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nTEL:+31205550142\nEND:VCARD\n")
        return self.ilse.attempt("import", card, *self.ways, status=status)

    ways = ()

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


class Ways(Keys):
    """Sheets, envelopes and passphrases, and the copy that each of them opens."""

    def setUp(self):
        super().setUp()
        self.create()
        self.lost = ("--passphrase-file", self.ilse.folder / "lost")
        self.sheet = self.ilse.folder / "sheet"

    def opens(self, *sheets, status=0):
        options = [word for sheet in sheets for word in ("--recovery-sheet", sheet)]
        return self.ilse.attempt("list", "contacts", *self.lost, *options, status=status)

    def test_any_two_of_three_sheets_open_and_others_are_named(self):
        parts = [self.ilse.folder / f"part.{number}" for number in (1, 2, 3)]
        self.ilse.run("keys", "split", "--recovery-sheet", self.sheet, "--out", self.ilse.folder / "part")
        for part in parts:
            self.assertEqual(part.stat().st_mode & 0o777, 0o600)
        for one, other in ((0, 1), (2, 0), (1, 2)):
            self.assertIn("Ilse Vermaas", self.opens(parts[one], parts[other]).stdout)
        self.assertIn("one more of them is needed", self.opens(parts[1], status=1).stderr)
        self.assertIn("the same part twice", self.opens(parts[1], parts[1], status=1).stderr)
        words = parts[0].read_text()
        damaged = self.ilse.folder / "damaged"
        damaged.write_text(words[:-3] + ("7" if words[-3] != "7" else "8") + words[-2:])
        self.assertIn("wrong groups: 16", self.opens(damaged, parts[1], status=1).stderr)
        elsewhere = Device(self.workshop, "elsewhere")
        elsewhere.create("Elders BV", "Iemand Anders")
        elsewhere.run("keys", "split", "--recovery-sheet", elsewhere.folder / "sheet", "--out", elsewhere.folder / "part")
        self.assertIn("different sets", self.opens(parts[0], elsewhere.folder / "part.2", status=3).stderr)
        both = (elsewhere.folder / "part.1", elsewhere.folder / "part.2")
        self.opens(*both, status=3)
        self.assertIn("Ilse Vermaas", self.opens(self.sheet).stdout)

    def test_an_envelope_opens_for_reading_and_every_use_is_told_until_somebody_says_that_it_was_them(self):
        envelope = self.ilse.folder / "envelope"
        self.assertFalse(self.ilse.ask("keys")["envelope"])
        self.ilse.run("keys", "envelope", "--out", envelope)
        self.assertTrue(self.ilse.ask("keys")["envelope"])
        self.assertEqual(self.ilse.ask("keys")["envelope-uses"], [])
        said = self.opens(envelope)
        self.assertIn("Ilse Vermaas", said.stdout)
        self.assertIn("open for reading only", said.stderr)
        self.ways = (*self.lost, "--recovery-sheet", envelope)
        self.assertIn("cannot be written", self.write("Noor Verhulst", status=1).stderr)
        self.assertEqual(len(self.ilse.ask("keys")["envelope-uses"]), 2)
        self.assertEqual({use["reason"] for use in self.ilse.ask("keys")["envelope-uses"]}, {""})
        self.ilse.attempt("keys", "claim", status=1)
        self.ilse.run("keys", "claim", "--reason", "nobody else was there")
        uses = self.ilse.ask("keys")["envelope-uses"]
        self.assertEqual([(use["by"], use["reason"]) for use in uses], [("Ilse Vermaas", "nobody else was there")] * 2)
        self.ilse.attempt("keys", "claim", "--reason", "again", status=1)
        joris = Device(self.workshop, "joris")
        self.ilse.admit(joris, "Joris Kamphuis")
        told = joris.ask("keys")["envelope-uses"]
        self.assertEqual([(use["device-of"], use["reason"]) for use in told], [("Ilse Vermaas", "nobody else was there")] * 2)
        joris.run("keys", "claim", "--reason", "it was me", status=1)  # on another device than it was
        self.ilse.run("keys", "envelope", "--out", self.ilse.folder / "next")
        self.opens(envelope, status=3)
        self.opens(self.ilse.folder / "next")
        self.assertEqual(self.ilse.ask("keys")["envelope-uses"][0]["reason"], "")
        self.assertEqual(self.ilse.ask("verify")["problems"], [])

    def test_when_the_only_administrator_is_gone_a_responder_takes_over_with_two_of_three_sheets(self):
        self.ilse.run("keys", "split", "--recovery-sheet", self.sheet, "--out", self.ilse.folder / "part")
        joris, noor = Device(self.workshop, "joris"), Device(self.workshop, "noor")
        self.ilse.admit(joris, "Joris Kamphuis")
        gone = next(device["id"] for device in self.ilse.items("devices") if device["this"])
        self.assertIn("take-over takes --recovery-sheet", joris.attempt("take-over", status=2).stderr)
        self.assertIn("may not", joris.attempt("remove", gone, "--reason", "burnt", status=6).stderr)
        sheets = [word for part in (3, 1) for word in ("--recovery-sheet", self.ilse.folder / f"part.{part}")]
        self.assertIn("administrator now", joris.run("take-over", *sheets))
        self.assertIn("already", joris.attempt("take-over", *sheets, status=1).stderr)
        joris.admit(noor, "Noor Verhulst")
        joris.run("remove", gone, "--reason", "burnt")
        self.assertEqual([device["role"] for device in noor.items("devices") if not device["this"] and device["id"] != gone], [1])
        self.assertEqual(joris.ask("verify")["problems"], [])

    def test_a_passphrase_is_changed_by_who_knows_it_or_holds_the_sheet(self):
        fresh = self.ilse.folder / "fresh"
        fresh.write_text("five other words stand here\n")
        change = ("keys", "change", "--new-passphrase-file", fresh)
        self.say("not this one at all")
        self.ilse.attempt(*change, status=3)
        self.say("seven quiet herons cross")
        self.ilse.run(*change)
        self.ilse.attempt("list", "contacts", status=3)
        self.say("five other words stand here")
        self.assertIn("Ilse Vermaas", self.ilse.run("list", "contacts"))
        fresh.write_text("weak\n")
        said = self.ilse.attempt(*change, *self.lost, "--recovery-sheet", self.sheet, status=0)
        self.assertIn("can be guessed", said.stderr)
        self.say("weak")
        self.assertGreaterEqual(self.ilse.ask("keys")["memory-mib"], 46)


class Anchor(Keys):
    """A database that was put back, swapped or cut is noticed and opened for reading."""

    def setUp(self):
        super().setUp()
        self.create()
        self.database = self.ilse.handbook / "protected.db"
        self.anchor = self.ilse.handbook / "anchor.v1"

    def keep(self):
        return {path.name: path.read_bytes() for path in self.ilse.handbook.iterdir() if path.name.startswith("protected.db")}

    def put_back(self, files):
        for path in self.ilse.handbook.iterdir():
            if path.name.startswith("protected.db"):
                path.unlink()
        for name, octets in files.items():
            (self.ilse.handbook / name).write_bytes(octets)

    def finding(self):
        return self.ilse.ask("keys")["anchor"]

    def refuses_to_write(self):
        said = self.write("Noor Verhulst", status=1)
        self.assertIn("open for reading only", said.stderr)
        self.assertIn("Ilse Vermaas", self.ilse.run("list", "contacts"))

    def test_a_copy_that_was_put_back_is_noticed_read_and_not_written(self):
        before = self.keep()
        self.write("Joris Kamphuis")
        after = self.keep()
        self.put_back(before)
        self.assertEqual(self.finding(), "rolled-back")
        self.refuses_to_write()
        self.assertEqual(self.ilse.attempt("keys", "accept", status=6).stdout, "")
        self.put_back(after)  # nothing was changed: the right one goes on
        self.assertEqual(self.finding(), "sound")
        self.write("Femke Aldenburg")

    def test_a_lost_or_damaged_anchor_is_noticed_and_may_be_accepted(self):
        good = self.anchor.read_bytes()
        self.ilse.run("list", "contacts")
        for octets in (b"", good[:-1], good + b"x", bytes([*good[:30], good[30] ^ 1, *good[31:]]), good[:80] + bytes(32)):
            self.anchor.write_bytes(octets)
            self.assertEqual(self.finding(), "anchor-damaged")
        self.refuses_to_write()
        self.ilse.run("keys", "accept")
        self.assertEqual(self.finding(), "sound")
        self.anchor.unlink()
        self.assertEqual(self.finding(), "anchor-missing")
        self.refuses_to_write()
        self.ilse.run("keys", "accept")
        self.write("Joris Kamphuis")

    def test_the_anchor_of_another_handbook_is_no_anchor(self):
        other = Device(self.workshop, "other")
        other.create("Elders BV", "Iemand Anders")
        self.anchor.write_bytes((other.handbook / "anchor.v1").read_bytes())
        self.assertEqual(self.finding(), "anchor-damaged")

    def test_another_handbooks_database_and_an_empty_or_cut_one_open_nothing_and_stay(self):
        other = Device(self.workshop, "other")
        other.create("Elders BV", "Iemand Anders")
        whole = self.database.read_bytes()
        for octets, status in ((b"", 4), (whole[:511], 4), ((other.handbook / "protected.db").read_bytes(), 3)):
            self.put_back({"protected.db": octets})
            self.ilse.attempt("list", "contacts", status=status)
            self.assertEqual(self.database.read_bytes(), octets)
        self.put_back({"protected.db": whole})
        self.assertEqual(self.finding(), "sound")

    def test_a_main_file_that_was_put_back_alone_is_noticed(self):
        self.write("Joris Kamphuis")
        before = self.keep()
        self.write("Femke Aldenburg")
        self.write("Teun Brouwhuis")
        now = self.keep()
        self.put_back({**now, "protected.db": before["protected.db"]})
        self.assertNotEqual(self.finding(), "sound")


if __name__ == "__main__":
    if len(sys.argv) > 1 and os.path.isdir(sys.argv[1]):
        os.environ["UITWIJK_BIN"] = sys.argv.pop(1)
    unittest.main()
