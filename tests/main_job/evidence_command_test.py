# SPDX-License-Identifier: Apache-2.0
"""evidence_command_test.py [PROGRAMS]: photos and voice notes, from the command line of two devices."""
import base64
import json
import os
import sys
import tempfile
import unittest
from pathlib import Path

from programs import Device

PHOTO = bytes.fromhex("ffd8ffc000110800f00140") + b"rack twelve " * 4000
VOICE = b"OggS" + bytes(24) + b"OpusHead" + b"bring the generator " * 500


class Evidence(unittest.TestCase):
    def setUp(self):
        workshop = tempfile.TemporaryDirectory(prefix="uitwijk-evidence-")
        self.addCleanup(workshop.cleanup)
        self.workshop = Path(workshop.name)
        self.ilse, self.karim = Device(workshop.name, "ilse"), Device(workshop.name, "karim")
        self.ilse.create("Voorbeeld BV", "Ilse Vermaas", "--sample")
        self.ilse.admit(self.karim, "Karim Peeters")
        self.incident = self.ilse.ask("declare", self.ilse.run("list", "scenarios").split()[0])["incident"]
        self.photo, self.voice = self.workshop / "DSC_0042.JPG", self.workshop / "note.ogg"
        self.photo.write_bytes(PHOTO)
        self.voice.write_bytes(VOICE)

    def carry(self, whose, to):
        file = self.workshop / f"{whose.name}.uwk"
        whose.run("bundle", "export", file)
        to.run("bundle", "import", file)
        file.unlink()

    def test_a_photo_of_an_asset_reaches_the_other_device_and_comes_out_as_it_went_in(self):
        asset = self.ilse.items("assets")[0]
        kept = self.ilse.ask("evidence", self.photo, "--about", asset["id"], "--caption", "Serial number legible")["evidence"]
        self.assertEqual([(one["media"], one["about"], one["octets"]) for one in kept], [("photo", asset["title"], len(PHOTO))])
        self.carry(self.ilse, self.karim)
        seen = self.karim.ask("evidence")["evidence"]
        self.assertEqual((seen[0]["id"], seen[0]["by"], seen[0]["caption"]), (kept[0]["id"], "Ilse Vermaas", "Serial number legible"))
        self.karim.run("evidence", seen[0]["id"][:8], "--out", self.workshop / "back.jpg")
        self.assertEqual((self.workshop / "back.jpg").read_bytes(), PHOTO)
        self.assertIn("already", self.karim.attempt("evidence", seen[0]["id"], "--out", self.workshop / "back.jpg", status=1).stderr)
        self.assertIn("Serial number legible", self.karim.run("list", "log"))

    def test_a_voice_note_goes_with_a_task(self):
        task = self.ilse.ask("task", "Bring the generator")["tasks"][0]["id"]
        self.ilse.run("evidence", self.voice, "--about", task)
        self.carry(self.ilse, self.karim)
        note = self.karim.ask("evidence")["evidence"][0]
        self.assertEqual((note["media"], note["about"]), ("voice", "Bring the generator"))
        self.karim.run("evidence", note["id"], "--out", self.workshop / "heard.ogg")
        self.assertEqual((self.workshop / "heard.ogg").read_bytes(), VOICE)

    def test_what_is_taken_back_is_said_on_both_devices_and_stays_in_the_log(self):
        self.ilse.run("evidence", self.photo)
        self.carry(self.ilse, self.karim)
        number = self.karim.ask("evidence")["evidence"][0]["id"]
        self.karim.run("evidence", number, "--take-back", "", status=2)
        self.karim.run("evidence", number, "--take-back", "A face in it")
        self.carry(self.karim, self.ilse)
        self.assertEqual([(one["kept"], one["reason"]) for one in self.ilse.ask("evidence")["evidence"]], [(False, "A face in it")])
        self.assertEqual(self.ilse.state(), self.karim.state())

    def test_the_archive_of_the_incident_holds_it_and_says_so_when_it_was_altered(self):
        self.ilse.run("evidence", self.photo, "--caption", "Rack 12")
        archive = self.workshop / "archive.jsonl"
        self.ilse.run("archive", self.incident, archive)
        self.ilse.run("verify", archive)
        lines = archive.read_text(encoding="utf-8").splitlines()
        holds = next(n for n, line in enumerate(lines) if '"octets"' in line)
        entry = json.loads(lines[holds])["entry"]
        self.assertEqual((entry["status"], base64.b64decode(entry["octets"])), ("evidence", PHOTO))
        altered = base64.b64encode(PHOTO[:-1] + b"!").decode()
        lines[holds] = lines[holds].replace(entry["octets"], altered)
        archive.write_text("\n".join(lines) + "\n", encoding="utf-8")
        said = self.ilse.attempt("verify", archive, status=4)
        self.assertIn(str(holds), said.stdout + said.stderr)

    def test_what_cannot_be_kept_is_refused_in_words(self):
        for octets, reason in ((PHOTO + bytes(60000), "too large"), (b"%PDF-1.7", "no evidence"), (PHOTO[:5], "damaged"),
                               (bytes.fromhex("ffd8ffc0001108ffffffff") + bytes(20), "too large")):
            self.photo.write_bytes(octets)
            self.assertIn(reason, self.ilse.attempt("evidence", self.photo, status=1).stderr)
        self.ilse.run("evidence", self.workshop / "nowhere.jpg", status=1)
        self.assertEqual(self.ilse.ask("evidence")["evidence"], [])


if __name__ == "__main__":
    if len(sys.argv) > 1 and os.path.isdir(sys.argv[1]):
        os.environ["UITWIJK_BIN"] = sys.argv.pop(1)
    unittest.main()
