# SPDX-License-Identifier: Apache-2.0
"""leak_test.py [PROGRAMS]: words that stand in every field of a handbook stand in no file of a device, no file of the relay, no
log and no octet on the wire. What is deliberately readable, an export, shows that the search would find them."""
import os
import sys
import tempfile
import unittest
from pathlib import Path

from canaries import Canaries
from programs import PASSPHRASE, Device, Relay
from recorder import Recorder, unmasked

MARKDOWN = """# {plan title}

Read this first: {plan text} and `{plan code}`.

## {section title}

- [ ] {step title} now
- [ ] call {second step}

| who | where |
| --- | --- |
| {table cell} | {second cell} |

See [{link text}](https://{link address}.example.org/).
"""
CARD = """BEGIN:VCARD
VERSION:4.0
UID:urn:uuid:11111111-2222-4333-8444-000000000042
FN:{card name} {card family}
N:{card family};{card name};;;
ORG:{card organisation};{card department}
TITLE:{card job}
TEL;TYPE=work:+31 20 555 0199
EMAIL:{card mail}@example.org
ADR;TYPE=work:;;{card street} 1;{card town};;1011 AA;Nederland
NOTE:{card note}
CATEGORIES:{card category}
END:VCARD
"""
TABLE = """Given Name,Family Name,Notes,E-mail 1 - Value,Phone 1 - Value,Organization 1 - Name,Organization 1 - Title
{row name},{row family},{row note},{row mail}@example.org,+31 20 555 0111,{row organisation},{row job}
"""
# What an import keeps, and no list or export shows.
NOT_SHOWN = {"file name md", "telephone in one"}


def fill(template, canaries):
    """The template with a new canary in each {field}."""
    class Words(dict):
        def __missing__(self, field):
            return canaries.words.get(field) or canaries.word(field)
    return template.format_map(Words())


def files_in(folder):
    """Every file below the folder: where it is, and what is in it and in its name."""
    for path in sorted(Path(folder).rglob("*")):
        if path.is_file():
            yield str(path), path.name.encode() + b"\0" + path.read_bytes()


class Leaks(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        """A handbook full of canaries on two devices, which have met through a relay that somebody listens to."""
        workshop = tempfile.TemporaryDirectory(prefix="uitwijk-leaks-")
        cls.addClassCleanup(workshop.cleanup)
        cls.canaries = Canaries()
        cls.canaries.words |= {"telephone": "20 555 0199", "telephone in one": "+31205550199"}
        cls.outside = Path(workshop.name) / "outside"  # what a person has anyway: files to import, exports, the printed sheet
        cls.outside.mkdir()
        cls.ilse, cls.karim = Device(workshop.name, "ilse"), Device(workshop.name, "karim")
        cls.relay = Relay(workshop.name)
        cls.addClassCleanup(cls.relay.stop)
        cls.write_and_tick()
        cls.recorder = Recorder(cls.relay.start().port)
        cls.addClassCleanup(cls.recorder.close)
        for device in (cls.ilse, cls.karim, cls.ilse, cls.karim):
            device.sync(cls.recorder)
        cls.relay.stop()

    @classmethod
    def write_and_tick(cls):
        word = cls.canaries.word
        cls.ilse.run("create", "--name", word("handbook name"), "--person", word("first person"), "--sample",
                     "--recovery-sheet", cls.outside / "sheet")
        for name, template in (("md", MARKDOWN), ("vcf", CARD), ("csv", TABLE)):
            path = cls.outside / f"{word('file name ' + name)}.{name}"
            path.write_text(fill(template, cls.canaries), encoding="utf-8")
            cls.ilse.run("import", path)
        cls.ilse.run("declare", "it", "--answer", "1=yes")
        cls.ilse.admit(cls.karim, word("second person"))
        steps = [step["id"] for step in cls.karim.items("steps")]
        for device in (cls.ilse, cls.karim):
            device.run("step", steps[0], "blocked", "--reason", word(f"reason of {device.name}"))
            device.run("log", word(f"line of {device.name}"))
            device.run("search", word(f"search of {device.name}"))
        cls.canaries.words["passphrase"] = PASSPHRASE
        sheet = (cls.outside / "sheet").read_text().split("\n\n", 1)[1].strip()
        cls.canaries.words |= {"recovery sheet": sheet, "recovery sheet in one": sheet.replace(" ", "")}

    def readable(self):
        """All that the handbook shows to whoever may read it."""
        told = []
        for form in ("markdown", "csv"):
            path = self.outside / f"export.{form}"
            self.karim.run("export", form, path)
            told.append(path.read_bytes())
        for kind in ("log", "devices", "documents", "checklists"):
            told.append(self.karim.run("list", kind, "--json").encode())
        for name in ("card name", "row name"):
            hit = self.karim.ask("search", self.canaries.words[name])["hits"][0]
            told.append(self.karim.run("show", hit["id"]).encode())
        return b"\n".join(told)

    def assert_silent(self, where, octets):
        self.assertEqual(self.canaries.found_in(octets), [], f"in {where}")

    def test_the_search_finds_every_word_where_people_may_read_it(self):
        found = set(self.canaries.found_in(self.readable()))
        secret = {"passphrase", "recovery sheet", "recovery sheet in one", "search of ilse", "search of karim"}
        self.assertEqual(found & secret, set())
        lost = set(self.canaries.words) - secret - found - NOT_SHOWN
        self.assertEqual(lost, set(), "these did not get into the handbook, so that their absence elsewhere says nothing")

    def test_the_search_finds_a_word_however_it_is_written(self):
        word = self.canaries.words["card name"]
        for octets in self.canaries.writings(word):
            self.assertIn("card name", self.canaries.found_in(b"\x00\xff" + octets + b"\x01"))
        mask = bytes([7, 130, 9, 255])
        frame = bytes([0x82, 0x80 | len(word)]) + mask + bytes(octet ^ mask[i % 4] for i, octet in enumerate(word.encode()))
        self.assertEqual(self.canaries.found_in(frame), [])
        self.assertIn("card name", self.canaries.found_in(unmasked(b"GET / HTTP/1.1\r\nUpgrade: websocket\r\n\r\n" + frame)))

    def test_nothing_in_the_files_of_a_device(self):
        for device in (self.ilse, self.karim):
            seen = dict(files_in(device.folder))
            self.assertGreater(max(map(len, seen.values())), 50_000, "a database with a handbook in it")
            self.assertIn(str(device.log), seen)
            for path, octets in seen.items():
                if path != str(device.folder / "passphrase"):
                    self.assert_silent(path, octets)

    def test_nothing_at_the_relay(self):
        seen = dict(files_in(self.relay.folder))
        self.assertGreater(max(map(len, seen.values())), 50_000, "a database with bundles in it")
        self.assertGreater(len(seen[str(self.relay.log)]), 0)
        for path, octets in seen.items():
            self.assert_silent(path, octets)

    def test_nothing_on_the_wire(self):
        heard = self.recorder.heard()
        self.assertGreater(sum(map(len, heard)), 50_000)
        self.assertTrue(any(b"upgrade: websocket" in stream.lower() for stream in heard))
        for number, stream in enumerate(heard):
            self.assert_silent(f"stream {number}", stream)


if __name__ == "__main__":
    if len(sys.argv) > 1 and Path(sys.argv[1]).is_dir():
        os.environ["UITWIJK_BIN"] = sys.argv.pop(1)
    unittest.main(verbosity=2)
