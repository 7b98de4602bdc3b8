# SPDX-License-Identifier: Apache-2.0
"""reaching_command_test.py [PROGRAMS]: reaching people from the command line: texts with blanks, telephone lines."""
import os
import sys
import tempfile
import unittest

from programs import Device


class Reaching(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.workshop = tempfile.TemporaryDirectory(prefix="uitwijk-reaching-")
        cls.addClassCleanup(cls.workshop.cleanup)
        cls.ilse = Device(cls.workshop.name, "ilse")
        cls.ilse.run("create", "--name", "Voorbeeld BV", "--person", "Ilse Vermaas", "--sample")
        scenario = cls.ilse.run("list", "scenarios").split()[0]
        cls.real = cls.ilse.ask("declare", scenario)["incident"]
        cls.exercise = cls.ilse.ask("declare", scenario, "--exercise")["incident"]

    def told(self, *words):
        return self.ilse.ask(*words)

    def test_a_text_is_filled_in_and_its_length_and_open_blanks_are_said(self):
        fills = ("--fill", "what=Smoke", "--fill", "place=Kade 1")
        text = self.told("message", "Staff: first text", *fills, "--incident", self.real)
        self.assertIn("Smoke at Kade 1.", text["words"])
        self.assertEqual(text["open"], ["time"])
        self.assertEqual(text["messages"], 1)
        self.assertIn("NOT FILLED: time", self.ilse.run("message", "Staff: first text", *fills))

    def test_what_was_sent_and_to_whom_goes_into_the_log_and_can_be_taken_back(self):
        fills = ("--fill", "what=Smoke", "--fill", "place=Kade 1", "--fill", "time=23:00")
        self.ilse.run("message", "Staff: first text", *fills, "--sent", "--to", "Yusuf Kaya", "--incident", self.real)
        sent = self.told("message", "--incident", self.real)["sent"]
        self.assertEqual((sent[0]["to"], sent[0]["state"]), ("staff: Yusuf Kaya", "sent"))
        self.assertIn("staff: Yusuf Kaya", self.ilse.run("list", "log", "--incident", self.real))
        self.ilse.run("message", "--not-sent", sent[0]["id"][:8], "no network", "--incident", self.real)
        self.assertEqual(self.told("message", "--incident", self.real)["sent"][0]["state"], "not-sent")

    def test_an_exercise_says_so_in_front_and_at_the_end(self):
        fill = ("--fill", "text=There is a fire", "--incident", self.exercise)
        words = self.told("message", "In your own words", *fill, "--sent")["words"].splitlines()
        self.assertEqual((words[0], words[-1]), ("EXERCISE", "EXERCISE"))

    def test_a_forwarded_line_is_to_be_undone_until_it_is(self):
        line = self.told("forward", "--incident", self.real)["lines"][0]["title"]
        self.ilse.run("forward", line, "forwarded", "--reason", "to the duty phone", "--incident", self.real)
        self.assertIn("to the duty phone", self.ilse.run("forward", "--incident", self.real))
        self.assertEqual(self.told("forward", line, "tested", "--incident", self.real)["to-undo"], 1)
        self.assertEqual(self.told("forward", line, "undone", "--incident", self.real)["to-undo"], 0)

    def test_the_roster_says_who_is_on_duty_and_which_week_has_nobody(self):
        roster = self.told("roster")
        self.assertEqual([one["name"] for one in roster["on-duty"] if one["role"] == "Duty manager"], ["Ilse Verbruggen"])
        self.assertEqual(roster["gaps"], 0)
        self.assertIn("roster changed today", self.ilse.run("roster"))
        ahead = self.told("roster", "--days", "30")["ahead"]
        self.assertIn("On call: buildings", [one["role"] for one in ahead if one["nobody"]])
        self.ilse.run("roster", "--days", "many", status=2)

    def test_a_question_finds_names_and_numbers(self):
        skills = self.told("skills", "who", "may", "switch", "the", "generator?")["skills"]
        self.assertEqual([one["skill"] for one in skills], ["May start and switch the generator"])
        self.assertGreaterEqual(len(skills[0]["people"]), 2)
        self.assertTrue(all(person["numbers"] for person in skills[0]["people"]))
        self.assertEqual(self.told("skills", "parachute")["skills"], [])

    def test_a_private_number_and_a_licence_open_with_a_reason_that_stays(self):
        marijke = self.told("search", "Marijke Oudewater")["hits"][0]["id"]
        self.assertIn("SEALED", self.ilse.run("show", marijke))
        self.assertNotIn("555 0102", self.ilse.run("show", marijke))
        self.assertNotIn("555 0102", self.ilse.run("calls", self.real))
        self.ilse.run("show", marijke, "--reason", " ", "--incident", self.real, status=1)
        opened = self.told("show", marijke, "--reason", "no answer at her mobile", "--incident", self.real)
        self.assertIn("555 0102", str(opened["fields"]))
        self.assertEqual(opened["openings"][0]["reason"], "no answer at her mobile")
        self.assertIn("no answer at her mobile", self.ilse.run("list", "log", "--incident", self.real))
        self.assertIn("555 0102", self.ilse.run("show", marijke))


if __name__ == "__main__":
    if len(sys.argv) > 1 and os.path.isdir(sys.argv[1]):
        os.environ["UITWIJK_BIN"] = sys.argv.pop(1)
    unittest.main()
