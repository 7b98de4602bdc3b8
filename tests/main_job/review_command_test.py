# SPDX-License-Identifier: Apache-2.0
"""review_command_test.py PROGRAMS: looking back on an incident from the command line, reliefs, and exercises that say so whatever
is asked of them."""
import os
import re
import sys
import tempfile
import unittest

from programs import Device


class Reviewing(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.workshop = tempfile.TemporaryDirectory(prefix="uitwijk-review-")
        cls.ilse = Device(cls.workshop.name, "ilse")
        cls.ilse.create("Voorbeeld BV", "Ilse Vermaas", "--sample")

    @classmethod
    def tearDownClass(cls):
        cls.workshop.cleanup()

    def begin(self, *options):
        incident = self.ilse.ask("declare", "fire", *options)["incident"]
        self.addCleanup(self.end, incident)
        return incident

    def end(self, incident):
        self.ilse.run("stand-down", incident, "--leave")

    def test_a_review_starts_from_the_log_and_its_findings_stay_until_they_are_closed(self):
        incident = self.begin()
        self.ilse.run("call", "Karim Benali", "no-answer")
        self.ilse.run("call", "Karim Benali", "reached")
        self.end(incident)
        review = self.ilse.ask("review")
        self.assertEqual(review["incident"], incident)
        told = {fact["what"]: fact["seconds"] for fact in review["facts"]}
        self.assertLess(told["first-call"], 120)
        self.assertIsNone(told["people-accounted"])
        self.assertIsNotNone(told["stood-down"])
        made = self.ilse.ask("finding", "Nobody knew the code", "--incident", incident, "--who", "Karim", "--until",
                             "2026-01-01T12:00")["findings"]
        finding = next(row for row in made if row["finding"] == "Nobody knew the code")
        self.assertEqual((finding["owners"], finding["late"]), (["Karim Benali"], True))
        self.ilse.run("finding", finding["id"], "--state", "done", status=2)
        self.ilse.run("finding", finding["id"], "--state", "closed", "--reason", "It is on the card")
        self.assertNotIn(finding["id"], [row["id"] for row in self.ilse.ask("finding")["findings"]])
        paper = self.ilse.folder / "review.md"
        self.ilse.run("review", incident, "--markdown", paper)
        text = paper.read_text(encoding="utf-8")
        self.assertIn("It is on the card", text)
        self.assertNotIn("EXERCISE", text)

    def test_what_was_found_of_a_step_stands_with_it_until_it_is_closed(self):
        incident = self.begin()
        step = self.ilse.ask("list", "steps")["items"][0]["id"]
        self.ilse.run("finding", "The key was not there", "--incident", incident, "--about", step)
        self.ilse.run("finding", "Quick", "--well", "--incident", incident, "--about", step)
        learned = self.ilse.ask("show", step)["learned"]
        self.assertEqual([row["finding"] for row in learned], ["The key was not there"])
        self.assertIn("The key was not there", self.ilse.run("show", step))
        self.ilse.run("finding", learned[0]["id"], "--state", "closed")
        self.assertEqual(self.ilse.ask("show", step)["learned"], [])
        self.ilse.run("finding", "Nobody knows it", "--incident", incident, "--about", "ffffffffff", status=1)

    def test_who_writes_is_on_and_a_relief_ends_one_turn_and_begins_another(self):
        self.begin()
        on = [row["name"] for row in self.ilse.ask("relief")["team"] if row["on"]]
        self.assertEqual(on, ["Ilse Vermaas"])
        self.ilse.run("relief", "Ilse Vermaas", "on", "--since", "2026-01-01T08:00")
        team = {row["name"]: row for row in self.ilse.ask("relief")["team"]}
        self.assertTrue(team["Ilse Vermaas"]["due"])
        self.ilse.run("relief", "Ilse Vermaas", "off", "--by", "Karim Benali")
        team = {row["name"]: row for row in self.ilse.ask("relief")["team"]}
        self.assertEqual((team["Ilse Vermaas"]["on"], team["Ilse Vermaas"]["other"]), (False, "Karim Benali"))
        self.assertEqual((team["Karim Benali"]["on"], team["Karim Benali"]["due"]), (True, False))
        self.ilse.run("relief", "Karim Benali", "home", status=2)

    def test_an_exercise_says_so_whatever_is_asked_of_it_and_costs_hours(self):
        incident = self.begin("--exercise")
        step = self.ilse.ask("list", "steps")["items"][0]["id"]
        asked = [("log", "Test"), ("step", step, "done"), ("calls",), ("call", "Karim Benali", "reached"), ("clocks",),
                 ("decide", "Everybody out"), ("report", "methane"), ("report", "sitrep", "--sms", "1"), ("roll",),
                 ("services",), ("service", "mail relay", "down"), ("workplaces",),
                 ("workplace", "Karim Benali", "none"), ("message",), ("forward",), ("variant",), ("plans",), ("measures",),
                 ("measure", "change freeze", "on"), ("task", "Bring the generator"), ("evidence",), ("relief",),
                 ("handover",), ("review",), ("finding", "Sirens too faint"), ("list", "log"), ("list", "steps"), ("list", "conflicts"),
                 ("list", "incidents"), ("verdict", incident, "crisis", "--reason", "To see"),
                 ("stand-down", incident, "--leave"), ("list", "exercises"), ("finding",),
                 ("archive", incident, self.ilse.folder / "archive.jsonl"), ("verify", self.ilse.folder / "archive.jsonl"),
                 ("review", incident), ("list", "log", "--incident", incident)]
        told = self.ilse.run("--help")
        commands = re.findall(r"^  ([a-z][a-z-]*)\b", told[:told.index("Every command takes")], re.MULTILINE)
        of_an_incident = {command for command in commands
                          if re.search("INCIDENT|--incident", self.ilse.run(command, "--help").splitlines()[0])}
        # These are asked about two incidents, with a receiver, and about what is sealed.
        self.assertLessEqual(of_an_incident - {"join-incidents", "here", "show"}, {words[0] for words in asked})
        for words in asked:
            self.assertIn("EXERCISE", self.ilse.run(*words), words)
        self.assertTrue(self.ilse.ask("calls", incident)["exercise"])
        self.assertIn('"exercise":true', (self.ilse.folder / "archive.jsonl").read_text(encoding="utf-8"))
        paper = self.ilse.folder / "exercise.md"
        self.ilse.run("review", incident, "--markdown", paper)
        self.assertTrue(paper.read_text(encoding="utf-8").startswith("# EXERCISE"))
        row = next(row for row in self.ilse.items("exercises") if row["id"] == incident)
        self.assertEqual((row["people"], row["findings"], row["closed"]), (1, 1, 0))

    def test_who_takes_over_reads_what_is_asked_and_on_and_next(self):
        incident = self.begin()
        self.ilse.run("task", "Bring the generator", "--who", "Karim", "--incident", incident)
        self.ilse.run("measure", "change freeze", "on", "--incident", incident)
        told = self.ilse.ask("handover", incident)
        self.assertEqual(told["tasks"], ["Bring the generator (Karim Benali)"])
        self.assertIn("Change freeze", told["measures"][0])
        self.assertIn("Ilse Vermaas", told["team"][0])
        self.assertTrue(told["next"])
        paper = self.ilse.folder / "handover.md"
        self.ilse.run("handover", incident, "--markdown", paper)
        self.assertIn("## Tasks\n\n- Bring the generator", paper.read_text(encoding="utf-8"))

    def test_what_is_real_never_says_that_it_is_an_exercise(self):
        incident = self.begin()
        for words in [("calls", incident), ("clocks", "--incident", incident), ("report", "methane", "--incident", incident)]:
            self.assertNotIn("EXERCISE", self.ilse.run(*words))


if __name__ == "__main__":
    os.environ["UITWIJK_BIN"] = sys.argv.pop(1)
    unittest.main()
