# SPDX-License-Identifier: Apache-2.0
"""deciding_test.py PROGRAMS: an incident from the command line after it was declared: judged again, joined with the same event
declared twice, with measures and tasks, and ended when what must be undone is."""
import os
import sys
import tempfile
import unittest

from programs import Device


class Deciding(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.workshop = tempfile.TemporaryDirectory(prefix="uitwijk-deciding-")
        cls.ilse = Device(cls.workshop.name, "ilse")
        cls.ilse.create("Voorbeeld BV", "Ilse Vermaas", "--sample")

    @classmethod
    def tearDownClass(cls):
        cls.workshop.cleanup()

    def setUp(self):
        self.incident = self.declare()
        self.addCleanup(self.end_all)

    def declare(self):
        return self.ilse.ask("declare", "fire")["incident"]

    def end_all(self):
        for incident in self.ilse.items("incidents"):
            if incident["running"]:
                self.ilse.run("stand-down", incident["id"], "--leave")

    def row(self, incident):
        return next(row for row in self.ilse.items("incidents") if row["id"] == incident)

    def test_an_incident_grows_and_shrinks_with_a_reason_that_is_in_the_log(self):
        self.ilse.run("verdict", self.incident, "crisis", status=2)
        self.ilse.run("verdict", self.incident, "crisis", "--reason", "Floors above")
        self.assertEqual(self.row(self.incident)["verdict"], "crisis")
        self.ilse.run("verdict", self.incident, "incident", "--reason", "Fire is out")
        self.assertEqual(self.row(self.incident)["verdict"], "incident")
        said = [(line["state"], line["text"]) for line in self.ilse.items("log") if line["what"] == "status" and line["text"]]
        self.assertEqual(said, [("crisis", "Floors above"), ("incident", "Fire is out")])

    def test_one_event_declared_twice_is_told_in_one_with_the_lists_and_logs_of_both(self):
        self.ilse.run("log", "Seen from the front", "--incident", self.incident)
        second = self.declare()
        self.ilse.run("log", "Seen from the back", "--incident", second)
        steps = self.row(self.incident)["steps"]
        self.assertEqual(self.ilse.ask("join-incidents", second, self.incident)["incident"], self.incident)
        self.assertEqual(self.row(second)["told-in"], self.incident)
        self.assertEqual(self.row(self.incident)["steps"], 2 * steps)
        texts = [line["text"] for line in self.ilse.items("log")]
        self.assertIn("Seen from the front", texts)
        self.assertIn("Seen from the back", texts)
        self.ilse.run("join-incidents", second, self.incident, "--apart")
        self.assertEqual(self.row(second)["told-in"], "")
        self.assertEqual(self.row(self.incident)["steps"], steps)

    def test_standing_down_asks_first_for_what_must_be_undone_and_keeps_what_is_left(self):
        self.ilse.run("measure", "change freeze", "on", "--scope", "All hosts", "--until", "2d")
        on = [measure for measure in self.ilse.ask("measures")["measures"] if measure["on"]]
        self.assertEqual([(measure["title"], measure["scope"]) for measure in on], [("Change freeze", "All hosts")])
        task = self.ilse.ask("task", "Bring the generator", "--who", "Karim", "--until", "30m")["tasks"][0]
        self.assertEqual(task["who"], ["Karim Benali"])
        waits = self.ilse.ask("stand-down", status=1)
        self.assertFalse(waits["ended"])
        titles = [item["title"] for item in waits["undo"]]
        self.assertIn("Change freeze", titles)
        self.assertIn("Bring the generator", titles)
        self.assertTrue(self.row(self.incident)["running"])
        self.ilse.run("task", task["id"], "--state", "done")
        left = self.ilse.ask("stand-down", "--leave")
        self.assertTrue(left["ended"])
        self.assertNotIn("Bring the generator", [item["title"] for item in left["undo"]])
        self.ilse.run("measure", "change freeze", "off", "--incident", self.incident)
        self.assertNotIn("Change freeze", [item["title"] for item in self.ilse.ask("stand-down", self.incident, "--leave")["undo"]])

    def test_a_step_is_put_off_to_a_time_and_only_then_has_one(self):
        step = self.ilse.items("steps")[0]["id"]
        self.ilse.run("step", step, "done", "--until", "30m", status=2)
        self.assertEqual(self.ilse.ask("step", step, "deferred", "--until", "30m", "--reason", "Measure again")["state"], "deferred")

    def test_an_answer_leaves_out_what_is_for_another_and_a_repeating_step_says_when_it_comes_back(self):
        outage = self.ilse.ask("declare", "it")["incident"]

        def steps():
            return self.ilse.ask("list", "steps", "--incident", outage)["items"]

        asking = next(step for step in steps() if step["answers"])
        self.ilse.run("step", asking["id"], "doing", "--answer", "1", "--incident", outage, status=2)
        self.ilse.run("step", asking["id"], "done", "--answer", "9", "--incident", outage, status=1)
        before = self.row(outage)["steps"]
        said = self.ilse.ask("step", asking["id"], "done", "--answer", "yes", "--incident", outage)
        self.assertEqual((said["state"], said["answer"]), ("done", "Yes, an attack"))
        self.assertEqual(self.row(outage)["steps"], before - 3)
        self.assertEqual(len([step for step in steps() if step["state"] == "does-not-apply"]), 3)
        self.assertEqual(self.ilse.ask("list", "log", "--incident", outage)["items"][-1]["text"], "Yes, an attack")
        again = next(step["id"] for step in steps() if step["title"].startswith("Set the next message"))
        self.ilse.run("step", again, "done", "--incident", outage)
        self.assertTrue(next(step["due"] for step in steps() if step["id"] == again))


if __name__ == "__main__":
    os.environ["UITWIJK_BIN"] = sys.argv.pop(1)
    unittest.main()
